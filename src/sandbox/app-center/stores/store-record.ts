/** A release in a store, in the shapes of the wire, which are poorer than those of releases. */
import type { Destination, DistributionStore, Release } from '../records.ts';
import { fullRecord } from '../releases/release-record.ts';
import type { Call } from '../route.ts';

/** A release as `GET …/distribution_stores/{store}/releases` lists it. */
export function storeListRecord(
  store: DistributionStore,
  release: Release,
  isLatest: boolean,
): object {
  const { id, version, shortVersion, uploadedAt } = release;
  return {
    id,
    version,
    short_version: shortVersion,
    uploaded_at: uploadedAt,
    destination_type: 'store',
    distribution_stores: [{ ...publicationRecord(store, release), is_latest: isLatest }],
  };
}

/** The members of a release that the store's answers for one release hold. */
const SHOWN = [
  'id',
  'app_name',
  'app_display_name',
  'bundle_identifier',
  'download_url',
  'fingerprint',
  'min_os',
  'release_notes',
  'short_version',
  'size',
  'status',
  'uploaded_at',
  'version',
];

export function storeReleaseRecord(
  { app, state }: Pick<Call, 'app' | 'state'>,
  store: DistributionStore,
  release: Release,
): object {
  const shown = Object.entries(fullRecord(app, release, state)).filter(([name]) =>
    SHOWN.includes(name),
  );
  return { ...Object.fromEntries(shown), distribution_stores: [publicationRecord(store, release)] };
}

function publicationRecord({ id, name, type }: DistributionStore, release: Release): object {
  const status: Destination['publishing'] = release.destinations.find(
    (destination) => destination.id === id,
  )?.publishing;
  return { id, name, type, publishing_status: status?.status ?? 'Submitted' };
}
