/** States of an account as values, and what setup-signing makes of them, a line for each step. */
import { createPrivateKey, X509Certificate } from 'node:crypto';
import { chosenProfile } from '../../../../src/actions/setup-signing/account/choice.ts';
import type { WantedSigning } from '../../../../src/actions/setup-signing/account/choice.ts';
import {
  requireObtainable,
  requirePreferred,
} from '../../../../src/actions/setup-signing/account/obstacles.ts';
import { planAccount } from '../../../../src/actions/setup-signing/account/plan.ts';
import type { AccountStep } from '../../../../src/actions/setup-signing/account/plan.ts';
import type {
  HeldProfile,
  TeamAccount,
} from '../../../../src/actions/setup-signing/account/team-account.ts';
import { readSigningCertificate } from '../../../../src/core/apple/certificate/certificate.ts';
import type { SigningCertificate } from '../../../../src/core/apple/certificate/certificate.ts';
import type { ExportMethod } from '../../../../src/core/apple/provisioning-profile/export-method.ts';
import {
  coversBundleId,
  parseProvisioningProfile,
} from '../../../../src/core/apple/provisioning-profile/provisioning-profile.ts';
import type { Device } from '../../../../src/core/app-store-connect/signing/devices.ts';
import { PROFILE_TYPES } from '../../../../src/core/app-store-connect/signing/profiles.ts';
import { messageOf } from '../../../../src/core/errors.ts';
import { createSigningMaterial } from '../../../../src/sandbox/material/signing-material.ts';

export const APP = 'com.example.app';
export const KIT = 'com.example.app.kit';
const TODAY = new Date('2026-03-01T00:00:00Z');
const inDays = (days: number) => new Date(TODAY.getTime() + days * 86_400_000);

const material = createSigningMaterial({ teamId: 'TEAM123456' });
const real = readSigningCertificate(new X509Certificate(material.certificate.der));
const realProfile = parseProvisioningProfile(material.profile);
const privateKey = createPrivateKey(material.privateKeyPem);
export const certificateOf = (sha1: string, days = 300): SigningCertificate => ({
  ...real,
  sha1,
  commonName: `Certificate ${sha1}`,
  expires: inDays(days),
});
export const OURS = certificateOf('OURS');
export const LATER = certificateOf('LATER', 360);

export interface Profile {
  readonly name?: string;
  readonly of?: string;
  readonly method?: ExportMethod;
  readonly type?: string;
  readonly state?: string;
  readonly days?: number;
  readonly holds?: readonly string[];
  readonly devices?: readonly string[];
  readonly defect?: string;
  /** What the file says, where it says another thing than the record. */
  readonly file?: { readonly bundleId?: string; readonly exportMethod?: ExportMethod };
  readonly made?: number;
}

function held({
  name = 'Profile',
  of = APP,
  method = 'app-store-connect',
  type = PROFILE_TYPES[method],
  state = 'ACTIVE',
  days = 100,
  holds = ['OURS'],
  devices = [],
  defect,
  file = {},
  made = 0,
}: Profile): HeldProfile {
  const bundleId = file.bundleId ?? of;
  const contents = {
    ...realProfile,
    uuid: `uuid of ${name}`,
    name,
    bundleId,
    exportMethod: file.exportMethod ?? method,
    created: inDays(made - 200),
    expires: inDays(days),
    certificateSha1s: holds,
    devices,
    covers: (asked: string) => coversBundleId(bundleId, asked),
  };
  return {
    id: `id of ${name}`,
    name,
    uuid: contents.uuid,
    type,
    state,
    expires: contents.expires,
    contents: contents.contents,
    bundleId: of,
    file: defect === undefined ? contents : { defect },
  };
}

export interface State {
  readonly bundleIds?: readonly string[];
  readonly certificates?: readonly (readonly [SigningCertificate, type?: string])[];
  readonly devices?: readonly Partial<Device>[];
  readonly profiles?: readonly Profile[];
}

export function accountOf({
  bundleIds = [APP, KIT],
  certificates = [[OURS]],
  devices = [],
  profiles = [],
}: State): TeamAccount {
  return {
    bundleIds: new Map(bundleIds.map((identifier) => [identifier, { id: identifier, identifier }])),
    similarBundleIds: [],
    profiles: profiles.map(held),
    certificates: certificates.map(([certificate, type = 'DISTRIBUTION']) => ({
      id: certificate.sha1,
      name: certificate.commonName,
      type,
      serialNumber: certificate.serialNumber,
      expires: certificate.expires,
      certificate,
    })),
    devices: devices.map(({ udid = 'a', ...device }) => ({
      id: udid,
      name: udid,
      udid,
      status: 'ENABLED',
      runsIosApps: true,
      ...device,
    })),
  };
}

export type Wanted = Partial<Omit<WantedSigning, 'signer'>> & {
  readonly certificates?: readonly SigningCertificate[];
  readonly byKey?: boolean;
};

export function wantedOf({
  certificates = [OURS],
  byKey = false,
  ...wanted
}: Wanted): WantedSigning {
  return {
    bundleIds: [APP],
    exportMethod: 'app-store-connect',
    teamId: undefined,
    preferredProfiles: [],
    createMissing: false,
    ownName: undefined,
    registerDevices: undefined,
    today: TODAY,
    ...wanted,
    signer: byKey
      ? { privateKey }
      : { identities: certificates.map((certificate) => ({ certificate, privateKey })) },
  };
}

function lineOf(step: AccountStep): string {
  switch (step.kind) {
    case 'register-bundle-id':
      return `register ${step.bundleId}`;
    case 'create-certificate':
      return `certificate ${step.type}`;
    case 'register-device':
      return `device ${step.device.udid}`;
    case 'delete-profile':
      return `delete ${step.profile.profile.name}`;
    case 'create-profile': {
      const { name, certificateIds, deviceIds } = step.profile;
      return `create ${name} [${certificateIds.join()}] [${deviceIds.join()}]`;
    }
    default:
      return step satisfies never;
  }
}

/** The chosen profiles, then what is planned; or the code of what stands in the way. */
export function outcome(state: State, changes: Wanted = {}): readonly string[] {
  const account = accountOf(state);
  const wanted = wantedOf(changes);
  try {
    requirePreferred(account, wanted);
    requireObtainable(account, wanted);
  } catch (error) {
    const { code } = error as { code?: string };
    return [code ?? messageOf(error)];
  }
  const chosen = wanted.bundleIds.map((bundleId) => chosenProfile(account, wanted, bundleId)?.name);
  return [
    ...chosen.flatMap((name) => name ?? []),
    ...planAccount(account, wanted).flat().map(lineOf),
  ];
}

export type Row = readonly [
  about: string,
  state: State,
  wanted: Wanted,
  expected: readonly string[],
];
