/** A connection that is opened before the request that goes over it. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterEach, expect, test } from '@jest/globals';
import { createHttp } from '../../../../src/core/system/network/http.ts';
import {
  createKeyPair,
  issueCertificate,
} from '../../../../src/sandbox/material/certificate/certificate.ts';

const servers: Server[] = [];
const roots = getCACertificates('default');
afterEach(() => {
  setDefaultCACertificates(roots);
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

const answer: RequestListener = (_request, response) => response.end('here');
const settings = { environment: {}, userAgent: 'slipway/test' };

async function listen(server: Server): Promise<{ port: number; sockets: Socket[] }> {
  servers.push(server);
  const sockets: Socket[] = [];
  server.on('connection', (socket: Socket) => sockets.push(socket));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return { port: (server.address() as AddressInfo).port, sockets };
}

/** Waits until both ends of every connection are closed. */
async function noSocketIsOpen(): Promise<void> {
  while (process.getActiveResourcesInfo().includes('TCPSocketWrap')) {
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** With a certificate that signs itself, and is trusted. */
async function listenSecurely() {
  const { privateKeyPem, publicKeyPem } = createKeyPair();
  const { pem } = issueCertificate({
    subject: [{ type: '2.5.4.3', value: 'Slipway test' }],
    publicKeyPem,
    selfSigningKeyPem: privateKeyPem,
    notBefore: new Date(Date.now() - 60_000),
    notAfter: new Date(Date.now() + 86_400_000),
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'subjectAltName', altNames: [{ type: 7, ip: '127.0.0.1' }] },
    ],
  });
  setDefaultCACertificates([...roots, pem]);
  return listen(createSecureServer({ cert: pem, key: privateKeyPem }, answer));
}

test.each(['http', 'https'])(
  'serves the next request, and the ones after it (%s)',
  async (scheme) => {
    const { port, sockets } =
      scheme === 'http' ? await listen(createServer(answer)) : await listenSecurely();
    const url = `${scheme}://127.0.0.1:${port}/`;
    const http = createHttp(settings);
    const connected = once(
      servers.at(-1) as Server,
      scheme === 'http' ? 'connection' : 'secureConnection',
    );
    http.connect(url);
    http.connect(url);
    await connected;
    for (const path of ['a', 'b']) {
      expect((await http.send({ method: 'GET', url: `${url}${path}` })).status).toBe(200);
    }
    expect(sockets).toHaveLength(1);
    await http.close();
  },
);

test('may be used while it is still being made', async () => {
  const { port, sockets } = await listenSecurely();
  const url = `https://127.0.0.1:${port}/`;
  const http = createHttp(settings);
  http.connect(url);
  const sent = Array.from({ length: 3 }, () => http.send({ method: 'GET', url }));
  expect((await Promise.all(sent)).map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(sockets).toHaveLength(3);
  await http.close();
});

test('is made anew when it is lost before the request', async () => {
  const { port, sockets } = await listen(createServer(answer));
  const url = `http://127.0.0.1:${port}/`;
  const http = createHttp(settings);
  await noSocketIsOpen();
  http.connect(url);
  await once(servers.at(-1) as Server, 'connection');
  sockets[0]?.destroy();
  await noSocketIsOpen();
  expect((await http.send({ method: 'GET', url })).status).toBe(200);
  expect(sockets).toHaveLength(2);
  await http.close();
});

test('leaves it to the request to say that nobody is there', async () => {
  const { port } = await listen(createServer(answer));
  servers.splice(0).forEach((server) => server.close());
  const url = `http://127.0.0.1:${port}/`;
  const http = createHttp(settings);
  http.connect(url);
  http.connect('no address');
  await expect(http.send({ method: 'GET', url })).rejects.toMatchObject({
    code: 'network/unreachable',
  });
  await http.close();
});

test.each(['http://proxy.invalid:8080', 'no proxy at all'])(
  'is not made around a proxy (%s)',
  async (proxy) => {
    const http = createHttp({ ...settings, environment: { https_proxy: proxy } });
    expect(() => http.connect('https://service.invalid/')).not.toThrow();
    await http.close();
  },
);

test('ends with the run that did not use it', async () => {
  const { port, sockets } = await listen(createServer(answer));
  const http = createHttp(settings);
  http.connect(`http://127.0.0.1:${port}/`);
  await once(servers.at(-1) as Server, 'connection');
  const closed = once(sockets[0] as Socket, 'close');
  await http.close();
  await closed;
});
