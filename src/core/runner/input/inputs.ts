/**
 * Reading an action's inputs from its input table: the table is the single source of names, kinds,
 * defaults and secrets. Secrets are masked before anything is parsed, all problems are reported
 * together, and what comes out is a frozen object with real types and camelCase names.
 */
import { catalogue, messageOf } from '../../errors.ts';
import type { ActionError, Problem } from '../../errors.ts';
import { secretsInAddresses } from '../../system/network/address.ts';
import { counted } from '../../system/count.ts';
import { InputProblem } from './input-kinds.ts';
import type { Kind, Reading } from './input-kinds.ts';
import { ourNameFor } from './known-names.ts';
import { nearest } from './nearest.ts';
import { writtenInputs } from './written-inputs.ts';
import type { InputSource } from './written-inputs.ts';

export type InputKinds = Readonly<Record<string, Kind<unknown>>>;

/**
 * A problem of an input. It begins with the input that it is about, as it follows after the word
 * "Input"; a bare text has the remedy to correct that input.
 */
export type Complaint = string | Problem;

/** A condition on several inputs: the names that are given, to the problem or `undefined`. */
export type Rule = (given: ReadonlySet<string>) => Complaint | undefined;

export interface InputTable<Kinds extends InputKinds = InputKinds> {
  readonly kinds: Kinds;
  readonly rules: readonly Rule[];
}

type CamelCase<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : Name;

/** The property of an input. A `-minutes` input becomes milliseconds, and its name says so. */
type PropertyName<Name extends string> = Name extends `${infer Head}-minutes`
  ? `${CamelCase<Head>}Ms`
  : CamelCase<Name>;

type ValueOf<K> =
  K extends Kind<infer T, infer Always> ? (Always extends true ? T : T | undefined) : never;

/** The values that `readInputs` makes of a table. */
export type InputsOf<Table> =
  Table extends InputTable<infer Kinds>
    ? { readonly [Name in keyof Kinds & string as PropertyName<Name>]: ValueOf<Kinds[Name]> }
    : never;

export const inputErrors = catalogue('input', {
  invalid: {
    meaning: 'One or more inputs are missing or malformed.',
    remedy: 'Correct the named inputs under `with:` in the workflow file.',
  },
});

/** Declares the inputs of an action and the rules between them. */
export function inputTable<const Kinds extends InputKinds>(
  kinds: Kinds,
  rules: readonly Rule[] = [],
): InputTable<Kinds> {
  return Object.freeze({ kinds: Object.freeze(kinds), rules });
}

/** Exactly one of the inputs must be given. */
export const exactlyOneOf =
  (...names: string[]): Rule =>
  (given) => {
    const present = names.filter((name) => given.has(name));
    const [first, ...others] = present;
    if (first === undefined) return `${quoted(names, 'or')} is needed`;
    return others.length > 0 ? `\`${first}\` excludes ${quoted(others, 'and')}` : undefined;
  };

/** When the first input is given, the others must be given too. */
export const requires =
  (name: string, ...others: string[]): Rule =>
  (given) => {
    const missing = given.has(name) ? others.filter((other) => !given.has(other)) : [];
    return missing.length > 0 ? `\`${name}\` also needs ${quoted(missing, 'and')}` : undefined;
  };

/** Reads all inputs, or throws one `input/invalid` that lists every problem. */
export function readInputs<Table extends InputTable>(
  table: Table,
  source: InputSource,
): InputsOf<Table> {
  const { inputs: raw, given, unclear } = writtenInputs(table.kinds, source);
  for (const { kind, written } of raw) {
    if (kind.secret && written) source.secrets.mask(written);
    else secretsInAddresses(written).forEach((found) => source.secrets.mask(found));
  }

  const problems: Complaint[] = [...unclear.values()];
  const reading: Reading = {
    workspace: source.workspace,
    mask: (found) => source.secrets.mask(found),
  };
  const values = raw.map(({ name, kind, written }) => {
    const value = unclear.has(name) ? undefined : parseOne(name, kind, written, reading, problems);
    return [propertyName(name), value] as const;
  });
  problems.push(...table.rules.flatMap((rule) => rule(given) ?? []));
  const ours = Object.keys(table.kinds);
  problems.push(...(source.given ?? []).flatMap((name) => misspelling(name, ours) ?? []));

  if (problems.length > 0) throw inputError(problems);
  // Each value was made by the kind that the table names for it.
  return Object.freeze(Object.fromEntries(values)) as InputsOf<Table>;
}

/** An error for inputs that only turn out to be wrong later, in the words of `readInputs`. */
export function inputError(complaints: readonly Complaint[]): ActionError {
  const problems = complaints.map(asProblem);
  const [only, ...others] = problems;
  if (only === undefined) throw new TypeError('no input is wrong');
  return others.length === 0
    ? inputErrors.error('invalid', { message: `Input ${only.text}.`, remedy: only.remedy })
    : inputErrors.error('invalid', {
        message: `${counted(problems.length, 'input')} must be corrected:`,
        problems: problems.map(({ text, remedy }) => ({ text: `${text}.`, remedy })),
      });
}

function asProblem(complaint: Complaint): Required<Problem> {
  const { text, remedy } = typeof complaint === 'string' ? { text: complaint } : complaint;
  if (remedy !== undefined) return { text, remedy };
  const [, name] = /^`([^`]+)`/.exec(text) ?? [];
  return {
    text,
    remedy: name === undefined ? inputErrors.entries.invalid.remedy : correcting(name),
  };
}

const correcting = (name: string): string =>
  `Correct \`${name}\` under \`with:\` in the workflow file.`;

/** GitHub only warns of an input that it does not know, and the step goes on without it. */
function misspelling(name: string, ours: readonly string[]): Problem | undefined {
  if (ours.includes(name) || ourNameFor(name, ours) !== undefined) return undefined;
  const likely = nearest(name, ours);
  if (likely === undefined) return undefined;
  return {
    text: `\`${name}\` is not known; \`${likely}\` seems to be meant`,
    remedy: `Write \`${likely}\` instead of \`${name}\` under \`with:\`, or leave it out.`,
  };
}

function parseOne(
  name: string,
  kind: Kind<unknown>,
  written: string,
  reading: Reading,
  problems: Complaint[],
): unknown {
  const effective = written || kind.default;
  if (effective === undefined || effective === '') {
    if (kind.required) {
      problems.push({ text: `\`${name}\` is required${instead(kind)}`, remedy: giving(name) });
    }
    return kind.absent;
  }
  try {
    return kind.parse(effective, reading);
  } catch (error) {
    if (!(error instanceof InputProblem)) throw error;
    const { remedy = correcting(name) } = error;
    problems.push({ text: `\`${name}\` ${messageOf(error)}`, remedy });
    return undefined;
  }
}

const giving = (name: string): string =>
  `Give \`${name}\` under \`with:\`. If it stands there, its value is empty: the secret or variable behind it may be missing, misspelt, or not visible to this run (a fork, Dependabot, a job without its \`environment:\`).`;

function instead({ environment, defaultFrom }: Kind<unknown>): string {
  if (environment !== undefined) return ` (or the environment variable ${environment})`;
  return defaultFrom === undefined ? '' : ` (or ${defaultFrom.action} earlier in this job)`;
}

function propertyName(name: string): string {
  return name
    .replace(/-minutes$/, '-ms')
    .replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** `` `a`, `b` and `c` `` */
function quoted(names: readonly string[], word: 'and' | 'or'): string {
  const list = names.map((name) => `\`${name}\``);
  return [list.slice(0, -1).join(', '), ...list.slice(-1)].filter(Boolean).join(` ${word} `);
}
