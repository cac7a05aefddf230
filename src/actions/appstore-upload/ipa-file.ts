import { glob, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { inWorkspace } from '../../core/runner/input-kinds.ts';
import { uploadErrors } from './errors.ts';

/** The one file that `ipa-path` means. A file with exactly that name goes before a glob. */
export async function findIpaFile(pathOrGlob: string, workspace: string): Promise<string> {
  const path = inWorkspace(pathOrGlob, workspace);
  if (!/[*?[{]/.test(pathOrGlob) || (await exists(path))) return path;

  const matches: string[] = [];
  for await (const match of glob(pathOrGlob, { cwd: workspace })) matches.push(match);
  const [only, ...others] = matches.sort();
  if (only === undefined) {
    throw uploadErrors.error('ipa-not-found', {
      message: `\`ipa-path\` matches no file: ${pathOrGlob}`,
    });
  }
  if (others.length > 0) {
    throw uploadErrors.error('ipa-ambiguous', {
      message: `\`ipa-path\` matches ${matches.length} files: ${pathOrGlob}`,
      details: matches,
    });
  }
  return resolve(workspace, only);
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
