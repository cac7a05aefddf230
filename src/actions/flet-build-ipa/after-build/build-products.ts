/** The files that a build left: the .ipa in the output folder, the archive in the app's folder. */
import { mkdtemp, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from '../../../core/system/files/made-folder.ts';
import {
  isDictionary,
  parsePropertyList,
  textAt,
} from '../../../core/apple/property-list/property-list.ts';
import { diskErrorOf } from '../../../core/system/files/disk-errors.ts';
import { hasCode } from '../../../core/system/system-code.ts';
import { buildErrors } from '../errors.ts';

export interface Archive {
  readonly path: string;
  /** The folder of debug symbols, when the archive has some. */
  readonly dsymPath: string | undefined;
  readonly bundleId: string | undefined;
  readonly version: string | undefined;
  readonly buildNumber: string | undefined;
}

/** The folder that flet may empty: the one that was asked for, or a fresh one. */
export async function outputFolder(asked: string | undefined, temp: string): Promise<string> {
  if (asked === undefined) return mkdtemp(join(temp, 'flet-build-ipa-'));
  await makeFolder(asked);
  return asked;
}

/** The path of the one .ipa that this build made; `undefined` when there is none. */
export async function freshIpa(folder: string, start: Date): Promise<string | undefined> {
  const names = (await entriesOf(folder)).filter((name) => name.endsWith('.ipa'));
  const [name] = names;
  if (name === undefined) return undefined;
  if (names.length > 1) {
    throw buildErrors.error('several-ipas', {
      message: `The output folder holds ${names.length} .ipa files, where a build makes one.`,
      details: names,
    });
  }
  const path = join(folder, name);
  const { mtime } = await stat(path);
  if (isFresh(mtime, start)) return path;
  throw buildErrors.error('stale-ipa', {
    message: `${name} is from ${mtime.toISOString()}, but the build began at ${start.toISOString()}.`,
  });
}

/**
 * The archive that this build made. flet deletes those of earlier builds, but not when it fails
 * before it comes to that.
 */
export async function freshArchive(appPath: string, start: Date): Promise<Archive | undefined> {
  const folder = join(appPath, 'build/flutter/build/ios/archive');
  const name = (await entriesOf(folder)).find((entry) => entry.endsWith('.xcarchive'));
  if (name === undefined) return undefined;
  const path = join(folder, name);
  const infoPlist = join(path, 'Info.plist');
  const info = await readFile(infoPlist).catch(() => undefined);
  if (info === undefined || !isFresh((await stat(infoPlist)).mtime, start)) return undefined;

  const symbols = join(path, 'dSYMs');
  const properties = parsePropertyList(info)?.['ApplicationProperties'];
  const app = isDictionary(properties) ? properties : {};
  return {
    path,
    dsymPath: (await entriesOf(symbols)).length > 0 ? symbols : undefined,
    bundleId: textAt(app, 'CFBundleIdentifier'),
    version: textAt(app, 'CFBundleShortVersionString'),
    buildNumber: textAt(app, 'CFBundleVersion'),
  };
}

/** Nothing where there is no such folder; throws when the folder cannot be read. */
async function entriesOf(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: unknown) => {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return [];
    throw diskErrorOf(error, folder) ?? error;
  });
}

/** Some file systems keep whole seconds only. */
function isFresh(modified: Date, start: Date): boolean {
  return modified.getTime() >= Math.floor(start.getTime() / 1000) * 1000;
}
