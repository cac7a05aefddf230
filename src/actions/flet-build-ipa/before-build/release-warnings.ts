/** Faults known of this flet or this Mac, but need not. */
import { exportMethodNamed } from '../../../core/apple/provisioning-profile/export-method.ts';
import type { BuildSettings } from '../project/build-settings.ts';
import type { Inputs } from '../inputs.ts';
import { readInfoPlist } from '../project/info-plist.ts';
import { entryOf, tableOf, textOf, textsOf, truthy } from '../project/toml-values.ts';
import { isAtLeast, isBefore, isPreview } from '../toolchain/flet-version.ts';
import type { Project } from '../project/project.ts';
import type { Tools } from '../toolchain/tools.ts';

export function releaseWarnings(
  tools: Tools,
  project: Project,
  { exportMethod }: Pick<BuildSettings, 'exportMethod'>,
  inputs: Pick<Inputs, 'infoPlist' | 'permissions'>,
): string[] {
  const { fletVersion: flet, cocoaPodsVersion, xcodeVersion } = tools;
  const isForStore = exportMethodNamed(exportMethod.value) === 'app-store-connect';
  const facts: readonly (readonly [holds: boolean, warning: string])[] = [
    [
      !tools.runsIntelPrograms,
      'Rosetta 2 is not installed. Flutter and CocoaPods may start programs for Intel; if one fails with "Bad CPU type", run `softwareupdate --install-rosetta --agree-to-license` in an earlier step.',
    ],
    [
      isBefore(cocoaPodsVersion, '1.16'),
      `CocoaPods ${cocoaPodsVersion} is older than 1.16, which Flutter asks for.`,
    ],
    [
      isPreview(flet),
      `flet ${flet} is a preview; the template and the packages that it needs may change or be missing.`,
    ],
    [
      isAtLeast(flet, '0.86.0') && isBefore(flet, '0.86.3'),
      `Apps built with flet ${flet} are known to crash when they start (serious_python_run is missing); use 0.86.3 or newer.`,
    ],
    [
      isForStore && isAtLeast(flet, '0.86.0') && isBefore(flet, '0.86.5'),
      `App Store Connect refuses apps built with flet ${flet} for missing signatures of _ssl and _hashlib (ITMS-91065); use 0.86.5 or newer.`,
    ],
    [
      Number.parseInt(xcodeVersion, 10) >= 27 && isBefore(flet, '1.1.0'),
      `Xcode ${xcodeVersion} is said to refuse apps for iOS before 15, and the template of flet ${flet} asks for iOS 13 (unproven here). If the build fails, select Xcode 26 with \`xcode-version: '26'\`, or use flet 1.1.0 or newer.`,
    ],
    [
      isForStore && isBefore(flet, '1.1.0') && !saysWhyPhotos(project, inputs),
      `Apps built with flet before 1.1 hold file_picker, which can read the photo library: App Store Connect asks for NSPhotoLibraryUsageDescription (ITMS-90683). Give it in \`info-plist\`, or \`permissions: photo_library\`.`,
    ],
    ...precedenceFacts(project, exportMethod.value, flet),
    [driftsApart(project, flet), driftWarning(project, flet)],
  ];
  return facts.flatMap(([holds, warning]) => (holds ? [warning] : []));
}

function saysWhyPhotos(
  project: Project,
  { infoPlist, permissions }: Pick<Inputs, 'infoPlist' | 'permissions'>,
): boolean {
  const key = 'NSPhotoLibraryUsageDescription';
  const asked =
    permissions.length > 0 ? permissions : textsOf(project.given('tool.flet.permissions'));
  return (
    readInfoPlist(infoPlist).settings.some((setting) => setting.key === key) ||
    project.given(`tool.flet.ios.info.${key}`) !== undefined ||
    asked.some((name) => name.toLowerCase() === 'photo_library')
  );
}

/** Before 1.0 the values for all methods went above those of the one that is used. */
function precedenceFacts(project: Project, method: string, flet: string) {
  const ofMethod = tableOf(entryOf(project.table('tool.flet.ios.export_methods'), method));
  return ['provisioning_profile', 'signing_certificate', 'team_id', 'export_options'].map((key) => {
    const general = project.given(`tool.flet.ios.${key}`);
    const special = truthy(entryOf(ofMethod, key));
    const differ =
      general !== undefined && special !== undefined && textOf(general) !== textOf(special);
    const places = [`tool.flet.ios.export_methods.${method}`, 'tool.flet.ios'];
    const [first, second] = isAtLeast(flet, '1.0.0') ? places : places.toReversed();
    return [
      differ,
      `${key} stands under ${first} and under ${second} in pyproject.toml, with two values. flet ${flet} takes the former; releases ${isAtLeast(flet, '1.0.0') ? 'before' : 'from'} 1.0 take the latter.`,
    ] as const;
  });
}

/** The Python part of flet goes into the app in the version that pip picks. */
function driftsApart(project: Project, flet: string): boolean {
  const wanted = fletRequirement(project);
  return wanted !== undefined && wanted !== `==${flet}` && wanted !== `===${flet}`;
}

function driftWarning(project: Project, flet: string): string {
  const wanted = fletRequirement(project) || 'any version';
  return `The app needs flet in ${wanted} (${project.requirementsFrom}), so pip puts the newest such flet into it, while the rest is built for ${flet}. Write flet==${flet} there to keep both the same.`;
}

/** The versions that `flet` is asked for in, such as `>=0.80`; '' for any. */
function fletRequirement({ requirements }: Project): string | undefined {
  const found = requirements
    .map((line) => line.split(';', 1)[0] ?? '')
    .filter((line) => !line.includes('@'))
    .map((line) => /^flet(?:\[[^\]]*\])?([^]*)$/i.exec(line)?.[1])
    .find((versions) => versions !== undefined);
  return found?.replaceAll(/\s/g, '');
}
