/** Lines in the log about how much of the file has left. */
import type { Log } from '../../../core/runner/log/log.ts';
import type { Clock } from '../../../core/system/clock.ts';
import { formatDuration, SECOND } from '../../../core/system/duration.ts';
import type { ByteRange } from '../../../core/system/files/file-piece.ts';
import { formatSize } from '../../../core/system/size.ts';
import type { Part } from './part-plan.ts';

const TOLD_EVERY_MS = 5 * SECOND;
const TOLD_EVERY_PERCENT = 10;

export interface SendProgress {
  /**
   * Takes the number of bytes of the part that have left; lower than before when it has to be sent
   * again.
   */
  sentOf(part: Part, bytes: number): void;
}

/** The bytes that this run has sent, and the time it took. */
export interface Sent {
  readonly bytes: number;
  readonly milliseconds: number;
}

/**
 * Logs how far the sending of these parts is: at every tenth, or five seconds after the last line.
 */
export function createSendProgress(
  parts: readonly Part[],
  { clock, log }: { readonly clock: Clock; readonly log: Pick<Log, 'info'> },
): SendProgress {
  const total = sizeOf(parts);
  const started = clock.now().getTime();
  const bytesOf = new Map<Part, number>();
  let bytes = 0;
  let told = { percent: 0, at: started };
  return {
    sentOf(part, sent) {
      bytes += sent - (bytesOf.get(part) ?? 0);
      bytesOf.set(part, sent);
      const percent = Math.floor((bytes / total) * 100);
      const at = clock.now().getTime();
      const due = percent - told.percent >= TOLD_EVERY_PERCENT || at - told.at >= TOLD_EVERY_MS;
      const isLast = percent === 100 && told.percent < 100;
      if (!due && !isLast) return;
      told = { percent, at };
      log.info(
        `Sent ${percent} % (${formatSize(bytes)} of ${formatSize(total)})${pace({ bytes, milliseconds: at - started })}.`,
      );
    },
  };
}

export function sizeOf(parts: readonly Pick<ByteRange, 'length'>[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0);
}

/** ` in 12 s, 8.1 MB/s`; nothing before time has passed. */
function pace({ bytes, milliseconds }: Sent): string {
  if (milliseconds <= 0) return '';
  const perSecond = (bytes / milliseconds) * SECOND;
  return ` in ${formatDuration(milliseconds)}, ${formatSize(perSecond)}/s`;
}
