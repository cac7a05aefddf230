import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { createServer as createPlainServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterEach, describe, expect, test } from '@jest/globals';
import { CancelledError } from '../../../../src/core/errors.ts';
import type { ActionError } from '../../../../src/core/errors.ts';
import {
  createConnections,
  ProxySupportError,
} from '../../../../src/core/system/network/connections.ts';
import { createHttp } from '../../../../src/core/system/network/http.ts';
import { networkError } from '../../../../src/core/system/network/network-errors.ts';
import { rehearsalAuthority } from '../../../../src/sandbox/material/certificate/certificate-authority.ts';
import {
  createKeyPair,
  issueCertificate,
  subjectFields,
} from '../../../../src/sandbox/material/certificate/certificate.ts';
import { createSigningMaterial } from '../../../../src/sandbox/material/signing-material.ts';

const servers: Server[] = [];
const drips: NodeJS.Timeout[] = [];
afterEach(() => {
  for (const timer of drips.splice(0)) clearInterval(timer);
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  servers.push(server);
  await new Promise((resolve) => server.once('listening', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const settings = { environment: {}, userAgent: 'slipway/test' };

describe('the door to the network', () => {
  test('sends a body and reads status, headers and bytes', async () => {
    const url = await serve((request, response) => {
      response.setHeader('x-seen', [`${request.method}`, `${request.headers['user-agent']}`]);
      response.statusCode = 201;
      request.pipe(response);
    });
    const http = createHttp(settings);
    const answer = await http.send({ method: 'POST', url, body: 'ab' });
    await http.close();
    expect(answer).toMatchObject({ status: 201, headers: { 'x-seen': 'POST, slipway/test' } });
    expect(answer.body.toString()).toBe('ab');
  });

  test('tells a request that was never sent from one that broke on the way', async () => {
    const url = await serve((request) => request.socket.destroy());
    const http = createHttp(settings);
    await expect(http.send({ method: 'GET', url: `${url}/v1/x` })).rejects.toMatchObject({
      code: 'network/interrupted',
      message: expect.stringContaining('GET /v1/x'),
    });
    servers.splice(0).forEach((server) => server.close());
    await expect(http.send({ method: 'GET', url })).rejects.toMatchObject({
      code: 'network/unreachable',
      said: expect.stringContaining('ECONNREFUSED'),
    });
    await http.close();
  });

  test.each<[string, (socket: Socket) => void]>([
    ['resets the connection', (socket) => socket.resetAndDestroy()],
    ['hangs up', (socket) => socket.end()],
    ['speaks no TLS', (socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')],
    ['falls silent', () => {}],
  ])(
    'takes nothing for sent where the other side %s instead of agreeing on keys',
    async (_, act) => {
      const sockets: Socket[] = [];
      const server = createPlainServer((socket) => {
        sockets.push(socket);
        socket.on('error', () => {}).once('data', () => act(socket));
      }).listen(0, '127.0.0.1');
      await new Promise((resolve) => server.once('listening', resolve));
      const url = `https://127.0.0.1:${(server.address() as AddressInfo).port}/`;
      const http = createHttp(settings);
      const sent = http.send({ method: 'POST', url, body: 'x', idleTimeoutMs: 200 });
      await expect(sent).rejects.toMatchObject({ code: 'network/unreachable' });
      await http.close();
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  );

  test('takes a request for sent whose connection breaks after the keys are agreed on', async () => {
    const { root } = rehearsalAuthority();
    const keys = createKeyPair();
    const { pem } = issueCertificate({
      subject: [{ type: subjectFields.commonName, value: '127.0.0.1' }],
      publicKeyPem: keys.publicKeyPem,
      issuer: root,
      notBefore: new Date(Date.now() - 86_400_000),
      notAfter: new Date(Date.now() + 86_400_000),
      extensions: [{ name: 'subjectAltName', altNames: [{ type: 7, ip: '127.0.0.1' }] }],
    });
    const server = createSecureServer({ cert: pem, key: keys.privateKeyPem }, ({ url, socket }) => {
      if (url === '/break') socket.destroy();
    });
    servers.push(server.listen(0, '127.0.0.1'));
    await new Promise((resolve) => server.once('listening', resolve));
    const url = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const trusted = getCACertificates('default');
    setDefaultCACertificates([...trusted, root.certificate.pem]);
    const http = createHttp(settings);
    for (const path of ['/break', '/silence']) {
      await expect(
        http.send({ method: 'POST', url: `${url}${path}`, body: 'x', idleTimeoutMs: 200 }),
      ).rejects.toMatchObject({ code: 'network/interrupted' });
    }
    await http.close();
    setDefaultCACertificates(trusted);
  });

  test('gives up on a server that falls silent', async () => {
    const url = await serve(() => {});
    const http = createHttp(settings);
    const silent = http.send({ method: 'GET', url, idleTimeoutMs: 50 });
    await expect(silent).rejects.toMatchObject({ code: 'network/interrupted' });
    await http.close();
  });

  test('ends with the reason when the job is cancelled', async () => {
    const abort = new AbortController();
    const url = await serve(() => abort.abort(new CancelledError()));
    const http = createHttp({ ...settings, signal: abort.signal });
    await expect(http.send({ method: 'GET', url })).rejects.toBeInstanceOf(CancelledError);
    await http.close();
  });

  test('asks the proxy that the runner names for a way, except to this machine itself', async () => {
    const asked: (string | undefined)[] = [];
    const proxy = await serve((request, response) => {
      asked.push(request.url);
      response.end('by proxy');
    });
    const url = await serve((_request, response) => response.end('direct'));
    const around = createHttp({ ...settings, environment: { HTTP_PROXY: proxy } });
    const through = createHttp({ ...settings, environment: { http_proxy: proxy } });

    const direct = await around.send({ method: 'GET', url });
    expect(direct.body.toString()).toBe('direct');
    expect(asked).toEqual([]);
    const far = 'http://service.invalid/far';
    const proxied = await through.send({ method: 'GET', url: far });
    expect(proxied.body.toString()).toBe('by proxy');
    expect(asked).toEqual([far]);
    await Promise.all([through.close(), around.close()]);
  });

  test('names a proxy that is none, and one that refuses', async () => {
    const broken = createHttp({ ...settings, environment: { https_proxy: 'proxy.corp:8080' } });
    const refusing = await serve((_request, response) => response.writeHead(407).end());
    servers.at(-1)?.on('connect', (_request, socket) => {
      socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
    });
    const refused = createHttp({ ...settings, environment: { https_proxy: refusing } });
    for (const http of [broken, refused]) {
      await expect(
        http.send({ method: 'GET', url: 'https://service.invalid/' }),
      ).rejects.toMatchObject({
        code: 'network/proxy-refused',
        remedy: expect.stringContaining('HTTPS_PROXY'),
      });
      await http.close();
    }
  });

  test('tells the answer of a refusing proxy without its user and password', async () => {
    const refusing = await serve((_request, response) => response.writeHead(407).end());
    servers.at(-1)?.on('connect', (_request, socket) => {
      socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
    });
    const proxy = refusing.replace('://', '://somebody:hush-hush@');
    const http = createHttp({ ...settings, environment: { https_proxy: proxy } });
    const error = await http
      .send({ method: 'GET', url: 'https://service.invalid/' })
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      code: 'network/proxy-refused',
      said: expect.stringContaining('407'),
    });
    expect(`${(error as ActionError).message} ${(error as ActionError).said}`).not.toMatch(
      /somebody|hush-hush/,
    );
    await http.close();
  });

  test.each(['socks5://user:hush-hush@proxy.corp:1080', 'user:hush-hush@proxy.corp:8080'])(
    'never shows the proxy %s, which it cannot use',
    async (proxy) => {
      const http = createHttp({ ...settings, environment: { https_proxy: proxy } });
      const error = await http
        .send({ method: 'GET', url: 'https://service.invalid/' })
        .catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ code: 'network/proxy-refused' });
      expect(`${(error as ActionError).message} ${(error as ActionError).said}`).not.toMatch(
        /hush-hush/,
      );
      await http.close();
    },
  );

  test('refuses to go without the proxy on a Node that knows none', () => {
    const connections = createConnections({ HTTPS_PROXY: 'http://proxy.corp:8080' }, '24.4.1');
    const url = new URL('https://service.invalid/');
    expect(() => connections.request(url, {})).toThrow(ProxySupportError);
    expect(networkError('GET /', 'service.invalid', new ProxySupportError('x'))).toMatchObject({
      code: 'network/proxy-unsupported',
      remedy: expect.stringContaining('runner to 2.328'),
    });
    const local = new URL('https://127.0.0.1:1/');
    connections.request(local, {}).on('error', () => {});
    connections.close();
  });

  test('ends an answer that grows beyond its limit', async () => {
    const url = await serve((_request, response) => {
      const more = () => response.write(Buffer.alloc(100_000), () => setImmediate(more));
      more();
    });
    const http = createHttp(settings);
    const endless = { method: 'GET', url, largestAnswerBytes: 1_000_000 } as const;
    await expect(http.send(endless)).rejects.toMatchObject({
      code: 'network/answer-too-large',
      message: expect.stringContaining('1000000 bytes'),
    });
    await http.close();
  });

  test.each<[string, RequestListener]>([
    ['body', (_request, response) => drip(() => response.write('.'))],
    ['head', ({ socket }) => drip(() => socket.write(socket.bytesWritten ? 'x' : 'HTTP/1.1 200 '))],
  ])('ends an exchange whose %s comes a byte at a time', async (_, listener) => {
    const url = await serve(listener);
    const http = createHttp(settings);
    const slow = { method: 'GET', url, idleTimeoutMs: 10_000, longestMs: 200 } as const;
    await expect(http.send(slow)).rejects.toMatchObject({
      code: 'network/interrupted',
      said: expect.stringContaining('TOO_SLOW'),
    });
    await http.close();
  });

  test.each([
    ['no HTTP', 'SMTP ready\r\n\r\n'],
    ['a header with a control character', 'HTTP/1.1 200 OK\r\nx: a\x01b\r\n\r\n'],
    ['two lengths', 'HTTP/1.1 200 OK\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nab'],
    ['a length that is no number', 'HTTP/1.1 200 OK\r\ncontent-length: many\r\n\r\n'],
    ['a chunk of no size', 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n'],
    ['headers without end', `HTTP/1.1 200 OK\r\nx: ${'y'.repeat(100_000)}\r\n\r\n`],
  ])('names %s as an answer that cannot be read', async (_, answer) => {
    const url = await serve(({ socket }) => socket.end(answer));
    const http = createHttp(settings);
    await expect(http.send({ method: 'GET', url })).rejects.toMatchObject({
      code: 'network/answer-malformed',
    });
    await http.close();
  });

  test.each([
    ['a header', { headers: { authorization: 'Bearer a\nb' } }],
    ['the name of a header', { headers: { 'x y': 'z' } }],
    ['the address', { url: 'no address' }],
  ])('names %s that HTTP does not allow, without its value', async (_, changes) => {
    const url = await serve((_request, response) => response.end());
    const http = createHttp(settings);
    const request = { method: 'GET', url, ...changes } as const;
    const error = await http.send(request).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'network/request-malformed' });
    expect((error as ActionError).said).not.toMatch(/Bearer/);
    await http.close();
  });

  test.each([undefined, '0'])(
    'names a certificate that nobody here trusts, with NODE_TLS_REJECT_UNAUTHORIZED=%s',
    async (value) => {
      if (value !== undefined) process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = value;
      const { certificate, privateKeyPem } = createSigningMaterial();
      const server = createSecureServer({ cert: certificate.pem, key: privateKeyPem });
      servers.push(server.listen(0, '127.0.0.1'));
      await new Promise((resolve) => server.once('listening', resolve));
      const { port } = server.address() as AddressInfo;
      const http = createHttp(settings);
      await expect(
        http.send({ method: 'GET', url: `https://127.0.0.1:${port}/` }),
      ).rejects.toMatchObject({
        code: 'network/untrusted',
        remedy: expect.stringContaining('NODE_EXTRA_CA_CERTS'),
      });
      await http.close();
      delete process.env['NODE_TLS_REJECT_UNAUTHORIZED'];
    },
  );
});

/** Bytes that keep a connection alive without ever coming to an end. */
function drip(write: () => void): void {
  const timer = setInterval(write, 20);
  drips.push(timer);
}
