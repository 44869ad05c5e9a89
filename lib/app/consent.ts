import type {App} from './app.ts';
import {Refusal} from './refusal.ts';

/** Nothing is read or turned on before the user has agreed on the welcome page, whoever asks. */
export async function requireConsent({settings}: App): Promise<void> {
  const {consentedAt} = await settings.preferences();
  if (consentedAt === null) throw new Refusal('forbidden', 'Nothing is read before the user has agreed.');
}
