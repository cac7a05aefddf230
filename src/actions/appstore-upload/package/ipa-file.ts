/** The input `ipa-path`: a path, or a pattern that one file matches. */
import { inWorkspace } from '../../../core/runner/input/input-kinds.ts';
import { matchingFiles } from '../../../core/system/files/matching-files.ts';
import { uploadErrors } from '../errors.ts';

/**
 * The one file that `ipa-path` means. A plain path to no file passes: the reader of the package
 * reports it.
 */
export async function findIpaFile(pathOrGlob: string, workspace: string): Promise<string> {
  const matches = await matchingFiles(pathOrGlob, workspace);
  const [path] = matches;
  if (path !== undefined && matches.length === 1) return path;
  if (path === undefined && !/[*?[{]/.test(pathOrGlob)) return inWorkspace(pathOrGlob, workspace);
  if (path === undefined) {
    throw uploadErrors.error('ipa-not-found', {
      message: `\`ipa-path\` matches no file: ${pathOrGlob}`,
    });
  }
  throw uploadErrors.error('ipa-ambiguous', {
    message: `\`ipa-path\` matches ${matches.length} files: ${pathOrGlob}`,
    details: matches,
  });
}
