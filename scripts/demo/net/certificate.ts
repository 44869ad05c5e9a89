/** A self-signed certificate, made anew at each start: nothing secret lies in the repository, no openssl is needed. */
import {createPublicKey, generateKeyPairSync, randomBytes, sign, X509Certificate} from 'node:crypto';

const DAY = 86_400_000;

/** ASN.1 tags (X.690) of what a certificate (RFC 5280, 4.1) is made of. */
const TAG = {
  integer: 0x02,
  bits: 0x03,
  octets: 0x04,
  oid: 0x06,
  utf8: 0x0c,
  utcTime: 0x17,
  sequence: 0x30,
  set: 0x31,
};
const context = (n: number): number => 0xa0 + n;
const dnsName = 0x82;

function der(tag: number, ...parts: Uint8Array[]): Buffer {
  const body = Buffer.concat(parts);
  if (body.length < 0x80) return Buffer.concat([Buffer.from([tag, body.length]), body]);
  const length = Buffer.from(body.length.toString(16).replace(/^(.(..)*)$/, '0$1'), 'hex');
  return Buffer.concat([Buffer.from([tag, 0x80 + length.length]), length, body]);
}

function oid(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  const base128 = rest.flatMap(arc => {
    const bytes = [arc & 0x7f];
    for (let left = arc >> 7; left > 0; left >>= 7) bytes.unshift((left & 0x7f) | 0x80);
    return bytes;
  });
  return der(TAG.oid, Buffer.from([first * 40 + second, ...base128]));
}

function name(common: string): Buffer {
  const attribute = der(TAG.sequence, oid('2.5.4.3'), der(TAG.utf8, Buffer.from(common)));
  return der(TAG.sequence, der(TAG.set, attribute));
}

function utcTime(ms: number): Buffer {
  const digits = new Date(ms).toISOString().replace(/\D/g, '').slice(2, 14);
  return der(TAG.utcTime, Buffer.from(`${digits}Z`));
}

function alternativeNames(hosts: readonly string[]): Buffer {
  const names = der(TAG.sequence, ...hosts.map(host => der(dnsName, Buffer.from(host))));
  const extension = der(TAG.sequence, oid('2.5.29.17'), der(TAG.octets, names));
  return der(context(3), der(TAG.sequence, extension));
}

/** Key and certificate as PEM, good for a month, for these host names. */
export function selfSigned(hosts: readonly string[], now = Date.now()): {key: string; cert: string} {
  const pair = generateKeyPairSync('ec', {namedCurve: 'P-256'});
  const algorithm = der(TAG.sequence, oid('1.2.840.10045.4.3.2'));
  const serial = Buffer.concat([Buffer.from([1]), randomBytes(8)]);
  const body = der(
    TAG.sequence,
    der(context(0), der(TAG.integer, Buffer.from([2]))),
    der(TAG.integer, serial),
    algorithm,
    name('Santun demo'),
    der(TAG.sequence, utcTime(now - DAY), utcTime(now + 30 * DAY)),
    name('Santun demo'),
    createPublicKey(pair.privateKey).export({type: 'spki', format: 'der'}),
    alternativeNames(hosts),
  );
  const signature = der(TAG.bits, Buffer.from([0]), sign('sha256', body, pair.privateKey));
  const certificate = new X509Certificate(der(TAG.sequence, body, algorithm, signature));
  return {
    key: pair.privateKey.export({type: 'pkcs8', format: 'pem'}).toString(),
    cert: certificate.toString(),
  };
}
