/**
 * The exact Flutter, in the runner's tool cache: from there, from the cache service, or fetched.
 */
import { existsSync } from 'node:fs';
import { readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf } from '../../../core/errors.ts';
import type { ActionContext } from '../../../core/runner/action-context.ts';
import {
  cachedTool,
  completeTool,
  discardTool,
  downloadFile,
  placeTool,
} from '../../../core/runner/tool-cache.ts';
import type { CachedTool } from '../../../core/runner/tool-cache.ts';
import { shownAddress } from '../../../core/system/network/address.ts';
import { diskErrorInWords, diskErrorOf } from '../../../core/system/files/disk-errors.ts';
import { formatDuration, MINUTE } from '../../../core/system/duration.ts';
import { hashFile } from '../../../core/system/files/file-hash.ts';
import { isJsonObject, jsonOrNothing } from '../../../core/system/json.ts';
import { processErrors } from '../../../core/system/programs/process.ts';
import { formatSize } from '../../../core/system/size.ts';
import { writeWholeFile } from '../../../core/system/files/whole-file.ts';
import { buildErrors } from '../errors.ts';
import type { CacheEntry, Caches } from './caches.ts';
import { findFlutterArchive } from './flutter-release.ts';

type FlutterContext = Pick<ActionContext, 'processes' | 'machine' | 'log' | 'clock'>;

/** The cost of getting this SDK, kept beside it. */
interface Cost {
  readonly downloadBytes: number;
  readonly durationMs: number;
}

const UNPACKING_LIMIT_MS = 20 * MINUTE;
const PRECACHE_LIMIT_MS = 20 * MINUTE;

/** Gives the folder of the programs `flutter` and `dart`. */
export async function provideFlutterSdk(
  version: string,
  caches: Caches,
  context: FlutterContext,
): Promise<string> {
  const tool = await cachedTool('flutter', version, context.machine);
  const bin = join(tool.folder, 'flutter', 'bin');
  const start = context.clock.now();
  if (tool.isComplete && (await answersAs(version, bin, context))) {
    context.log.info(`Flutter ${version} is in the tool cache of this machine.`);
    return bin;
  }
  if (tool.isComplete) await discardTool(tool);
  const entry: CacheEntry = {
    what: `Flutter ${version}`,
    key: caches.key('flutter', version),
    folder: tool.folder,
    paths: [tool.folder, tool.marker],
  };
  if (await caches.restore(entry)) {
    if (await answersAs(version, bin, context)) {
      await tellGain(version, tool, { start, context });
      return bin;
    }
    context.log.warning(
      `The cached Flutter ${version} does not work, so it is fetched anew. A cache is never written twice: delete ${entry.key} among the caches of the repository, and the next run keeps a good one.`,
      'Cache',
    );
  }
  // A restore that failed half-way, as on a full disk, can leave half an SDK with its mark.
  await discardTool(tool);
  const isReady = await fetchWhole(version, tool, { caches, start, context });
  // The kept SDK stays as it is: without the files for iOS each run would fetch them again.
  if (isReady) await caches.save(entry);
  else caches.forget(entry);
  return bin;
}

interface Fetching {
  readonly caches: Caches;
  readonly start: Date;
  readonly context: FlutterContext;
}

/**
 * Fetches the SDK and marks it as complete, or leaves nothing of it: gigabytes without a mark would
 * stay on the machine, which may have no room already. An SDK that another job completed stays.
 */
async function fetchWhole(version: string, tool: CachedTool, fetching: Fetching): Promise<boolean> {
  const bin = join(tool.folder, 'flutter', 'bin');
  try {
    const isReady = await fetchSdk(version, tool, fetching);
    if (!(await answersAs(version, bin, fetching.context))) {
      await discardTool(tool);
      throw buildErrors.error('flutter-damaged', {
        message: `The Flutter that was fetched does not answer as ${version}.`,
        details: [bin],
      });
    }
    await completeTool(tool);
    return isReady;
  } catch (error) {
    // The first error says more than one of clearing away, as on a disk that became read-only.
    if (!existsSync(tool.marker)) await discardTool(tool).catch(() => {});
    throw error;
  }
}

