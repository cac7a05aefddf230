/** The programs of the Mac that a build needs, with their versions. */
import type { Machine } from '../../../core/runner/machine.ts';
import { formatDuration } from '../../../core/system/duration.ts';
import { processErrors } from '../../../core/system/programs/process.ts';
import type { Processes } from '../../../core/system/programs/process.ts';
import { buildErrors } from '../errors.ts';
import type { Launcher } from './launcher.ts';
import { probe, PROBE_LIMIT_MS } from './probe.ts';

export interface Tools {
  readonly fletVersion: string;
  /** flet before 0.80 does not say which Flutter it wants. */
  readonly flutterVersion: string | undefined;
  readonly xcodeVersion: string;
  readonly cocoaPodsVersion: string;
  /** Version of the iOS SDK, such as `26.0`. */
  readonly sdkVersion: string;
  /** Whether programs for Intel run; a Mac with an Intel processor always can. */
  readonly runsIntelPrograms: boolean;
}

interface Question {
  readonly what: string;
  readonly command: readonly [string, ...string[]];
  readonly pattern: RegExp;
}

const XCODE = {
  what: 'Xcode',
  command: ['xcodebuild', '-version'],
  pattern: /^Xcode (\S+)/m,
} as const satisfies Question;
const COCOAPODS = {
  what: 'CocoaPods',
  command: ['pod', '--version'],
  pattern: /^(\d\S*)/m,
} as const satisfies Question;
const SDK = {
  what: 'the iOS SDK',
  command: ['xcrun', '--sdk', 'iphoneos', '--show-sdk-version'],
  pattern: /^(\d\S*)/m,
} as const satisfies Question;

/** Asks each tool for its version; one error names all that are missing. */
export async function findTools(
  launcher: Launcher,
  { processes, machine }: { readonly processes: Processes; readonly machine: Machine },
): Promise<Tools> {
  const problems: string[] = [];
  const ask = (question: Question) => askVersion(question, { processes, launcher, problems });
  const [flet, xcode, cocoaPods, sdk, runsIntelPrograms] = await Promise.all([
    ask({
      what: 'flet',
      command: [launcher.flet, '--version'],
      pattern: /^(?:Flet: )?(\d\S*)/m,
    }),
    ask(XCODE),
    ask(COCOAPODS),
    ask(SDK),
    machine.environment['RUNNER_ARCH'] === 'X64' || hasRosetta(processes, launcher),
  ]);
  if (problems.length > 0) {
    throw buildErrors.error('tools-missing', {
      message: `${problems.map((problem) => problem.split('\n')[0]).join('; ')}.`,
      details: problems,
    });
  }
  return {
    fletVersion: flet.version,
    flutterVersion: /^Flutter: (\S+)/m.exec(flet.printed)?.[1],
    xcodeVersion: xcode.version,
    cocoaPodsVersion: cocoaPods.version,
    sdkVersion: sdk.version,
    runsIntelPrograms,
  };
}

async function askVersion(
  { what, command, pattern }: Question,
  {
    processes,
    launcher,
    problems,
  }: { processes: Processes; launcher: Launcher; problems: string[] },
): Promise<{ version: string; printed: string }> {
  const [program] = command;
  try {
    const { exitCode, stdout, stderr } = await probe(processes, command, launcher);
    const version = exitCode === 0 ? pattern.exec(stdout)?.[1] : undefined;
    if (version !== undefined) return { version, printed: stdout };
    problems.push(`${what} does not answer (${program} says: ${(stderr || stdout).trim()})`);
  } catch (error) {
    if (processErrors.is(error, 'not-found')) {
      problems.push(`${what} is missing (no ${program} on PATH)`);
    } else if (processErrors.is(error, 'timed-out')) {
      problems.push(`${what} does not answer within ${formatDuration(PROBE_LIMIT_MS)}`);
    } else throw error;
  }
  return { version: '', printed: '' };
}

/** Rosetta 2 is there when a program for Intel starts; `arch` is a part of macOS. */
async function hasRosetta(processes: Processes, launcher: Launcher): Promise<boolean> {
  const command = ['arch', '-x86_64', '/usr/bin/true'] as const;
  const { exitCode } = await probe(processes, command, launcher).catch((error: unknown) => {
    if (processErrors.owns(error)) return { exitCode: 1 };
    throw error;
  });
  return exitCode === 0;
}
