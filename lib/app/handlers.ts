import {type RulebookEntry, rulebook} from '../etiquette/rulebook.ts';
import type {Input, Kind, Output} from '../messages/protocol.ts';
import {write} from '../store/write.ts';
import type {App, Call} from './app.ts';
import {deleteEverything, importBackup} from './backup.ts';
import {changePerson, forgetPerson} from './change-person.ts';
import {checkDraft, checkText} from './check-draft.ts';
import {requireConsent} from './consent.ts';
import {addDismissal, dismiss, removeDismissal} from './dismiss.ts';
import * as account from './keep-account.ts';
import {logInteraction, removeInteraction} from './log-interaction.ts';
import {mergePeople} from './merge-people.ts';
import * as page from './page-person.ts';
import {parseLogLine} from './parse-log-line.ts';
import * as pending from './pending-sends.ts';
import {savePerson} from './save-person.ts';
import {forgetSighting, saveSighting} from './sightings.ts';
import {emptyTrash, takeBack} from './take-back.ts';

type Handler<K extends Kind> = (app: App, call: Call, input: Input<K>) => Promise<Output<K>>;

/** Who answers what: one use case for every kind of request. */
export const HANDLERS: {readonly [K in Kind]: Handler<K>} = {
  'page.seen': page.pageSeen,
  'page.parse': page.pageParse,
  'page.inject': page.pageInject,
  'page.glance': page.pageGlance,
  'page.save': page.pageSave,
  'page.log': page.pageLog,
  'page.settle': page.pageSettle,
  'page.undo': takeBack,
  'line.parse': parseLine,
  'draft.check': checkDraft,
  'draft.dismiss': dismiss,
  'draft.sent': pending.sent,
  'draft.pressed': pending.pressed,
  'draft.pending': pending.waiting,
  'draft.dropped': pending.dropped,
  'person.save': savePerson,
  'person.change': changePerson,
  'person.forget': forgetPerson,
  'person.merge': mergePeople,
  'sighting.save': saveSighting,
  'sighting.forget': forgetSighting,
  'interaction.log': logInteraction,
  'interaction.remove': removeInteraction,
  'favor.add': account.addFavor,
  'favor.remove': account.removeFavor,
  'commitment.add': account.addCommitment,
  'commitment.change': account.changeCommitment,
  'ask.change': account.changeAsk,
  'ask.remove': account.removeAsk,
  'feedback.add': account.addFeedback,
  'feedback.close': account.closeFeedback,
  undo: takeBack,
  'trash.empty': emptyTrash,
  'me.set': setMe,
  'dismissal.add': addDismissal,
  'dismissal.remove': removeDismissal,
  'backup.import': importBackup,
  'everything.delete': deleteEverything,
  'site.choose': chooseSite,
  'site.remove': removeSite,
  'preferences.set': setPreferences,
  'text.check': checkText,
  'rulebook.read': readRulebook,
};

async function parseLine(
  _app: App,
  _call: Call,
  {line, ...clock}: Input<'line.parse'>,
): Promise<Output<'line.parse'>> {
  return parseLogLine(line, clock);
}

async function readRulebook(
  _app: App,
  _call: Call,
  {lang}: Input<'rulebook.read'>,
): Promise<readonly RulebookEntry[]> {
  return rulebook(lang);
}

function setMe(app: App, {order}: Call, me: Input<'me.set'>): Promise<Output<'me.set'>> {
  return write(app.store, order, async work => {
    await work.put('me', {...me, id: 'me'});
    return {undoId: order.id};
  });
}

async function chooseSite(app: App, _call: Call, choice: Input<'site.choose'>): Promise<null> {
  await requireConsent(app);
  await app.settings.putSite(choice);
  await app.scripts.reconcile();
  return null;
}

async function removeSite(app: App, _call: Call, {origin}: Input<'site.remove'>): Promise<null> {
  await app.settings.removeSite(origin);
  await app.scripts.release(origin);
  await app.scripts.reconcile();
  return null;
}

async function setPreferences(app: App, _call: Call, change: Input<'preferences.set'>): Promise<null> {
  await app.settings.setPreferences(change);
  return null;
}
