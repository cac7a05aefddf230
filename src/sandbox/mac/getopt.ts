/**
 * The arguments as getopt reads them: the options in order, then everything from the first operand
 * on.
 */
export interface ParsedArguments {
  readonly options: readonly ParsedOption[];
  readonly operands: readonly string[];
}

export interface ParsedOption {
  readonly letter: string;
  /** Empty for an option without an argument. */
  readonly value: string;
}

/** The words of BSD's getopt; empty when the option string asks for silence. */
export class GetoptError extends Error {}

/**
 * BSD's getopt, which the Mac's tools use: it stops at the first operand (an option after it is an
 * operand too), and knows neither abbreviations nor optional arguments.
 */
export function getopt(argv: readonly string[], optionString: string): ParsedArguments {
  const silent = optionString.startsWith(':');
  const complain = (text: string): never => {
    throw new GetoptError(silent ? '' : text);
  };
  const options: ParsedOption[] = [];
  let index = 0;
  for (; index < argv.length; index += 1) {
    const word = argv[index] ?? '';
    if (word === '--') return { options, operands: argv.slice(index + 1) };
    if (!word.startsWith('-') || word === '-') break;
    for (let at = 1; at < word.length; at += 1) {
      const letter = word.charAt(at);
      const known = letter === ':' ? -1 : optionString.indexOf(letter);
      if (known < 0) complain(`illegal option -- ${letter}`);
      if (optionString[known + 1] !== ':') {
        options.push({ letter, value: '' });
        continue;
      }
      const attached = word.slice(at + 1);
      const value = attached || argv[(index += 1)];
      if (value === undefined) complain(`option requires an argument -- ${letter}`);
      options.push({ letter, value: value ?? '' });
      break;
    }
  }
  return { options, operands: argv.slice(index) };
}

export function hasOption({ options }: ParsedArguments, letter: string): boolean {
  return options.some((option) => option.letter === letter);
}

/** Every argument that the option was given, in order. */
export function optionValues({ options }: ParsedArguments, letter: string): string[] {
  return options.filter((option) => option.letter === letter).map(({ value }) => value);
}

/** When an option is repeated, the tools keep its last argument. */
export function optionValue(parsed: ParsedArguments, letter: string): string | undefined {
  return optionValues(parsed, letter).at(-1);
}
