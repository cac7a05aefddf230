/**
 * The kinds of input. A kind turns what the user wrote into a value of a real type, or says what
 * is wrong with it. An input is declared with a kind in an action's input table (inputs.ts).
 */
import { readFileSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';

/** The services that a kind may use while it reads a value. */
export interface Reading {
  readonly workspace: string;
  /** Hides a secret that came to light while reading, such as the contents of a key file. */
  readonly mask: (secret: string) => void;
}

/** Thrown by a kind; becomes one line of the single error that names all bad inputs. */
export class InputProblem extends Error {
  override readonly name = 'InputProblem';
  readonly remedy: string | undefined;

  constructor(text: string, remedy?: string) {
    super(text);
    this.remedy = remedy;
  }
}

/** An output of an earlier step in the same job that stands in where an input is not given. */
export interface DefaultFrom {
  readonly action: string;
  readonly output: string;
  /** The output is the path of a file, which must be there. */
  readonly isFile?: true;
  /** Inputs beside which the default does not count. */
  readonly unless?: readonly string[];
}

/** The type of a value as it is written, in the terms of typesafegithub/github-actions-typing. */
export type InputType =
  | { readonly type: 'string' | 'boolean' | 'integer' | 'float' }
  | { readonly type: 'enum'; readonly 'allowed-values': readonly string[] }
  | {
      readonly type: 'list';
      readonly separator: string;
      readonly 'list-item': { readonly type: 'string' };
    };

export interface Kind<T, Always extends boolean = boolean> {
  /** One sentence for action.yml and the README. */
  readonly about: string;
  /** How the value is written, for the README. */
  readonly form: string;
  /** The type of the input for tools, in action-types.yml. */
  readonly type: InputType;
  readonly required: boolean;
  readonly secret: boolean;
  readonly default: string | undefined;
  /** Environment variable that stands in when the input is not given. */
  readonly environment: string | undefined;
  /** The output of an earlier step of the job that the input takes over when it is not given. */
  readonly defaultFrom: DefaultFrom | undefined;
  /** The value of an input that is not given: `undefined`, unless the kind has an empty value. */
  readonly absent: T | undefined;
  readonly parse: (raw: string, reading: Reading) => T;
  /** Only for the compiler: whether the value is always there. */
  readonly always?: Always;
}

export interface KindOptions {
  readonly about: string;
  readonly required?: true;
  readonly default?: string;
  readonly environment?: string;
  readonly defaultFrom?: DefaultFrom;
}

type Always<O> = O extends { required: true } | { default: string } ? true : false;

interface Definition<T> {
  readonly form: string;
  readonly type?: InputType;
  readonly secret?: boolean;
  readonly parse: (raw: string, reading: Reading) => T;
}

/**
 * Makes a new kind; the value is `T`, or `T | undefined` when it is neither required nor defaulted.
 */
export function kind<T>(definition: Definition<T>) {
  return <const O extends KindOptions>(options: O): Kind<T, Always<O>> => ({
    about: options.about,
    form: definition.form,
    type: definition.type ?? { type: 'string' },
    required: options.required ?? false,
    secret: definition.secret ?? false,
    default: options.default,
    environment: options.environment,
    defaultFrom: options.defaultFrom,
    absent: undefined,
    parse: definition.parse,
  });
}

export const text = kind({ form: 'text', parse: (raw) => raw });

/** Text that is hidden in the log before anything else is read. */
export const secret = kind({ form: 'secret', secret: true, parse: (raw) => raw });

export const flag = kind({
  form: '`true` or `false`',
  type: { type: 'boolean' },
  parse(raw) {
    const value = raw.toLowerCase();
    if (value === 'true' || value === 'false') return value === 'true';
    throw new InputProblem(`is neither true nor false: "${raw}"`);
  },
});

/** A whole number between `least` and `most`. */
export const whole = (least: number, most: number) =>
  kind({
    form: `number, ${least} to ${most}`,
    type: { type: 'integer' },
    parse(raw) {
      const value = /^\d+$/.test(raw) ? Number(raw) : Number.NaN;
      if (value >= least && value <= most) return value;
      throw new InputProblem(`is no whole number from ${least} to ${most}: "${raw}"`);
    },
  });

/** A length of time in minutes, given in milliseconds. Fractions are allowed. */
export const minutes = kind({
  form: 'minutes',
  type: { type: 'float' },
  parse(raw) {
    const value = /^\d+(\.\d+)?$/.test(raw) ? Number(raw) : Number.NaN;
    if (value >= 0 && value <= 6 * 60) return value * 60_000;
    throw new InputProblem(`is no number of minutes from 0 to 360: "${raw}"`);
  },
});

/** A word of a few; `aliases` are older spellings of them. */
export const oneOf = <const Word extends string>(
  words: readonly Word[],
  aliases: Readonly<Record<string, Word>> = {},
) =>
  kind({
    form: words.map((word) => `\`${word}\``).join(' / '),
    type: { type: 'enum', 'allowed-values': words },
    parse(raw): Word {
      const asked = raw.toLowerCase();
      const word = words.find((known) => known === asked) ?? aliases[asked];
      if (word !== undefined) return word;
      throw new InputProblem(`is "${raw}", but may be ${words.join(', ')}`);
    },
  });

/** One entry a line; a single line may use commas. Not given = empty list. */
export const lines = listKind({ form: 'list, one a line', parse: splitList });

/** Like `lines`, for entries that may hold commas themselves. */
export const wholeLines = listKind({ form: 'list, one a line', parse: splitLines });

/** Like `lines`, for secrets that may hold commas, such as certificates. */
export const secretLines = listKind({
  form: 'secret list, one a line',
  secret: true,
  parse: splitLines,
});

/** A list is always there: not given, it is empty. */
function listKind(definition: Definition<readonly string[]>) {
  const type = { type: 'list', separator: '\n', 'list-item': { type: 'string' } } as const;
  const make = kind({ ...definition, type });
  return (options: KindOptions): Kind<readonly string[], true> => {
    const { always: _, ...list } = make(options);
    return { ...list, absent: [] };
  };
}

/** A path in the workspace, or an absolute one; it need not exist. */
export const path = kind({
  form: 'path',
  parse: (raw, { workspace }) => inWorkspace(raw, workspace),
});

/**
 * Text, or the path of a file that holds it. A text that can only be a file name must name a file.
 */
export const textOrFile = kind({
  form: 'text or path of a file',
  parse(raw, reading) {
    const text = fileText(raw, reading);
    if (text === undefined && isFileName(raw)) {
      throw new InputProblem(`names no file: "${raw}"`);
    }
    return text ?? raw;
  },
});

/** One word that ends as the names of text files do. */
export function isFileName(raw: string): boolean {
  return /^\S+\.(txt|md|json)$/i.test(raw);
}

/** A secret, or the path of a file that holds it. */
export const secretOrFile = kind({
  form: 'secret, or path of a file',
  secret: true,
  parse(raw, reading) {
    const contents = fileText(raw, reading);
    if (contents !== undefined) reading.mask(contents);
    return contents ?? raw;
  },
});

function splitLines(raw: string): string[] {
  return raw
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function splitList(raw: string): string[] {
  const entries = splitLines(raw);
  if (entries.length !== 1) return entries;
  return raw
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

/** An absolute path from what the user wrote; relative ones start in the workspace. */
export function inWorkspace(path: string, workspace: string): string {
  return isAbsolute(path) ? path : resolve(workspace, path);
}

/** The text of the file that `raw` names, or `undefined` when it names none. */
function fileText(raw: string, { workspace }: Reading): string | undefined {
  if (raw.includes('\n') || raw.length > 1024) return undefined;
  try {
    return readFileSync(inWorkspace(raw, workspace), 'utf8');
  } catch {
    return undefined;
  }
}
