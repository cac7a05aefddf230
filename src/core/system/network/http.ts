/**
 * HTTP: one request, one answer, with limits, the runner's proxy settings and cancellation. It
 * knows nothing of retries, tokens or the meaning of an answer.
 */
import type { ClientRequest, IncomingMessage } from 'node:http';
import { createConnections } from './connections.ts';
import { createPieceSender, PieceError, pieceLength } from '../files/file-piece.ts';
import type { FilePiece, PieceSender } from '../files/file-piece.ts';
import { hasCode } from '../system-code.ts';
import { MINUTE } from '../duration.ts';
import {
  AnswerTooLarge,
  ExchangeTimeout,
  HandshakeError,
  IdleTimeout,
  networkError,
} from './network-errors.ts';

export { networkErrors } from './network-errors.ts';

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** A piece of a file is read while it is sent, and its length announced. */
  readonly body?: string | Uint8Array | FilePiece;
  /**
   * Longest time without a sign of life, such as bytes taken or given: 60 seconds. It also limits
   * the time to the connection and to the head of the answer.
   */
  readonly idleTimeoutMs?: number;
  /**
   * Longest time in all, also when a byte comes now and then: 5 minutes, or twice the idle timeout
   * if that is longer, and for a piece of a file a second more for every 8 kB of it.
   */
  readonly longestMs?: number;
  /** Largest body of an answer: 32 MB, far above the largest page of a list. */
  readonly largestAnswerBytes?: number;
  readonly signal?: AbortSignal;
}

export interface HttpResponse {
  readonly status: number;
  /** Names in lower case; a header that came twice is joined by a comma. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

export interface Http {
  /**
   * Throws an error of `networkErrors` when there is no answer, a `PieceError` when the file does
   * not give its bytes. A refusal that comes while the body is still leaving is the answer, unless
   * the server hangs up with it and the system drops what it said.
   */
  send(request: HttpRequest): Promise<HttpResponse>;
  /**
   * Opens a connection to the host of `url` for the request that will follow, so that this need not
   * wait for it. A failure is left to the request.
   */
  connect(url: string): void;
  close(): Promise<void>;
}

export interface HttpSettings {
  /** Where the proxy variables are read from. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly userAgent: string;
  readonly signal?: AbortSignal;
}

const IDLE_TIMEOUT_MS = 60_000;
const LONGEST_MS = 5 * MINUTE;
const SLOWEST_BYTES_PER_MS = 8;
const LARGEST_ANSWER_BYTES = 32 * 1024 * 1024;

export function createHttp(settings: HttpSettings): Http {
  const connections = createConnections(settings.environment);
  const pieces = createPieceSender();
  return {
    async send(request) {
      const address = URL.parse(request.url);
      if (address === null) throw networkError(request.method, 'the service', invalidAddress());
      const signal = signalOf(settings.signal, request.signal);
      signal?.throwIfAborted();
      try {
        const idleMs = request.idleTimeoutMs ?? IDLE_TIMEOUT_MS;
        const begun = connections.request(address, {
          method: request.method,
          headers: { 'user-agent': settings.userAgent, ...headersOf(request) },
          timeout: idleMs,
          ...(signal ? { signal } : {}),
        });
        return await answerTo(begun, {
          body: request.body,
          idleMs,
          longestMs: request.longestMs ?? longestMs(request, idleMs),
          largestBytes: request.largestAnswerBytes ?? LARGEST_ANSWER_BYTES,
          pieces,
        });
      } catch (error) {
        signal?.throwIfAborted();
        if (error instanceof PieceError) throw error;
        throw networkError(describe(request, address), address.host, error);
      }
    },
    connect(url) {
      const address = URL.parse(url);
      if (address !== null && settings.signal?.aborted !== true) connections.open(address);
    },
    close: async () => connections.close(),
  };
}

/** Without what may be secret: a query, and where files go, which is often a pre-signed address. */
function describe({ method, body }: HttpRequest, { pathname }: URL): string {
  return isPiece(body) ? method : `${method} ${pathname}`;
}

function headersOf({ headers, body }: HttpRequest): Readonly<Record<string, string>> {
  return isPiece(body)
    ? { ...headers, 'content-length': String(pieceLength(body)) }
    : { ...headers };
}

function isPiece(body: HttpRequest['body']): body is FilePiece {
  return typeof body === 'object' && 'file' in body;
}

function longestMs({ body }: HttpRequest, idleMs: number): number {
  const sendingMs = isPiece(body) ? body.length / SLOWEST_BYTES_PER_MS : 0;
  return Math.max(LONGEST_MS, 2 * idleMs) + sendingMs;
}

function invalidAddress(): Error {
  return Object.assign(new TypeError('no address'), { code: 'ERR_INVALID_URL' });
}

function signalOf(...signals: (AbortSignal | undefined)[]): AbortSignal | undefined {
  const given = signals.filter((signal) => signal !== undefined);
  return given.length > 1 ? AbortSignal.any(given) : given[0];
}

interface Sending {
  readonly body: HttpRequest['body'];
  readonly idleMs: number;
  readonly longestMs: number;
  readonly largestBytes: number;
  readonly pieces: PieceSender;
}

async function answerTo(request: ClientRequest, sending: Sending): Promise<HttpResponse> {
  const { longestMs: limitMs } = sending;
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    const error = new ExchangeTimeout(limitMs);
    late.reject(error);
    request.destroy(error);
  }, limitMs);
  try {
    return await Promise.race([exchange(request, sending), late.promise]);
  } finally {
    clearTimeout(timer);
  }
}

