import {defineUnlistedScript} from 'wxt/utils/define-unlisted-script';
import {capture} from '../lib/capture/capture.ts';

/** Put into the page by the popup at the user's click: reads it once and leaves nothing behind. */
export default defineUnlistedScript(() => capture(document, location.href));
