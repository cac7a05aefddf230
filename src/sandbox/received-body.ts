/** The body of a request, measured while it is read. */
import { createHash } from 'node:crypto';
import { pipeline, Transform } from 'node:stream';
import type { TransformCallback } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';

const LONGEST_TEXT = 1024 * 1024;
const TEXTUAL = /json|^text\/|xml|x-www-form-urlencoded/;

/** Watches a request body on its way to whoever reads it. Texts are kept, files only measured. */
export class ReceivedBody extends Transform {
  readonly mimeType: string;
  /** fastify compares this with the Content-Length header. */
  receivedEncodedLength = 0;
  readonly #hash = createHash('md5');
  readonly #text: Buffer[] = [];

  constructor(mimeType: string) {
    super();
    this.mimeType = mimeType;
  }

  override _transform(chunk: Buffer, _encoding: string, done: TransformCallback): void {
    this.receivedEncodedLength += chunk.length;
    this.#hash.update(chunk);
    if (TEXTUAL.test(this.mimeType) && this.receivedEncodedLength <= LONGEST_TEXT) {
      this.#text.push(chunk);
    }
    done(null, chunk);
  }

  get bytes(): number {
    return this.receivedEncodedLength;
  }

  get md5(): string {
    return this.#hash.copy().digest('hex').toUpperCase();
  }

  get text(): string | undefined {
    if (!TEXTUAL.test(this.mimeType) || this.bytes > LONGEST_TEXT) return undefined;
    return Buffer.concat(this.#text).toString('utf8');
  }
}

const bodies = new WeakMap<FastifyRequest, ReceivedBody>();

export function receivedBody(request: FastifyRequest): ReceivedBody | undefined {
  return bodies.get(request);
}

export function watchBodies(server: FastifyInstance): void {
  server.addHook('preParsing', async (request, _reply, payload) => {
    const { headers } = request;
    if (headers['content-length'] === undefined && headers['transfer-encoding'] === undefined) {
      return payload;
    }
    const body = new ReceivedBody(headers['content-type'] ?? '');
    bodies.set(request, body);
    // A client that goes away ends the body with an error, which its reader sees.
    return pipeline(payload, body, () => {});
  });
  server.addHook('onSend', async (request, _reply, payload) => {
    // A refusal may leave the body unread; the client would wait for it to be taken.
    bodies.get(request)?.resume();
    return payload;
  });
}
