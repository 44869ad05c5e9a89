/** The one door to the extension API; every other room gets what it needs from `lib/platform`. */
export {browser} from 'wxt/browser';
