/**
 * Limits how many parts send bytes at the same time. A part that has left and waits for its answer
 * holds no slot: with answers from far away the line would be idle meanwhile.
 */

export interface SendingSlots {
  /** Waits for a free slot; the function that it gives back frees it, however often it is called. */
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
