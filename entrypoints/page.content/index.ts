import {defineContentScript} from 'wxt/utils/define-content-script';
import {startResident} from './resident.ts';

export default defineContentScript({
  // Registered by the worker for the sites that were turned on; `matches` here would become host permissions.
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  // WXT's wrapper for isolated scripts dispatches an event with our id in its name, by which a page can find or
  // stop us; the wrapper of this kind does not. The worker registers the script for the isolated world.
  world: 'MAIN',
  main() {
    // A page that is drawn before anybody opens it is nobody's visit yet.
    const {prerendering} = document as {prerendering?: boolean};
    if (!prerendering) return void startResident();
    document.addEventListener('prerenderingchange', () => void startResident(), {once: true});
  },
});
