/** actions/cache, actions/cache/restore and actions/cache/save, with a folder for each entry. */
import { cp, mkdir, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { DoubleAnswer, DoubleCall } from './double.ts';

function entryFolder({ shared }: DoubleCall, key: string): string {
  return join(shared.caches, encodeURIComponent(key));
}

function pathsOf({ inputs, runner }: DoubleCall): string[] {
  return (inputs['path'] ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => line.replace(/^~(?=\/|$)/, runner.folders.home))
    .map((line) => resolve(runner.folders.workspace, line));
}

export async function restoreCache(call: DoubleCall): Promise<DoubleAnswer> {
  const key = call.inputs['key'] ?? '';
  const prefixes = (call.inputs['restore-keys'] ?? '').split('\n').filter((line) => line !== '');
  const keys = (await readdir(call.shared.caches)).map((name) => decodeURIComponent(name));
  const matched = [key, ...prefixes].flatMap((wish) =>
    keys.filter((each) => (wish === key ? each === key : each.startsWith(wish.trim()))),
  )[0];
  if (matched === undefined) {
    if (call.inputs['fail-on-cache-miss'] === 'true') {
      throw new Error(`Failed to restore cache entry. Exiting as fail-on-cache-miss is set.`);
    }
    call.log(`Cache not found for input keys: ${[key, ...prefixes].join(', ')}`);
    return { outputs: { 'cache-hit': '', 'cache-primary-key': key } };
  }
  for (const [index, path] of pathsOf(call).entries()) {
    const saved = join(entryFolder(call, matched), String(index));
    await cp(saved, path, { recursive: true }).catch(ignoreMissing);
  }
  call.log(`Cache restored from key: ${matched}`);
  return {
    outputs: {
      'cache-hit': String(matched === key),
      'cache-matched-key': matched,
      'cache-primary-key': key,
    },
  };
}

export async function saveCache(call: DoubleCall): Promise<DoubleAnswer> {
  const key = call.inputs['key'] ?? '';
  const folder = entryFolder(call, key);
  if ((await readdir(call.shared.caches)).includes(encodeURIComponent(key))) {
    call.log(`Cache hit occurred on the primary key ${key}, not saving cache.`);
    return {};
  }
  await mkdir(folder);
  for (const [index, path] of pathsOf(call).entries()) {
    await cp(path, join(folder, String(index)), { recursive: true }).catch(ignoreMissing);
  }
  call.log(`Cache saved with key: ${key}`);
  return {};
}

export async function cache(call: DoubleCall): Promise<DoubleAnswer> {
  const restored = await restoreCache(call);
  if (restored.outputs?.['cache-hit'] === 'true') return restored;
  return {
    ...restored,
    post: {
      condition: 'success()',
      run: async () => {
        await saveCache(call);
      },
    },
  };
}

function ignoreMissing(error: unknown): void {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
}
