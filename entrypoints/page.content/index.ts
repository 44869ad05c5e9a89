import {defineContentScript} from 'wxt/utils/define-content-script';
import {startResident} from './resident.ts';

export default defineContentScript({
  // Registered by the worker for the sites that were turned on; `matches` here would become host permissions.
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  // WXT's wrapper for isolated scripts dispatches an event with our id in its name, by which a page can find or
  // stop us; the wrapper of this kind does not. The worker registers the script for the isolated world.
  world: 'MAIN',
  main: () => void startResident(),
});
