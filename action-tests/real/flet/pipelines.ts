/**
 * The whole pipeline of the real flet, made to believe that it is on a Mac, beside that of the
 * simulated one: the same project, command line and Xcode, and then the same exit code, arguments
 * for Flutter, property lists and files.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { createProcesses } from '../../../src/core/system/programs/process.ts';
import { flet } from '../../../src/sandbox/mac/flet/flet.ts';
import { fletRelease } from '../../../src/sandbox/mac/flet/versions.ts';
import type { FletRelease } from '../../../src/sandbox/mac/flet/versions.ts';
import { flutterVersionText } from '../../../src/sandbox/mac/flutter/flutter.ts';
import { installMacTools } from '../../../src/sandbox/mac/install.ts';
import { machineFromEnvironment } from '../../../src/sandbox/mac/machine.ts';
import { installSigning, signingMaterial } from '../../support/flet-app.ts';
import { isAtLeast } from './command-lines.ts';
import type { RealFlet } from './environments.ts';
import { leftBehind } from './left-behind.ts';
import type { LeftBehind } from './left-behind.ts';
import { writeTemplate } from './project-template.ts';
import { scenarios } from './scenarios.ts';
import type { Scenario } from './scenarios.ts';

/** What both must agree in. */
interface Outcome extends LeftBehind {
  readonly exitCode: number;
  /** Of `flutter build ipa`; nothing when it came not so far. */
  readonly flutterArguments: readonly string[] | undefined;
  /** What serious_python is asked to install and to leave out; nothing when it came not so far. */
  readonly packaging: readonly string[] | undefined;
}

interface Stage {
  readonly folder: string;
  readonly home: string;
  readonly doubles: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly release: FletRelease;
}

/** Gives what the simulated flet does otherwise than the real one. */
export async function checkPipelines(
  real: RealFlet,
  simulatedVersion: string,
  folder: string,
): Promise<string[]> {
  const release = fletRelease({ SLIPWAY_FLET_VERSION: simulatedVersion });
  await rm(folder, { recursive: true, force: true });
  const stage = await setStage(folder, release);
  const material = signingMaterial({ bundleId: 'com.example.rehearsal' });
  await installSigning(stage.home, material);
  const cases = scenarios(material)
    .filter(({ since }) => isAtLeast(real.version, since))
    .map((scenario, index) => ({ scenario, place: join(folder, String(index)) }));
  const waiting = [...cases];
  const problems: string[] = [];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const found = await compare(next.scenario, { place: next.place, real, stage });
      problems.push(...found.map((each) => `flet ${real.version}, ${each}`));
    }
  };
  await Promise.all([work(), work()]);
  console.log(`flet ${real.version}: ${cases.length} pipelines`);
  return problems;
}

interface Comparison {
  readonly place: string;
  readonly real: RealFlet;
  readonly stage: Stage;
}

async function compare(scenario: Scenario, { place, real, stage }: Comparison): Promise<string[]> {
  const ofReal = await runReal(real, scenario, join(place, 'real'), stage);
  const ofSimulated = await runSimulated(scenario, join(place, 'simulated'), stage);
  const simulated = new Map<string, unknown>(Object.entries(ofSimulated.outcome));
  return Object.entries(ofReal.outcome).flatMap(([what, wanted]) => {
    // Without -v the simulated one does not say them.
    const isSaid = what === 'flutterArguments' || what === 'packaging';
    if (scenario.isQuiet === true && isSaid) return [];
    const got = simulated.get(what);
    if (isDeepStrictEqual(got, wanted)) return [];
    const printed = what === 'exitCode' ? [ofReal.printed, '---', ofSimulated.printed] : [];
    return [[`${scenario.name}: ${what} ${differences(wanted, got)}`, ...printed].join('\n')];
  });
}

/** Of lists only what one of them lacks, unless they differ in order alone. */
function differences(real: unknown, simulated: unknown): string {
  const told = (one: unknown, other: unknown) =>
    `of the real flet: ${JSON.stringify(one)}, of the simulated: ${JSON.stringify(other)}`;
  if (!Array.isArray(real) || !Array.isArray(simulated)) return told(real, simulated);
  const missing = real.filter((each) => !simulated.includes(each));
  const added = simulated.filter((each) => !real.includes(each));
  return missing.length + added.length > 0 ? told(missing, added) : told(real, simulated);
}

/** flet fills its lines up to the width. */
function lastLines(printed: string): string {
  const lines = printed.split('\n').map((line) => line.trimEnd());
  return lines.slice(-15).join('\n');
}

async function setStage(folder: string, release: FletRelease): Promise<Stage> {
  const [home, doubles, tools, template] = ['home', 'doubles', 'tools', 'template'].map((name) =>
    join(folder, name),
  ) as [string, string, string, string];
  await mkdir(doubles, { recursive: true });
  await installMacTools(tools);
  await writeTemplate(template);
  for (const [name, script] of Object.entries(doublesFor(release))) {
    await writeFile(join(doubles, name), script, { mode: 0o755 });
  }
  const manifest = join(folder, 'manifest.json');
  const pythons = ['3.12', '3.13', '3.14'].map((version) => [
    version,
    {
      full_version: `${version}.1`,
      pyodide_version: '0.0.0',
      android_abis: ['arm64-v8a'],
      prerelease: false,
    },
  ]);
  await writeFile(
    manifest,
    JSON.stringify({ default_python_version: '3.14', pythons: Object.fromEntries(pythons) }),
  );
  return {
    folder,
    home,
    doubles,
    release,
    environment: {
      PATH: [doubles, tools, '/usr/bin', '/bin'].join(':'),
      HOME: home,
      FLET_CLI_NO_RICH_OUTPUT: '1',
      FLET_CLI_SKIP_FLUTTER_DOCTOR: '1',
      FLET_PYTHON_BUILD_MANIFEST: manifest,
      COLUMNS: '4000',
      NO_COLOR: '1',
      PYTHONUTF8: '1',
      LC_ALL: 'C.UTF-8',
      SLIPWAY_FLUTTER_VERSION: release.flutter,
      SLIPWAY_FLET_VERSION: release.version,
      SLIPWAY_FLET_PAD_BYTES: '1000',
    },
  };
}

