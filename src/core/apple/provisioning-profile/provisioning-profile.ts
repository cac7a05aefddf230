/**
 * Provisioning profiles (.mobileprovision), read without macOS: `security cms` would ignore a
 * broken signature and write the signer's certificates into a keychain.
 */
import { messageOf } from '../../errors.ts';
import { certificateSha1 } from '../certificate/certificate.ts';
import { readSignedData } from '../certificate/cms.ts';
import type { SignedData } from '../certificate/cms.ts';
import type { ExportMethod } from './export-method.ts';
import { foreignForm, otherSigningFile } from '../certificate/mistaken-file.ts';
import { profileErrors } from './profile-errors.ts';
import { isSignedByPortal } from './profile-signer.ts';
import { flagAt, isDictionary, parsePropertyList, textAt } from '../property-list/property-list.ts';
import type { PropertyList } from '../property-list/property-list.ts';

export interface ProvisioningProfile {
  readonly uuid: string;
  readonly name: string;
  readonly teamId: string;
  /** Without the team's prefix; may end in `*`. */
  readonly bundleId: string;
  readonly exportMethod: ExportMethod;
  /** The platforms as Apple writes them: `iOS`, `tvOS`, `OSX` … Very old profiles name none. */
  readonly platforms: readonly string[];
  /** Whether Xcode made it for itself: only automatic signing may use it. */
  readonly isXcodeManaged: boolean;
  readonly created: Date | undefined;
  readonly expires: Date;
  /** 40 hexadecimal digits in upper case each. */
  readonly certificateSha1s: readonly string[];
  /** The certificates in DER. */
  readonly developerCertificates: readonly Uint8Array[];
  readonly devices: readonly string[];
  readonly entitlements: PropertyList;
  /** Whether Apple signed it; a profile made for a rehearsal is signed by somebody else. */
  readonly fromApple: boolean;
  /** The file as it was given. */
  readonly contents: Buffer;
  /** The property list that is signed in it. */
  readonly payload: Buffer;
  /** Whether an app with this bundle id may use the profile. */
  covers(bundleId: string): boolean;
}

/** How Xcode calls the profiles that it manages; old ones say so in no other way. */
const NAME_BY_XCODE =
  /^(?:iOS|Mac|Mac Catalyst|tvOS|visionOS) Team (?:\w+ ){0,3}Provisioning Profile: /;

/**
 * The profile in a .mobileprovision file; `source` names the file in messages. Throws
 * `profile/unreadable` when it is not a profile or lacks a needed value, `profile/broken-signature`
 * when its signature or the chain of its signer does not hold. Who signed it is not judged.
 */
export function parseProvisioningProfile(
  contents: Buffer,
  source = 'The file',
): ProvisioningProfile {
  const signed = signedData(contents, source);
  const { contents: payload, signer, chain } = signed;
  const list = parsePropertyList(payload);
  if (list === undefined) throw unreadable(source, 'it holds no property list');

  const name = needed(textAt(list, 'Name'), 'Name', source);
  const uuid = needed(textAt(list, 'UUID'), 'UUID', source);
  // Files are named by it.
  if (!/^[\w-]+$/.test(uuid)) throw unreadable(source, 'its UUID is none');
  if (signer === undefined || chain === 'broken') {
    throw profileErrors.error('broken-signature', {
      message:
        signer === undefined
          ? `The signature of the provisioning profile "${name}" does not fit its contents.`
          : `The provisioning profile "${name}" was signed by a certificate that its issuer did not sign.`,
    });
  }
  const entitlements = isDictionary(list['Entitlements']) ? list['Entitlements'] : {};
  const teamId = needed(listAt(list, 'TeamIdentifier').find(isText), 'TeamIdentifier', source);
  const applicationId =
    textAt(entitlements, 'application-identifier') ??
    // The key of a profile for macOS.
    textAt(entitlements, 'com.apple.application-identifier');
  const bundleId = bundleIdOf(needed(applicationId, 'application-identifier', source), [
    ...listAt(list, 'ApplicationIdentifierPrefix').filter(isText),
    teamId,
  ]);
  const developerCertificates = listAt(list, 'DeveloperCertificates').filter(isData);
  return Object.freeze({
    uuid,
    name,
    teamId,
    bundleId,
    exportMethod: exportMethodOf(list, entitlements, name),
    platforms: listAt(list, 'Platform').filter(isText),
    isXcodeManaged: flagAt(list, 'IsXcodeManaged') ?? NAME_BY_XCODE.test(name),
    created: dateAt(list, 'CreationDate'),
    expires: needed(dateAt(list, 'ExpirationDate'), 'ExpirationDate', source),
    certificateSha1s: developerCertificates.map(certificateSha1),
    developerCertificates,
    devices: listAt(list, 'ProvisionedDevices').filter(isText),
    entitlements,
    fromApple: isSignedByPortal(signed),
    contents,
    payload,
    covers: (asked: string) => coversBundleId(bundleId, asked),
  });
}

