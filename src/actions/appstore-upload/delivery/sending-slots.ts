/**
 * Limits how many parts send bytes at the same time. A part that has left and waits for its answer
 * holds no slot: with answers from far away the line would be idle meanwhile.
 */

export interface SendingSlots {
  /** Waits for a free slot. The returned function frees it, and may be called more than once. */
  take(): Promise<() => void>;
}

export function createSendingSlots(count: number): SendingSlots {
  const waiting: (() => void)[] = [];
  let free = count;
  return {
    async take() {
      if (free > 0) free -= 1;
      else await new Promise<void>((resolve) => waiting.push(resolve));
      let isHeld = true;
      return () => {
        if (!isHeld) return;
        isHeld = false;
        const next = waiting.shift();
        if (next) next();
        else free += 1;
      };
    },
  };
}
