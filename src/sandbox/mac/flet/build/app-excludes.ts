/** Which paths of the app's folder flet tells serious_python to leave out. */
import { readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Values } from '../command-line/argparse.ts';
import type { Pyproject } from '../project/pyproject.ts';
import { truthy } from '../project/python-values.ts';
import { iterated } from '../project/requirements.ts';
import type { FletRelease } from '../versions.ts';

export function appExcludes(
  options: Values,
  pyproject: Pyproject,
  folder: string,
  release: FletRelease,
): string[] {
  const setting = (key: string): unknown => {
    const ofIos = pyproject.get(`tool.flet.ios.app.${key}`);
    const special = release.excludesHidden ? ofIos : truthy(ofIos);
    return special ?? pyproject.get(`tool.flet.app.${key}`);
  };
  const words = (key: string): string[] => {
    const given = truthy(options[key]) ?? setting(key);
    return given === undefined ? [] : iterated(given).map(String);
  };
  const explicit = ['build', ...words('exclude')];
  if (!release.excludesHidden) return explicit;
  const wanted = options['default_excludes'] ?? setting('default_excludes') ?? true;
  if (wanted === false) return explicit;
  return [
    ...new Set([...explicit, ...defaultExcludes(folder, new Set(words('include')), explicit)]),
  ];
}

/** Hidden entries at the top; environments and caches anywhere, links followed. */
function defaultExcludes(
  folder: string,
  kept: ReadonlySet<string>,
  explicit: readonly string[],
): string[] {
  const found: string[] = [];
  const visit = (inner: string, above: readonly string[]): void => {
    const real = realpathSync(path.join(folder, inner));
    if (above.includes(real)) {
      found.push(inner);
      return;
    }
    const isJunk =
      path.basename(inner) === '__pycache__' || isFile(path.join(folder, inner, 'pyvenv.cfg'));
    if (isJunk && !kept.has(inner)) {
      found.push(inner);
      return;
    }
    for (const name of readdirSync(path.join(folder, inner))) {
      const below = path.join(inner, name);
      if (!explicit.includes(below) && isFolder(path.join(folder, below))) {
        visit(below, [...above, real]);
      }
    }
  };
  for (const name of readdirSync(folder).filter((each) => !explicit.includes(each))) {
    if (name.startsWith('.') && !kept.has(name)) found.push(name);
    else if (isFolder(path.join(folder, name))) visit(name, [realpathSync(folder)]);
  }
  return found.toSorted();
}

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true;
}

function isFolder(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isDirectory() === true;
}
