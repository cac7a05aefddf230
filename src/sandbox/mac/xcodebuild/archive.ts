import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as plist from 'plist';
import { appInfoPlist } from '../../material/info-plist.ts';
import { isDictionary, type Dictionary } from '../../material/property-list.ts';
import type { Machine } from '../machine.ts';
import { XcodeFailure } from './failure.ts';
import { readPropertyList, textAt } from './property-list.ts';
import { signingForArchive, type ManualSigning } from './signing.ts';
import { toolchainStamps, type Toolchain } from './toolchain.ts';

/** The target of an Xcode project, as far as an archive depends on it. */
export interface Project {
  /** Name of the product: of the archive, the app in it and the .ipa. */
  readonly name: string;
  readonly displayName: string;
  readonly bundleId: string;
  readonly version: string;
  readonly buildNumber: string;
  readonly infoPlistFile: string;
  readonly signing: ManualSigning | undefined;
  readonly toolchain: Toolchain;
}

export interface Archive {
  readonly name: string;
  readonly bundleId: string;
  readonly appInfo: Dictionary;
  readonly teamId: string | undefined;
  readonly signingIdentity: string | undefined;
}

/** Writes `<folder>/<name>.xcarchive`. The app's binary in it is a stand-in; the .ipa has a real one. */
export async function archiveProject(
  project: Project,
  archivePath: string,
  machine: Machine,
): Promise<void> {
  const ownInfo = readPropertyList(project.infoPlistFile);
  if (ownInfo === undefined) {
    throw new XcodeFailure(
      `error: unable to read property list from file: ${project.infoPlistFile}: ` +
        `Property List error: The data couldn't be read because it isn't in the correct format.`,
    );
  }
  const signing = project.signing && signingForArchive(project.signing, project.bundleId, machine);
  const appPath = path.join('Applications', `${project.name}.app`);
  const app = path.join(archivePath, 'Products', appPath);
  const symbols = path.join(archivePath, 'dSYMs', `${project.name}.app.dSYM`, 'Contents');
  const info = {
    ...appInfoPlist({ ...project, appName: project.displayName, executable: project.name }),
    ...toolchainStamps(project.toolchain),
    ...ownInfo,
  };
  const files: Readonly<Record<string, string>> = {
    [path.join(app, 'Info.plist')]: plist.build(info),
    [path.join(app, project.name)]: 'simulated binary\n',
    [path.join(symbols, 'Info.plist')]: plist.build({
      CFBundleIdentifier: `com.apple.xcode.dsym.${project.bundleId}`,
      CFBundlePackageType: 'dSYM',
    }),
    [path.join(symbols, 'Resources', 'DWARF', project.name)]: 'simulated symbols\n',
    [path.join(archivePath, 'Info.plist')]: plist.build({
      ApplicationProperties: {
        ApplicationPath: appPath,
        Architectures: ['arm64'],
        CFBundleIdentifier: project.bundleId,
        CFBundleShortVersionString: project.version,
        CFBundleVersion: project.buildNumber,
        ...(signing && {
          SigningIdentity: signing.identity.commonName,
          Team: signing.profile.teamId,
        }),
      },
      ArchiveVersion: 2,
      CreationDate: machine.now(),
      Name: project.name,
      SchemeName: 'Runner',
    }),
  };
  for (const [file, content] of Object.entries(files)) {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

export function readArchive(archivePath: string): Archive {
  const info = path.join(archivePath, 'Info.plist');
  const applications = path.join(archivePath, 'Products', 'Applications');
  if (!existsSync(info) || !existsSync(applications)) {
    throw new XcodeFailure(`error: archive not found at path '${archivePath}'`);
  }
  const properties = dictionaryIn(info)['ApplicationProperties'];
  const [app = ''] = readdirSync(applications);
  const application = isDictionary(properties) ? properties : {};
  return {
    name: path.basename(app, '.app'),
    bundleId: textAt(application, 'CFBundleIdentifier') ?? '',
    appInfo: dictionaryIn(path.join(applications, app, 'Info.plist')),
    teamId: textAt(application, 'Team'),
    signingIdentity: textAt(application, 'SigningIdentity'),
  };
}

function dictionaryIn(file: string): Dictionary {
  const value = plist.parse(readFileSync(file, 'utf8'));
  return isDictionary(value) ? value : {};
}
