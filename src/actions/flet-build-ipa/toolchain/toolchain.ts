/**
 * flet and the Flutter it wants. A flet that earlier steps of the job put on PATH is used as it is,
 * unless the input names a release; likewise a Flutter that suits it.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import type { ActionContext } from '../../../core/runner/action-context.ts';
import { processErrors } from '../../../core/system/programs/process.ts';
import { fletOnPath } from './launcher.ts';
import type { Launcher } from './launcher.ts';
import { PROBE_LIMIT_MS } from './probe.ts';
import type { Project } from '../project/project.ts';
import { buildErrors } from '../errors.ts';
import { yamlCutHint } from '../yaml-cut.ts';
import { Caches } from './caches.ts';
import type { CacheEntry } from './caches.ts';
import { fletRequirement } from './flet-requirement.ts';
import { isSuitable, wantedFlutter } from './flutter-release.ts';
import { flutterVersion, provideFlutterSdk } from './flutter-sdk.ts';
import { findInstaller, installFlet } from './python-environment.ts';
import type { Installer } from './python-environment.ts';

export interface ToolWishes {
  readonly fletVersion: string | undefined;
  /** Whether downloads are kept for the next run. */
  readonly cache: boolean;
}

type ToolchainContext = Pick<ActionContext, 'processes' | 'machine' | 'log' | 'clock'>;

export class Toolchain {
  readonly #wishes: ToolWishes;
  readonly #project: Project;
  readonly #context: ToolchainContext;
  readonly #caches: Caches;

  constructor(wishes: ToolWishes, project: Project, context: ToolchainContext) {
    this.#wishes = wishes;
    this.#project = project;
    this.#context = context;
    this.#caches = new Caches(wishes.cache, context);
  }

  /** The flet on PATH, or the wanted release in an environment of its own. */
  async provideFlet(): Promise<Launcher> {
    const { processes, machine, log } = this.#context;
    const { fletVersion: asked } = this.#wishes;
    if (asked === undefined && (await isThere(processes))) return fletOnPath;

    const requirement = fletRequirement(asked, this.#project);
    const installer = await findInstaller(processes);
    await this.#caches.restore(await this.#pythonPackages(installer, requirement));
    const folder = join(machine.temp, requirement.replaceAll(/[^\w.]+/g, '-'));
    const { bin, fletVersion } = await log.group(`Installing ${requirement}`, () =>
      installFlet(requirement, folder, { installer, processes }).catch((error: unknown) => {
        throw withYamlHint(error, asked);
      }),
    );
    log.info(`flet ${fletVersion} installed by ${installer} in an environment of its own.`);
    return {
      flet: join(bin, 'flet'),
      environment: { PATH: first(bin, machine.environment['PATH']), VIRTUAL_ENV: folder },
    };
  }

  /**
   * Puts the Flutter that this flet wants before all others; `told` is the Flutter that flet names.
   */
  async provideFlutter(
    launcher: Launcher,
    fletVersion: string,
    told: string | undefined,
  ): Promise<Launcher> {
    const { processes, machine, log } = this.#context;
    const wanted = wantedFlutter(fletVersion, told);
    if (wanted === undefined) {
      log.info(
        `flet ${fletVersion} does not say which Flutter it wants; it looks after it itself.`,
      );
      return launcher;
    }
    await this.#restoreDownloads(fletVersion, wanted);
    const present = await flutterVersion('flutter', processes, launcher.environment);
    if (isSuitable(present, wanted)) {
      log.info(`Flutter ${present} is on PATH, and flet ${fletVersion} takes it.`);
      return launcher;
    }
    const bin =
      (await this.#flutterOfFlet(wanted)) ??
      (await provideFlutterSdk(wanted, this.#caches, this.#context));
    const path = launcher.environment['PATH'] ?? machine.environment['PATH'];
    return { ...launcher, environment: { ...launcher.environment, PATH: first(bin, path) } };
  }

  /** The Flutter that flet itself has installed on this machine; it prefers that to all others. */
  async #flutterOfFlet(version: string): Promise<string | undefined> {
    const { processes, machine, log } = this.#context;
    const bin = join(machine.home, 'flutter', version, 'bin');
    if ((await flutterVersion(join(bin, 'flutter'), processes)) !== version) return undefined;
    log.info(`Flutter ${version} was installed by flet on this machine.`);
    return bin;
  }

  /** Keeps what this run fetched, for the next. */
  saveCaches(): Promise<void> {
    return this.#caches.saveAll();
  }

  /** For a table: what, how it came, size, time. */
  get rows(): readonly (readonly string[])[] {
    return this.#caches.rows;
  }

  /** The packages that pip or uv fetched, by what was asked of it. */
  async #pythonPackages(installer: Installer, requirement: string): Promise<CacheEntry> {
    const { home, environment } = this.#context.machine;
    return {
      what: `Packages of ${installer}`,
      key: this.#caches.key(installer, await digest(requirement, this.#project.files)),
      prefixes: [this.#caches.key(installer, '')],
      folder:
        installer === 'uv'
          ? environment['UV_CACHE_DIR'] || join(home, '.cache', 'uv')
          : environment['PIP_CACHE_DIR'] || join(home, 'Library', 'Caches', 'pip'),
    };
  }

  /**
   * The downloads of flet and Dart during a build. The app's build folder is never kept: flet takes
   * old packages from it. Nor is serious_python, into whose folder the build puts the app itself.
   */
  async #restoreDownloads(fletVersion: string, flutter: string): Promise<void> {
    const { home, environment } = this.#context.machine;
    const key = (kind: string, ...parts: string[]) => this.#caches.key(kind, fletVersion, ...parts);
    await this.#caches.restore({
      what: 'Downloads of flet',
      key: key('flet', await digest('', this.#project.files)),
      prefixes: [key('flet', '')],
      folder: environment['FLET_CACHE_DIR'] || join(home, '.flet', 'cache'),
    });
    const pub = environment['PUB_CACHE'] || join(home, '.pub-cache');
    await this.#caches.restore({
      what: 'Packages of Dart',
      key: key('pub', flutter),
      folder: pub,
      paths: [
        join(pub, 'git'),
        join(pub, 'hosted-hashes', '*', '*'),
        join(pub, 'hosted', '*', '*'),
        `!${join(pub, 'hosted', '*', 'serious_python*')}`,
        `!${join(pub, 'hosted-hashes', '*', 'serious_python*')}`,
      ],
    });
  }
}

/** A release that does not exist may be one that YAML cut. */
function withYamlHint(error: unknown, asked: string | undefined): unknown {
  if (asked === undefined || !buildErrors.is(error, 'flet-not-installed')) return error;
  return error.with({ message: `${error.message}${yamlCutHint('flet-version', asked)}` });
}

async function isThere(processes: ActionContext['processes']): Promise<boolean> {
  try {
    await processes.run('flet', ['--version'], { timeoutMs: PROBE_LIMIT_MS });
    return true;
  } catch (error) {
    if (processErrors.is(error, 'not-found')) return false;
    // A flet that is there and does not answer is reported with the other tools.
    if (processErrors.is(error, 'timed-out')) return true;
    throw error;
  }
}

const first = (folder: string, path: string | undefined): string =>
  [folder, path ?? ''].join(delimiter);

async function digest(text: string, files: readonly string[]): Promise<string> {
  const hash = createHash('sha256').update(text);
  for (const file of files) hash.update(await readFile(file));
  return hash.digest('hex').slice(0, 16);
}
