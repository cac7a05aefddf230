/** A release in the shapes of the wire. */
import { slugOf } from '../access/access.ts';
import type { Behaviour } from '../behaviour.ts';
import type { App, Destination, DistributionStore, PackageFacts, Release } from '../records.ts';
import type { AppCenterState } from '../state.ts';

/** A release as `GET releases/{id}` shows it. */
export function fullRecord(
  app: App,
  release: Release,
  { behaviour, context }: AppCenterState,
): object {
  const url = context.url();
  const downloads = `${url}/v0.1/public/apps/${app.id}/releases/${release.id}`;
  return {
    ...sharedFields(app, release),
    app_name: app.name,
    app_display_name: app.displayName,
    app_os: app.os,
    app_icon_url: `${url}/v0.1/public/apps/${app.id}/icon`,
    release_notes: release.releaseNotes,
    status: 'available',
    ...(release.binary.external
      ? { download_url: release.binary.url, install_url: release.binary.url }
      : {
          ...binaryFields(release.binary.facts, behaviour),
          download_url: `${downloads}/package`,
          install_url: `itms-services://?action=download-manifest&url=${encodeURIComponent(`${downloads}/ios_manifest`)}`,
        }),
  };
}

/** A release as the lists show it. */
export function basicRecord(app: App, release: Release): object {
  return {
    ...sharedFields(app, release),
    ...(!release.binary.external && { file_extension: release.binary.facts.fileExtension }),
  };
}

/** The address of a release as the upload protocols give it: without the host. */
export function releaseAddress(app: App, releaseId: number): string {
  return `v0.1/apps/${slugOf(app)}/releases/${releaseId}`;
}

/** The answer to a new external build. */
export function externalRecord(app: App, release: Release, downloadUrl: string): object {
  return {
    app_name: app.name,
    is_external_build: true,
    id: release.id,
    version: release.version,
    short_version: release.shortVersion,
    download_url: downloadUrl,
    install_url: downloadUrl,
    destinations: [],
  };
}

function sharedFields(app: App, release: Release): object {
  const { id, version, shortVersion, uploadedAt, enabled, build, destinations, binary } = release;
  return {
    id,
    version,
    short_version: shortVersion,
    origin: 'appcenter',
    uploaded_at: uploadedAt,
    enabled,
    is_external_build: binary.external,
    ...(Object.keys(build).length > 0 && { build }),
    destinations: destinations.map((destination) => destinationFields(app, destination)),
    distribution_groups: destinations.filter(({ type }) => type === 'group').map(reference),
    distribution_stores: destinations
      .filter(({ type }) => type === 'store')
      .map((destination) => ({
        ...reference(destination),
        ...storeFields(app, destination),
        publishing_status: destination.publishing?.status ?? 'Submitted',
      })),
  };
}

function destinationFields(app: App, destination: Destination): object {
  return {
    ...reference(destination),
    destination_type: destination.type,
    display_name: destination.name,
    ...(destination.type === 'store' && storeFields(app, destination)),
  };
}

function reference({ id, name }: Destination): { id: string; name: string } {
  return { id, name };
}

function storeFields(app: App, { id }: Destination): { type: DistributionStore['type'] | 'none' } {
  return { type: app.stores.find((store) => store.id === id)?.type ?? 'none' };
}

function binaryFields(facts: PackageFacts, { proof }: Behaviour): object {
  const { size, fingerprint, bundleIdentifier, appName, minimumOs, profile } = facts;
  return {
    ...(proof !== 'none' && { size }),
    ...(proof === 'fingerprint' && { fingerprint }),
    ...(appName !== undefined && { app_name: appName }),
    ...(minimumOs !== undefined && { min_os: minimumOs }),
    ...(bundleIdentifier !== undefined && { bundle_identifier: bundleIdentifier }),
    ...(profile !== undefined && {
      provisioning_profile_name: profile.name,
      provisioning_profile_type: profile.type,
      provisioning_profile_expiry_date: profile.expires,
      is_provisioning_profile_syncing: false,
    }),
  };
}
