/** The look into uploaded symbols, from which their ids come. */
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { openPromise } from 'yauzl';
import type { SymbolsFound, SymbolType } from './symbol-records.ts';
import { imagesOf } from './mach-o-images.ts';

/** Finds the symbols in a file; throws, with the reason, when it holds none of their type. */
export async function indexSymbols(path: string, type: SymbolType): Promise<SymbolsFound[]> {
  if (type === 'AndroidProguard') return readMapping(path);
  const files = await readArchive(path, FILES[type]);
  const symbols = files.flatMap(({ name, bytes }) =>
    type === 'Apple' && !isSourceMap(name)
      ? imagesOf(bytes)
      : [{ symbol_id: name, platform: type }],
  );
  if (symbols.length === 0) throw new Error(`The archive holds no symbols of the type ${type}`);
  return symbols;
}

/** The files of an archive that hold symbols. */
const FILES: Readonly<Record<Exclude<SymbolType, 'AndroidProguard'>, RegExp>> = {
  Apple: /\.dSYM\/Contents\/Resources\/DWARF\/[^/]+$|(?:^|\/)index\.ios\.map$/,
  Breakpad: /\.(?:so|sym)$/,
  JavaScript: /\.map$/,
  UWP: /\.(?:pdb|pdbx)$/,
};

const isSourceMap = (name: string): boolean => name.endsWith('.map');

const MAPPED_CLASS = /^\S+ -> \S+:$/m;

async function readMapping(path: string): Promise<SymbolsFound[]> {
  const mapping = await readFile(path, 'utf8');
  if (!MAPPED_CLASS.test(mapping)) throw new Error('The file is not a mapping of ProGuard');
  return [{ symbol_id: 'mapping', platform: 'AndroidProguard' }];
}

async function readArchive(
  path: string,
  wanted: RegExp,
): Promise<{ name: string; bytes: Buffer }[]> {
  const archive = await openPromise(path);
  const files: { name: string; bytes: Buffer }[] = [];
  try {
    for await (const entry of archive.eachEntry()) {
      const name = entry.fileName;
      if (name.startsWith('__MACOSX/')) throw new Error('The archive has a folder __MACOSX');
      if (!wanted.test(name)) continue;
      files.push({ name, bytes: await buffer(await archive.openReadStreamPromise(entry)) });
    }
  } finally {
    archive.close();
  }
  return files;
}
