/**
 * The addresses to which the parts go. They are valid for a while only, so they are read
 * again when their time is over, or when the storage refuses them. However many
 * parts are under way then, Apple is asked once for all of them.
 */
import type { Clock } from '../../../core/system/clock.ts';
import type { Part } from './part-plan.ts';

export interface PartAddresses {
  /** The part with an address that is not known to be over. */
  current(part: Part): Promise<Part>;
  /** The part with an address that was given later than the one `part` has. */
  renewed(part: Part): Promise<Part>;
}

export interface AddressSource {
  readonly parts: readonly Part[];
  /** Reads from Apple where the parts go now. */
  readonly readAgain: () => Promise<readonly Part[]>;
  readonly clock: Clock;
}

/** The time that an address must be valid for at least, as it could end on the way. */
const MARGIN_MS = 30_000;

export function createPartAddresses({ parts, readAgain, clock }: AddressSource): PartAddresses {
  let known = parts;
  let reading: Promise<void> | undefined;
  // A clock that is wrong takes fresh addresses for old ones; then the storage alone decides.
  let ownClockIsRight = true;

  const isOver = ({ expires }: Part): boolean =>
    expires !== undefined && expires.getTime() - clock.now().getTime() < MARGIN_MS;
  const knownAs = (part: Part): Part => known[part.number - 1] ?? part;

  async function read(): Promise<void> {
    try {
      known = await readAgain();
    } finally {
      reading = undefined;
    }
  }

  async function renewed(part: Part): Promise<Part> {
    if (knownAs(part) === part) await (reading ??= read());
    return knownAs(part);
  }

  return {
    renewed,
    async current(part) {
      const held = knownAs(part);
      if (!isOver(held) || !ownClockIsRight) return held;
      const fresh = await renewed(held);
      if (isOver(fresh)) ownClockIsRight = false;
      return fresh;
    },
  };
}
