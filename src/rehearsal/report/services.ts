/** The state of the services, in the words of someone who asks whether the release has arrived. */
import type { BuildSnapshot } from '../../sandbox/app-store-connect/snapshot.ts';
import type { ServicesState } from '../services/sandbox-client.ts';
import { columns, heading } from './layout.ts';

export function servicesReport(state: ServicesState, width: number): string[] {
  return [
    heading('What the services hold now'),
    ...columns(servicesRows(state), width - 2).map((line) => `  ${line}`),
  ];
}

/** Service, kind and what it is; the service stands in the first row of each app only. */
export function servicesRows(state: ServicesState): string[][] {
  return [...appStoreConnectRows(state), ...appCenterRows(state)];
}

function appStoreConnectRows({ appStoreConnect }: ServicesState): string[][] {
  return appStoreConnect.apps.flatMap(({ name, bundleId, builds, betaGroups }) => {
    const kinds = new Map(
      betaGroups.map((group) => [group.name, group.isInternalGroup ? 'internal' : 'external']),
    );
    const rows = builds.flatMap((build) => buildRows(build, kinds));
    return [
      ['App Store Connect', 'app', `${name} (${bundleId})`],
      ...(rows.length > 0 ? rows : [['', 'build', 'none']]),
    ];
  });
}

function buildRows(build: BuildSnapshot, kinds: ReadonlyMap<string, string>): string[][] {
  const groups = build.betaGroups.map((name) => `${name} (${kinds.get(name) ?? 'unknown'})`);
  const locales = Object.entries(build.whatsNew).flatMap(([locale, text]) =>
    text === null || text === '' ? [] : [locale],
  );
  return [
    ['', 'build', `${build.version} (${build.buildNumber}), ${build.processingState}`],
    ['', 'groups', groups.join(', ') || 'none'],
    ['', 'notes', locales.join(', ') || 'none'],
    ['', 'beta review', build.betaReviewState ?? 'not submitted'],
  ];
}

function appCenterRows({ appCenter }: ServicesState): string[][] {
  return appCenter.apps.flatMap(({ app, releases }) => {
    const rows = releases.map(({ id, version, shortVersion, destinations }) => {
      const names = destinations.map(({ name }) => name).join(', ') || 'nobody yet';
      return ['', `release ${id}`, `${shortVersion} (${version}), to ${names}`];
    });
    return [['App Center', 'app', app], ...(rows.length > 0 ? rows : [['', 'release', 'none']])];
  });
}
