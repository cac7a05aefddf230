/** Bundle ids, team and versions that the user names, in place of those of the repository. */
import { suggestion } from '../suggestion.ts';
import type { FoundApp } from './found-app.ts';

/** By the app's name, folder or build configuration; under an empty name for all apps. */
export type Facts = Readonly<Record<string, string>>;

export interface GivenFacts {
  readonly bundleId: Facts;
  readonly teamId: string | undefined;
  readonly appVersion: Facts;
}

/**
 * The apps with what the user says of them; an app of which only the user knows is added. Throws
 * for a name that no app has, and for one bundle id that several apps would share.
 */
export function withGiven(apps: readonly FoundApp[], given: GivenFacts): FoundApp[] {
  const known = apps.length === 0 ? toldOnly(given.bundleId) : apps;
  for (const [option, facts] of [
    ['bundle-id', given.bundleId],
    ['app-version', given.appVersion],
  ] as const) {
    for (const name of Object.keys(facts)) refuseUnknown(option, name, known);
  }
  const nameless = known.filter(({ bundleId }) => bundleId === '');
  const single = given.bundleId[''];
  const takesSingle = nameless.length > 0 ? nameless : known;
  if (single !== undefined && takesSingle.length > 1) {
    throw new Error(
      `--bundle-id ${single} could be that of ${takesSingle.map(nameOf).join(' or ')}. Write NAME=${single}, once for each app.`,
    );
  }
  return known.map((app) => ({
    ...app,
    bundleId:
      factOf(given.bundleId, app) ??
      (takesSingle.includes(app) ? single : undefined) ??
      app.bundleId,
    version: factOf(given.appVersion, app) ?? given.appVersion[''] ?? app.version,
    teamId: given.teamId ?? app.teamId,
  }));
}

/** Apps of a repository in which none was found. */
function toldOnly(bundleIds: Facts): FoundApp[] {
  return Object.entries(bundleIds).map(([name, bundleId]) => ({
    kind: 'xcode',
    folder: '',
    configuration: undefined,
    name: name || (bundleId.split('.').at(-1) ?? bundleId),
    bundleId,
    profileName: undefined,
    version: '1.0',
    buildNumber: '1',
    teamId: undefined,
    extensions: [],
  }));
}

function namesOf({ name, folder, configuration }: FoundApp): string[] {
  return [name, folder, configuration ?? ''].filter((each) => each !== '');
}

function nameOf(app: FoundApp): string {
  return app.configuration === undefined ? app.name : `${app.name} (${app.configuration})`;
}

function factOf(facts: Facts, app: FoundApp): string | undefined {
  return namesOf(app).flatMap((name) => (Object.hasOwn(facts, name) ? (facts[name] ?? []) : []))[0];
}

function refuseUnknown(option: string, name: string, apps: readonly FoundApp[]): void {
  const names = [...new Set(apps.flatMap(namesOf))];
  if (name === '' || names.includes(name)) return;
  throw new Error(
    `--${option} names an app "${name}" that the repository does not have; it has ${names.join(', ') || 'none'}${suggestion(name, names)}`,
  );
}