/** The real flet asks them a lot; only the build itself is worth the start of a Node. */
function doublesFor({ flutter }: FletRelease): Readonly<Record<string, string>> {
  const double = (name: string) => join(import.meta.dirname, `${name}-double`);
  return {
    dart: `#!/bin/sh\nexec /bin/sh '${double('dart')}.sh' "$@"\n`,
    flutter: `#!/bin/sh
case "$1" in
  --version) cat <<'end'
${flutterVersionText(flutter)}end
    ;;
  build) exec '${process.execPath}' '${double('flutter')}.ts' "$@" ;;
  config | doctor) ;;
  *) exit 64 ;;
esac
`,
  };
}

interface Run {
  readonly outcome: Outcome;
  readonly printed: string;
}

async function runReal(
  { bin }: RealFlet,
  scenario: Scenario,
  place: string,
  { folder, environment }: Stage,
): Promise<Run> {
  const app = await writeApp(scenario, place);
  const record = join(place, 'flutter-arguments.json');
  const processes = createProcesses({
    environment: {
      ...environment,
      DOUBLE_RECORD: record,
      SLIPWAY_FLET_MODE: scenario.mode ?? '',
    },
  });
  const launcher = join(import.meta.dirname, 'launch-on-darwin.py');
  const { exitCode, stdout, stderr } = await processes.run(
    join(bin, 'python'),
    [launcher, ...commandLine(scenario, folder)],
    { cwd: place },
  );
  const recorded = await readFile(record, 'utf8').catch(() => undefined);
  const flutterArguments = recorded === undefined ? undefined : JSON.parse(recorded);
  const packaging = await readFile(`${record}.packaging`, 'utf8').catch(() => undefined);
  return {
    outcome: {
      exitCode,
      flutterArguments,
      packaging: packagingOf(packaging?.split('\n'), app),
      ...(await leftBehind(place, app)),
    },
    printed: lastLines(`${stdout}\n${stderr}`),
  };
}

async function runSimulated(
  scenario: Scenario,
  place: string,
  { folder, environment }: Stage,
): Promise<Run> {
  const app = await writeApp(scenario, place);
  const env = { ...environment, SLIPWAY_FLET_MODE: scenario.mode ?? '' };
  let printed = '';
  const print = (text: string) => void (printed += text);
  const exitCode = await flet(commandLine(scenario, folder), {
    machine: { ...machineFromEnvironment(env), cwd: place },
    env,
    stdout: print,
    stderr: print,
  });
  const [, quoted] = /Run subprocess: \['flutter', 'build', 'ipa', (.*)\]\s*$/m.exec(printed) ?? [];
  const words = wordsOf(quoted);
  const [, dart] = /Run subprocess: \['dart', (.*serious_python.*)\]\s*$/m.exec(printed) ?? [];
  return {
    outcome: {
      exitCode,
      flutterArguments: words,
      packaging: packagingOf(wordsOf(dart), app),
      ...(await leftBehind(place, app)),
    },
    printed: lastLines(printed),
  };
}

/** The words of a command as flet prints it. */
function wordsOf(quoted: string | undefined): string[] | undefined {
  return quoted?.split("', '").map((word) => word.replaceAll(/^'|'$/g, ''));
}

/** `-r` and `--exclude` with their values; pip reads past blanks, quotes and the order of versions. */
function packagingOf(words: readonly string[] | undefined, app: string): string[] | undefined {
  return words?.flatMap((word, at) => {
    const option = words[at - 1];
    if (option !== '-r' && option !== '--exclude') return [];
    const value = word.replaceAll(app, '').replaceAll(/[\s"']/g, '');
    const versions = /^([\w.[\]-]+)([<>=!~][^;]*)(.*)$/.exec(value);
    if (option === '--exclude' || versions === null) return [`${option} ${value}`];
    const [, name = '', ranges = '', rest = ''] = versions;
    // The development release that stands for the next one asks for itself.
    const sorted = ranges
      .replace(/\.dev\d+$/, '')
      .split(',')
      .toSorted()
      .join(',');
    return [`-r ${name}${sorted}${rest}`];
  });
}

function commandLine({ argv = [], isQuiet }: Scenario, folder: string): string[] {
  const template = `--template=${join(folder, 'template')}`;
  return ['build', 'ipa', 'the app', template, ...argv, ...(isQuiet === true ? [] : ['-v'])];
}

async function writeApp({ pyproject, files = {} }: Scenario, place: string): Promise<string> {
  await rm(place, { recursive: true, force: true });
  const app = join(place, 'the app');
  await mkdir(app, { recursive: true });
  const all = { 'main.py': 'print(1)', 'pyproject.toml': pyproject, ...files };
  for (const [path, text] of Object.entries(all)) {
    if (text === undefined) continue;
    const file = path.startsWith('out/') ? join(place, path) : join(app, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  return app;
}
