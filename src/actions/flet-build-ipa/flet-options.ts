/** Which options the installed flet has: its own help is asked, since releases differ. */
import { processErrors } from '../../core/system/process.ts';
import type { Processes } from '../../core/system/process.ts';
import type { BuildOption } from './command-line.ts';
import { buildErrors } from './errors.ts';
import { probe } from './probe.ts';

/** The first release that has the option, for the error. */
const SINCE: Readonly<Record<string, string>> = {
  '--ios-export-method': '0.27.0',
  '--ios-provisioning-profile': '0.27.0',
  '--ios-signing-certificate': '0.27.0',
  '--ios-team-id': '0.27.0',
  '--bundle-id': '0.27.0',
  '--info-plist': '0.25.0',
};

export async function knownOptions(processes: Processes): Promise<ReadonlySet<string>> {
  try {
    const help = await probe(processes, ['flet', 'build', '--help']);
    const options = new Set(help.stdout.match(/(?<![\w-])--[a-z][a-z-]*[a-z]/g));
    if (help.exitCode === 0 && options.size > 0) return options;
    throw noOptions(help.stderr || help.stdout);
  } catch (error) {
    throw processErrors.is(error, 'timed-out') ? noOptions(error.message) : error;
  }
}

function noOptions(said: string): Error {
  return buildErrors.error('tools-missing', {
    message: '`flet build --help` lists no options.',
    said,
  });
}

export function requireOptions(
  wanted: readonly Pick<BuildOption, 'flag' | 'input'>[],
  known: ReadonlySet<string>,
  fletVersion: string,
): void {
  const unknown = wanted.filter(({ flag }) => !known.has(flag));
  if (unknown.length === 0) return;
  const inputs = [...new Set(unknown.map(({ input }) => `\`${input}\``))].join(', ');
  const flags = [...new Set(unknown.map(({ flag }) => flag))];
  throw buildErrors.error('option-unknown', {
    message: `flet ${fletVersion} has no ${flags.join(', ')} (asked for by ${inputs}).`,
    details: flags.flatMap((flag) =>
      SINCE[flag] === undefined ? [] : [`${flag} came with flet ${SINCE[flag]}`],
    ),
  });
}

/** The long options among further arguments; what follows a lone `--` is for Flutter. */
export function optionsIn(args: readonly string[]): Pick<BuildOption, 'flag' | 'input'>[] {
  return ownArguments(args).flatMap((arg) => {
    const [flag = ''] = arg.split('=');
    return flag.startsWith('--') ? [{ flag, input: 'args' }] : [];
  });
}

export function ownArguments(args: readonly string[]): readonly string[] {
  const separator = args.indexOf('--');
  return separator < 0 ? args : args.slice(0, separator);
}
