/** The call of Flutter that a build of flet comes to. */
import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { flutterBuildIpa } from '../../flutter/build-ipa.ts';
import type { FailingStage } from '../../flutter/build-ipa.ts';
import { ownInfoIn } from '../../xcodebuild/property-list.ts';
import { selectedToolchain } from '../../xcodebuild/toolchain.ts';
import { startChild } from './child.ts';
import type { Child } from './child.ts';
import { hang } from './hang.ts';
import type { FletMode } from '../modes.ts';
import type { Layout } from './project-files.ts';
import { packagedResources } from './package-app.ts';
import { onlyText } from '../project/pyproject.ts';
import type { RunningBuild } from './running-build.ts';
import type { BuildSettings } from '../project/settings.ts';
import type { FletRelease } from '../versions.ts';
import { FLET_PAD_BYTES } from '../../../switches.ts';

const failingStages: Readonly<Partial<Record<FletMode, FailingStage>>> = {
  'archive-fails': 'archive',
  'markup-crash': 'archive',
  'export-fails': 'export',
};

export async function runFlutter(
  { mode, release, output, context, options }: RunningBuild,
  layout: Layout,
  settings: BuildSettings,
  signed: boolean,
): Promise<void> {
  const { signing, buildNumber, buildName } = settings;
  onlyText(settings.untypedVersion);
  for (const kind of ['archive', 'ipa']) {
    await rm(path.join(layout.ios, kind), { recursive: true, force: true });
  }
  const { beforeSwitches, afterSwitches } = settings.flutterBuildArgs;
  const switches = ['--no-version-check', '--suppress-analytics'];
  const values = [
    ...(signed ? ['--export-options-plist', 'ios/exportOptions.plist'] : ['--no-codesign']),
    ...(buildNumber === undefined ? [] : ['--build-number', buildNumber]),
    ...(buildName === undefined ? [] : ['--build-name', buildName]),
  ];
  const argv = [
    ...(release.flutterArguments === 'classic'
      ? [...switches, ...values]
      : [...values, ...beforeSwitches, ...switches]),
    ...afterSwitches,
    ...(Number(options['verbose'] ?? 0) > 1 ? ['--verbose'] : []),
  ];
  const child = startChild(['flutter', 'build', 'ipa', ...argv], output);
  if (mode === 'hang') await hang(context);
  if (mode === 'markup-crash') {
    child.output.printError(`Error (Xcode): cannot open [/Users/runner/work] for reading`);
  }
  const exitCode = await flutterBuildIpa(
    argv,
    {
      directory: layout.flutter,
      target: {
        name: release.namesArchive ? settings.artifactName : 'Runner',
        displayName: settings.productName,
        target: 'Runner',
        project: 'Runner',
        scheme: 'Runner',
        bundleId: settings.bundleId,
        ownInfo: () => ownInfoIn(layout.infoPlist),
        extensions: [],
        resources: packagedResources(layout, release),
        toolchain: selectedToolchain(context.env),
        signing:
          signing.profile === undefined ? undefined : { ...signing, profile: signing.profile },
      },
      pubspecVersion: { name: '1.0.0', number: '1' },
      padBytes: Number(context.env[FLET_PAD_BYTES] || 300_000),
    },
    failingStages[mode],
    child.output,
    context.machine,
  );
  await judge(exitCode, child, release, signed ? layout : undefined);
}

/** An export that failed shows only on a stderr of its own; newer releases look for the .ipa too. */
async function judge(
  exitCode: number,
  child: Child,
  { demandsIpa }: FletRelease,
  signed: Layout | undefined,
): Promise<void> {
  if (exitCode !== 0) child.fail(exitCode);
  if (signed !== undefined && demandsIpa && !(await holdsIpa(path.join(signed.ios, 'ipa')))) {
    child.fail(
      1,
      'Xcode could not export an .ipa from the archive. Its error is in the build output above — ' +
        're-run with -v if the output was suppressed.',
    );
  }
  if (child.errors().includes('Encountered error while creating the IPA')) child.fail(1);
}

async function holdsIpa(directory: string): Promise<boolean> {
  return existsSync(directory) && (await readdir(directory)).some((name) => name.endsWith('.ipa'));
}
