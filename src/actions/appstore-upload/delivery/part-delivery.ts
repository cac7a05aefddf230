/**
 * The delivery of one part to Apple's storage, repeated where it fails. A part that is stored twice
 * does no harm.
 */
import type { FileHandle } from 'node:fs/promises';
import { passingFailure } from '../../../core/app-store-connect/client/refusals/passing-failure.ts';
import { requestIds } from '../../../core/app-store-connect/client/request-line.ts';
import { REQUEST_RETRIES, withRetries } from '../../../core/app-store-connect/client/retries.ts';
import { messageOf } from '../../../core/errors.ts';
import type { ActionError } from '../../../core/errors.ts';
import type { ActionContext } from '../../../core/runner/action-context.ts';
import { MINUTE } from '../../../core/system/duration.ts';
import { networkErrors } from '../../../core/system/network/http.ts';
import { retryAfterHeaderMs, retryLine } from '../../../core/system/retry.ts';
import { uploadErrors } from '../errors.ts';
import type { PartAddresses } from './part-addresses.ts';
import type { Part } from './part-plan.ts';
import type { PartSender } from './part-sender.ts';
import type { SendingSlots } from './sending-slots.ts';
import { StorageRefusal } from './storage-refusal.ts';

export interface PartDelivery {
  readonly file: FileHandle;
  readonly partCount: number;
  readonly addresses: PartAddresses;
  readonly sender: PartSender;
  readonly slots: SendingSlots;
  /** Called with the number of bytes of the part that have left; 0 when a try failed. */
  readonly onProgress: (sentBytes: number) => void;
  readonly context: Pick<ActionContext, 'clock' | 'log' | 'signal'>;
}

/** The number of refused addresses after which fresh ones are not worth asking for. */
const MOST_REFUSALS = 3;
/**
 * The number of broken connections from which on a refusal is suspected whose answer was cut off.
 */
const SUSPICIOUS_BREAKS = 2;
/** The limit on all tries of one part. On the slowest of lines a part takes many minutes. */
const PART_LIMIT_MS = 120 * MINUTE;

/**
 * Delivers the part. Throws `upload/part-failed` with the last failure as its cause, and errors of
 * this action that reading fresh addresses raised.
 */
export async function deliverPart(part: Part, delivery: PartDelivery): Promise<void> {
  const { file, partCount, addresses, sender, slots, onProgress, context } = delivery;
  const { clock, log, signal } = context;
  const name = `Part ${part.number} of ${partCount}`;
  const seen = { tries: 0, refusals: 0, breaks: 0 };
  let addressed = part;
  let isDoubtful = false;

  async function attempt(): Promise<void> {
    seen.tries += 1;
    addressed = await (isDoubtful ? addresses.renewed(addressed) : addresses.current(addressed));
    isDoubtful = false;
    const freeSlot = await slots.take();
    const started = clock.now().getTime();
    const sent = (bytes: number): void => {
      if (bytes === part.length) freeSlot();
      onProgress(bytes);
    };
    try {
      signal.throwIfAborted();
      const sending = { file, signal, onProgress: sent };
      const { status, headers } = await sender.send(addressed, sending);
      const ids = requestIds(headers).join(', ');
      log.debug(
        `${name}: ${status} in ${clock.now().getTime() - started} ms${ids && `, request id ${ids}`}`,
      );
    } catch (error) {
      log.debug(`${name}: ${messageOf(error)}`);
      onProgress(0);
      if (isAddressRefusal(error)) seen.refusals += 1;
      if (isBreak(error)) seen.breaks += 1;
      isDoubtful = isAddressRefusal(error) || (isBreak(error) && seen.breaks >= SUSPICIOUS_BREAKS);
      throw error;
    } finally {
      freeSlot();
    }
  }

  try {
    await withRetries(attempt, {
      repeated: [
        {
          ...REQUEST_RETRIES,
          isOf: (error) =>
            isAddressRefusal(error) ? seen.refusals < MOST_REFUSALS : isPassing(error, clock.now()),
          askedMs,
          line: (error, delayMs) => `${name}: ${retryLine(error, delayMs)}`,
        },
      ],
      limitMs: PART_LIMIT_MS,
      context,
    });
  } catch (error) {
    signal.throwIfAborted();
    throw uploadErrors.owns(error) ? error : partFailed(name, seen.tries, error);
  }
}

/** Whether the storage does not know the address, or no longer. */
export function isAddressRefusal(error: unknown): boolean {
  return error instanceof StorageRefusal && (error.status === 403 || error.status === 404);
}

function isBreak(error: unknown): boolean {
  return networkErrors.is(error, 'unreachable') || networkErrors.is(error, 'interrupted');
}

/** A failure of the storage, or of App Store Connect when it was asked for a fresh address. */
function isPassing(error: unknown, now: Date): boolean {
  return error instanceof StorageRefusal
    ? error.status === 408 || error.status === 429 || error.status >= 500
    : passingFailure(error, now) !== undefined;
}

function askedMs(error: unknown, now: Date): number | undefined {
  return error instanceof StorageRefusal
    ? retryAfterHeaderMs(error.retryAfter, now)
    : passingFailure(error, now)?.retryAfterMs;
}

function partFailed(name: string, tries: number, cause: unknown): ActionError {
  return uploadErrors.error('part-failed', {
    message: `${name} could not be stored (${tries === 1 ? '1 try' : `${tries} tries`}).`,
    said: messageOf(cause),
    cause,
  });
}
