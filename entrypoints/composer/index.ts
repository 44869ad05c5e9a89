import {defineUnlistedScript} from 'wxt/utils/define-unlisted-script';
import {startComposer} from './start.ts';

export default defineUnlistedScript(() => startComposer());
