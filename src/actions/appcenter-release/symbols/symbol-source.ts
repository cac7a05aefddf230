/** The symbols that the input names: of which kind each path is, and which files it stands for. */
import { glob, readdir, stat } from 'node:fs/promises';
import { basename, extname, join, relative, resolve, sep } from 'node:path';
import { openZip } from '../../../core/apple/archive/zip-archive.ts';
import { messageOf } from '../../../core/errors.ts';
import { appCenterErrors } from '../errors.ts';

/** In the server's words. */
export type SymbolType = 'Apple' | 'Breakpad' | 'AndroidProguard' | 'UWP';

export interface SymbolSource {
  /** The name of the file that is sent, without the digest of its contents. */
  readonly name: string;
  readonly type: SymbolType;
  /** The file that is sent as it is, or the files that are packed into one archive. */
  readonly contents: string | readonly PackedFile[];
}

export interface PackedFile {
  readonly path: string;
  /** In the archive, with `/` between its steps. */
  readonly name: string;
}

/**
 * The symbols at the paths, which may be globs, in their order. Throws `symbols-unusable` for a
 * path that leads to nothing, and for contents that are not symbols.
 */
export async function findSymbols(
  patterns: readonly string[],
  workspace: string,
): Promise<readonly SymbolSource[]> {
  const paths = new Set<string>();
  for (const pattern of patterns) {
    const found = await matching(pattern, workspace);
    if (found.length === 0) throw unusable(pattern, 'leads to nothing');
    found.forEach((path) => paths.add(path));
  }
  return Promise.all([...paths].map((path) => sourceAt(path)));
}

async function matching(pattern: string, workspace: string): Promise<readonly string[]> {
  const exact = resolve(workspace, pattern);
  if ((await stat(exact).catch(() => undefined)) !== undefined) return [exact];
  const matches: string[] = [];
  for await (const match of glob(pattern, { cwd: workspace })) {
    matches.push(resolve(workspace, match));
  }
  return matches.toSorted();
}

async function sourceAt(path: string): Promise<SymbolSource> {
  const name = basename(path);
  const found = await stat(path);
  if (found.isDirectory()) return folderSource(path, name);
  if (found.size === 0) throw unusable(name, 'is empty');
  switch (extname(name).toLowerCase()) {
    case '.zip':
      return { name, type: await typeOfArchive(path, name), contents: path };
    case '.txt':
      return { name, type: 'AndroidProguard', contents: path };
    case '.appxsym':
    case '.msixsym':
      return { name, type: 'UWP', contents: path };
    case '.so':
    case '.sym':
      return { name: `${name}.zip`, type: 'Breakpad', contents: [{ path, name }] };
    default:
      throw unusable(
        name,
        'is neither a .dSYM, an .xcarchive, a .zip, a folder with symbols, a mapping (.txt) nor an .appxsym',
      );
  }
}

const BREAKPAD = /\.(?:so|sym)$/i;

async function folderSource(path: string, name: string): Promise<SymbolSource> {
  const archive = `${name}.zip`;
  if (/\.dsym$/i.test(name)) {
    return { name: archive, type: 'Apple', contents: await filesOfDsym(path, name) };
  }
  const holder = /\.xcarchive$/i.test(name) ? join(path, 'dSYMs') : path;
  const children: string[] = await readdir(holder).catch(() => []);
  const dsyms = children.filter((child) => /\.dsym$/i.test(child)).toSorted();
  if (dsyms.length > 0) {
    const files = await Promise.all(dsyms.map((child) => filesOfDsym(join(holder, child), child)));
    // React Native's map belongs into the same archive.
    const maps = children.filter((child) => child === 'index.ios.map');
    const contents = [
      ...files.flat(),
      ...maps.map((map) => ({ path: join(holder, map), name: map })),
    ];
    return { name: archive, type: 'Apple', contents };
  }
  if (holder !== path) throw unusable(name, 'holds no .dSYM');
  const files = await filesIn(path, name === 'symbols' ? name : '');
  const contents = files.filter((file) => BREAKPAD.test(file.name));
  if (contents.length === 0) throw unusable(name, 'holds neither a .dSYM nor .so or .sym files');
  return { name: archive, type: 'Breakpad', contents };
}

async function filesOfDsym(folder: string, name: string): Promise<readonly PackedFile[]> {
  const files = await filesIn(folder, name);
  if (files.some((file) => file.name.includes('/DWARF/'))) return files;
  throw unusable(name, 'holds no debug symbols (Contents/Resources/DWARF)');
}

/** All files below a folder, in order; links are left out. */
async function filesIn(folder: string, prefix: string): Promise<readonly PackedFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      const steps = relative(folder, path).split(sep);
      return { path, name: [prefix, ...steps].filter((step) => step !== '').join('/') };
    })
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

async function typeOfArchive(path: string, name: string): Promise<SymbolType> {
  const names = await namesInArchive(path, name);
  if (names.some((entry) => /\.dsym\//i.test(entry))) return 'Apple';
  if (!names.some((entry) => BREAKPAD.test(entry))) {
    throw unusable(name, 'holds neither a .dSYM nor .so or .sym files');
  }
  if (names.some((entry) => entry.startsWith('__MACOSX/'))) {
    throw unusable(
      name,
      'holds a folder __MACOSX, with which App Center reads no Breakpad symbols',
    );
  }
  return 'Breakpad';
}

async function namesInArchive(path: string, name: string): Promise<readonly string[]> {
  try {
    const archive = await openZip(path);
    await archive.close();
    return [...archive.entries.keys()];
  } catch (error) {
    throw unusable(name, `is no archive that can be read (${messageOf(error)})`, error);
  }
}

export function unusable(name: string, how: string, cause?: unknown): Error {
  return appCenterErrors.error('symbols-unusable', {
    message: `\`symbols\`: ${name} ${how}.`,
    cause,
  });
}
