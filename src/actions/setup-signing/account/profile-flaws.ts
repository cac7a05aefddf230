/**
 * Whether a profile of the account can be used, and for one that cannot, everything that is wrong.
 */
import type { SigningCertificate } from '../../../core/apple/certificate/certificate.ts';
import type { ExportMethod } from '../../../core/apple/provisioning-profile/export-method.ts';
import type { ProvisioningProfile } from '../../../core/apple/provisioning-profile/provisioning-profile.ts';
import { udidKey } from '../../../core/app-store-connect/signing/devices.ts';
import { PROFILE_TYPES } from '../../../core/app-store-connect/signing/profiles.ts';
import { counted } from '../../../core/system/count.ts';
import { formatDay } from '../../../core/system/day.ts';
import type { HeldProfile } from './team-account.ts';

export interface NeededProfile {
  readonly bundleId: string;
  readonly exportMethod: ExportMethod;
  /** `undefined` while it is still to be issued. */
  readonly certificate: SigningCertificate | undefined;
  /** The devices that the profile has to list; empty where that does not matter. */
  readonly devices: readonly { readonly name: string; readonly udid: string }[];
  /** Whether it has to be for the bundle id alone, not for a range. */
  readonly ofItsOwn: boolean;
  readonly today: Date;
}

export interface Flaw {
  readonly kind: 'state' | 'expired' | 'kind' | 'defect' | 'bundle-id' | 'certificate' | 'devices';
  /** Follows the name of the profile: `has expired on …`. */
  readonly text: string;
}

/** No flaw means that the profile can be used. */
export function flawsOf(profile: HeldProfile, needed: NeededProfile): readonly Flaw[] {
  const { exportMethod } = needed;
  if (profile.type !== PROFILE_TYPES[exportMethod]) {
    return [{ kind: 'kind', text: `is of the kind ${profile.type}, not for ${exportMethod}` }];
  }
  return [...accountFlaws(profile, needed.today), ...fileFlaws(profile, needed)];
}

function accountFlaws({ state, expires }: HeldProfile, today: Date): Flaw[] {
  if (expires !== undefined && today >= expires) {
    return [{ kind: 'expired', text: `expired on ${formatDay(expires)}` }];
  }
  return state === 'ACTIVE'
    ? []
    : [
        {
          kind: 'state',
          text: `is ${state ?? 'in no state'} at Apple, as when a certificate was revoked or a capability changed`,
        },
      ];
}

function fileFlaws({ file, expires }: HeldProfile, needed: NeededProfile): Flaw[] {
  if ('defect' in file) return [{ kind: 'defect', text: `cannot be used: ${file.defect}` }];
  const { certificate, devices, today, bundleId, exportMethod, ofItsOwn } = needed;
  const flaws: Flaw[] = [];
  if (expires === undefined && today >= file.expires) {
    flaws.push({ kind: 'expired', text: `expired on ${formatDay(file.expires)}` });
  }
  if (!file.covers(bundleId)) {
    flaws.push({ kind: 'bundle-id', text: `is for ${file.bundleId}` });
  } else if (ofItsOwn && file.bundleId !== bundleId) {
    const text = `is for ${file.bundleId}, while \`create-missing\` makes one for the bundle id alone`;
    flaws.push({ kind: 'bundle-id', text });
  }
  if (file.exportMethod !== exportMethod) {
    flaws.push({ kind: 'kind', text: `is for ${file.exportMethod}, not for ${exportMethod}` });
  }
  if (certificate === undefined || !file.certificateSha1s.includes(certificate.sha1)) {
    const name = certificate ? `"${certificate.commonName}"` : 'that is to be issued';
    flaws.push({ kind: 'certificate', text: `does not contain the certificate ${name}` });
  }
  const missing = missingDevices(file, devices);
  if (missing.length > 0) {
    const names = missing.map(({ name }) => name).join(', ');
    flaws.push({
      kind: 'devices',
      text: `lacks ${counted(missing.length, 'device')}: ${names}`,
    });
  }
  return flaws;
}

/** The ones that the profile does not list. */
export function missingDevices<T extends { readonly udid: string }>(
  profile: Pick<ProvisioningProfile, 'devices'>,
  devices: readonly T[],
): T[] {
  const listed = new Set(profile.devices.map(udidKey));
  return devices.filter(({ udid }) => !listed.has(udidKey(udid)));
}
