import {crc32, inflateRawSync} from 'node:zlib';
import {createZip} from '@aklinker1/zero-zip';
import {describe, expect, it} from 'vitest';
import {tighten} from '../../../scripts/build/tighten.ts';

/** Names and texts of a zip, read by its directory as browsers do; damage throws. */
function filesOf(zip: Buffer): [name: string, text: string][] {
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  const count = zip.readUInt16LE(end + 10);
  let at = zip.readUInt32LE(end + 16);
  const files = Array.from({length: count}, (): [string, string] => {
    expect(zip.toString('latin1', at, at + 4)).toBe('PK\x01\x02');
    const [method, crc, packed, size] = [
      zip.readUInt16LE(at + 10),
      ...[16, 20, 24].map(field => zip.readUInt32LE(at + field)),
    ] as [number, number, number, number];
    const name = zip.toString('utf8', at + 46, at + 46 + zip.readUInt16LE(at + 28));
    const head = zip.readUInt32LE(at + 42);
    expect(zip.toString('latin1', head, head + 4)).toBe('PK\x03\x04');
    expect(zip.subarray(head + 8, head + 10)).toEqual(zip.subarray(at + 10, at + 12));
    expect(zip.subarray(head + 14, head + 28)).toEqual(zip.subarray(at + 16, at + 30));
    const from = head + 30 + zip.readUInt16LE(head + 26) + zip.readUInt16LE(head + 28);
    const data = zip.subarray(from, from + packed);
    const plain = method === 0 ? data : inflateRawSync(data);
    expect([plain.length, crc32(plain)]).toEqual([size, crc]);
    at += 46 + Buffer.byteLength(name);
    return [name, plain.toString('utf8')];
  });
  expect(at).toBe(end);
  return files;
}

const FILES: [string, string][] = [
  ['a/long.js', Array.from({length: 4000}, (_, at) => `call(${at * at});`).join('')],
  ['kecil', 'ok'],
  ['leer/ö.txt', ''],
  ['other.js', Array.from({length: 500}, (_, at) => `take(${at % 7});`).join('')],
];

describe('packing anew', () => {
  it('keeps every file and takes less room', async () => {
    const loose = createZip();
    for (const [name, text] of FILES) loose.addFile(name, text);
    const zip = await loose.toBuffer();
    const tight = await tighten(zip);
    expect(filesOf(zip)).toEqual(FILES);
    expect(filesOf(tight)).toEqual(FILES);
    expect(tight.length).toBeLessThan(zip.length);
    expect(await tighten(tight)).toEqual(tight);
  });

  it('leaves an empty zip as it is', async () => {
    const zip = await createZip().toBuffer();
    expect(await tighten(zip)).toEqual(zip);
  });
});
