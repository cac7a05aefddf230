/** The command line of `flet`, as argparse reads it. */
import { parseArguments, UsageError } from './argparse.ts';
import type { ParserSpec, Values } from './argparse.ts';
import { buildOptions, targetPlatforms } from './options.ts';
import { helpText, usage } from './help.ts';
import type { FletRelease } from '../versions.ts';

/** The command that a command line of `flet` asks for. */
export type Command =
  | { readonly kind: 'help'; readonly text: string; readonly exitCode: 0 | 1 }
  | { readonly kind: 'version'; readonly json: boolean }
  | { readonly kind: 'build'; readonly values: Values }
  | { readonly kind: 'clean'; readonly values: Values }
  | { readonly kind: 'usage-error'; readonly text: string }
  | { readonly kind: 'not-simulated'; readonly call: string };

const classicCommands = 'create run build pack publish doctor'.split(' ');
const laterCommands =
  'create run build clean debug test pack publish serve emulators devices doctor'.split(' ');
const commandsOf = (generation: number): string[] =>
  generation === 0 ? classicCommands : laterCommands;

export function parseCommandLine(argv: readonly string[], release: FletRelease): Command {
  const { generation } = release;
  const commands = commandsOf(generation);
  const top = { prog: 'flet', flags: topFlags(generation), commands };
  const complain = (message: string): Command => ({
    kind: 'usage-error',
    text: `${usage(top)}\nflet: error: ${message}\n`,
  });
  if (argv.length === 0) return { kind: 'help', text: helpText(top), exitCode: 1 };

  const separator = argv.indexOf('--');
  const own = separator < 0 || generation === 0 ? argv : argv.slice(0, separator);
  const passedOn = separator < 0 || generation === 0 ? undefined : argv.slice(separator + 1);

  const at = own.findIndex((word) => !word.startsWith('-'));
  const before = at < 0 ? own : own.slice(0, at);
  const command = at < 0 ? undefined : own[at];
  const isFlag = (...names: string[]) => before.some((word) => names.includes(word));
  if (isFlag('-h', '--help')) return { kind: 'help', text: helpText(top), exitCode: 0 };
  const asksVersion = isFlag('-V', '--version');
  // The classic line printed its version as soon as it met the flag; whatever followed was lost.
  if (asksVersion && generation === 0) return { kind: 'version', json: false };

  const unknown = before.filter((word) => !top.flags.includes(word));
  if (command === undefined || !commands.includes(command)) {
    if (!asksVersion) return { kind: 'not-simulated', call: `flet ${argv.join(' ')}` };
    return command === undefined && unknown.length === 0
      ? { kind: 'version', json: isFlag('--json') }
      : complain(`unrecognized arguments: ${[...unknown, ...own.slice(before.length)].join(' ')}`);
  }
  if (command !== 'build' && command !== 'clean') {
    return { kind: 'not-simulated', call: `flet ${command}` };
  }

  const prog = `flet ${command}`;
  const spec = command === 'build' ? buildParser(release) : cleanParser;
  try {
    const { values, unrecognized } = parseArguments(spec, wordsAfter(command, own, generation));
    if (values['help'] === true) {
      return { kind: 'help', text: helpText({ prog, spec }), exitCode: 0 };
    }
    if (unknown.length + unrecognized.length > 0) {
      return complain(`unrecognized arguments: ${[...unknown, ...unrecognized].join(' ')}`);
    }
    if (passedOn === undefined) return { kind: command, values };
    if (command === 'build' && release.passesArgumentsOn) {
      const given = values['flutter_build_args'];
      const all = [...(Array.isArray(given) ? given : []), ...passedOn];
      return { kind: command, values: { ...values, flutter_build_args: all } };
    }
    return complain(
      release.passesArgumentsOn
        ? 'the `--` separator is only supported by commands that run another program'
        : 'the `--` separator is only supported by `flet run`, to pass the arguments that follow it to your app script',
    );
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return {
      kind: 'usage-error',
      text: `${usage({ prog, spec })}\n${prog}: error: ${error.message}\n`,
    };
  }
}

function topFlags(generation: number): string[] {
  return ['-h', '--help', '--version', '-V', ...(generation === 0 ? [] : ['--json'])];
}

/** The classic line left `--` to argparse, which takes all that follows for positionals. */
function wordsAfter(command: string, own: readonly string[], generation: number): string[] {
  const words = own.slice(own.indexOf(command) + 1);
  return generation === 0 ? words.filter((word) => word !== '--') : words;
}

function buildParser({ generation, interleavesPath }: FletRelease): ParserSpec {
  return {
    options: buildOptions(generation),
    positionals: [
      {
        dest: 'target_platform',
        choices: targetPlatforms(generation),
        lowerCase: generation > 0,
      },
      { dest: 'python_app_path', fallback: '.' },
    ],
    interleaves: interleavesPath,
  };
}

const cleanParser: ParserSpec = {
  options: [
    { flags: ['-h', '--help'], dest: 'help', takes: 'nothing' },
    { flags: ['-v', '--verbose'], dest: 'verbose', takes: 'nothing', collect: 'count' },
  ],
  positionals: [{ dest: 'python_app_path', fallback: '.' }],
  interleaves: true,
};
