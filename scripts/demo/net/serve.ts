/**
 * A TLS server that answers under any host name, and a proxy that leads every connection to it: Chromium is sent here
 * by a resolver rule, Firefox by its proxy preference. Nothing that a browser asks for leaves this machine, and
 * everything that it asks for is on the record.
 */
import {createServer as createHttp, type IncomingMessage, type ServerResponse} from 'node:http';
import {createServer as createHttps} from 'node:https';
import {type AddressInfo, connect, type Server, type Socket} from 'node:net';
import {selfSigned} from './certificate.ts';

export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** What a site answers to one request. */
export type Site = (url: URL, method: string) => Answer;

export interface Served {
  readonly port: number;
  readonly proxyPort: number;
  /** Every request since the start, as `GET https://host/path`. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

const NOT_FOUND: Answer = {status: 404, body: 'Not found', headers: {'content-type': 'text/plain'}};

function answer(sites: Readonly<Record<string, Site>>, url: URL, method: string): Answer {
  const site = sites[url.host];
  return site ? site(url, method) : NOT_FOUND;
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  return (server.address() as AddressInfo).port;
}

/** The open connections of a server: tunnels and half-made TLS connections are none in the eyes of Node's own count. */
function remember(server: Server): ReadonlySet<Socket> {
  const open = new Set<Socket>();
  server.on('connection', socket => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
  });
  return open;
}

/** Leads every tunnel to the TLS server, whatever host was asked for; plain requests are noted and refused. */
function proxyTo(port: number, note: (line: string) => void): Server {
  const refuse = (request: IncomingMessage, response: ServerResponse): void => {
    note(`${request.method} ${request.url}`);
    response.writeHead(404).end();
  };
  return createHttp(refuse).on('connect', (_request, client) => {
    const inner = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      inner.pipe(client);
      client.pipe(inner);
    });
    inner.on('error', () => client.destroy());
    client.on('error', () => inner.destroy());
  });
}

/** Starts serving these sites, by host name. Other hosts get 404, and stand in `requests` all the same. */
export async function serve(sites: Readonly<Record<string, Site>>): Promise<Served> {
  const requests: string[] = [];
  const respond = (request: IncomingMessage, response: ServerResponse): void => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host ?? 'unknown.invalid'}`);
    requests.push(`${request.method} ${url.href}`);
    const {status = 200, headers = {}, body} = answer(sites, url, request.method ?? 'GET');
    response.writeHead(status, {'content-type': 'text/html; charset=utf-8', ...headers});
    response.end(body);
  };
  const secure = createHttps(selfSigned(Object.keys(sites)), respond);
  const port = await listen(secure);
  const proxy = proxyTo(port, line => requests.push(line));
  const proxyPort = await listen(proxy);
  const secured = remember(secure);
  const tunnels = remember(proxy);
  const close = async (): Promise<void> => {
    for (const socket of [...secured, ...tunnels]) socket.destroy();
    await Promise.all([secure, proxy].map(server => new Promise<void>(done => server.close(() => done()))));
  };
  return {port, proxyPort, requests, close};
}
