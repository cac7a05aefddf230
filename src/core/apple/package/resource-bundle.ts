/** Bundles of resources, `….bundle`: folders with an Info.plist and, as a rule, without code. */
import type { MemoryBudget } from '../archive/memory-budget.ts';
import type { ZipArchive } from '../archive/zip-archive.ts';
import { parsePropertyList, textAt } from '../property-list/property-list.ts';
import type { PropertyList } from '../property-list/property-list.ts';

export interface ResourceBundle {
  /** The folder in the archive, without a slash at its end. */
  readonly path: string;
  /** Empty when the Info.plist cannot be read: of resources, nobody needs it. */
  readonly infoPlist: PropertyList;
  /** `CFBundleExecutable`. */
  readonly executableName: string | undefined;
  readonly hasExecutable: boolean;
}

const LARGEST_LIST_BYTES = 1024 * 1024;

/** Reads the Info.plist in the folder `path`. Throws `ipa/…` errors of the archive. */
export async function readResourceBundle(
  archive: ZipArchive,
  path: string,
  memory: MemoryBudget,
): Promise<ResourceBundle> {
  const entry = archive.entries.get(`${path}/Info.plist`);
  memory.spend(entry?.sizeBytes ?? 0);
  const contents = entry && (await archive.read(entry, LARGEST_LIST_BYTES));
  const infoPlist = (contents && parsePropertyList(contents)) ?? {};
  const executableName = textAt(infoPlist, 'CFBundleExecutable');
  return Object.freeze({
    path,
    infoPlist,
    executableName,
    hasExecutable: executableName !== undefined && archive.entries.has(`${path}/${executableName}`),
  });
}
