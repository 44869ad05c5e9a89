import {X509Certificate} from 'node:crypto';
import {get} from 'node:https';
import {connect} from 'node:net';
import {afterEach, describe, expect, it} from 'vitest';
import {selfSigned} from '../../../scripts/demo/net/certificate.ts';
import {type Served, serve} from '../../../scripts/demo/net/serve.ts';

let served: Served | undefined;
afterEach(() => served?.close());

/** Asks as a browser would that was told to find every host here; the certificate must hold for the name. */
function ask(
  port: number,
  host: string,
  path: string,
  cert?: string,
): Promise<{status: number; body: string}> {
  return new Promise((done, fail) => {
    const options = {port, host: '127.0.0.1', path, servername: host, headers: {host}};
    const trust = cert ? {ca: cert} : {rejectUnauthorized: false};
    get({...options, ...trust}, response => {
      let body = '';
      response.on('data', chunk => {
        body += chunk;
      });
      response.on('end', () => done({status: response.statusCode ?? 0, body}));
    }).on('error', fail);
  });
}

describe('the certificate', () => {
  it('holds for every host and for the coming month', () => {
    const now = Date.UTC(2026, 10, 24);
    const {cert} = selfSigned(['www.linkedin.com', 'github.com'], now);
    const read = new X509Certificate(cert);
    expect(read.checkHost('www.linkedin.com')).toBe('www.linkedin.com');
    expect(read.checkHost('github.com')).toBe('github.com');
    expect(read.checkHost('example.org')).toBeUndefined();
    expect(read.validFromDate.getTime()).toBeLessThan(now);
    expect(read.validToDate.getTime()).toBeGreaterThan(now + 29 * 86_400_000);
    expect(read.verify(read.publicKey)).toBe(true);
  });

  it('is another one each time', () => {
    expect(selfSigned(['a.test']).key).not.toBe(selfSigned(['a.test']).key);
  });
});

describe('the server', () => {
  it('answers by host name and puts every request on the record', async () => {
    served = await serve({'a.test': url => ({body: `a ${url.pathname}`}), 'b.test': () => ({body: 'b'})});
    expect(await ask(served.port, 'a.test', '/x')).toEqual({status: 200, body: 'a /x'});
    expect(await ask(served.port, 'b.test', '/')).toEqual({status: 200, body: 'b'});
    expect(await ask(served.port, 'elsewhere.test', '/leak?q=1')).toMatchObject({status: 404});
    expect(served.requests).toEqual([
      'GET https://a.test/x',
      'GET https://b.test/',
      'GET https://elsewhere.test/leak?q=1',
    ]);
  });

  it('takes tunnels to any host through the proxy', async () => {
    served = await serve({'a.test': () => ({body: 'a'})});
    const {proxyPort} = served;
    const reply = await new Promise<string>((done, fail) => {
      const socket = connect(proxyPort, '127.0.0.1', () => {
        socket.write('CONNECT anything.test:443 HTTP/1.1\r\nHost: anything.test\r\n\r\n');
      });
      socket.once('data', data => {
        done(data.toString());
        socket.destroy();
      });
      socket.on('error', fail);
    });
    expect(reply).toMatch(/^HTTP\/1\.1 200/);
  });
});
