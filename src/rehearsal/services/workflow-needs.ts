/** The things of the services that a workflow names: apps, groups, testers, stores and versions. */
import { app as demo } from '../project/app.ts';
import type { FoundApp } from '../project/found-app.ts';
import { ownActionOf } from '../settings/placed-step.ts';
import type { PlacedStep } from '../settings/placed-step.ts';
import { purposeOfInput } from '../settings/purposes.ts';
import { inputList, inputText } from '../settings/setting-uses.ts';
import { appOfStep, bundlesOfStep, profileKindOf } from '../settings/step-apps.ts';
import type { Seed } from '../../sandbox/sandbox.ts';
import type { Account } from './account.ts';

type AppStoreConnectSeed = NonNullable<Seed['appStoreConnect']>;
type AppCenterSeed = NonNullable<Seed['appCenter']>;

export interface Named {
  readonly steps: readonly PlacedStep[];
  readonly apps: readonly FoundApp[];
  readonly vars: Readonly<Record<string, string>>;
}

/** Groups that sound so are for the team; everybody else is outside. */
const INTERNAL = /\b(?:intern\w*|team|staff|qa|employees?|colleagues|developers?|everyone at)\b/i;
const E_MAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const LOCALE = 'en-US';
const CONTACT = {
  contactFirstName: 'Ada',
  contactLastName: 'Example',
  contactPhone: '+1 555 0100',
  contactEmail: 'ada@example.com',
};

export function appStoreConnectNeeds(named: Named, account: Account): AppStoreConnectSeed {
  const { steps, apps, vars } = named;
  const byAction = (name: string) => steps.filter((step) => ownActionOf(step) === name);
  const bundleIdOf = (step: PlacedStep): string | undefined =>
    inputText(step, 'bundle-id', vars) ?? appOfStep(step, apps)?.bundleId;
  const ids = new Map(apps.map(({ bundleId, name }) => [bundleId, name]));
  for (const step of steps.filter((each) => TALKING.has(ownActionOf(each) ?? ''))) {
    const id = bundleIdOf(step);
    if (id !== undefined && !ids.has(id)) ids.set(id, id.split('.').at(-1) ?? id);
  }
  const distributing = byAction('testflight-distribute');
  const releasing = new Set(byAction('appstore-release').flatMap((step) => bundleIdOf(step) ?? []));
  return {
    apps: [...ids].map(([bundleId, name]) => ({
      bundleId,
      name,
      primaryLocale: LOCALE,
      sku: bundleId.toUpperCase(),
    })),
    betaGroups: distributing.flatMap((step) => groupsOf(step, bundleIdOf(step), vars)),
    teamUsers: distributing.flatMap(
      (step) => inputText(step, 'testers', vars)?.match(E_MAIL) ?? [],
    ),
    betaAppLocalizations: [...ids].map(([app, name]) => ({
      app,
      locale: LOCALE,
      description: `The beta of ${name}.`,
      feedbackEmail: 'feedback@example.com',
    })),
    betaAppReviewDetails: [...ids.keys()].map((app) => ({
      app,
      ...CONTACT,
      demoAccountRequired: false,
    })),
    ...storePages(
      apps.filter(({ bundleId }) => releasing.has(bundleId)),
      byAction('appstore-upload').length > 0,
    ),
    ...profilesOfAccount(byAction('setup-signing'), apps, account),
  };
}

/** The actions that look an app up at App Store Connect. */
const TALKING = new Set([
  'appstore-release',
  'appstore-upload',
  'next-build-number',
  'testflight-distribute',
]);

