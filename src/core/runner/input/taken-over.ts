/** Inputs whose default is what an earlier step of the job made. */
import { statSync } from 'node:fs';
import type { Problem } from '../../errors.ts';
import type { DefaultFrom, Kind } from './input-kinds.ts';
import type { JobRecord, StepRecord } from '../files/job-record.ts';
import { visibleLine } from '../log/visible-text.ts';

export interface TakenOver {
  /** By input; all texts are still to be read by the kind of their input. */
  readonly values: ReadonlyMap<string, string>;
  /** One for each value: where it comes from. */
  readonly origins: readonly string[];
  /** The problems by input, where earlier steps leave a doubt about the value. */
  readonly problems: ReadonlyMap<string, Problem>;
}

/**
 * Looks for each input of `kinds` that is not among the `written` ones. Only one step can be meant:
 * where several made different things, the inputs have to be given.
 */
export function takeOver(
  kinds: Readonly<Record<string, Kind<unknown>>>,
  written: ReadonlySet<string>,
  readRecord: () => JobRecord,
): TakenOver {
  const given = new Set(written);
  const open = Object.entries(kinds).flatMap(([input, { defaultFrom: from }]) =>
    from === undefined || given.has(input) ? [] : [{ input, from }],
  );
  if (open.length === 0) return NOTHING;
  const { steps, damaged } = readRecord();
  const values = new Map<string, string>();
  const origins: string[] = [];
  const problems = new Map<string, Problem>();
  for (const { input, from } of open) {
    if (from.unless?.some((other) => given.has(other))) continue;
    const [first, ...others] = candidates(from, kinds, steps);
    const path = damaged[0];
    const value = first?.made[from.output];
    if (path !== undefined) {
      problems.set(input, unreadable(input, from, path));
    } else if (first !== undefined && others.length > 0) {
      problems.set(input, ambiguous(input, from, [first, ...others]));
    } else if (first === undefined || value === undefined) {
      continue;
    } else if (from.isFile && !isFile(value)) {
      problems.set(input, gone(input, first, value));
    } else {
      values.set(input, value);
      origins.push(`\`${input}\`: ${visibleLine(value)} (made by ${nameOf(first)} in this job)`);
    }
    given.add(input);
  }
  return { values, origins, problems };
}

const NOTHING: TakenOver = { values: new Map(), origins: [], problems: new Map() };

/**
 * The steps that differ in the output. A step that made another output for the same table, such as
 * an upload without a build yet, counts with nothing for this one.
 */
function candidates(
  { action, output }: DefaultFrom,
  kinds: Readonly<Record<string, Kind<unknown>>>,
  steps: readonly StepRecord[],
): readonly StepRecord[] {
  const wanted = Object.values(kinds).flatMap(({ defaultFrom }) =>
    defaultFrom?.action === action ? [defaultFrom.output] : [],
  );
  const offering = steps.filter(
    (step) => step.action === action && wanted.some((name) => step.made[name] !== undefined),
  );
  return [...Map.groupBy(offering, ({ made }) => made[output]).values()].flatMap(
    ([step]) => step ?? [],
  );
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** Steps without an id get one from the runner that begins with underscores. */
function nameOf({ action, step }: StepRecord): string {
  return step === '' || step.startsWith('__') ? action : `${action}, step \`${visibleLine(step)}\``;
}

function ambiguous(input: string, { output }: DefaultFrom, steps: readonly StepRecord[]): Problem {
  const found = steps.map(
    (step) => `${visibleLine(step.made[output] ?? 'nothing yet')} by ${nameOf(step)}`,
  );
  return {
    text: `\`${input}\` is not given, and earlier steps of this job made several: ${found.toSorted().join('; ')}`,
    remedy: giving(input, output),
  };
}

function gone(input: string, step: StepRecord, path: string): Problem {
  return {
    text: `\`${input}\` is not given, and the file that ${nameOf(step)} made is gone: ${visibleLine(path)}`,
    remedy: `Leave the file where it is until this step, or give \`${input}\` under \`with:\`.`,
  };
}

function unreadable(input: string, { output }: DefaultFrom, path: string): Problem {
  return {
    text: `\`${input}\` is not given, and the record of what earlier steps made cannot be read: ${path}`,
    remedy: giving(input, output),
  };
}

const giving = (input: string, output: string): string =>
  `Give \`${input}\` under \`with:\`, such as \`\${{ steps.<id>.outputs.${output} }}\`.`;
