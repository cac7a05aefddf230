/** The release that an earlier run made of the same file, so that a second run makes no second one. */
import type { Release } from '../distribution/release.ts';
import { observeRelease } from '../distribution/release.ts';
import { Answer } from '../api/answer.ts';
import type { AppCenter } from '../api/app-center.ts';
import { refusalOf } from '../api/refusal.ts';
import type { PackageFile } from './package-file.ts';

/** The list of releases has no fingerprints, so each candidate is read. */
const MOST_CANDIDATES = 10;

/**
 * The newest release whose fingerprint is that of the file. Candidates are the releases with the
 * versions in the file or, of a file that is not read, the newest ones; at most ten. Where the
 * binary of a release is to be replaced, that one alone is a candidate.
 */
export async function findEarlierRelease(
  appCenter: AppCenter,
  file: PackageFile,
  replaces: number | undefined,
): Promise<Release | undefined> {
  const candidates = replaces === undefined ? await candidatesFor(appCenter, file) : [replaces];
  for (const id of candidates) {
    const release = await observeIfThere(appCenter, id);
    if (release === undefined) continue;
    if (release.sizeBytes !== undefined && release.sizeBytes !== file.sizeBytes) continue;
    if (release.fingerprint === undefined) continue;
    if (release.fingerprint === (await file.fingerprint())) return release;
  }
  return undefined;
}

/** `undefined` for a release that was deleted since it was listed. */
async function observeIfThere(appCenter: AppCenter, id: number): Promise<Release | undefined> {
  try {
    return await observeRelease(appCenter, id);
  } catch (error) {
    if (refusalOf(error)?.status === 404) return undefined;
    throw error;
  }
}

/** Ids, the newest first. */
async function candidatesFor(
  appCenter: AppCenter,
  { versions }: PackageFile,
): Promise<readonly number[]> {
  return Answer.list(await appCenter.get('/releases'), 'GET /releases')
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
    .map(({ id }) => id)
    .toSorted((a, b) => b - a)
    .slice(0, MOST_CANDIDATES);
}
