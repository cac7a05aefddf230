/** The records of a team that signing needs, in one look at App Store Connect. */
import type { CertificatePurpose } from '../../../core/apple/certificate/certificate.ts';
import {
  coversBundleId,
  parseProvisioningProfile,
} from '../../../core/apple/provisioning-profile/provisioning-profile.ts';
import type { ProvisioningProfile } from '../../../core/apple/provisioning-profile/provisioning-profile.ts';
import { listBundleIds } from '../../../core/app-store-connect/signing/bundle-ids.ts';
import type { BundleId } from '../../../core/app-store-connect/signing/bundle-ids.ts';
import { listCertificates } from '../../../core/app-store-connect/signing/certificates.ts';
import type { AccountCertificate } from '../../../core/app-store-connect/signing/certificates.ts';
import type { AppStoreConnect } from '../../../core/app-store-connect/client/client.ts';
import { listDevices } from '../../../core/app-store-connect/signing/devices.ts';
import type { Device } from '../../../core/app-store-connect/signing/devices.ts';
import { listProfiles } from '../../../core/app-store-connect/signing/profiles.ts';
import type { AccountProfile } from '../../../core/app-store-connect/signing/profiles.ts';
import { messageOf } from '../../../core/errors.ts';
import { nearest } from '../../../core/runner/input/nearest.ts';

export interface TeamAccount {
  /** The wanted bundle ids that are registered, by their identifier. */
  readonly bundleIds: ReadonlyMap<string, BundleId>;
  /** Others, which somebody may have meant. */
  readonly similarBundleIds: readonly string[];
  /** All for the asked bundle ids and for ranges with them, the expired ones too. */
  readonly profiles: readonly HeldProfile[];
  /** The certificates of the needed purpose. */
  readonly certificates: readonly AccountCertificate[];
  /** Empty where nothing depends on them. */
  readonly devices: readonly Device[];
}

export interface HeldProfile extends AccountProfile {
  /** The registered bundle id to which it belongs; may end in `*`. */
  readonly bundleId: string;
  /** The file itself, verified; an error's words where it cannot be used. */
  readonly file: ProvisioningProfile | { readonly defect: string };
}

export interface AccountView {
  readonly bundleIds: readonly string[];
  readonly purpose: CertificatePurpose;
  readonly withDevices: boolean;
}

export async function observeAccount(
  api: AppStoreConnect,
  { bundleIds: asked, purpose, withDevices }: AccountView,
): Promise<TeamAccount> {
  const all = await listBundleIds(api);
  const registered = all.filter(({ identifier }) => asked.includes(identifier));
  const covering = all.filter(({ identifier }) =>
    asked.some((it) => coversBundleId(identifier, it)),
  );
  const [certificates, devices, profiles] = await Promise.all([
    listCertificates(api, purpose),
    withDevices ? listDevices(api) : [],
    Promise.all(covering.map((bundleId) => heldProfiles(api, bundleId))),
  ]);
  return {
    bundleIds: new Map(registered.map((bundleId) => [bundleId.identifier, bundleId])),
    similarBundleIds: all
      .map(({ identifier }) => identifier)
      .filter((identifier) => !asked.includes(identifier))
      .filter((identifier) => nearest(identifier, asked) !== undefined),
    profiles: profiles.flat(),
    certificates,
    devices,
  };
}

async function heldProfiles(
  api: AppStoreConnect,
  { id, identifier }: BundleId,
): Promise<HeldProfile[]> {
  const profiles = await listProfiles(api, id);
  return profiles.map((profile) => ({
    ...profile,
    bundleId: identifier,
    file: verified(profile),
  }));
}

function verified({ name, contents }: AccountProfile): HeldProfile['file'] {
  if (contents === undefined) return { defect: 'Apple does not hand it out' };
  try {
    return parseProvisioningProfile(contents, `The profile "${name}"`);
  } catch (error) {
    return { defect: messageOf(error) };
  }
}