/** Gives whether the SDK has also all that a build for iOS needs. */
async function fetchSdk(
  version: string,
  tool: CachedTool,
  { caches, start, context }: Fetching,
): Promise<boolean> {
  const { machine, log, clock } = context;
  const archivePath = join(machine.temp, `flutter-${version}.zip`);
  const listPath = join(machine.temp, 'flutter-releases.json');
  try {
    const { url, sha256 } = await findFlutterArchive(version, {
      environment: machine.environment,
      listPath,
    });
    log.info(`Fetching Flutter ${version} from ${shownAddress(url)}`);
    await download(url, archivePath);
    const found = await hashFile(archivePath, 'sha256');
    if (found !== sha256) {
      throw buildErrors.error('flutter-damaged', {
        message: `The archive of Flutter ${version} is not the one that Flutter published.`,
        details: [shownAddress(url), `published SHA-256: ${sha256}`, `received SHA-256: ${found}`],
      });
    }
    const downloadBytes = (await stat(archivePath)).size;
    await placeTool(tool, (folder) => unpack(archivePath, folder, context));
    const isReady = await precache(join(tool.folder, 'flutter', 'bin'), context);
    const cost: Cost = { downloadBytes, durationMs: clock.now().getTime() - start.getTime() };
    await writeWholeFile(costFile(tool), JSON.stringify(cost));
    caches.tellFetched(`Flutter ${version}`, downloadBytes, start);
    log.info(
      `Flutter ${version} is ready: ${formatSize(downloadBytes)} in ${formatDuration(cost.durationMs)}, checked against its SHA-256.`,
    );
    return isReady;
  } finally {
    for (const path of [archivePath, listPath]) await rm(path, { force: true }).catch(() => {});
  }
}

async function download(url: string, path: string): Promise<void> {
  try {
    await downloadFile(url, path);
  } catch (error) {
    const full = diskErrorOf(error, path);
    if (full !== undefined) throw full;
    throw buildErrors.error('flutter-unavailable', {
      message: `Flutter cannot be fetched: ${messageOf(error)}.`,
      details: [shownAddress(url)],
      cause: error,
    });
  }
}

async function unpack(
  archive: string,
  folder: string,
  { processes }: FlutterContext,
): Promise<void> {
  const { exitCode, stderr } = await processes.run('unzip', ['-q', '-o', archive, '-d', folder], {
    timeoutMs: UNPACKING_LIMIT_MS,
  });
  if (exitCode === 0) return;
  const full = diskErrorInWords(stderr, folder);
  if (full !== undefined) throw full;
  throw buildErrors.error('flutter-damaged', {
    message: `The archive of Flutter cannot be unpacked (unzip ended with ${exitCode}).`,
    said: stderr.trim().split('\n').at(-1) ?? '',
  });
}

/**
 * The files that a build for iOS needs and the archive does not hold; without it the build fetches
 * it.
 */
async function precache(bin: string, { processes, log }: FlutterContext): Promise<boolean> {
  const argv = ['precache', '--ios', '--suppress-analytics'];
  const { exitCode } = await log.foreign('flutter precache --ios', (write) =>
    processes.run(join(bin, 'flutter'), argv, {
      timeoutMs: PRECACHE_LIMIT_MS,
      onLine: (line) => write(line),
    }),
  );
  if (exitCode === 0) return true;
  log.warning(
    `\`flutter precache --ios\` ended with ${exitCode}, so the build fetches these files, and this Flutter is not kept for the next run. Its words are in the log.`,
  );
  return false;
}

/** A folder can be there and not be whole. */
async function answersAs(
  version: string,
  bin: string,
  { processes }: FlutterContext,
): Promise<boolean> {
  return (await flutterVersion(join(bin, 'flutter'), processes)) === version;
}

/** Nothing when there is none, or none that works. */
export async function flutterVersion(
  flutter: string,
  processes: ActionContext['processes'],
  environment: Readonly<Record<string, string | undefined>> = {},
): Promise<string | undefined> {
  const argv = ['--version', '--no-version-check', '--suppress-analytics'];
  const answer = await processes.run(flutter, argv, { environment }).catch((error: unknown) => {
    if (processErrors.owns(error)) return undefined;
    throw error;
  });
  return /Flutter (\d+\.\d+\.\d+)/.exec(answer?.stdout ?? '')?.[1];
}

async function tellGain(
  version: string,
  tool: CachedTool,
  { start, context: { clock, log } }: Pick<Fetching, 'start' | 'context'>,
): Promise<void> {
  const took = formatDuration(clock.now().getTime() - start.getTime());
  const cost = await readCost(tool);
  const saved =
    cost === undefined
      ? ''
      : `; that saved a download of ${formatSize(cost.downloadBytes)}, which took ${formatDuration(cost.durationMs)} when it was made`;
  log.info(`Flutter ${version} came from the cache in ${took}${saved}.`);
}

async function readCost(tool: CachedTool): Promise<Cost | undefined> {
  return jsonOrNothing(await readFile(costFile(tool), 'utf8').catch(() => ''), isCost);
}

function isCost(value: unknown): value is Cost {
  return (
    isJsonObject(value) &&
    Number.isFinite(value['downloadBytes']) &&
    Number.isFinite(value['durationMs'])
  );
}

function costFile({ folder }: CachedTool): string {
  return join(folder, 'slipway-cost.json');
}
