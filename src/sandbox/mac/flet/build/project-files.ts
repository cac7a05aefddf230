/** Where the files of a build lie. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { FletExit } from '../exit.ts';
import { isPlistValue, renderPlist } from './plist-template.ts';
import type { PlistValue } from './plist-template.ts';
import { isTable } from '../project/python-values.ts';
import type { BuildSettings } from '../project/settings.ts';

/** Where things lie below the app's folder. */
export interface Layout {
  readonly app: string;
  readonly build: string;
  readonly flutter: string;
  /** Flutter's own output for iOS: `archive` and `ipa`. */
  readonly ios: string;
  readonly exportOptionsPlist: string;
  readonly infoPlist: string;
  /** The packed app of releases that pack it. */
  readonly appArchive: string;
}

export function layoutOf(app: string): Layout {
  const build = path.join(app, 'build');
  const flutter = path.join(build, 'flutter');
  return {
    app,
    build,
    flutter,
    ios: path.join(flutter, 'build', 'ios'),
    exportOptionsPlist: path.join(flutter, 'ios', 'exportOptions.plist'),
    infoPlist: path.join(flutter, 'ios', 'Runner', 'Info.plist'),
    appArchive: path.join(flutter, 'app', 'app.zip'),
  };
}

/** Another Python than the last build's makes flet start from nothing. */
export async function markPython({ build }: Layout, version: string): Promise<void> {
  const marker = path.join(build, '.python-version');
  const previous = existsSync(marker) ? (await readFile(marker, 'utf8')).trim() : version;
  if (previous !== version) await rm(build, { recursive: true });
  await writeText(marker, version);
}

/** The generated Xcode project, as far as the build depends on it. */
export async function writeProject(
  layout: Layout,
  settings: BuildSettings,
  infoPlist: Readonly<Record<string, PlistValue>>,
): Promise<void> {
  await writeText(
    layout.infoPlist,
    renderPlist({
      CFBundleDisplayName: settings.productName,
      CFBundleName: settings.projectName,
      ...infoPlist,
    }),
  );
  await writeText(layout.exportOptionsPlist, renderPlist(exportOptions(settings)));
  await writeHashes(layout, ['template-1', 'template-2']);
}

export async function writeSitePackages(layout: Layout): Promise<void> {
  for (const slice of ['iphoneos.arm64', 'iphonesimulator.arm64', 'iphonesimulator.x86_64']) {
    await writeText(path.join(layout.build, 'site-packages', slice, 'flet', '__init__.pyc'), '');
  }
}

export async function writeHashes({ build }: Layout, names: readonly string[]): Promise<void> {
  for (const name of names) await writeText(path.join(build, '.hash', name), '0'.repeat(64));
}

function exportOptions({ bundleId, signing }: BuildSettings): Record<string, PlistValue> {
  const { method, profile, teamId, certificate } = signing;
  if (!isTable(signing.exportOptions)) {
    throw new FletExit(1, "Unable to render the template: 'str' object has no attribute 'items'");
  }
  const extra = Object.entries(signing.exportOptions);
  return {
    method,
    provisioningProfiles: { [bundleId]: profile ?? '' },
    ...(teamId === undefined ? {} : { teamID: teamId }),
    ...(certificate === undefined ? {} : { signingCertificate: certificate }),
    ...Object.fromEntries(
      extra.flatMap(([key, value]) => (isPlistValue(value) ? [[key, value]] : [])),
    ),
  };
}

async function writeText(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
}
