/** The programs of the Mac that a build needs, with their versions. */
import type { CheckLevel } from '../../core/apple/checks/require-sound-ipa.ts';
import { sdkFloorAt } from '../../core/apple/checks/sdk.ts';
import type { Log } from '../../core/runner/log.ts';
import { formatDuration } from '../../core/system/duration.ts';
import { processErrors } from '../../core/system/process.ts';
import type { Processes } from '../../core/system/process.ts';
import { buildErrors } from './errors.ts';
import { probe, PROBE_LIMIT_MS } from './probe.ts';

export interface Tools {
  readonly fletVersion: string;
  /** flet before 0.80 does not say which Flutter it wants. */
  readonly flutterVersion: string | undefined;
  readonly xcodeVersion: string;
  readonly cocoaPodsVersion: string;
  /** Version of the iOS SDK, such as `26.0`. */
  readonly sdkVersion: string;
}

interface Question {
  readonly what: string;
  readonly command: readonly [string, ...string[]];
  readonly pattern: RegExp;
}

const QUESTIONS = {
  flet: { what: 'flet', command: ['flet', '--version'], pattern: /^(?:Flet: )?(\d\S*)/m },
  xcode: { what: 'Xcode', command: ['xcodebuild', '-version'], pattern: /^Xcode (\S+)/m },
  cocoaPods: { what: 'CocoaPods', command: ['pod', '--version'], pattern: /^(\d\S*)/m },
  sdk: {
    what: 'the iOS SDK',
    command: ['xcrun', '--sdk', 'iphoneos', '--show-sdk-version'],
    pattern: /^(\d\S*)/m,
  },
} as const satisfies Record<string, Question>;

/** Asks each tool for its version; one error names all that are missing. */
export async function findTools(processes: Processes): Promise<Tools> {
  const problems: string[] = [];
  const ask = (question: Question) => askVersion(question, processes, problems);
  const [flet, xcode, cocoaPods, sdk] = await Promise.all([
    ask(QUESTIONS.flet),
    ask(QUESTIONS.xcode),
    ask(QUESTIONS.cocoaPods),
    ask(QUESTIONS.sdk),
  ]);
  if (problems.length > 0) {
    throw buildErrors.error('tools-missing', {
      message: `The build cannot begin: ${problems.map((problem) => problem.split('\n')[0]).join('; ')}.`,
      details: problems,
    });
  }
  return {
    fletVersion: flet.version,
    flutterVersion: /^Flutter: (\S+)/m.exec(flet.printed)?.[1],
    xcodeVersion: xcode.version,
    cocoaPodsVersion: cocoaPods.version,
    sdkVersion: sdk.version,
  };
}

async function askVersion(
  { what, command, pattern }: Question,
  processes: Processes,
  problems: string[],
): Promise<{ version: string; printed: string }> {
  const [program] = command;
  try {
    const { exitCode, stdout, stderr } = await probe(processes, command);
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

/** What the check of the .ipa would find in the end, told before the build takes its minutes. */
export function requireSdkForUploads(
  { sdkVersion, xcodeVersion }: Tools,
  check: CheckLevel,
  { now, log }: { readonly now: Date; readonly log: Log },
): void {
  const needed = sdkFloorAt(now)?.major ?? 0;
  if (check === 'off' || Number.parseInt(sdkVersion, 10) >= needed) return;
  const error = buildErrors.error('sdk-too-old', {
    message: `App Store Connect takes only builds made with the iOS ${needed} SDK or newer; Xcode ${xcodeVersion} has ${sdkVersion}.`,
  });
  if (check === 'error') throw error;
  log.warning(`${error.message}\nWhat to do: ${error.remedy}`, `flet-build-ipa: ${error.code}`);
}
