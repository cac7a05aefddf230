/** The refusal of builds whose version is not above the approved one. */
import { textOf } from '../json-api/records.ts';
import type { Records, ResourceRecord } from '../json-api/records.ts';
import type { StateDetail } from '../state.ts';
import { compareVersions } from './version-number.ts';

/** A version that was approved once takes no more builds, and neither does a lower one. */
const APPROVED_STATES = [
  'ACCEPTED',
  'PENDING_APPLE_RELEASE',
  'PENDING_DEVELOPER_RELEASE',
  'PROCESSING_FOR_DISTRIBUTION',
  'READY_FOR_DISTRIBUTION',
  'REPLACED_WITH_NEW_VERSION',
];

/** Apple's two objections to a build of a version that is not above the approved one. */
export function closedVersionObjections(records: Records, upload: ResourceRecord): StateDetail[] {
  const app = records.relatedOne(upload, 'app');
  const version = textOf(upload.attributes['cfBundleShortVersionString']);
  const approved = (app ? records.related(app, 'appStoreVersions') : [])
    .filter(
      ({ attributes }) =>
        attributes['platform'] === upload.attributes['platform'] &&
        APPROVED_STATES.includes(textOf(attributes['appVersionState'])),
    )
    .map(({ attributes }) => textOf(attributes['versionString']))
    .toSorted(compareVersions)
    .at(-1);
  if (approved === undefined || compareVersions(version, approved) > 0) return [];
  return [
    {
      code: '90186',
      description: `Invalid Pre-Release Train. The train version '${version}' is closed for new build submissions.`,
    },
    {
      code: '90062',
      description: `This bundle is invalid. The value for key CFBundleShortVersionString [${version}] must contain a higher version than that of the previously approved version [${approved}].`,
    },
  ];
}
