/** The export of `xcodebuild -exportArchive`, from an archive and the options. */
import { existsSync } from 'node:fs';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as plist from 'plist';
import { writeIpa } from '../../material/app/ipa.ts';
import { isDictionary } from '../../material/property-list.ts';
import type { Dictionary } from '../../material/property-list.ts';
import type { ProfileKind } from '../../material/provisioning-profile.ts';
import type { Machine } from '../machine.ts';
import { readArchive } from './archive.ts';
import type { Archive } from './archive.ts';
import { XcodeFailure } from './failure.ts';
import { readPropertyList, textAt } from './property-list.ts';
import { signingForExport } from './signing.ts';
import type { Signing } from './signing.ts';

export interface ExportRequest {
  readonly archivePath: string;
  readonly exportPath: string;
  readonly optionsPath: string;
  /** Makes the .ipa larger by so many bytes that do not compress. */
  readonly padBytes: number;
}

/** By name, new and old, what kind of profile the method needs. */
const kindOfMethod: Readonly<Record<string, ProfileKind>> = {
  'app-store-connect': 'app-store',
  'release-testing': 'ad-hoc',
  debugging: 'development',
  enterprise: 'enterprise',
  'app-store': 'app-store',
  'ad-hoc': 'ad-hoc',
  development: 'development',
};

/** Writes the .ipa and the three files that xcodebuild leaves beside it; gives the .ipa's path. */
export async function exportArchive(request: ExportRequest, machine: Machine): Promise<string> {
  const options = existsSync(request.optionsPath)
    ? readPropertyList(request.optionsPath)
    : undefined;
  if (options === undefined) {
    throw new XcodeFailure(
      `error: Couldn't load -exportOptionsPlist: The data couldn't be read because it isn't in the correct format.`,
    );
  }
  const archive = readArchive(request.archivePath);
  const signing = signingOf(archive, `${archive.name}.app`, { archive, options, machine });
  const extensions = archive.extensions.map((extension) => ({
    ...extension,
    signing: signingOf(extension, `${extension.name}.appex`, { archive, options, machine }),
  }));
  const { appInfo } = archive;

  await mkdir(request.exportPath, { recursive: true });
  const ipa = path.join(request.exportPath, `${archive.name}.ipa`);
  await writeIpa(ipa, {
    bundleId: archive.bundleId,
    version: textAt(appInfo, 'CFBundleShortVersionString') ?? '',
    buildNumber: textAt(appInfo, 'CFBundleVersion') ?? '',
    appName: textAt(appInfo, 'CFBundleDisplayName') ?? '',
    executable: archive.name,
    infoPlist: appInfo,
    profile: signing.profile.content,
    signer: signing.identity,
    teamId: signing.profile.teamId,
    signedAt: machine.now(),
    padBytes: request.padBytes,
    resources: archive.resources,
    extensions: extensions.map(({ signing: own, ...extension }) => ({
      ...extension,
      profile: own.profile.content,
      signer: own.identity,
    })),
  });
  await copyFile(request.optionsPath, path.join(request.exportPath, 'ExportOptions.plist'));
  await writeFile(
    path.join(request.exportPath, 'DistributionSummary.plist'),
    plist.build({
      [`${archive.name}.ipa`]: [
        {
          ...summaryOf(`${archive.name}.app`, signing),
          ...(extensions.length > 0 && {
            embeddedBinaries: extensions.map(({ name, signing: own }) =>
              summaryOf(`${name}.appex`, own),
            ),
          }),
        },
      ],
    }),
  );
  await writeFile(path.join(request.exportPath, 'Packaging.log'), 'Simulated export.\n');
  return ipa;
}

function summaryOf(name: string, { identity, profile }: Signing) {
  return {
    architectures: ['arm64'],
    certificate: { SHA1: identity.sha1, type: identity.commonName },
    name,
    profile: { UUID: profile.uuid, name: profile.name },
    team: { id: profile.teamId },
  };
}

function kindFor(options: Dictionary): ProfileKind {
  const method = textAt(options, 'method') ?? 'debugging';
  const kind = kindOfMethod[method];
  if (kind === undefined) {
    throw new XcodeFailure(
      'error: exportArchive exportOptionsPlist error for key "method" expected one of ' +
        '{app-store-connect, release-testing, enterprise, debugging, developer-id, ' +
        `mac-application, validation, and package}, but found ${method}`,
    );
  }
  if (options['destination'] === 'upload') {
    throw new XcodeFailure(
      'error: the simulated xcodebuild does not upload: destination "upload" is not simulated',
    );
  }
  return kind;
}

interface Exporting {
  readonly archive: Archive;
  readonly options: Dictionary;
  readonly machine: Machine;
}

/** Every executable in the app is signed with the profile that the options name for it. */
function signingOf(
  { bundleId }: { readonly bundleId: string },
  file: string,
  { archive, options, machine }: Exporting,
): Signing {
  const kind = kindFor(options);
  const profiles = options['provisioningProfiles'];
  const profile = isDictionary(profiles) ? textAt(profiles, bundleId) : undefined;
  if (profile === undefined) {
    throw new XcodeFailure(`error: exportArchive "${file}" requires a provisioning profile.`);
  }
  return signingForExport(
    {
      profile,
      teamId: textAt(options, 'teamID') ?? archive.teamId,
      certificate: textAt(options, 'signingCertificate') ?? archive.signingIdentity,
    },
    { bundleId, kind },
    machine,
  );
}
