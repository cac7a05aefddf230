/** The icon files beside an app's Info.plist, with their sizes. */
import type { Bundle } from './bundle.ts';
import { iconFileNames, iconLists } from './icon-list.ts';
import type { ZipArchive } from '../archive/zip-archive.ts';

export interface AppIcon {
  /** The icon's whole name in the archive. */
  readonly entryName: string;
  /** The size in pixels; `undefined` when the file is not a PNG image. */
  readonly size: { readonly width: number; readonly height: number } | undefined;
}

/** Far above any icon; a larger file is none. */
const LARGEST_ICON_BYTES = 8 * 1024 * 1024;

/** Reads the icon files that the app's Info.plist names and the archive holds. */
export async function readAppIcons(archive: ZipArchive, app: Bundle): Promise<readonly AppIcon[]> {
  const icons: AppIcon[] = [];
  for (const entryName of listedFiles(app)) {
    const entry = archive.entries.get(entryName);
    if (entry === undefined) continue;
    icons.push({ entryName, size: pngSize(await archive.read(entry, LARGEST_ICON_BYTES)) });
  }
  return Object.freeze(icons);
}

function listedFiles({ path, infoPlist = {} }: Bundle): ReadonlySet<string> {
  const listed = iconLists(infoPlist).flatMap(({ files }) => files);
  return new Set(listed.flatMap(iconFileNames).map((name) => `${path}/${name}`));
}

const PNG_START = Buffer.from('89504e470d0a1a0a', 'hex');
const CHUNK_FRAME_BYTES = 12;

/**
 * Xcode puts a chunk of Apple's own, `CgBI`, in front of the header of the images it compresses.
 */
function pngSize(image: Buffer): AppIcon['size'] {
  if (!image.subarray(0, PNG_START.length).equals(PNG_START)) return undefined;
  let at = PNG_START.length;
  if (image.toString('latin1', at + 4, at + 8) === 'CgBI') {
    at += CHUNK_FRAME_BYTES + image.readUInt32BE(at);
  }
  const isHeader = image.toString('latin1', at + 4, at + 8) === 'IHDR';
  if (!isHeader || image.length < at + 16) return undefined;
  return { width: image.readUInt32BE(at + 8), height: image.readUInt32BE(at + 12) };
}
