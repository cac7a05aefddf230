/**
 * Our command line against the parser of a real flet: for each combination of inputs the action
 * itself runs on a simulated Mac, asks the real flet for its version and its options, and the
 * command line it would build with goes to the real parser.
 */
import { join } from 'node:path';
import { deepStrictEqual } from 'node:assert/strict';
import { inputs } from '../../../src/actions/flet-build-ipa/inputs.ts';
import type { outputs } from '../../../src/actions/flet-build-ipa/outputs.ts';
import { run } from '../../../src/actions/flet-build-ipa/run.ts';
import { wantedFlutter } from '../../../src/actions/flet-build-ipa/toolchain/flutter-release.ts';
import { readInputs } from '../../../src/core/runner/input/inputs.ts';
import { createProcesses } from '../../../src/core/system/programs/process.ts';
import type { Processes, ProcessResult } from '../../../src/core/system/programs/process.ts';
import { parseCommandLine } from '../../../src/sandbox/mac/flet/command-line/command-line.ts';
import { fletRelease } from '../../../src/sandbox/mac/flet/versions.ts';
import { createTestContext } from '../../support/action-context.ts';
import type { TestContext } from '../../support/action-context.ts';
import { installSigning, signingMaterial, writeFletApp } from '../../support/flet-app.ts';
import { toolsInProcess } from '../../support/mac-tools.ts';
import type { RealFlet } from './environments.ts';
import { combinations, OWN_EXPORT_OPTIONS, WORKFLOW_RUN } from './input-combinations.ts';
import type { Combination, Values } from './input-combinations.ts';

type Mac = TestContext<typeof outputs>;

/**
 * Gives what is wrong; nothing when flet understood every command line as it was meant, and the
 * release that the sandbox plays in its place did so too.
 */
export async function checkCommandLines(
  flet: RealFlet,
  simulated: string | undefined,
): Promise<string[]> {
  const askFlet = realProbes(flet);
  const { stdout } = await askFlet('flet', ['--version']);
  const flutter = wantedFlutter(flet.version, /^Flutter: (\S+)/m.exec(stdout)?.[1]);
  const mac = await createTestContext<typeof outputs>({
    os: 'macOS',
    // The Flutter that this flet wants is on PATH, so that none is fetched.
    environment: { ...WORKFLOW_RUN, SLIPWAY_FLUTTER_VERSION: flutter ?? '' },
  });
  const { workspace, home } = mac.context.machine;
  try {
    const material = signingMaterial();
    await installSigning(home, material);
    for (const folder of ['.', 'apps/one', 'my app', '-v']) {
      await writeFletApp(join(workspace, folder));
    }
    const cases = combinations(material, workspace).filter(({ since }) =>
      isAtLeast(flet.version, since),
    );
    const lines: string[][] = [];
    for (const { name, given } of cases) {
      // Most of them would build without a signature.
      const all = { 'allow-unsigned': 'true', ...given };
      lines.push(
        await commandLineOf(all, mac, askFlet).catch((error: unknown) => {
          throw new Error(`The action refuses ${name}`, { cause: error });
        }),
      );
    }

    const [usual, ...parsed] = await parse(flet, [['build', 'ipa', workspace], ...lines]);
    if (usual?.values === undefined) throw new Error(`flet ${flet.version} has no build ipa`);
    const { values: defaults } = usual;
    const problems = cases.flatMap((each, at) =>
      judge(each, {
        argv: lines[at] ?? [],
        got: parsed[at],
        defaults,
        temp: mac.context.machine.temp,
      }),
    );
    console.log(`flet ${flet.version}: ${cases.length} command lines`);
    const others =
      simulated === undefined ? [] : standInProblems(simulated, lines, parsed, defaults);
    return [...problems, ...others].map((problem) => `flet ${flet.version}, ${problem}`);
  } finally {
    await mac.close();
  }
}

class CommandLine extends Error {
  readonly argv: readonly string[];

  constructor(argv: readonly string[]) {
    super('The command line of the build');
    this.argv = argv;
  }
}

