/** One file or folder of a ZIP archive, as the archive's directory lists it. */
export interface ZipEntry {
  /** The name as stored, with `/` between the steps; a folder's ends in one. */
  readonly name: string;
  readonly sizeBytes: number;
  readonly compressedBytes: number;
  readonly method: 'stored' | 'deflated' | 'unknown';
  readonly crc32: number;
  /** Kind and permissions, as `st_mode` has them; absent when no Unix wrote the entry. */
  readonly unixMode: number | undefined;
  readonly localHeaderOffset: number;
}

export interface ZipDirectory {
  readonly entries: readonly ZipEntry[];
  /** The names that are not plain ASCII, and could be spelled in another way. */
  readonly unusualNames: readonly string[];
  /** Where the contents of the entries end. */
  readonly startsAt: number;
}

const KIND = 0o170000;
const LINK = 0o120000;

/** Whether the entry is a symbolic link, whose contents are the path that it leads to. */
export function isLink({ unixMode = 0 }: ZipEntry): boolean {
  return (unixMode & KIND) === LINK;
}
