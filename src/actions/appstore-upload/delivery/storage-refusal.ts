/** Refusals of the storage that takes the parts; App Store Connect has its own. */
import type { HttpResponse } from '../../../core/system/network/http.ts';

const WORDS = [/<Code>([^<]*)<\/Code>/, /<Message>([^<]*)<\/Message>/];

/**
 * An answer of the storage in XML. Only its code and message are shown, as the rest quotes the
 * address.
 */
export class StorageRefusal extends Error {
  override readonly name = 'StorageRefusal';
  readonly status: number;
  readonly retryAfter: string | undefined;

  constructor({ status, headers, body }: Pick<HttpResponse, 'status' | 'headers' | 'body'>) {
    const xml = body.toString('utf8');
    const words = WORDS.flatMap((element) => element.exec(xml)?.[1] ?? []);
    super(`The storage answered ${[status, ...words].join(' ')}.`);
    this.status = status;
    this.retryAfter = headers['retry-after'];
  }
}