/** Runs the action up to the moment when it starts the build. */
async function commandLineOf(
  given: Combination['given'],
  mac: Mac,
  askFlet: Processes['run'],
): Promise<string[]> {
  const { context } = mac;
  const { environment, workspace } = context.machine;
  const simulated = toolsInProcess(environment);
  const processes: Processes = {
    killAll: () => {},
    async run(command, argv, options) {
      if (command !== 'flet') return simulated.run(command, argv, options);
      if (argv.includes('ipa')) throw new CommandLine(argv);
      return askFlet(command, argv, options);
    },
  };
  const values = readInputs(inputs, {
    input: (name) => given[name] ?? '',
    environment,
    workspace,
    secrets: context.secrets,
  });
  try {
    await run(values, { ...context, processes });
  } catch (error) {
    if (error instanceof CommandLine) return [...error.argv];
    throw error;
  }
  throw new Error('The action ended without a build');
}

/** The answers of the real flet; each question is asked once. */
function realProbes({ bin }: RealFlet): Processes['run'] {
  const processes = createProcesses({ environment: process.env });
  const known = new Map<string, Promise<ProcessResult>>();
  return (command, argv, options) => {
    const question = argv.join(' ');
    const answer = known.get(question) ?? processes.run(join(bin, command), argv, options);
    known.set(question, answer);
    return answer;
  };
}

type Parsed =
  | { readonly values: Values; readonly stderr?: undefined }
  | { readonly values?: undefined; readonly exitCode: number; readonly stderr: string };

async function parse({ bin }: RealFlet, lines: readonly (readonly string[])[]): Promise<Parsed[]> {
  const processes = createProcesses({ environment: process.env });
  const script = join(import.meta.dirname, 'parse-command-lines.py');
  const { exitCode, stdout, stderr } = await processes.run(join(bin, 'python'), [script], {
    input: JSON.stringify(lines),
  });
  if (exitCode !== 0) throw new Error(`${script} ended with ${exitCode}:\n${stderr}`);
  return JSON.parse(stdout);
}

interface Judged {
  readonly argv: readonly string[];
  readonly got: Parsed | undefined;
  readonly defaults: Values;
  readonly temp: string;
}

function judge({ name, meant }: Combination, { argv, got, defaults, temp }: Judged): string[] {
  if (got?.values === undefined) {
    return [`${name}: refused ${argv.join(' ')}\n${got?.stderr.trim().split('\n').at(-1)}`];
  }
  const values = comparable(got.values, temp);
  const wanted = {
    ...comparable(defaults, temp),
    verbose: 1,
    skip_flutter_doctor: true,
    output_dir: 'a folder of its own',
    // Options that keep flet from asking; a release that never asks has none.
    ...('assume_yes' in defaults ? { assume_yes: true } : {}),
    ...meant,
  };
  return difference(wanted, values).map((each) => `${name}: ${each}`);
}

/** The simulated flet must read the same command lines as the real one does. */
function standInProblems(
  version: string,
  lines: readonly (readonly string[])[],
  parsed: readonly Parsed[],
  defaults: Values,
): string[] {
  const release = fletRelease({ SLIPWAY_FLET_VERSION: version });
  return lines.flatMap((argv, at) => {
    const real = parsed[at]?.values ?? {};
    const simulated = parseCommandLine(argv, release);
    const values = simulated.kind === 'build' ? simulated.values : {};
    return difference(comparable(real, ''), comparable({ ...defaults, ...values }, '')).map(
      (each) => `the simulated flet reads ${argv.join(' ')} otherwise: ${each}`,
    );
  });
}

/** Releases differ in how they nest the arguments for Flutter, not in what they pass on. */
function comparable(values: Values, temp: string): Values {
  const { flutter_build_args: nested, output_dir: output, ...others } = values;
  const isFresh = temp !== '' && typeof output === 'string' && output.startsWith(temp);
  return {
    ...others,
    flutter_build_args: Array.isArray(nested)
      ? nested.flat().map((arg) => (isOwnFile(arg, temp) ? OWN_EXPORT_OPTIONS : arg))
      : nested,
    output_dir: isFresh ? 'a folder of its own' : output,
  };
}

function isOwnFile(argument: unknown, temp: string): boolean {
  const option = `--export-options-plist=${temp}`;
  return temp !== '' && typeof argument === 'string' && argument.startsWith(option);
}

function difference(wanted: Values, got: Values): string[] {
  return [...new Set([...Object.keys(wanted), ...Object.keys(got)])].flatMap((key) => {
    try {
      deepStrictEqual(got[key], wanted[key]);
      return [];
    } catch {
      return [`${key} is ${JSON.stringify(got[key])}, not ${JSON.stringify(wanted[key])}`];
    }
  });
}

export function isAtLeast(version: string, bound: string | undefined): boolean {
  return bound === undefined || version.localeCompare(bound, 'en', { numeric: true }) >= 0;
}
