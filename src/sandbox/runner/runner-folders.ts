/** The folders of one job on a fresh machine. */
import { mkdir, mkdtemp, readdir, realpath } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface RunnerFolders {
  readonly root: string;
  readonly workspace: string;
  readonly temp: string;
  readonly home: string;
  readonly toolCache: string;
  /**
   * The folder that os.tmpdir() gives an action, so that nothing is written outside of the root.
   */
  readonly systemTemp: string;
  readonly commandFiles: string;
}

export async function createRunnerFolders(root?: string): Promise<RunnerFolders> {
  const base = root ?? (await mkdtemp(join(await realpath(tmpdir()), 'slipway-runner-')));
  const folders: RunnerFolders = {
    root: base,
    workspace: join(base, 'workspace'),
    temp: join(base, 'temp'),
    home: join(base, 'home'),
    toolCache: join(base, 'tool-cache'),
    systemTemp: join(base, 'system-temp'),
    commandFiles: join(base, 'runner-file-commands'),
  };
  for (const folder of Object.values(folders)) await mkdir(folder, { recursive: true });
  return folders;
}

export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
