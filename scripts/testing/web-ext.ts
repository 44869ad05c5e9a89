import {type Part, run} from './part.ts';

interface Lint {
  readonly errors: readonly {readonly code: string; readonly message: string; readonly file?: string}[];
  readonly summary: {readonly errors: number; readonly warnings: number};
}

/** Mozilla's own reading of the add-on: no error may stand. Warnings are counted and shown. */
export function webExtLint(folder: string): Part {
  return {
    name: 'web-ext lint',
    async run() {
      const args = ['lint', '--source-dir', folder, '--output', 'json', '--no-config-discovery'];
      const {output} = await run('web-ext', args);
      const start = output.indexOf('{"count"');
      if (start < 0) return {passed: 0, failed: 1, notes: [output.trim()]};
      const {errors, summary} = JSON.parse(output.slice(start)) as Lint;
      const notes = errors.map(({code, message, file}) => `${code} ${file ?? ''}: ${message}`);
      if (summary.errors > 0) return {passed: 0, failed: 1, notes};
      return {passed: 1, failed: 0, notes: summary.warnings > 0 ? [`${summary.warnings} warnings`] : []};
    },
  };
}
