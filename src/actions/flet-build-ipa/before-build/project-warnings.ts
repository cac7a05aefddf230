/** Settings of the project or the inputs that have another effect than one would think, or none. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { exportMethodNamed } from '../../../core/apple/provisioning-profile/export-method.ts';
import { FLETS_DEFAULT } from '../project/build-settings.ts';
import type { BuildSettings } from '../project/build-settings.ts';
import { PERMISSIONS } from './input-checks.ts';
import type { Inputs } from '../inputs.ts';
import { sourceFolder } from '../project/project.ts';
import type { Project } from '../project/project.ts';
import { textsOf } from '../project/toml-values.ts';

export async function projectWarnings(
  project: Project,
  settings: Pick<BuildSettings, 'version' | 'buildNumber' | 'exportMethod'>,
  { exclude, deepLinkingHost }: Pick<Inputs, 'exclude' | 'deepLinkingHost'>,
): Promise<string[]> {
  return [
    ...defaultWarnings(project, settings),
    ...architectureWarnings(project),
    ...permissionWarnings(project),
    ...(deepLinkingHost === undefined ? deepLinkWarnings(project) : []),
    ...unreadWarnings(project),
    ...(await exclusionWarnings(exclude, sourceFolder(project))),
  ];
}

/** App Store Connect takes each version and number once. */
function defaultWarnings(
  project: Project,
  {
    version,
    buildNumber,
    exportMethod,
  }: Pick<BuildSettings, 'version' | 'buildNumber' | 'exportMethod'>,
): string[] {
  const warnings: string[] = [];
  if (version.from === FLETS_DEFAULT) {
    const why = textsOf(project.given('project.dynamic')).includes('version')
      ? 'pyproject.toml leaves the version to other tools (`dynamic`), which flet does not ask'
      : 'No version is given';
    warnings.push(
      `${why}, so that it is ${version.value} each time. Give \`version\`, or write \`version\` under [project] in pyproject.toml.`,
    );
  }
  const isForStore = exportMethodNamed(exportMethod.value) === 'app-store-connect';
  if (isForStore && buildNumber.from === FLETS_DEFAULT) {
    warnings.push(
      `No build number is given, so that it is ${buildNumber.value} each time; App Store Connect takes each number of a version once. Give \`build-number: run\` or \`build-number: next\`.`,
    );
  }
  return warnings;
}

const IOS_ARCHITECTURES = ['iphoneos.arm64', 'iphonesimulator.arm64', 'iphonesimulator.x86_64'];

function architectureWarnings(project: Project): string[] {
  const key = ['tool.flet.ios.target_arch', 'tool.flet.target_arch'].find(
    (name) => project.given(name) !== undefined,
  );
  if (key === undefined) return [];
  const wanted = textsOf(project.given(key));
  if (IOS_ARCHITECTURES.every((architecture) => wanted.includes(architecture))) return [];
  return [
    `${key} in pyproject.toml is ${wanted.join(', ')}. For iOS flet then installs the Python packages for these only, and the app may come without them; write it under [tool.flet.android] if it is meant for Android.`,
  ];
}

function permissionWarnings(project: Project): string[] {
  const unknown = textsOf(project.given('tool.flet.permissions')).filter(
    (name) => !PERMISSIONS.includes(name),
  );
  if (unknown.length === 0) return [];
  return [
    `tool.flet.permissions in pyproject.toml has ${unknown.join(', ')}, of which flet makes nothing; it knows ${PERMISSIONS.join(', ')}.`,
  ];
}

/** Settings that other platforms share do not count for iOS. */
function deepLinkWarnings(project: Project): string[] {
  const halves = ['scheme', 'host'].map((half) =>
    project.text(`tool.flet.ios.deep_linking.${half}`),
  );
  const [scheme, host] = halves;
  if ((scheme === undefined) !== (host === undefined)) {
    const [given, missing] = scheme === undefined ? ['host', 'scheme'] : ['scheme', 'host'];
    return [
      `tool.flet.ios.deep_linking in pyproject.toml has a ${given} and no ${missing}; flet makes links only of both, and none of one.`,
    ];
  }
  const isShared = project.given('tool.flet.deep_linking') !== undefined;
  if (!isShared || project.given('tool.flet.ios.deep_linking') !== undefined) return [];
  return [
    'tool.flet.deep_linking in pyproject.toml does not count for iOS: write it under [tool.flet.ios.deep_linking], or give `deep-linking-scheme` and `deep-linking-host`.',
  ];
}

/** Keys that flet’s own guide once named, and that no release reads. */
function unreadWarnings(project: Project): string[] {
  if (project.given('tool.flet.project') === undefined) return [];
  return [
    `flet does not read tool.flet.project in pyproject.toml; the app is called ${project.name}. Write \`name\` under [project], or give \`--project=NAME\` in \`args\`.`,
  ];
}

/** A path that is not there may be on other machines, such as .venv. */
async function exclusionWarnings(exclude: readonly string[], folder: string): Promise<string[]> {
  const isMissing = await Promise.all(
    exclude.map((path) =>
      stat(join(folder, path)).then(
        () => false,
        () => true,
      ),
    ),
  );
  const missing = exclude.filter((_, index) => isMissing[index]);
  if (missing.length === 0) return [];
  return [`\`exclude\` has ${missing.join(', ')}, which ${folder} does not have.`];
}
