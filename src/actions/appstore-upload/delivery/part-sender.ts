/**
 * Sends the bytes of one part to Apple's storage, once. Retries are for the caller: a failure
 * is a network error or a `StorageRefusal`. The storage gets the headers that Apple named
 * and never a token: what allows the writing is the address itself.
 */
import type { ActionContext } from '../../../core/runner/action-context.ts';
import { MINUTE } from '../../../core/system/duration.ts';
import type { FilePiece } from '../../../core/system/files/file-piece.ts';
import type { HttpResponse } from '../../../core/system/network/http.ts';
import type { Part } from './part-plan.ts';
import { StorageRefusal } from './storage-refusal.ts';

export interface PartSender {
  /** The storage's answer, which is a success. Throws network errors and a `StorageRefusal`. */
  send(part: Part, sending: PartSending): Promise<HttpResponse>;
}

export interface PartSending {
  /** The file that the part is a piece of; one that is open stays so until the part is sent. */
  readonly file: FilePiece['file'];
  readonly signal: AbortSignal;
  /** Called now and then with the number of bytes of this part that have left in this try. */
  readonly onProgress?: (sentBytes: number) => void;
}

/**
 * The time without a byte taken after which the storage has stalled. It must not be shorter: on a
 * slow line the system buffers some megabytes for each connection, which leave without a sign.
 */
const STALL_LIMIT_MS = MINUTE;

export function createPartSender(
  { http }: Pick<ActionContext, 'http'>,
  { stallLimitMs = STALL_LIMIT_MS }: { readonly stallLimitMs?: number } = {},
): PartSender {
  return {
    async send({ offset, length, url, headers }, { file, signal, onProgress }) {
      const response = await http.send({
        method: 'PUT',
        url,
        headers,
        body: { file, offset, length, onSent: onProgress },
        idleTimeoutMs: stallLimitMs,
        signal,
      });
      if (response.status < 200 || response.status >= 300) throw new StorageRefusal(response);
      return response;
    },
  };
}
