/** The walls between a rehearsal and the machine that it runs on. */
import type { HiddenPlaces } from './hidden-places.ts';

export interface Walls {
  /** False leaves the network as it is. */
  readonly network: boolean;
  /** False leaves processes running when the rehearsal ends, such as a kept sandbox. */
  readonly processes: boolean;
  readonly places: HiddenPlaces;
  /** An empty folder in which the kept places wait while the others are hidden. */
  readonly waiting: string;
}
