/** Provisioning profiles, as the developer portal gives them out. */
import { randomUUID } from 'node:crypto';
import forge from 'node-forge';
import * as plist from 'plist';
import type { CertificateAuthority } from './certificate/certificate-authority.ts';
import type { Certificate } from './certificate/certificate.ts';
import * as der from './asn1/der.ts';
import { asDictionary } from './property-list.ts';
import type { Dictionary } from './property-list.ts';
import { signedData } from './asn1/signed-data.ts';

export type ProfileKind = 'app-store' | 'ad-hoc' | 'development' | 'enterprise';

export interface ProvisioningProfileOptions {
  readonly kind: ProfileKind;
  readonly teamId: string;
  readonly teamName: string;
  /** May end in `*`. */
  readonly bundleId: string;
  readonly certificates: readonly Certificate[];
  readonly createdAt: Date;
  readonly notAfter: Date;
  readonly name?: string;
  readonly uuid?: string;
  /** Default: what the portal writes for an iOS profile. */
  readonly platforms?: readonly string[];
  /** Whether Xcode made it for itself; default: no. */
  readonly isXcodeManaged?: boolean;
  /** Default: two devices where the kind lists devices. */
  readonly devices?: readonly string[];
  /** Entitlements the profile allows beyond those of every profile, e.g. `aps-environment`. */
  readonly entitlements?: Dictionary;
  /** Apple still signs profiles with SHA-1. */
  readonly digest?: 'sha1' | 'sha256';
}

export interface ProvisioningProfile {
  readonly content: Buffer;
  readonly uuid: string;
  readonly name: string;
  readonly notAfter: Date;
}

const kindTitles = {
  'app-store': 'App Store',
  'ad-hoc': 'Ad Hoc',
  development: 'Development',
  enterprise: 'In House',
} as const satisfies Record<ProfileKind, string>;

const rehearsalDevices = ['00008101-000A1B2C3D4E001E', '0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c'];

/**
 * A profile as the developer portal gives it out, except for the second, binary form that newer
 * ones carry under `DER-Encoded-Profile`.
 */
export function createProvisioningProfile(
  authority: CertificateAuthority,
  options: ProvisioningProfileOptions,
): ProvisioningProfile {
  const uuid = options.uuid ?? randomUUID();
  const name = options.name ?? `${kindTitles[options.kind]} ${options.bundleId}`;
  const { root, intermediate, profileSigner } = authority;
  const content = signedData({
    content: Buffer.from(plist.build(payload(options, uuid, name))),
    signer: {
      certificatePem: profileSigner.certificate.pem,
      privateKeyPem: profileSigner.privateKeyPem,
    },
    chainPem: [intermediate.certificate.pem, root.certificate.pem],
    digest: options.digest ?? 'sha1',
    detached: false,
    signedAt: options.createdAt,
  });
  return { content, uuid, name, notAfter: options.notAfter };
}

/** The property list inside a profile; its signature is not looked at. */
export function profilePayload(profile: Buffer): Dictionary {
  const { rawCapture } = forge.pkcs7.messageFromAsn1(der.decode(profile));
  const wrapper: der.Asn1 = rawCapture.content;
  return asDictionary(plist.parse(octetsOf(wrapper).toString('utf8')), 'The profile');
}

/** In BER the content may come in pieces. */
function octetsOf(node: der.Asn1): Buffer {
  return typeof node.value === 'string'
    ? Buffer.from(node.value, 'binary')
    : Buffer.concat(node.value.map(octetsOf));
}

function payload(options: ProvisioningProfileOptions, uuid: string, name: string): Dictionary {
  const { kind, teamId, teamName, bundleId, certificates, createdAt, notAfter } = options;
  return {
    AppIDName: appIdName(bundleId),
    ApplicationIdentifierPrefix: [teamId],
    CreationDate: createdAt,
    Platform: [...(options.platforms ?? ['iOS', 'xrOS', 'visionOS'])],
    IsXcodeManaged: options.isXcodeManaged ?? false,
    DeveloperCertificates: certificates.map((certificate) => certificate.der),
    Entitlements: { ...allowedEntitlements(options), ...options.entitlements },
    ExpirationDate: notAfter,
    Name: name,
    ...devicesOf(kind, options.devices),
    TeamIdentifier: [teamId],
    TeamName: teamName,
    TimeToLive: Math.max(1, Math.round((notAfter.getTime() - createdAt.getTime()) / 86_400_000)),
    UUID: uuid,
    Version: 1,
  };
}

function allowedEntitlements(options: ProvisioningProfileOptions): Dictionary {
  const { kind, teamId, bundleId, platforms } = options;
  // A Mac knows the application identifier under a name of its own, and no TestFlight mark.
  if (platforms?.includes('OSX')) {
    return {
      'com.apple.application-identifier': `${teamId}.${bundleId}`,
      'keychain-access-groups': [`${teamId}.*`],
      'com.apple.developer.team-identifier': teamId,
    };
  }
  return {
    ...(kind === 'app-store' ? { 'beta-reports-active': true } : {}),
    'application-identifier': `${teamId}.${bundleId}`,
    'keychain-access-groups': [`${teamId}.*`, 'com.apple.token'],
    'get-task-allow': kind === 'development',
    'com.apple.developer.team-identifier': teamId,
  };
}

function devicesOf(kind: ProfileKind, devices: readonly string[] = rehearsalDevices): Dictionary {
  if (kind === 'enterprise') return { ProvisionsAllDevices: true };
  if (kind === 'app-store') return {};
  return { ProvisionedDevices: [...devices] };
}

/** The portal allows letters, digits and blanks only. */
function appIdName(bundleId: string): string {
  return `Slipway ${bundleId.replaceAll(/[^A-Za-z0-9]+/g, ' ').trim()}`;
}
