/** The release that an earlier run made of the same file, so that a second run makes no second one. */
import type { Release } from '../distribution/release.ts';
import { observeRelease } from '../distribution/release.ts';
import { Answer } from '../api/answer.ts';
import type { AppCenter } from '../api/app-center.ts';
import type { PackageFile } from './package-file.ts';

/** The list of releases has no fingerprints, so each candidate is read. */
const MOST_CANDIDATES = 10;

/**
 * The newest release whose fingerprint is that of the file. Candidates are the releases with the
 * versions in the file or, of a file that is not read, the newest ones; at most ten.
 */
export async function findEarlierRelease(
  appCenter: AppCenter,
  file: PackageFile,
): Promise<Release | undefined> {
  const { versions } = file;
  const candidates = Answer.list(await appCenter.get('/releases'), 'GET /releases')
    .map((release) => ({
      id: release.count('id'),
      shortVersion: release.optionalText('short_version'),
      version: release.optionalText('version'),
    }))
    .filter(
      ({ shortVersion, version }) =>
        versions === undefined ||
        (shortVersion === versions.version && version === versions.buildNumber),
    )
    .toSorted((a, b) => b.id - a.id)
    .slice(0, MOST_CANDIDATES);
  for (const { id } of candidates) {
    const release = await observeRelease(appCenter, id);
    if (release.sizeBytes !== undefined && release.sizeBytes !== file.sizeBytes) continue;
    if (release.fingerprint === undefined) continue;
    if (release.fingerprint === (await file.fingerprint())) return release;
  }
  return undefined;
}