/** Whether `bundleId` is `registered`, or in the range (`com.example.*`) that it stands for. */
export function coversBundleId(registered: string, bundleId: string): boolean {
  return registered.endsWith('*')
    ? bundleId.startsWith(registered.slice(0, -1))
    : bundleId === registered;
}

/** Very old profiles name no platform; there was only one. */
export function isForIos({ platforms }: Pick<ProvisioningProfile, 'platforms'>): boolean {
  return platforms.length === 0 || platforms.includes('iOS');
}

function signedData(contents: Buffer, source: string): SignedData {
  try {
    return readSignedData(contents);
  } catch (error) {
    throw notReadable(contents, source, messageOf(error));
  }
}

function notReadable(contents: Buffer, source: string, reason: string): Error {
  const form = foreignForm(contents) ?? otherSigningFile(contents);
  if (form !== undefined) {
    return profileErrors.error('unreadable', {
      message: `${source} is no provisioning profile, but ${form}.`,
    });
  }
  if (!reason.includes('Too few bytes')) return unreadable(source, reason);
  return profileErrors.error('unreadable', {
    message: `${source} ends too early (${contents.length} bytes).`,
  });
}

/** The kind of profile, by what it allows (TN3125). */
function exportMethodOf(
  list: PropertyList,
  entitlements: PropertyList,
  name: string,
): ExportMethod {
  const debuggable = flagAt(entitlements, 'get-task-allow') ?? false;
  const listsDevices = Array.isArray(list['ProvisionedDevices']);
  const allDevices = flagAt(list, 'ProvisionsAllDevices') ?? false;
  if (listsDevices && !allDevices) return debuggable ? 'debugging' : 'release-testing';
  if (!debuggable && !listsDevices) return allDevices ? 'enterprise' : 'app-store-connect';
  throw profileErrors.error('contradictory', {
    message: listsDevices
      ? `The provisioning profile "${name}" is for all devices and for some.`
      : `The provisioning profile "${name}" allows debugging but is not limited to devices.`,
  });
}

/** Legacy apps have a prefix other than the team's id. */
function bundleIdOf(applicationId: string, prefixes: readonly string[]): string {
  const prefix = prefixes.find((candidate) => applicationId.startsWith(`${candidate}.`));
  return prefix === undefined ? applicationId : applicationId.slice(prefix.length + 1);
}

function needed<T>(value: T | undefined, key: string, source: string): T {
  if (value !== undefined) return value;
  throw unreadable(source, `it has no ${key}`);
}

function unreadable(source: string, reason: string): Error {
  return profileErrors.error('unreadable', {
    message: `${source} is no provisioning profile, or it is damaged.`,
    said: reason,
  });
}

function listAt(list: PropertyList, key: string): readonly unknown[] {
  const value = list[key];
  return Array.isArray(value) ? value : [];
}

function dateAt(list: PropertyList, key: string): Date | undefined {
  const value = list[key];
  return value instanceof Date && !Number.isNaN(value.getTime()) ? value : undefined;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isData(value: unknown): value is Uint8Array {
  return value instanceof Uint8Array;
}
