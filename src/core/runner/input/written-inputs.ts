/**
 * The text of each input before it is read: from `with:`, there or in a variable under a name from
 * elsewhere, or from what an earlier step of the job made.
 */
import type { Problem } from '../../errors.ts';
import type { Kind } from './input-kinds.ts';
import type { JobRecord } from '../files/job-record.ts';
import { otherNamesOf, otherVariablesFor } from './known-names.ts';
import type { Log } from '../log/log.ts';
import type { Environment } from '../machine.ts';
import type { Secrets } from '../secrets.ts';
import { takeOver } from './taken-over.ts';

export interface InputSource {
  /** The text under `with:`, or '' when the input is not given. */
  input(name: string): string;
  /** The names that stand under `with:`, as far as the runner tells them. */
  readonly given?: readonly string[];
  readonly environment: Environment;
  readonly workspace: string;
  readonly secrets: Secrets;
  /** The records of earlier steps of the job, read only where an input may take a value over. */
  readonly jobRecord?: () => JobRecord;
  readonly log?: Pick<Log, 'info' | 'notice'>;
}

export interface WrittenInput {
  readonly name: string;
  readonly kind: Kind<unknown>;
  /** Trimmed; '' where the input is not given. */
  readonly written: string;
}

export interface WrittenInputs {
  /** In the order of the table. */
  readonly inputs: readonly WrittenInput[];
  /** The names of those that are given, and not only by a default of action.yml. */
  readonly given: ReadonlySet<string>;
  /** By name, the inputs of which nobody can tell what was meant. */
  readonly unclear: ReadonlyMap<string, Problem>;
}

const NO_RECORD: JobRecord = { steps: [], damaged: [] };

/** Finds the text of each input and logs where it was taken over from an earlier step. */
export function writtenInputs(
  kinds: Readonly<Record<string, Kind<unknown>>>,
  source: InputSource,
): WrittenInputs {
  const ours = Object.keys(kinds);
  const found = Object.entries(kinds).map(
    ([name, kind]) => [name, findText(name, kind, source, ours)] as const,
  );
  const written = new Map(found.map(([name, [place]]) => [name, place?.text ?? '']));
  tellOtherNames(found, source.log);
  // The runner hands over the defaults of action.yml like values that were written.
  const isGiven = (name: string) =>
    written.get(name) !== '' && written.get(name) !== kinds[name]?.default;
  const given = new Set(ours.filter(isGiven));
  const taken = takeOver(kinds, given, source.jobRecord ?? (() => NO_RECORD));
  for (const origin of taken.origins) source.log?.info(origin);
  return {
    inputs: Object.entries(kinds).map(([name, kind]) => ({
      name,
      kind,
      written: written.get(name) || (taken.values.get(name) ?? ''),
    })),
    given: new Set([...given, ...taken.values.keys(), ...taken.problems.keys()]),
    unclear: taken.problems,
  };
}

/** The names under `with:`, from the variables in which the runner hands them over. */
export function givenNames(environment: Environment): readonly string[] {
  return Object.entries(environment).flatMap(([variable, value]) =>
    variable.startsWith('INPUT_') && value?.trim() ? [variable.slice(6).toLowerCase()] : [],
  );
}

interface Place {
  /** The input or variable, as it is called there. */
  readonly name: string;
  readonly text: string;
  readonly isVariable: boolean;
}

/**
 * Everywhere where the input stands, the place that counts first: the input itself, the same under
 * a name from elsewhere, a variable. The default of action.yml comes last, as the runner hands it
 * over like a value that was written.
 */
function findText(
  name: string,
  { environment, default: byDefault }: Kind<unknown>,
  source: InputSource,
  ours: readonly string[],
): readonly Place[] {
  const input = (known: string): Place => {
    return { name: known, text: source.input(known).trim(), isVariable: false };
  };
  const variable = (known: string): Place => {
    return { name: known, text: source.environment[known]?.trim() ?? '', isVariable: true };
  };
  const variables =
    environment === undefined ? [] : [environment, ...otherVariablesFor(environment)];
  const own = input(name);
  const others = [...otherNamesOf(name, ours).map(input), ...variables.map(variable)];
  const places = own.text === byDefault ? [...others, own] : [own, ...others];
  return places.filter(({ text }) => text !== '');
}

/** Says once which names were taken for ours, and which are passed over beside another one. */
function tellOtherNames(
  found: readonly (readonly [name: string, places: readonly Place[]])[],
  log: InputSource['log'],
): void {
  const lines: string[] = [];
  for (const [own, [counting, ...others]] of found) {
    if (counting === undefined) continue;
    if (counting.isVariable) {
      log?.info(`\`${own}\`: from the variable ${counting.name}`);
      continue;
    }
    if (counting.name !== own) lines.push(`\`${counting.name}\` is \`${own}\` here.`);
    for (const { name, text, isVariable } of others) {
      if (isVariable || name === own || text === counting.text) continue;
      lines.push(`\`${name}\` does not count, as \`${counting.name}\` is given.`);
    }
  }
  if (lines.length > 0) log?.notice(lines.join('\n'), 'Names from elsewhere');
}
