/** The help texts of `flet` and of its commands. */
import type { OptionSpec, ParserSpec } from './argparse.ts';

export type Documented =
  | { readonly prog: string; readonly spec: ParserSpec }
  | {
      readonly prog: string;
      readonly flags: readonly string[];
      readonly commands: readonly string[];
    };

const WIDTH = 80;

export function usage(documented: Documented): string {
  const { prog } = documented;
  const parts =
    'spec' in documented
      ? [
          ...documented.spec.options.map((option) => `[${inUsage(option)}]`),
          ...documented.spec.positionals.map(({ dest, choices, fallback }) =>
            fallback === undefined ? listed(choices, dest) : `[${dest}]`,
          ),
        ]
      : [
          ...documented.flags
            .filter((flag) => flag !== '--help' && flag !== '-V')
            .map((flag) => `[${flag}]`),
          `{${documented.commands.join(',')}} ...`,
        ];
  const first = `usage: ${prog}`;
  const lines = [first];
  for (const part of parts) {
    const line = lines.at(-1) ?? '';
    if (line.length + part.length < WIDTH || line === first)
      lines[lines.length - 1] = `${line} ${part}`;
    else lines.push(' '.repeat(first.length + 1) + part);
  }
  return lines.join('\n');
}

export function helpText(documented: Documented): string {
  const body =
    'spec' in documented
      ? [
          'positional arguments:',
          ...documented.spec.positionals.map(({ dest, choices }) => `  ${listed(choices, dest)}`),
          '',
          'options:',
          ...documented.spec.options.map((option) => `  ${inHelp(option)}`),
        ]
      : [
          'positional arguments:',
          ...documented.commands.map((command) => `  ${command}`),
          '',
          'options:',
          ...documented.flags.map((flag) => `  ${flag}`),
        ];
  return `${usage(documented)}\n\n${body.join('\n')}\n`;
}

function inUsage(option: OptionSpec): string {
  const [flag = ''] = option.flags;
  const isPair = option.flags.length === 2 && option.flags.every((each) => each.startsWith('--'));
  return isPair ? option.flags.join(' | ') : `${flag}${operand(option)}`;
}

function inHelp(option: OptionSpec): string {
  return option.flags.map((flag) => `${flag}${operand(option)}`).join(', ');
}

function operand({ takes, dest, choices }: OptionSpec): string {
  const name = listed(choices, dest.toUpperCase());
  const forms = {
    nothing: '',
    one: ` ${name}`,
    some: ` ${name} [${name} ...]`,
    any: ` [${name} ...]`,
  };
  return forms[takes];
}

function listed(choices: readonly string[] | undefined, name: string): string {
  return choices === undefined ? name : `{${choices.join(',')}}`;
}
