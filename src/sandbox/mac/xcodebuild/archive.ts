/** An .xcarchive: how it is written, and what an export reads of it. */
import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as plist from 'plist';
import { appInfoPlist, extensionInfoPlist } from '../../material/app/info-plist.ts';
import { unsignedMachO } from '../../material/app/mach-o.ts';
import { isDictionary } from '../../material/property-list.ts';
import type { Dictionary } from '../../material/property-list.ts';
import type { Machine } from '../machine.ts';
import { XcodeFailure } from './failure.ts';
import { textAt } from './property-list.ts';
import { signingForArchive } from './signing.ts';
import type { ManualSigning, Signing } from './signing.ts';
import { toolchainStamps } from './toolchain.ts';
import type { Toolchain } from './toolchain.ts';

/** The product of a target: the app, or an extension in it. */
export interface ProductBundle {
  /** The name of the product: of the bundle and its binary, and for the app of archive and .ipa. */
  readonly name: string;
  readonly target: string;
  readonly displayName: string;
  readonly bundleId: string;
  readonly version: string;
  readonly buildNumber: string;
  /** The keys that the project itself puts into Info.plist. */
  readonly ownInfo: () => Dictionary;
  readonly signing: ManualSigning | undefined;
}

export interface Project extends ProductBundle {
  readonly project: string;
  readonly scheme: string;
  readonly extensions: readonly ProductBundle[];
  /** Further files of the app, by their path in it. */
  readonly resources?: ReadonlyMap<string, Buffer>;
  readonly toolchain: Toolchain;
}

export interface ArchivedExtension {
  readonly name: string;
  readonly bundleId: string;
  readonly info: Dictionary;
}

export interface Archive {
  readonly name: string;
  readonly bundleId: string;
  readonly appInfo: Dictionary;
  readonly extensions: readonly ArchivedExtension[];
  readonly resources: ReadonlyMap<string, Buffer>;
  readonly teamId: string | undefined;
  readonly signingIdentity: string | undefined;
}

/** Writes `<folder>/<name>.xcarchive`. The binaries in it are stand-ins; the .ipa has real ones. */
export async function archiveProject(
  project: Project,
  archivePath: string,
  machine: Machine,
): Promise<void> {
  const info = infoOf(project, project);
  const extensions = project.extensions.map((extension) => ({
    ...extension,
    info: infoOf(extension, project),
  }));
  const signed = [project, ...project.extensions].map((each) => sign(each, project, machine));
  const [signing] = signed;
  const appPath = path.join('Applications', `${project.name}.app`);
  const app = path.join(archivePath, 'Products', appPath);
  const symbols = path.join(archivePath, 'dSYMs', `${project.name}.app.dSYM`, 'Contents');
  const resources = [...(project.resources ?? [])].map(
    ([name, content]) => [path.join(app, name), content] as const,
  );
  const files: Readonly<Record<string, string | Buffer>> = {
    ...Object.fromEntries(resources),
    ...bundleFiles(app, project.name, info),
    ...Object.assign(
      {},
      ...extensions.map((extension) =>
        bundleFiles(
          path.join(app, PLUG_INS, `${extension.name}.appex`),
          extension.name,
          extension.info,
        ),
      ),
    ),
    [path.join(symbols, 'Info.plist')]: plist.build({
      CFBundleIdentifier: `com.apple.xcode.dsym.${project.bundleId}`,
      CFBundlePackageType: 'dSYM',
    }),
    [path.join(symbols, 'Resources', 'DWARF', project.name)]: debugSymbols(),
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
      SchemeName: project.scheme,
    }),
  };
  for (const [file, content] of Object.entries(files)) {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

/** A file of symbols with a UUID, as servers of crash reports look for. */
function debugSymbols(): Buffer {
  return unsignedMachO({
    kind: 'executable',
    uuid: randomBytes(16),
    minimumOsVersion: '15.0',
    sdkVersion: '26.0',
    signatureSize: 0,
  }).code;
}

const PLUG_INS = 'PlugIns';

function bundleFiles(folder: string, name: string, info: Dictionary): Record<string, string> {
  return {
    [path.join(folder, 'Info.plist')]: plist.build(info),
    [path.join(folder, name)]: 'simulated binary\n',
  };
}

function infoOf(bundle: ProductBundle, project: Project): Dictionary {
  return {
    ...(bundle === project
      ? appInfoPlist({ ...bundle, appName: bundle.displayName, executable: bundle.name })
      : extensionInfoPlist(bundle, bundle)),
    ...toolchainStamps(project.toolchain),
    ...bundle.ownInfo(),
  };
}

function sign(
  { signing, ...bundle }: ProductBundle,
  { project }: Project,
  machine: Machine,
): Signing | undefined {
  return signing && signingForArchive(signing, { ...bundle, project }, machine);
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
    extensions: extensionsIn(path.join(applications, app, PLUG_INS)),
    resources: resourcesIn(path.join(applications, app)),
    teamId: textAt(application, 'Team'),
    signingIdentity: textAt(application, 'SigningIdentity'),
  };
}

/** All files but those that every bundle has, and extensions. */
function resourcesIn(app: string): ReadonlyMap<string, Buffer> {
  const own = ['Info.plist', path.basename(app, '.app')];
  const names = readdirSync(app, { recursive: true, encoding: 'utf8' }).filter(
    (name) => !own.includes(name) && !name.startsWith(`${PLUG_INS}${path.sep}`),
  );
  const files = names.filter((name) => statSync(path.join(app, name)).isFile());
  return new Map(files.map((name) => [name, readFileSync(path.join(app, name))]));
}

function extensionsIn(folder: string): ArchivedExtension[] {
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  return names.map((name) => {
    const info = dictionaryIn(path.join(folder, name, 'Info.plist'));
    return {
      name: path.basename(name, '.appex'),
      bundleId: textAt(info, 'CFBundleIdentifier') ?? '',
      info,
    };
  });
}

function dictionaryIn(file: string): Dictionary {
  const value = plist.parse(readFileSync(file, 'utf8'));
  return isDictionary(value) ? value : {};
}
