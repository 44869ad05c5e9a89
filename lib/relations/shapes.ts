/** Validators of the words of `model.ts`, for what comes over a border: messages and files. Sizes are capped. */
import * as v from 'valibot';
import {isDay} from './day.ts';
import {FIELD_NAMES} from './model.ts';

/** Text of at most `size` UTF-16 code units. */
export const text = (size: number) => v.pipe(v.string(), v.maxLength(size));
/** A list of at most `size` entries. */
export const list = <const S extends v.GenericSchema>(item: S, size: number) =>
  v.pipe(v.array(item), v.maxLength(size));

const LINE = 500;
const PARAGRAPH = 10_000;
const NOTE = 50_000;

export const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9|_.:-]{1,200}$/));
export const line = text(LINE);
export const paragraph = text(PARAGRAPH);
export const note = text(NOTE);
/** Epoch milliseconds that `Date` can hold. */
export const instant = v.pipe(v.number(), v.integer(), v.minValue(-8.64e15), v.maxValue(8.64e15));
export const day = v.pipe(v.string(), v.check(isDay));
const clockTime = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

export const alias = v.strictObject({
  site: text(255),
  kind: v.picklist(['slug', 'member-id', 'member-number', 'url', 'email']),
  value: text(2000),
});
export const aliases = list(alias, 50);

export const confidence = v.picklist(['sure', 'likely', 'doubtful']);
export const fieldName = v.picklist(FIELD_NAMES);
export const channel = v.picklist(['social', 'email', 'phone', 'video', 'in-person']);
export const direction = v.picklist(['out', 'in', 'both']);
export const setting = v.picklist(['online', 'offline']);
export const favorKind = v.picklist(['information', 'advice', 'referral', 'introduction', 'help', 'thanks']);
export const favorDirection = v.picklist(['given', 'received']);
export const feedbackKind = v.picklist(['reply', 'thanks', 'outcome']);
export const commitmentStatus = v.picklist(['open', 'kept', 'released']);
export const cadenceDays = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3650)));
export const tags = list(text(100), 100);
export const needs = list(line, 100);

export const toldEntry = v.strictObject({subject: line, value: line});
export const told = list(toldEntry, 200);

export const boundaryEntries = {
  topics: list(line, 100),
  channels: list(channel, 5),
  quietHours: v.nullable(v.tuple([clockTime, clockTime])),
  timeZone: v.nullable(text(100)),
  spaceUntil: v.nullable(day),
};

/** One entry or none for each name of a field. */
export const perField = <const S extends v.GenericSchema>(entry: S) => {
  const one = v.optional(entry);
  return v.strictObject({
    headline: one,
    company: one,
    school: one,
    location: one,
    about: one,
    degree: one,
    photo: one,
    email: one,
    phone: one,
    website: one,
  });
};
