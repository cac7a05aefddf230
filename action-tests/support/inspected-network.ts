/**
 * A network as in some companies: nothing gets out but through a proxy, which wants a user and a
 * password, and whoever answers shows a certificate of the company's own authority.
 */
import { createServer, request as forward } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { connect } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { rehearsalAuthority } from '../../src/sandbox/material/certificate/certificate-authority.ts';
import {
  createKeyPair,
  issueCertificate,
  subjectFields,
} from '../../src/sandbox/material/certificate/certificate.ts';

const USER = 'employee';
const PASSWORD = 'hunter2@work';

/** A name that leads nowhere: only the proxy knows where it is. */
const NOWHERE = 'api.appstoreconnect.test';

export interface InspectedNetwork {
  /** `https://` and a host that is reached through the proxy alone. */
  readonly url: string;
  /** The proxy's address with user and password. */
  readonly proxy: string;
  /** The authority that whoever connects has to trust. */
  readonly authorityPem: string;
  /** What the proxy was asked to connect to. */
  readonly tunnels: readonly string[];
  close(): void;
}

export interface SecureFront {
  readonly port: number;
  /** The authority that whoever connects has to trust. */
  readonly authorityPem: string;
  close(): void;
}

/**
 * Serves what is at `target`, an http origin, as `https://host`, on a port of the machine. Port 0
 * takes any free one.
 */
export async function createSecureFront(
  target: string,
  host: string,
  wantedPort = 0,
): Promise<SecureFront> {
  const { root } = rehearsalAuthority();
  const keys = createKeyPair();
  const certificate = issueCertificate({
    subject: [{ type: subjectFields.commonName, value: host }],
    publicKeyPem: keys.publicKeyPem,
    issuer: root,
    notBefore: new Date(Date.now() - 86_400_000),
    notAfter: new Date(Date.now() + 86_400_000),
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: [{ type: 2, value: host }] },
    ],
  });
  /** Addresses of the service itself, such as those of parts, have to lead here too. */
  async function handBack(answer: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await buffer(answer);
    const isText = answer.headers['content-type']?.includes('json') ?? false;
    const text = body.toString('utf8').replaceAll(target, `https://${host}`);
    const told = isText ? Buffer.from(text) : body;
    const { 'transfer-encoding': _chunked, ...headers } = answer.headers;
    response.writeHead(answer.statusCode ?? 502, {
      ...headers,
      ...(body.length > 0 ? { 'content-length': told.length } : {}),
    });
    response.end(told);
  }

  const service = createSecureServer(
    { key: keys.privateKeyPem, cert: certificate.pem },
    (request, response) => {
      const { method, url = '/', headers } = request;
      const onward = forward(
        new URL(url, target),
        { method, headers: { ...headers, 'x-forwarded-proto': 'https' } },
        (answer) => {
          void handBack(answer, response);
        },
      );
      onward.on('error', () => response.destroy());
      request.pipe(onward);
    },
  );
  await listening(service, wantedPort);
  return {
    port: (service.address() as AddressInfo).port,
    authorityPem: root.certificate.pem,
    close: () => closeServer(service),
  };
}

/** Puts the service at `target`, an http origin, behind such a network, where it is called `host`. */
export async function createInspectedNetwork(
  target: string,
  host = NOWHERE,
): Promise<InspectedNetwork> {
  const front = await createSecureFront(target, host);
  const tunnels: string[] = [];
  const proxy = createServer();
  proxy.on('connect', (request, client, head) => {
    if (request.headers['proxy-authorization'] !== `Basic ${btoa(`${USER}:${PASSWORD}`)}`) {
      client.end('HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n');
      return;
    }
    tunnels.push(request.url ?? '');
    const onward = connect(front.port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      onward.write(head);
      onward.pipe(client).pipe(onward);
    });
    onward.on('error', () => client.destroy());
    client.on('error', () => onward.destroy());
  });
  await listening(proxy);
  return {
    url: `https://${host}`,
    proxy: `http://${USER}:${encodeURIComponent(PASSWORD)}@127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    authorityPem: front.authorityPem,
    tunnels,
    close() {
      front.close();
      closeServer(proxy);
    },
  };
}

type ClosableServer = Server & { closeAllConnections(): void };

function closeServer(server: ClosableServer): void {
  server.close();
  server.closeAllConnections();
}

async function listening(server: Server, port = 0): Promise<void> {
  server.listen(port, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
}