function exchange(
  request: ClientRequest,
  { body, idleMs, largestBytes, pieces }: Sending,
): Promise<HttpResponse> {
  return new Promise((resolve, reject) => {
    const sent = isPiece(body) ? pieces.send(body, request) : undefined;
    if (!isPiece(body)) request.end(body);
    // Failures of the network are reported by the request's own events.
    sent?.catch((error: unknown) => {
      if (error instanceof PieceError) request.destroy(error);
    });

    let alive: ClientRequest | IncomingMessage = request;
    request.on('timeout', () => {
      const connected = request.socket?.connecting === false && !isAgreeingOnKeys(request);
      alive.destroy(new IdleTimeout(idleMs, { connected }));
    });
    let broken: Error | undefined;
    request.on('error', (error) => {
      broken = error;
      reject(isAgreeingOnKeys(request) ? new HandshakeError(error) : error);
    });
    request.on('response', (response) => {
      alive = response;
      // From here on only what breaks the answer matters.
      const answer = readAnswer(response, request, {
        largestBytes,
        sent: sent && within(idleMs, sent),
      });
      // The answer itself only says that it was cut off; why, the request knows.
      const failed = (error: unknown) => {
        throw hasCode(error, 'ECONNRESET') ? (broken ?? error) : error;
      };
      resolve(answer.catch(failed));
    });
  });
}

/** Over TLS nothing leaves before that is done. */
function isAgreeingOnKeys({ socket }: ClientRequest): boolean {
  return socket !== null && 'secureConnecting' in socket && socket.secureConnecting === true;
}

interface Reading {
  readonly largestBytes: number;
  /** Settles when the body of the request has left. */
  readonly sent: (() => Promise<void>) | undefined;
}

async function readAnswer(
  response: IncomingMessage,
  request: ClientRequest,
  { largestBytes, sent }: Reading,
): Promise<HttpResponse> {
  const status = response.statusCode ?? 0;
  const headers = flatHeaders(response.headersDistinct);
  const received: Buffer[] = [];
  let size = 0;
  const answer = () => ({ status, headers, body: Buffer.concat(received) });
  try {
    for await (const bytes of response) {
      size += (bytes as Buffer).length;
      if (size > largestBytes) throw new AnswerTooLarge(largestBytes);
      received.push(bytes as Buffer);
    }
    if (status < 300) await sent?.();
    return answer();
  } catch (error) {
    if (error instanceof AnswerTooLarge) throw error;
    // Whoever refuses a body before its end often hangs up in the middle of saying why.
    if (status < 300 || request.writableFinished) throw error;
    return answer();
  } finally {
    if (!request.writableFinished) request.destroy();
  }
}

/** After the answer nobody else watches whether the rest of the body still leaves. */
function within(ms: number, sent: Promise<void>): () => Promise<void> {
  return async () => {
    const late = Promise.withResolvers<void>();
    const timer = setTimeout(() => late.reject(new IdleTimeout(ms, { connected: true })), ms);
    try {
      await Promise.race([sent, late.promise]);
    } finally {
      clearTimeout(timer);
    }
  };
}

function flatHeaders(headers: NodeJS.Dict<string[]>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, values]) => [name, (values ?? []).join(', ')]),
  );
}
