import {describe, expect, it} from 'vitest';
import {check} from '../../../../lib/etiquette/check.ts';
import type {MannerExample} from '../../../../lib/etiquette/manners/manner.ts';
import {MANNERS} from '../../../../lib/etiquette/manners/manners.ts';
import {MANNER_IDS} from '../../../../lib/etiquette/report.ts';
import {rulebook} from '../../../../lib/etiquette/rulebook.ts';
import {boundaries} from './voices/boundaries.ts';
import {favors} from './voices/favors.ts';
import {overdue} from './voices/overdue.ts';
import {owed} from './voices/owed.ts';
import {voicesOf} from './voices/scene.ts';
import {told} from './voices/told.ts';
import {unanswered} from './voices/unanswered.ts';

const voices = voicesOf([...favors, ...overdue, ...owed, ...boundaries, ...unanswered, ...told]);

function remarks({text, channel, now, context}: MannerExample): string[] {
  return check({text, channel, now}, context).findings.map(finding => finding.rule);
}

describe.each(MANNERS)('$id', manner => {
  it.each(manner.flags)('speaks: $text', example => {
    expect(remarks(example)).toContain(manner.id);
  });

  it.each(manner.leaves)('is silent: $text', example => {
    expect(remarks(example)).not.toContain(manner.id);
  });

  it('says why in one line of each language, and never with "must"', () => {
    for (const why of Object.values(manner.why)) {
      expect(why).not.toMatch(/\n|must|harus|wajib/i);
      expect(why.length).toBeLessThan(140);
    }
  });
});

describe('manners in many voices', () => {
  it.each(voices)('$speaks: $text', ({text, channel, now, context, speaks}) => {
    const manners = remarks({text, channel, now, context}).filter(id => MANNERS.some(one => one.id === id));
    expect(manners).toEqual(speaks === 'none' ? [] : [speaks]);
  });
});

describe('manners', () => {
  it('are all there, and in the rulebook', () => {
    expect(MANNERS.map(manner => manner.id).toSorted()).toEqual(MANNER_IDS.toSorted());
    const listed = rulebook('en').filter(entry => entry.kind === 'manner');
    expect(listed.map(entry => entry.id).toSorted()).toEqual(MANNER_IDS.toSorted());
  });

  it('are silent without context', () => {
    for (const {flags} of MANNERS)
      for (const {text, now} of flags)
        expect(
          remarks({text, now, context: {}}).filter(id => MANNERS.some(manner => manner.id === id)),
        ).toEqual([]);
  });

  it('propose at most three things to give, what the person needs first', () => {
    const offers = ['baking', 'photos', 'SQL training', 'speaking at meetups'];
    const {findings} = check(
      {text: 'Could you refer me to your head of data?', lang: 'en'},
      {person: {firstContact: true, needs: ['a talk for her meetup']}, me: {offers}},
    );
    const suggestion = findings.find(finding => finding.rule === 'give-first')?.suggestion ?? '';
    expect(offers.filter(offer => suggestion.includes(offer))).toHaveLength(3);
    expect(suggestion).toContain('speaking at meetups');
  });

  it('stand where they say they stand', () => {
    for (const {flags} of MANNERS) {
      for (const {text, channel, now, context} of flags) {
        for (const finding of check({text, channel, now}, context).findings)
          expect(text.slice(finding.start, finding.end)).toBe(finding.text);
      }
    }
  });
});
