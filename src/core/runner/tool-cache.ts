/**
 * The runner's tool cache, where tools stay for all jobs of a machine, and the runner's way of
 * downloading them (proxies, three tries). The library is loaded when it is used.
 */
import { existsSync } from 'node:fs';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeFolder } from '../system/files/made-folder.ts';
import { writeWholeFile } from '../system/files/whole-file.ts';
import type { Machine } from './machine.ts';

const library = () => import('@actions/tool-cache');

export interface CachedTool {
  /** Where the tool lies or is to be put. */
  readonly folder: string;
  /** The file that says that the folder is whole. */
  readonly marker: string;
  readonly isComplete: boolean;
}

/** The folder of a tool of exactly this version and architecture. */
export async function cachedTool(
  tool: string,
  version: string,
  { environment, temp }: Pick<Machine, 'environment' | 'temp'>,
): Promise<CachedTool> {
  const architecture = (environment['RUNNER_ARCH'] ?? process.arch).toLowerCase();
  // The library knows the folder of the runner only; without one it throws.
  const root = environment['RUNNER_TOOL_CACHE'];
  const folder = join(root ?? join(temp, 'tools'), tool, version, architecture);
  const { find } = await library();
  const isComplete = root !== undefined && find(tool, version, architecture) === folder;
  return { folder, marker: `${folder}.complete`, isComplete };
}

/**
 * Puts a tool where it belongs. It is filled in a folder beside that and then renamed, so that jobs
 * which share the machine never see half a tool; a copy would take minutes for a large one. A tool
 * that another job has completed in the meantime stays.
 */
export async function placeTool(
  { folder, marker }: CachedTool,
  fill: (folder: string) => Promise<void>,
): Promise<void> {
  await makeFolder(dirname(folder));
  const fresh = await mkdtemp(`${folder}-`);
  try {
    await fill(fresh);
    if (existsSync(marker)) return;
    await rm(folder, { recursive: true, force: true });
    await rename(fresh, folder);
  } finally {
    // Failing to clear away must not hide why the tool could not be filled.
    await rm(fresh, { recursive: true, force: true }).catch(() => {});
  }
}

/** Takes away a tool that does not work. */
export async function discardTool({ folder, marker }: CachedTool): Promise<void> {
  await rm(marker, { force: true });
  await rm(folder, { recursive: true, force: true });
}

/** Says that the folder is whole, as the tool cache does. */
export async function completeTool({ marker }: CachedTool): Promise<void> {
  await writeWholeFile(marker, '');
}

export async function downloadFile(url: string, path: string): Promise<void> {
  const { downloadTool } = await library();
  await rm(path, { force: true });
  await downloadTool(url, path);
}
