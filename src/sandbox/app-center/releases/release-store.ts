/** The releases of an app: made, found, and described by their clients. */
import type { Static } from '../schema.ts';
import type { App, Release } from '../records.ts';
import { serviceRefusal } from '../refusals.ts';
import type { releaseDetails } from '../request-schemas.ts';

/** The details that a client can give of a release, in the field names of the wire. */
export type ReleaseDetails = Static<typeof releaseDetails>;

/** Makes the app's next release. */
export function releaseFrom(
  app: App,
  { shortVersion, version }: { shortVersion: string; version: string },
  binary: Release['binary'],
  now: Date,
): Release {
  app.lastReleaseId += 1;
  const release: Release = {
    id: app.lastReleaseId,
    shortVersion,
    version,
    uploadedAt: now.toISOString(),
    enabled: true,
    releaseNotes: '',
    build: {},
    destinations: [],
    binary,
  };
  app.releases.push(release);
  return release;
}

/** The release that a path names by its number. */
export function releaseOf(app: App, releaseId: string): Release {
  const release = app.releases.find(({ id }) => String(id) === releaseId);
  if (release === undefined) {
    throw serviceRefusal(404, 'not_found', `Release ${releaseId} was not found`);
  }
  return release;
}

export function newestFirst(releases: Release[]): Release[] {
  return releases.toSorted((a, b) => b.id - a.id);
}

const LONGEST_NOTES = 5000;

export function updateDetails(
  release: Release,
  { release_notes, enabled, build }: ReleaseDetails,
): void {
  if (release_notes !== undefined && release_notes.length > LONGEST_NOTES) {
    const message = `release_notes may have ${LONGEST_NOTES} characters, not ${release_notes.length}`;
    throw serviceRefusal(400, 'BadRequest', message);
  }
  release.releaseNotes = release_notes ?? release.releaseNotes;
  release.enabled = enabled ?? release.enabled;
  Object.assign(release.build, build);
}
