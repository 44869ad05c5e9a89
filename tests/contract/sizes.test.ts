import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {describe, expect, it} from 'vitest';
import {BUILDS, type Build, folderOf, pageScripts} from './support/built.ts';

const kB = 1000;
const gzipped = (build: Build, file: string): number =>
  gzipSync(readFileSync(join(folderOf(build), file))).length;

/** What every visited page of a site that was turned on has to carry. */
const RESIDENT = /^content-scripts\//;

describe.each(BUILDS)('the weight of %s', build => {
  it('resident script: at most 8 kB', () => {
    const sizes = pageScripts(build)
      .filter(file => RESIDENT.test(file))
      .map(file => gzipped(build, file));
    expect(sizes.length).toBeGreaterThan(0);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(8 * kB);
  });

  it('composer and overlay together: at most 45 kB', () => {
    expect(gzipped(build, 'surfaces.js')).toBeLessThanOrEqual(45 * kB);
  });
});
