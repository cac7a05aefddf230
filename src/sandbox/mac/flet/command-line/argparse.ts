/**
 * The part of Python's argparse that `flet` shows to its users: abbreviations, `--option=value`,
 * counting flags, options that swallow the words after them, and the wording of its complaints.
 */
export interface OptionSpec {
  readonly flags: readonly string[];
  readonly dest: string;
  /** argparse's nargs: `one` value, `some` (+), `any` (*) or none at all. */
  readonly takes: 'one' | 'some' | 'any' | 'nothing';
  /** How repeated occurrences add up; by default `one` keeps the last and lists grow. */
  readonly collect?: 'count' | 'last';
  readonly integer?: boolean;
  readonly lowerCase?: boolean;
  readonly choices?: readonly string[];
  /** Complaint about an occurrence of a `*` option without values. */
  readonly emptyIsWrong?: string;
}

export interface PositionalSpec {
  readonly dest: string;
  readonly fallback?: string;
  readonly lowerCase?: boolean;
  readonly choices?: readonly string[];
}

export interface ParserSpec {
  readonly options: readonly OptionSpec[];
  readonly positionals: readonly PositionalSpec[];
  /** False: a positional with a fallback is settled as soon as an option follows its predecessor. */
  readonly interleaves: boolean;
}

export type Value = string | number | boolean | readonly string[];
export type Values = Readonly<Record<string, Value>>;

export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export interface Parsed {
  readonly values: Values;
  readonly unrecognized: readonly string[];
}

interface Match {
  readonly option: OptionSpec;
  readonly flag: string;
  readonly attached?: string;
}

export function parseArguments(spec: ParserSpec, argv: readonly string[]): Parsed {
  const values: Record<string, Value> = {};
  const unrecognized: string[] = [];
  const waiting = [...spec.positionals];
  let index = 0;

  const takePositionals = (): void => {
    const started = index;
    while (index < argv.length && isValue(spec, argv[index])) {
      const positional = waiting.shift();
      const word = argv[index++] ?? '';
      if (positional === undefined) unrecognized.push(word);
      else values[positional.dest] = checked(word, positional, positional.dest);
    }
    if (spec.interleaves || index === started || index === argv.length) return;
    while (waiting[0]?.fallback !== undefined) waiting.shift();
  };

  takePositionals();
  while (index < argv.length) {
    const word = argv[index++] ?? '';
    const match = findOption(spec, word);
    if (match === undefined) unrecognized.push(word);
    else index = takeOption(spec, match, argv, index, values);
    // argparse prints the help the moment it meets the option, whatever follows.
    if (values['help'] === true) break;
    takePositionals();
  }

  const missing = waiting.filter(({ fallback }) => fallback === undefined);
  if (missing.length > 0 && values['help'] !== true) {
    const names = missing.map(({ dest }) => dest).join(', ');
    throw new UsageError(`the following arguments are required: ${names}`);
  }
  for (const { dest, fallback } of spec.positionals) {
    if (fallback !== undefined) values[dest] ??= fallback;
  }
  return { values, unrecognized };
}

function takeOption(
  spec: ParserSpec,
  { option, flag, attached }: Match,
  argv: readonly string[],
  start: number,
  values: Record<string, Value>,
): number {
  const name = option.flags.join('/');
  const fail = (reason: string): never => {
    throw new UsageError(`argument ${name}: ${reason}`);
  };
  if (option.takes === 'nothing') {
    // `-vv` is `-v -v`: what is attached to a short flag may be the next short flag.
    let rest = attached;
    let count = 1;
    while (rest !== undefined) {
      if (flag.startsWith('--') || rest[0] !== flag[1]) fail(`ignored explicit argument '${rest}'`);
      rest = rest.slice(1) || undefined;
      count += 1;
    }
    const before = values[option.dest];
    if (option.collect !== 'count')
      values[option.dest] = !flag.startsWith('--no-') || !isPair(option);
    else values[option.dest] = (typeof before === 'number' ? before : 0) + count;
    return start;
  }
  let end = start;
  const words: string[] = attached === undefined ? [] : [attached];
  if (attached === undefined) {
    const most = option.takes === 'one' ? 1 : Infinity;
    while (words.length < most && end < argv.length && isValue(spec, argv[end])) {
      words.push(argv[end++] ?? '');
    }
  }
  if (option.takes === 'one' && words.length === 0) fail('expected one argument');
  if (option.takes === 'some' && words.length === 0) fail('expected at least one argument');
  if (option.emptyIsWrong !== undefined && words.length === 0) fail(option.emptyIsWrong);

  const good = words.map((word) => checked(word, option, name));
  if (option.takes === 'one') {
    const [word = ''] = good;
    values[option.dest] = option.integer === true ? pythonInteger(word, name) : word;
  } else {
    const before = values[option.dest];
    const kept = option.collect !== 'last' && Array.isArray(before) ? before : [];
    values[option.dest] = [...kept, ...good];
  }
  return end;
}

/** An option's `--on/--off` pair, which argparse calls BooleanOptionalAction. */
function isPair({ flags }: OptionSpec): boolean {
  return flags.some((flag) => flag.startsWith('--no-')) && flags.length === 2;
}

function isValue(spec: ParserSpec, word: string | undefined): boolean {
  if (word === undefined) return false;
  if (!word.startsWith('-') || word === '-') return true;
  if (findOption(spec, word) !== undefined) return false;
  return /^-(?:\d+|\d*\.\d+)$/.test(word) || word.includes(' ');
}

function findOption(spec: ParserSpec, word: string): Match | undefined {
  if (!word.startsWith('-') || word === '-') return undefined;
  const flags = spec.options.flatMap((option) => option.flags.map((flag) => ({ option, flag })));
  const exact = flags.find(({ flag }) => flag === word);
  if (exact !== undefined) return exact;
  const equals = word.indexOf('=');
  const [stem, attached] = equals < 0 ? [word] : [word.slice(0, equals), word.slice(equals + 1)];
  const attach = (found: { option: OptionSpec; flag: string }): Match =>
    attached === undefined ? found : { ...found, attached };
  const named = flags.find(({ flag }) => flag === stem);
  if (named !== undefined) return attach(named);
  if (!word.startsWith('--')) {
    const short = flags.find(({ flag }) => flag.length === 2 && word.startsWith(flag));
    return short && { ...short, attached: word.slice(2) };
  }
  const candidates = flags.filter(({ flag }) => flag.startsWith(stem));
  const [only, other] = candidates;
  if (only === undefined) return undefined;
  if (other !== undefined) {
    const names = candidates.map(({ flag }) => flag).join(', ');
    throw new UsageError(`ambiguous option: ${word} could match ${names}`);
  }
  return attach(only);
}

function checked(
  word: string,
  { lowerCase, choices }: Pick<OptionSpec, 'lowerCase' | 'choices'>,
  name: string,
): string {
  const value = lowerCase === true ? word.toLowerCase() : word;
  if (choices !== undefined && !choices.includes(value)) {
    const known = choices.map((choice) => `'${choice}'`).join(', ');
    throw new UsageError(`argument ${name}: invalid choice: '${value}' (choose from ${known})`);
  }
  return value;
}

function pythonInteger(word: string, name: string): number {
  const digits = word.trim();
  if (!/^[+-]?\d+(?:_\d+)*$/.test(digits)) {
    throw new UsageError(`argument ${name}: invalid int value: '${word}'`);
  }
  return Number(digits.replaceAll('_', ''));
}
