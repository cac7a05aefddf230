/** Actions of others that a rehearsal plays itself, by the name they are used under. */
import { appleDoubles } from './apple-actions.ts';
import type { ActionDouble } from './double.ts';
import { scriptDoubles } from './github-script.ts';
import { notifierDoubles } from './notifiers.ts';
import { releaseDoubles } from './releases.ts';
import { storageDoubles } from './storage.ts';
import { toolDoubles } from './tools.ts';

/** By name in lower case: GitHub does not tell the cases apart. */
export const doubles: Readonly<Record<string, ActionDouble>> = {
  ...storageDoubles,
  ...toolDoubles,
  ...scriptDoubles,
  ...releaseDoubles,
  ...appleDoubles,
  ...notifierDoubles,
};

/** Every double with the line that says what of it is played, by name. */
export function listOfDoubles(): (readonly [name: string, plays: string])[] {
  return Object.entries(doubles)
    .map(([name, { plays }]) => [name, plays] as const)
    .toSorted(([one], [other]) => one.localeCompare(other));
}