function groupsOf(step: PlacedStep, app: string | undefined, vars: Named['vars']) {
  const makes = inputText(step, 'create-groups', vars) ?? 'false';
  if (app === undefined || makes !== 'false') return [];
  return inputList(step, 'groups', vars).map((name) => ({
    app,
    name,
    isInternalGroup: INTERNAL.test(name),
  }));
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** An app on sale, so that a new version takes over what its store page says. */
function storePages(apps: readonly FoundApp[], isUploaded: boolean): AppStoreConnectSeed {
  const texts = [{ locale: LOCALE, whatsNew: 'The first.' }];
  // Builds that were uploaded in the same second have no latest one.
  const yesterday = new Date(Date.now() - DAY_MS).toISOString();
  return {
    storePages: apps.map(({ bundleId }) => ({ app: bundleId })),
    appStoreVersions: apps.map(({ bundleId }) => ({
      app: bundleId,
      version: '0.0.1',
      state: 'READY_FOR_DISTRIBUTION',
      buildNumber: '0',
      texts,
      reviewDetail: { ...CONTACT, contactPhone: '+15550100' },
    })),
    builds: apps.flatMap(({ bundleId, version, buildNumber }) => [
      { app: bundleId, version: '0.0.1', buildNumber: '0', uploadedDate: yesterday },
      // A build that the workflow does not upload itself is there already.
      ...(isUploaded ? [] : [{ app: bundleId, version, buildNumber }]),
    ]),
  };
}

/** Without files the profiles are the account's; those that a workflow makes are not there yet. */
function profilesOfAccount(
  steps: readonly PlacedStep[],
  apps: readonly FoundApp[],
  account: Account,
): AppStoreConnectSeed {
  const [certificate] = account.certificates;
  const looking = steps.filter(
    (step) =>
      !Object.keys(step.step.with).some(
        (input) => purposeOfInput(input) === 'provisioning-profile',
      ) && inputText(step, 'create-missing') !== 'true',
  );
  if (certificate === undefined) return {};
  const wanted = looking.flatMap((step) =>
    bundlesOfStep(step, apps).map((bundle) => ({ bundle, kind: profileKindOf(step) })),
  );
  const distinct = wanted.filter(
    ({ bundle, kind }, index) =>
      wanted.findIndex((each) => each.bundle.bundleId === bundle.bundleId && each.kind === kind) ===
      index,
  );
  return {
    bundleIds: distinct.map(({ bundle }) => ({ identifier: bundle.bundleId, name: bundle.name })),
    profiles: distinct.map(({ bundle, kind }) => {
      const name = bundle.profileName ?? `${bundle.name} ${kind}`;
      const profile = account.profile({ bundleId: bundle.bundleId, kind, name, certificate });
      return {
        name,
        uuid: profile.uuid,
        content: profile.content.toString('base64'),
        bundleId: bundle.bundleId,
        profileType: profileTypes[kind],
        expirationDate: profile.notAfter.toISOString(),
        certificates: [certificate.certificate.serialNumber],
      };
    }),
  };
}

const profileTypes = {
  'app-store': 'IOS_APP_STORE',
  'ad-hoc': 'IOS_APP_ADHOC',
  development: 'IOS_APP_DEVELOPMENT',
  enterprise: 'IOS_APP_INHOUSE',
} as const;

/** The app of App Center for a workflow that keeps its name in a secret. */
export const appCenterApp = `${demo.appCenter.owner}/${demo.appCenter.name}`;

export function appCenterNeeds({ steps, vars }: Named, tokens: readonly string[]): AppCenterSeed {
  const releasing = steps.filter((step) => ownActionOf(step) === 'appcenter-release');
  const named = releasing.map((step) => {
    const app = inputText(step, 'app', vars) ?? appCenterApp;
    const all = (input: string) => inputList(step, input, vars);
    return { app, groups: all('groups'), stores: all('stores'), testers: all('testers') };
  });
  return {
    tokens: [...tokens],
    apps: named.flatMap(({ app }) => {
      const [owner = '', name = ''] = app.split('/');
      return [{ owner, name, os: 'iOS' }];
    }),
    groups: named.flatMap(({ app, groups }) => groups.map((name) => ({ app, name }))),
    stores: named.flatMap(({ app, stores }) => stores.map((name) => ({ app, name }))),
    testers: named.flatMap(({ app, testers }) => testers.map((email) => ({ app, email }))),
  };
}
