/**
 * Sends the bytes of one part to Apple's storage, once. It knows nothing of retries: what goes
 * wrong is a network error or a `StorageRefusal`. The storage gets the headers that Apple named
 * and never a token: what allows the writing is the address itself.
 */
import type { ActionContext } from '../../../core/runner/action-context.ts';
import { MINUTE } from '../../../core/system/duration.ts';
import type { FilePiece } from '../../../core/system/file-piece.ts';
import type { HttpResponse } from '../../../core/system/http.ts';
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
  /** Told now and then how many bytes of this part have left in this try. */
  readonly onProgress?: (sentBytes: number) => void;
}

/**
 * A storage that takes no byte for so long has stalled. Shorter would hurt: what the system holds
 * back for a slow line leaves without a sign, some megabytes for each connection.
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
