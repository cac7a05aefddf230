/** Tells what the secrets and variables of a rehearsal hold, and what is most likely a mistake. */
import { nearest } from '../../core/runner/input/nearest.ts';
import type { Cast } from '../services/cast.ts';
import { purposes } from './purposes.ts';

/** Lines for the reader, mistakes first. What fits by itself is told only of a project of one's own. */
export function toldSettings(
  { made, missing, listed, unknownVariables }: Cast,
  { isDemo }: { readonly isDemo: boolean },
): string[] {
  // A slip of a known name is told with the other mistakes of the workflow.
  const lacking = missing.filter((name) => nearest(name, listed) === undefined);
  const mistakes = [
    ...lacking.map(
      (name) =>
        `The workflow reads secrets.${name}, which is not among the repository's secrets, so it is empty, as on GitHub. Add it under Settings → Secrets and variables → Actions.`,
    ),
    ...(unknownVariables.length === 0
      ? []
      : [
          `The workflow reads variables that this rehearsal does not have, so they are empty: ${unknownVariables.join(', ')}.`,
        ]),
  ];
  const shown = made.filter(({ kind, name }) => kind === 'secrets' && !missing.includes(name));
  const marks = shown.filter(({ purpose }) => purpose === undefined).map(({ name }) => name);
  const told =
    marks.length === 0
      ? []
      : [`Secrets that no step of Slipway takes, so they hold only a mark: ${marks.join(', ')}.`];
  if (isDemo) return [...mistakes, ...told];
  const fitting = shown.flatMap(({ name, purpose, from }) =>
    purpose === undefined
      ? []
      : [`  ${name}: ${purposes[purpose]}${from === 'name' ? ', by its name' : ''}`],
  );
  return [
    ...mistakes,
    ...(fitting.length === 0 ? [] : ['Secrets, made for this rehearsal by what they feed:']),
    ...fitting,
    ...told,
  ];
}
