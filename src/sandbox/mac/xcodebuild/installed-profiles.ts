/** The provisioning profiles that Xcode finds on the machine. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { PlistValue } from 'plist';
import { profilePayload } from '../../material/provisioning-profile.ts';
import type { ProfileKind } from '../../material/provisioning-profile.ts';
import { isDictionary } from '../../material/property-list.ts';

/** A provisioning profile as Xcode finds it on the machine. */
export interface InstalledProfile {
  readonly content: Buffer;
  readonly name: string;
  readonly uuid: string;
  readonly teamId: string;
  readonly kind: ProfileKind;
  readonly isXcodeManaged: boolean;
  /** The App ID without the team in front; may end in `*`. */
  readonly appId: string;
  readonly expires: Date;
  /** SHA-1 of each certificate in it, in upper-case hexadecimal. */
  readonly certificates: readonly string[];
}

/** Xcode 16 added the second folder; both are read. */
const profileFolders = [
  'Library/MobileDevice/Provisioning Profiles',
  'Library/Developer/Xcode/UserData/Provisioning Profiles',
];

/** Each profile once, by folder and then by file name. Other files are passed over. */
export function installedProfiles(home: string): InstalledProfile[] {
  const found = new Map<string, InstalledProfile>();
  for (const folder of profileFolders.map((name) => path.join(home, name))) {
    const names = existsSync(folder) ? readdirSync(folder).sort() : [];
    for (const name of names.filter((each) => each.endsWith('.mobileprovision'))) {
      const profile = readProfile(readFileSync(path.join(folder, name)));
      if (profile !== undefined && !found.has(profile.uuid)) found.set(profile.uuid, profile);
    }
  }
  return [...found.values()];
}

export function findProfile(
  specifier: string,
  profiles: readonly InstalledProfile[],
): InstalledProfile | undefined {
  const wanted = specifier.trim();
  return profiles.find(({ name, uuid }) => wanted === name || wanted === uuid);
}

export function coversBundleId({ appId }: InstalledProfile, bundleId: string): boolean {
  return appId.endsWith('*') ? bundleId.startsWith(appId.slice(0, -1)) : appId === bundleId;
}

function readProfile(content: Buffer): InstalledProfile | undefined {
  let payload;
  try {
    payload = profilePayload(content);
  } catch {
    return undefined;
  }
  const { Name, UUID, TeamIdentifier, ExpirationDate, Entitlements, DeveloperCertificates } =
    payload;
  const [teamId] = listOf(TeamIdentifier);
  const entitlements = isDictionary(Entitlements) ? Entitlements : {};
  const applicationId = entitlements['application-identifier'];
  if (typeof Name !== 'string' || typeof UUID !== 'string') return undefined;
  if (typeof teamId !== 'string' || typeof applicationId !== 'string') return undefined;
  return {
    content,
    name: Name,
    uuid: UUID,
    teamId,
    kind: kindOf(payload, entitlements),
    isXcodeManaged: payload['IsXcodeManaged'] === true,
    appId: applicationId.slice(applicationId.indexOf('.') + 1),
    expires: ExpirationDate instanceof Date ? ExpirationDate : new Date(0),
    certificates: listOf(DeveloperCertificates).flatMap(sha1),
  };
}

function kindOf(
  payload: Readonly<Record<string, PlistValue>>,
  entitlements: Readonly<Record<string, PlistValue>>,
): ProfileKind {
  if (payload['ProvisionsAllDevices'] === true) return 'enterprise';
  if (payload['ProvisionedDevices'] === undefined) return 'app-store';
  return entitlements['get-task-allow'] === true ? 'development' : 'ad-hoc';
}

function listOf(value: PlistValue | undefined): PlistValue[] {
  return Array.isArray(value) ? value : [];
}

function sha1(der: PlistValue): string[] {
  if (!ArrayBuffer.isView(der)) return [];
  return [createHash('sha1').update(der).digest('hex').toUpperCase()];
}
