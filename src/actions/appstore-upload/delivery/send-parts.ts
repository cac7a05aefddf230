/**
 * Sends parts of the file to Apple's storage: several at a time, each read from disk as it is sent,
 * so that memory does not grow with the file.
 */
import type { FileHandle } from 'node:fs/promises';
import type { ActionContext } from '../../../core/runner/action-context.ts';
import { counted } from '../../../core/system/count.ts';
import { inParallel } from '../../../core/system/parallel.ts';
import { createPartAddresses } from './part-addresses.ts';
import { deliverPart } from './part-delivery.ts';
import type { Part } from './part-plan.ts';
import { createPartSender } from './part-sender.ts';
import { createSendingSlots } from './sending-slots.ts';
import { createSendProgress, sizeOf } from './send-progress.ts';
import type { Sent } from './send-progress.ts';

export interface Sending {
  readonly file: FileHandle;
  /** All parts of the file. */
  readonly parts: readonly Part[];
  /** Parts that the storage does not hold; all parts unless given. */
  readonly missing?: readonly Part[];
  /** How many parts send bytes at the same time; others may wait for their answers meanwhile. */
  readonly parallel: number;
  /** Reads from Apple where the parts go now. */
  readonly readAgain: () => Promise<readonly Part[]>;
  readonly context: Pick<ActionContext, 'clock' | 'http' | 'log' | 'secrets' | 'signal'>;
}

/**
 * Sends the missing parts and returns when the storage has answered for all of them. Throws
 * `upload/part-failed` for the first part that is given up, and, where fresh addresses are read,
 * `upload/parts-invalid` and `upload/dropped`; the other parts are stopped then.
 */
export async function sendParts(sending: Sending): Promise<Sent> {
  const { file, parts, missing = parts, parallel, context } = sending;
  const { clock, log, secrets } = context;
  const started = clock.now().getTime();
  hideAddresses(parts, secrets);
  const addresses = createPartAddresses({
    parts,
    clock,
    async readAgain() {
      log.info('Asking Apple for fresh addresses of the parts.');
      const again = await sending.readAgain();
      hideAddresses(again, secrets);
      return again;
    },
  });
  const progress = createSendProgress(missing, context);
  const sender = createPartSender(context);
  const slots = createSendingSlots(parallel);
  await log.group(`Sending ${counted(missing.length, 'part')}, at most ${parallel} at a time`, () =>
    inParallel(
      missing,
      { atOnce: underWay(parallel), signal: context.signal },
      async (part, signal) => {
        await deliverPart(part, {
          file,
          partCount: parts.length,
          addresses,
          sender,
          slots,
          onProgress: (bytes) => progress.sentOf(part, bytes),
          context: { clock, log, signal },
        });
        progress.sentOf(part, part.length);
      },
    ),
  );
  return { bytes: sizeOf(missing), milliseconds: clock.now().getTime() - started };
}

/** The limit on parts that have not been answered: each of them keeps a connection to itself. */
const MOST_UNDER_WAY = 24;

/** With one at a time, each part waits for the answer of the one before. */
function underWay(parallel: number): number {
  return parallel === 1 ? 1 : Math.min(4 * parallel, MOST_UNDER_WAY);
}

/**
 * A pre-signed address lets everybody write who knows it, and its query is the signature: both are
 * masked.
 */
function hideAddresses(parts: readonly Part[], secrets: ActionContext['secrets']): void {
  for (const { url } of parts) {
    secrets.mask(url);
    secrets.mask(new URL(url).search);
  }
}
