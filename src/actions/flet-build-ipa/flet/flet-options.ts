/** Which options the installed flet has: its own help is asked, since releases differ. */
import { nearest } from '../../../core/runner/input/nearest.ts';
import { processErrors } from '../../../core/system/programs/process.ts';
import type { Processes } from '../../../core/system/programs/process.ts';
import type { BuildOption } from './command-line.ts';
import { buildErrors } from '../errors.ts';
import type { Launcher } from '../toolchain/launcher.ts';
import { probe } from '../toolchain/probe.ts';

/** The release that brought an option, for the error: read in flet's sources. */
const SINCE: Readonly<Record<string, string>> = {
  '--exclude': '0.22.1',
  '--info-plist': '0.25.0',
  '--permissions': '0.25.0',
  '--deep-linking-scheme': '0.25.0',
  '--deep-linking-host': '0.25.0',
  '--compile-app': '0.25.0',
  '--compile-packages': '0.25.0',
  '--bundle-id': '0.27.0',
  '--ios-export-method': '0.27.0',
  '--ios-provisioning-profile': '0.27.0',
  '--ios-signing-certificate': '0.27.0',
  '--ios-team-id': '0.27.0',
  '--cleanup-app': '0.27.0',
  '--cleanup-packages': '0.27.0',
  '--cleanup-app-files': '0.27.0',
  '--cleanup-package-files': '0.27.0',
  '--source-packages': '0.27.0',
  '--yes': '0.80.0',
  '--artifact': '0.81.0',
  '--python-version': '0.86.0',
  '--swift-package-manager': '0.86.0',
  '--no-swift-package-manager': '0.86.0',
  '--no-compile-app': '0.86.0',
  '--no-compile-packages': '0.86.0',
  '--include': '1.0.2',
  '--no-default-excludes': '1.0.2',
  '--impeller': '1.1.0',
  '--no-impeller': '1.1.0',
  '--log-format': '1.1.0',
};
/** The release that took it away. */
const GONE: Readonly<Record<string, string>> = { '--team': '0.27.0', '--clear-cache': '1.0.0' };

export async function knownOptions(
  processes: Processes,
  launcher: Launcher,
): Promise<ReadonlySet<string>> {
  try {
    const help = await probe(processes, [launcher.flet, 'build', '--help'], launcher);
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
  const inputsOf = Map.groupBy(unknown, ({ flag }) => flag);
  const told = [...inputsOf].map(([flag, options]) => {
    const inputs = [...new Set(options.map(({ input }) => `\`${input}\``))].join(', ');
    return `${flag} (asked for by ${inputs}${historyOf(flag) || likeness(flag, known)})`;
  });
  throw buildErrors.error('option-unknown', {
    message: `flet ${fletVersion} has no ${told.join(', no ')}.`,
  });
}

function historyOf(flag: string): string {
  if (GONE[flag] !== undefined) return `; gone since flet ${GONE[flag]}`;
  return SINCE[flag] === undefined ? '' : `; came with flet ${SINCE[flag]}`;
}

/** A word that Slipway does not know either may be misspelt or cut short. */
function likeness(flag: string, known: ReadonlySet<string>): string {
  const meant = [...known].find((option) => option.startsWith(flag)) ?? nearest(flag, [...known]);
  return meant === undefined ? '' : `; is it ${meant}?`;
}

/** The long options among further arguments. */
export function optionsIn(args: readonly string[]): Pick<BuildOption, 'flag' | 'input'>[] {
  return args.flatMap((arg) => {
    const [flag] = /^--[^\s=]+/.exec(arg) ?? [];
    return flag === undefined ? [] : [{ flag, input: 'args' }];
  });
}

/** The value of a long option among further arguments, in either way of writing it. */
export function optionValue(args: readonly string[], option: string): string | undefined {
  const at = args.findLastIndex((arg) => arg === option || arg.startsWith(`${option}=`));
  const arg = args[at];
  if (arg === undefined) return undefined;
  return arg === option ? args[at + 1] : arg.slice(option.length + 1);
}
