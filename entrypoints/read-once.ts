import {defineUnlistedScript} from 'wxt/utils/define-unlisted-script';
import {takeFromHand} from './reader/at-hand.ts';

/** Put into the page after the reader, by the popup at the user's click: reads it once and leaves nothing behind. */
export default defineUnlistedScript(() => takeFromHand()?.() ?? null);
