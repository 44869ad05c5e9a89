/** The seven steps that a user goes, from installing to the dashboard; the tour shows them and the tests walk them. */
import type {Tab} from '../../tests/e2e/support/session.ts';
import {welcome} from './steps/1-welcome.ts';
import {meet} from './steps/2-meet.ts';
import {log} from './steps/3-log.ts';
import {writing} from './steps/4-write.ts';
import {send} from './steps/5-send.ts';
import {comeBack} from './steps/6-come-back.ts';
import {dashboard} from './steps/7-dashboard.ts';
import type {Visit} from './visit.ts';

export interface Step {
  readonly says: string;
  run(): Promise<void>;
}

/** The steps of one visit; each goes on where the one before it ended. */
export function stepsOf(visit: Visit): Step[] {
  let tab: Tab | null = null;
  return [
    {says: 'Installed: a welcome in plain words, and nothing is on yet', run: () => welcome(visit)},
    {says: 'Met people: LinkedIn, GitHub, homes of their own, and one by name', run: () => meet(visit)},
    {says: 'Noted a call in one line, a meeting by clicks; took it back', run: () => log(visit)},
    {
      says: 'Turned LinkedIn on: what is known on the page, a remark, a pause',
      run: async () => {
        tab = await writing(visit);
      },
    },
    {
      says: 'Sent: noted once, and the promise in it kept in mind',
      run: async () => {
        if (!tab) throw new Error('there is nothing to send');
        await send(visit, tab);
      },
    },
    {says: 'Came back after a crash; exported, imported elsewhere', run: () => comeBack(visit)},
    {says: 'Went through the dashboard, and deleted everything', run: () => dashboard(visit)},
  ];
}
