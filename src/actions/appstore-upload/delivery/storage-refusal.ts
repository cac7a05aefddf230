import type { HttpResponse } from '../../../core/system/http.ts';

/** The storage's answer in XML; only its code and message are told, the rest quotes the address. */
export class StorageRefusal extends Error {
  override readonly name = 'StorageRefusal';
  readonly status: number;
  readonly retryAfter: string | undefined;

  constructor({ status, headers, body }: Pick<HttpResponse, 'status' | 'headers' | 'body'>) {
    const xml = body.toString('utf8');
    const words = ['Code', 'Message'].flatMap(
      (tag) => new RegExp(`<${tag}>([^<]*)</${tag}>`).exec(xml)?.[1] ?? [],
    );
    super(`The storage answered ${[status, ...words].join(' ')}.`);
    this.status = status;
    this.retryAfter = headers['retry-after'];
  }
}
