/** The file that is released. */
import { stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { ipaErrors } from '../../core/apple/package/package-errors.ts';
import { readIpa } from '../../core/apple/package/ipa.ts';
import { namingInput } from '../../core/runner/naming-input.ts';
import { matchingFiles } from '../../core/system/matching-files.ts';
import { appCenterErrors } from './errors.ts';

export interface PackageFile {
  readonly path: string;
  readonly name: string;
  readonly sizeBytes: number;
  /** As the server wants it told, by the file's ending. */
  readonly contentType: string;
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.apk': 'application/vnd.android.package-archive',
  '.aab': 'application/x-authorware-bin',
  '.msi': 'application/x-msi',
  '.appx': 'application/x-appx',
  '.appxbundle': 'application/x-appxbundle',
  '.msix': 'application/x-msix',
  '.msixbundle': 'application/x-msixbundle',
};

/** Finds the one file that the input means; an .ipa is read, so that none is sent in vain. */
export async function findPackageFile(pattern: string, workspace: string): Promise<PackageFile> {
  const found = await matchingFiles(pattern, workspace);
  const [path] = found;
  if (path === undefined || found.length > 1) {
    throw appCenterErrors.error('file-not-found', {
      message: `\`file\` matches ${found.length === 0 ? 'no file' : `${found.length} files`}: ${pattern}`,
      details: found,
    });
  }
  const sizeBytes = (await stat(path)).size;
  if (sizeBytes === 0) {
    throw appCenterErrors.error('file-empty', { message: `\`file\` is empty: ${path}` });
  }
  const ending = extname(path).toLowerCase();
  if (ending === '.ipa') await namingInput('`file`', ipaErrors.owns, () => readIpa(path));
  return {
    path,
    name: basename(path),
    sizeBytes,
    contentType: CONTENT_TYPES[ending] ?? 'application/octet-stream',
  };
}
