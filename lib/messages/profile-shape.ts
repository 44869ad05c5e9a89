import * as v from 'valibot';
import {confidence, line, list, paragraph, text} from '../relations/shapes.ts';

const read = <const S extends v.GenericSchema>(value: S) => v.strictObject({value, source: line, confidence});
const line0 = v.nullable(text(2000));
const url = text(2000);

const position = v.strictObject({
  title: line0,
  company: line0,
  start: line0,
  end: line0,
  current: v.boolean(),
  raw: v.nullable(paragraph),
});
const schooling = v.strictObject({
  school: line0,
  degree: line0,
  start: line0,
  end: line0,
  raw: v.nullable(paragraph),
});

/** A captured profile as it may come from a page: attacker's text, so every size is capped and nothing else passes. */
export const capturedProfile = v.strictObject({
  site: text(255),
  adapter: text(100),
  url,
  name: read(v.pipe(line, v.minLength(1))),
  headline: v.optional(read(paragraph)),
  company: v.optional(read(paragraph)),
  school: v.optional(read(paragraph)),
  location: v.optional(read(paragraph)),
  about: v.optional(read(paragraph)),
  degree: v.optional(read(v.picklist([1, 2, 3]))),
  photo: v.optional(read(text(10_000))),
  jobTitle: v.optional(read(paragraph)),
  slug: v.optional(line),
  memberId: v.optional(line),
  memberNumber: v.optional(line),
  isSelf: v.optional(v.boolean()),
  experience: v.optional(list(position, 100)),
  education: v.optional(list(schooling, 100)),
  websites: v.optional(list(url, 50)),
  contact: v.optional(
    v.strictObject({email: v.optional(line), phone: v.optional(line), website: v.optional(url)}),
  ),
});

/** Markup of a page as it is collected there: parsed by the worker, never shown. */
export const hCardParts = v.strictObject({
  url,
  baseUrl: url,
  cards: v.pipe(v.array(text(200_000)), v.maxLength(50)),
  me: v.pipe(v.array(url), v.maxLength(200)),
});
