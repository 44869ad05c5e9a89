// @vitest-environment happy-dom
import {expect, test, vi} from 'vitest';
import type {CapturedProfile} from '../../../lib/capture/model.ts';
import {newPerson} from '../../../lib/relations/person.ts';
import {toast} from '../../../lib/ui/data/act.ts';
import {NewsBox} from '../../../lib/ui/popup/NewsBox.tsx';
import {asked} from './support/ask.ts';
import {draw, press, root} from './support/drawing.ts';

vi.mock(import('../../../lib/messages/ask.ts'), () => import('./support/ask.ts'));

const OLD = 'Analyst who counts what others only guess and writes it down '.repeat(3).trim();
const read = (value: string) => ({value, source: 'top-card', confidence: 'sure'}) as const;
const PAGE: CapturedProfile = {
  site: 'linkedin.com',
  adapter: 'linkedin-sdui',
  url: 'https://www.linkedin.com/in/dewi/',
  name: read('Dewi Anggraini'),
  headline: read('Head of Data'),
};

test('a long old value is cut short, so that the new one is in view; all of it is told on asking', async () => {
  const headline = {value: OLD, source: 'linkedin-public', confidence: 'sure', at: 0} as const;
  const reading = {name: 'Dewi Anggraini', nameSource: 'linkedin-public', aliases: [], fields: {headline}};
  await draw(<NewsBox person={newPerson('p1', reading, 0)} profile={PAGE} aliases={[]} />);
  const old = root.querySelector('del');
  expect(old?.title).toBe(OLD);
  expect(old?.textContent?.length).toBeLessThanOrEqual(60);
  expect(OLD.startsWith(old?.textContent?.slice(0, -1) ?? '-')).toBe(true);
  expect(root.querySelector('ins')?.textContent).toBe('Head of Data');
});

test('what is folded is not taken over unseen; once unfolded it is', async () => {
  const fields = ['headline', 'company', 'school', 'location', 'about'] as const;
  const profile = {...PAGE, ...Object.fromEntries(fields.map(field => [field, read(`new ${field}`)]))};
  const reading = {name: 'Dewi Anggraini', nameSource: 'linkedin-sdui', aliases: [], fields: {}};
  await draw(<NewsBox person={newPerson('p1', reading, 0)} profile={profile} aliases={[]} />);
  const shown = [...root.querySelectorAll('ins')].map(each => each.textContent);
  expect(shown).toHaveLength(2);
  const taken = () => {
    const [, input] = asked.at(-1) as [string, {fields: Record<string, {value: string}>}];
    return Object.values(input.fields).map(({value}) => value);
  };
  await press('Update these 2');
  expect(taken()).toEqual(shown);
  expect(toast.value?.text).toBe('2 details are up to date.');
  await press('and 3 more');
  await press('Update');
  expect(taken()).toEqual([...root.querySelectorAll('ins')].map(each => each.textContent));
  expect(taken()).toHaveLength(5);
  expect(toast.value?.text).toBe('Dewi Anggraini is up to date.');
});
