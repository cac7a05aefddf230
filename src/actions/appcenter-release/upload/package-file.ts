/** The file that is released, and everything that can be judged of it without the server. */
import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { ipaErrors } from '../../../core/apple/package/package-errors.ts';
import { readIpa } from '../../../core/apple/package/ipa.ts';
import type { Ipa } from '../../../core/apple/package/ipa.ts';
import { profileErrors } from '../../../core/apple/provisioning-profile/profile-errors.ts';
import { parseProvisioningProfile } from '../../../core/apple/provisioning-profile/provisioning-profile.ts';
import type { ProvisioningProfile } from '../../../core/apple/provisioning-profile/provisioning-profile.ts';
import { inputError } from '../../../core/runner/input/inputs.ts';
import { namingInput } from '../../../core/runner/input/naming-input.ts';
import { hashFile } from '../../../core/system/files/file-hash.ts';
import { matchingFiles } from '../../../core/system/files/matching-files.ts';
import { appCenterErrors } from '../errors.ts';
import type { Inputs } from '../inputs.ts';
import { requireContents } from './file-contents.ts';
import { ENDINGS, endingsFor, fileKindOf, SYSTEMS } from './file-kinds.ts';
import type { FileKind } from './file-kinds.ts';

export interface PackageFile {
  readonly path: string;
  readonly name: string;
  readonly sizeBytes: number;
  readonly kind: FileKind;
  /** The versions in the file, where it is one that Slipway reads. */
  readonly versions: { readonly version: string; readonly buildNumber: string } | undefined;
  /** Embedded in an .ipa. */
  readonly profile: ProvisioningProfile | undefined;
  /** MD5 of the bytes in hex, read from disk at the first call. */
  fingerprint(): Promise<string>;
}

type Stated = Pick<Inputs, 'buildVersion' | 'buildNumber'>;

/**
 * Finds the one file that `pattern` means and looks into it. Throws for a file that the server
 * could make nothing of, and for versions that it would ask for.
 */
export async function findPackageFile(
  pattern: string,
  workspace: string,
  stated: Stated,
): Promise<PackageFile> {
  const path = await onlyMatch(pattern, workspace);
  const sizeBytes = (await stat(path)).size;
  if (sizeBytes === 0) {
    throw appCenterErrors.error('file-empty', { message: `\`file\` is empty: ${path}` });
  }
  const name = basename(path);
  const kind = fileKindOf(name);
  if (kind === undefined) {
    throw appCenterErrors.error('file-kind', {
      message: `\`file\` is ${name}, of a kind that App Center does not take.`,
      details: [`It takes ${ENDINGS.join(', ')}.`],
    });
  }
  requireVersions(kind, stated);
  await requireContents(path, name, kind.ending);
  const ipa = kind.ending === '.ipa' ? await readingIt(() => readIpa(path)) : undefined;
  let hash: Promise<string> | undefined;
  return {
    path,
    name,
    sizeBytes,
    kind,
    versions: ipa && { version: ipa.version, buildNumber: ipa.buildNumber },
    profile: ipa && (await profileOf(ipa)),
    fingerprint: () => (hash ??= hashFile(path, 'md5')),
  };
}

/** Throws `file-kind` when the file is for another system than the app. */
export function requireSystem({ name, kind }: PackageFile, system: string): void {
  if (!SYSTEMS.has(system) || kind.systems.includes(system)) return;
  throw appCenterErrors.error('file-kind', {
    message: `\`file\` is ${name}, but the app is one for ${system}.`,
    details: [`An app for ${system} takes ${endingsFor(system).join(', ')}.`],
  });
}

async function onlyMatch(pattern: string, workspace: string): Promise<string> {
  const found = await matchingFiles(pattern, workspace);
  const [path] = found;
  if (path !== undefined && found.length === 1) return path;
  const other = await stat(resolve(workspace, pattern)).catch(() => undefined);
  if (other !== undefined && found.length === 0) {
    throw appCenterErrors.error('file-not-found', {
      message: `\`file\` is ${other.isDirectory() ? 'a folder' : 'a device or pipe'}, not a file: ${pattern}`,
    });
  }
  throw appCenterErrors.error('file-not-found', {
    message: `\`file\` matches ${found.length === 0 ? 'no file' : `${found.length} files`}: ${pattern}`,
    details: found.slice(0, 20),
  });
}

function requireVersions({ ending, stated }: FileKind, given: Stated): void {
  const missing = [
    ...(stated !== 'none' && given.buildVersion === undefined ? ['build-version'] : []),
    ...(stated === 'version-and-number' && given.buildNumber === undefined ? ['build-number'] : []),
  ];
  if (missing.length === 0) return;
  throw inputError(
    missing.map((name) => ({
      text: `\`${name}\` is required: App Center does not read it out of a ${ending} file`,
      remedy: `Give \`${name}\` under \`with:\`.`,
    })),
  );
}

function readingIt<T>(work: () => Promise<T>): Promise<T> {
  const isItsFault = (error: Parameters<typeof ipaErrors.owns>[0]) =>
    ipaErrors.owns(error) || profileErrors.owns(error);
  return namingInput('`file`', isItsFault, work);
}

async function profileOf({ embeddedProfile }: Ipa): Promise<ProvisioningProfile | undefined> {
  if (embeddedProfile === undefined) return undefined;
  return readingIt(async () => parseProvisioningProfile(embeddedProfile, 'Its profile'));
}
