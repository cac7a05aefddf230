/** A simulated Mac with programs on PATH, a cache service and a Flutter storage, for its toolchain. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, jest } from '@jest/globals';
import { macToolProgram } from '../../.github/scripts/rehearsal-script.ts';
import { readProject } from '../../src/actions/flet-build-ipa/project/project.ts';
import { Toolchain } from '../../src/actions/flet-build-ipa/toolchain/toolchain.ts';
import type { ToolWishes } from '../../src/actions/flet-build-ipa/toolchain/toolchain.ts';
import type { Processes } from '../../src/core/system/programs/process.ts';
import { installMacTools } from '../../src/sandbox/mac/install.ts';
import { startCacheService } from '../../src/sandbox/runner/cache-service.ts';
import type { CacheService, CacheServiceOptions } from '../../src/sandbox/runner/cache-service.ts';
import { startFlutterStorage } from '../../src/sandbox/runner/flutter-storage.ts';
import type {
  FlutterStorage,
  FlutterStorageOptions,
} from '../../src/sandbox/runner/flutter-storage.ts';
import { createTestContext } from '../support/action-context.ts';
import type { TestContext } from '../support/action-context.ts';

export const TOKEN = 'runner-token';

export interface ToolchainMac extends TestContext<unknown> {
  toolchain(wishes?: Partial<ToolWishes>, processes?: Processes): Promise<Toolchain>;
}

export interface MacOptions {
  readonly environment?: Readonly<Record<string, string>>;
  readonly pyproject?: string;
  /** Programs that the Mac has not. */
  readonly without?: readonly string[];
  /** The folder that the next Mac gets as well: paths are a part of what a cache is asked for. */
  readonly place?: string;
}

export interface ToolchainWorld {
  mac(options?: MacOptions): Promise<ToolchainMac>;
  cacheService(options?: Partial<CacheServiceOptions>): Promise<CacheService>;
  flutterStorage(options: FlutterStorageOptions): Promise<FlutterStorage>;
}

export function toolchainWorld(): ToolchainWorld {
  const closers: (() => Promise<void>)[] = [];
  const before = { ...process.env };
  let tools = '';
  beforeAll(async () => {
    tools = await mkdtemp(join(tmpdir(), 'slipway-mac-tools-'));
    await installMacTools(tools, macToolProgram);
  });
  beforeEach(() => {
    // The runner's libraries talk to the runner on stdout.
    jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  });
  afterEach(async () => {
    jest.restoreAllMocks();
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
    await Promise.all(closers.splice(0).map((close) => close()));
  });
  afterAll(() => rm(tools, { recursive: true, force: true }));

  return {
    async mac({ environment = {}, pyproject = '', without = [], place } = {}) {
      const path = await programs(tools, without, closers);
      const mac = await createTestContext<unknown>({
        os: 'macOS',
        environment: { SLIPWAY_FLUTTER_VERSION: '3.0.0', ...environment, PATH: path },
      });
      closers.push(() => mac.close());
      const root = place ?? mac.folder;
      const folders = {
        RUNNER_TEMP: join(root, 'temp'),
        RUNNER_TOOL_CACHE: join(root, 'tool-cache'),
        GITHUB_WORKSPACE: join(root, 'workspace'),
      };
      for (const folder of Object.values(folders)) await mkdir(folder, { recursive: true });
      // The runner's libraries read their settings from the process.
      const { ACTIONS_RESULTS_URL = '' } = environment;
      Object.assign(process.env, folders, {
        ACTIONS_RESULTS_URL,
        ACTIONS_CACHE_SERVICE_V2: 'true',
        ACTIONS_RUNTIME_TOKEN: TOKEN,
        GITHUB_SERVER_URL: 'https://github.com',
      });
      const machine = {
        ...mac.context.machine,
        home: join(root, 'home'),
        temp: folders.RUNNER_TEMP,
        environment: { ...mac.context.machine.environment, ...folders },
      };
      await writeFile(join(folders.GITHUB_WORKSPACE, 'pyproject.toml'), pyproject);
      const context = { ...mac.context, machine };
      return {
        ...mac,
        context,
        async toolchain(wishes = {}, processes = context.processes) {
          const project = await readProject(folders.GITHUB_WORKSPACE);
          return new Toolchain({ fletVersion: undefined, cache: true, ...wishes }, project, {
            ...context,
            processes,
          });
        },
      };
    },
    async cacheService(options = {}) {
      const service = await startCacheService({ token: TOKEN, ...options });
      closers.push(service.close);
      return service;
    },
    async flutterStorage(options) {
      const storage = await startFlutterStorage(options);
      closers.push(storage.close);
      return storage;
    },
  };
}

/** The PATH of the Mac: the simulated tools but for some, and of the host what every Mac has too. */
async function programs(
  tools: string,
  without: readonly string[],
  closers: (() => Promise<void>)[],
): Promise<string> {
  const host = ['/usr/bin', '/bin'].join(':');
  if (without.length === 0) return `${tools}:${host}`;
  const fewer = await mkdtemp(join(tmpdir(), 'slipway-mac-tools-'));
  closers.push(() => rm(fewer, { recursive: true, force: true }));
  await installMacTools(fewer, macToolProgram);
  for (const name of without) await rm(join(fewer, name));
  return `${fewer}:${host}`;
}
