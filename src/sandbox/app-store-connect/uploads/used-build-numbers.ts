/** The build numbers that uploads have used up. */
import { textOf } from '../json-api/records.ts';
import type { Records, ResourceRecord, Value } from '../json-api/records.ts';
import { isSameVersion } from './version-number.ts';

export function uploadStateOf(upload: ResourceRecord): string {
  const { state } = Object(upload.attributes['state']);
  return String(state);
}

/**
 * Build numbers that a version has used up, on the Mac those of all versions; unfinished and failed
 * uploads free theirs.
 */
export function usedBuildNumbers(
  records: Records,
  app: ResourceRecord,
  { platform, cfBundleShortVersionString }: Record<string, Value>,
): string[] {
  const version = textOf(cfBundleShortVersionString);
  const counts = (other: Value): boolean =>
    platform === 'MAC_OS' || isSameVersion(textOf(other), version);
  const uploads = records
    .related(app, 'buildUploads')
    .filter(
      (upload) =>
        ['PROCESSING', 'COMPLETE'].includes(uploadStateOf(upload)) &&
        upload.attributes['platform'] === platform &&
        counts(upload.attributes['cfBundleShortVersionString']),
    )
    .map(({ attributes }) => textOf(attributes['cfBundleVersion']));
  const builds = records
    .related(app, 'preReleaseVersions')
    .filter(
      ({ attributes }) => attributes['platform'] === platform && counts(attributes['version']),
    )
    .flatMap((train) => records.related(train, 'builds'))
    .map(({ attributes }) => textOf(attributes['version']));
  return [...uploads, ...builds];
}
