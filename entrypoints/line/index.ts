import {defineUnlistedScript} from 'wxt/utils/define-unlisted-script';
import {parseLogLine} from '../../lib/app/parse-log-line.ts';
import {currentWorld} from '../page.content/world.ts';

/** The parser of the log line with its tables of dates: put into a page only when a line is typed there. */
export default defineUnlistedScript(() => {
  const world = currentWorld();
  if (world) world.readLine = parseLogLine;
});
