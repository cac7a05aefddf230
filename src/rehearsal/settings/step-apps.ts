/** The app that a step is about, and the bundle ids that it signs. */
import type { ProfileKind } from '../../sandbox/material/provisioning-profile.ts';
import type { FoundApp, FoundBundle } from '../project/found-app.ts';
import { scalar } from '../workflow/reading/yaml-values.ts';
import { knownText } from './placed-step.ts';
import type { PlacedStep } from './placed-step.ts';
import { inputList, inputText } from './setting-uses.ts';

/** By the flavour in the job's matrix, then by the folder that the step works in, else the first. */
export function appOfStep(placed: PlacedStep, apps: readonly FoundApp[]): FoundApp | undefined {
  const { step, frame } = placed;
  // An entry of a matrix may be an object with a name in it.
  const values = Object.values(frame.combination)
    .flatMap((value) =>
      typeof value === 'object' && value !== null ? Object.values(value) : value,
    )
    .map((value) => (scalar(value) ?? '').toLowerCase());
  const byFlavor = apps.find(({ configuration = '' }) => {
    const [, flavor] = /^release[- ](.+)$/i.exec(configuration) ?? [];
    return flavor !== undefined && values.includes(flavor.toLowerCase());
  });
  if (byFlavor !== undefined) return byFlavor;
  const folders = [step.with['app-path'], step.workingDirectory, frame.job.workingDirectory]
    .map((template) => (template === undefined ? undefined : knownText({ template, frame })))
    .flatMap((folder) => (folder === undefined ? [] : [folder.replace(/^\.\/|\/$/g, '')]));
  const byFolder = apps.find(({ folder }) => folder !== '' && folders.includes(folder));
  return byFolder ?? apps[0];
}

/** The bundles that the step's profiles are for, the app first. */
export function bundlesOfStep(placed: PlacedStep, apps: readonly FoundApp[]): FoundBundle[] {
  const app = appOfStep(placed, apps);
  const found = app === undefined ? [] : [app, ...app.extensions];
  const all = apps.flatMap((each) => [each, ...each.extensions]);
  const named = ['bundle-ids', 'bundle-id'].flatMap((input) => inputList(placed, input));
  if (named.length === 0) return found;
  return named.map(
    (bundleId) =>
      all.find((bundle) => bundle.bundleId === bundleId) ?? {
        name: bundleId.split('.').at(-1) ?? bundleId,
        bundleId,
        profileName: undefined,
      },
  );
}

const methods: Readonly<Record<string, ProfileKind>> = {
  'ad-hoc': 'ad-hoc',
  'release-testing': 'ad-hoc',
  development: 'development',
  debugging: 'development',
  enterprise: 'enterprise',
};

/** App Store where nothing says otherwise. */
export function profileKindOf(placed: PlacedStep): ProfileKind {
  return methods[inputText(placed, 'export-method') ?? ''] ?? 'app-store';
}

/**
 * The bundle of each profile secret: one whose name speaks of an extension is for that, the others
 * go to the remaining bundles in order.
 */
export function bundlesOfProfiles(
  names: readonly string[],
  bundles: readonly FoundBundle[],
): ReadonlyMap<string, FoundBundle> {
  const [app, ...extensions] = bundles;
  const assigned = new Map<string, FoundBundle>();
  for (const name of names) {
    const plain = plainName(name);
    const extension = extensions.find(
      (bundle) =>
        !isTaken(assigned, bundle) && wordsOf(bundle).some((word) => plain.includes(word)),
    );
    if (extension !== undefined) assigned.set(name, extension);
  }
  for (const name of names.filter((each) => !assigned.has(each))) {
    const bundle = bundles.find((each) => !isTaken(assigned, each)) ?? app;
    if (bundle !== undefined) assigned.set(name, bundle);
  }
  return assigned;
}

function isTaken(assigned: ReadonlyMap<string, FoundBundle>, bundle: FoundBundle): boolean {
  return [...assigned.values()].includes(bundle);
}

/** Words by which a secret may name an extension; `Extension` alone says nothing. */
function wordsOf({ name, bundleId }: FoundBundle): string[] {
  const words = name.replaceAll(/Extension$|Target$/g, '').split(/(?<=[a-z])(?=[A-Z])|\W/);
  return [bundleId.split('.').at(-1) ?? '', words.at(-1) ?? '']
    .map(plainName)
    .filter((word) => word.length > 3);
}

function plainName(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}
