/**
 * Apps that are built without Flet: what of them a build of the simulated Mac reads, and no more.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeXcodeProject } from '../../sandbox/material/app/xcode-project.ts';
import { app } from './app.ts';

/** Signing by hand, as the README asks for: each target names its own profile. */
const projectSettings = {
  CODE_SIGN_STYLE: 'Manual',
  CODE_SIGN_IDENTITY: 'Apple Distribution',
  DEVELOPMENT_TEAM: app.teamId,
  MARKETING_VERSION: app.version,
  CURRENT_PROJECT_VERSION: String(app.buildNumber),
};

const appTarget = (name: string) => ({
  name,
  kind: 'application' as const,
  settings: {
    PRODUCT_BUNDLE_IDENTIFIER: app.bundleId,
    PROVISIONING_PROFILE_SPECIFIER: app.profiles.app,
    INFOPLIST_KEY_CFBundleDisplayName: app.name,
    INFOPLIST_KEY_ITSAppUsesNonExemptEncryption: 'NO',
  },
});

/** An app with a share extension: two bundle ids, two profiles. */
export async function writeXcodeApp(folder: string): Promise<void> {
  const share = {
    name: app.share.name,
    kind: 'app-extension' as const,
    settings: {
      PRODUCT_BUNDLE_IDENTIFIER: app.share.bundleId,
      PROVISIONING_PROFILE_SPECIFIER: app.profiles.share,
    },
  };
  await writeXcodeProject(folder, app.name, [appTarget(app.name), share], projectSettings);
}

export async function writeFlutterApp(folder: string): Promise<void> {
  const version = `${app.version}+${app.buildNumber}`;
  await writeFile(
    join(folder, 'pubspec.yaml'),
    `name: ${app.name.toLowerCase()}\nversion: ${version}\n`,
  );
  await mkdir(join(folder, 'ios'));
  await writeXcodeProject(join(folder, 'ios'), 'Runner', [appTarget('Runner')], projectSettings);
}

/** The packages of the app are left out: a rehearsal installs nothing from the network. */
export async function writeReactNativeApp(folder: string): Promise<void> {
  const name = app.name.toLowerCase();
  const { version } = app;
  const lock = { name, version, lockfileVersion: 3, packages: { '': { name, version } } };
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name, version, private: true }));
  await writeFile(join(folder, 'package-lock.json'), JSON.stringify(lock));
  await mkdir(join(folder, 'ios'));
  await writeFile(join(folder, 'ios', 'Podfile'), `target '${app.name}' do\nend\n`);
  await writeXcodeProject(join(folder, 'ios'), app.name, [appTarget(app.name)], projectSettings);
}
