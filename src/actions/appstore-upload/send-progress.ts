import type { Doors } from '../../core/runner/doors.ts';
import { formatDuration, SECOND } from '../../core/system/duration.ts';
import type { Part } from './part-plan.ts';
import { formatSize } from '../../core/system/size.ts';

const TOLD_EVERY_MS = 5 * SECOND;
const TOLD_EVERY_PERCENT = 10;

/** Tells how far the upload is when a part has arrived: at every tenth, or five seconds later. */
export function createSendProgress(
  parts: readonly Part[],
  { clock, log }: Pick<Doors, 'clock' | 'log'>,
): { sent(part: Part): void } {
  const total = parts.reduce((sum, { length }) => sum + length, 0);
  const started = clock.now().getTime();
  let bytes = 0;
  let told = { percent: 0, at: started };
  return {
    sent({ length }) {
      bytes += length;
      const percent = Math.floor((bytes / total) * 100);
      const at = clock.now().getTime();
      const due = percent - told.percent >= TOLD_EVERY_PERCENT || at - told.at >= TOLD_EVERY_MS;
      if (!due && bytes < total) return;
      told = { percent, at };
      log.info(
        `Sent ${percent} % (${formatSize(bytes)} of ${formatSize(total)}) in ${formatDuration(at - started)}.`,
      );
    },
  };
}
