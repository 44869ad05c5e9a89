// @vitest-environment happy-dom
import {render} from 'preact';
import {expect, test} from 'vitest';
import type {CapturedProfile} from '../../../lib/capture/model.ts';
import {newPerson} from '../../../lib/relations/person.ts';
import {NewsBox} from '../../../lib/ui/popup/NewsBox.tsx';

const OLD = 'Analyst who counts what others only guess and writes it down '.repeat(3).trim();
const read = (value: string) => ({value, source: 'top-card', confidence: 'sure'}) as const;
const PAGE: CapturedProfile = {
  site: 'linkedin.com',
  adapter: 'linkedin-sdui',
  url: 'https://www.linkedin.com/in/dewi/',
  name: read('Dewi Anggraini'),
  headline: read('Head of Data'),
};

test('a long old value is cut short, so that the new one is in view; all of it is told on asking', () => {
  const headline = {value: OLD, source: 'linkedin-public', confidence: 'sure', at: 0} as const;
  const reading = {name: 'Dewi Anggraini', nameSource: 'linkedin-public', aliases: [], fields: {headline}};
  render(<NewsBox person={newPerson('p1', reading, 0)} profile={PAGE} aliases={[]} />, document.body);
  const old = document.querySelector('del');
  expect(old?.title).toBe(OLD);
  expect(old?.textContent?.length).toBeLessThanOrEqual(60);
  expect(OLD.startsWith(old?.textContent?.slice(0, -1) ?? '-')).toBe(true);
  expect(document.querySelector('ins')?.textContent).toBe('Head of Data');
});
