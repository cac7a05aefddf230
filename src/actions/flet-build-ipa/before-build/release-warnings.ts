/** What is known to go wrong with this flet or this Mac, but need not. */
import { exportMethodNamed } from '../../../core/apple/provisioning-profile/export-method.ts';
import type { BuildSettings } from '../project/build-settings.ts';
import { isAtLeast, isBefore, isPreview } from '../toolchain/flet-version.ts';
import type { Project } from '../project/project.ts';
import type { Tools } from '../toolchain/tools.ts';

export function releaseWarnings(
  tools: Tools,
  project: Project,
  { exportMethod }: Pick<BuildSettings, 'exportMethod'>,
): string[] {
  const { fletVersion: flet, cocoaPodsVersion } = tools;
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
    [driftsApart(project, flet), driftWarning(project, flet)],
  ];
  return facts.flatMap(([holds, warning]) => (holds ? [warning] : []));
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
    .map((line) => /^flet(?:\[[^\]]*\])?\s*([^;@]*)(?:;.*)?$/i.exec(line)?.[1])
    .find((versions) => versions !== undefined);
  return found?.replaceAll(/\s/g, '');
}
