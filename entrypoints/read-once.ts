import {defineUnlistedScript} from 'wxt/utils/define-unlisted-script';
import {wishForReading} from './reader/wish.ts';

/** Put into the page before the reader, by the popup at the user's click. */
export default defineUnlistedScript(() => wishForReading());
