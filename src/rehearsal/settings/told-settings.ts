/** The part of the report on secrets and variables: their contents, and likely mistakes. */
import { nearest } from '../../core/runner/input/nearest.ts';
import type { RepositorySetup } from '../services/repository-setup.ts';
import { purposes } from './purposes.ts';

/**
 * Lines for the reader, mistakes first. Secrets that fit their inputs are listed only for the
 * user's own project.
 */
export function toldSettings(
  { made, missing, listed, unknownVariables }: RepositorySetup,
  { isDemo }: { readonly isDemo: boolean },
): string[] {
  // A slip of a known name is reported with the other mistakes of the workflow.
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
