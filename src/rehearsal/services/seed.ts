/** What the services know before the release: an account with one app, its groups and testers. */
import type { Cast } from './credentials.ts';
import { app } from '../project/app.ts';

export function seedFor({ apiKey, certificate, secrets }: Cast) {
  const { bundleId, name, appCenter, groups } = app;
  return {
    appStoreConnect: {
      team: { id: app.teamId, name },
      keys: [apiKey],
      certificates: [{ content: certificate }],
      apps: [{ bundleId, name, primaryLocale: 'en-US', sku: 'HARBOUR' }],
      betaGroups: [
        { app: bundleId, name: groups.internal, isInternalGroup: true },
        { app: bundleId, name: groups.external, isInternalGroup: false },
      ],
      betaAppLocalizations: [
        {
          app: bundleId,
          locale: 'en-US',
          description: 'Tides and timetables of the harbour.',
          feedbackEmail: 'feedback@example.com',
        },
      ],
      betaAppReviewDetails: [
        {
          app: bundleId,
          contactFirstName: 'Ada',
          contactLastName: 'Example',
          contactPhone: '+1 555 0100',
          contactEmail: 'ada@example.com',
          demoAccountRequired: false,
        },
      ],
    },
    appCenter: {
      tokens: [secrets['APPCENTER_TOKEN'] ?? ''],
      apps: [{ owner: appCenter.owner, name: appCenter.name, os: 'iOS' }],
      stores: [{ app: `${appCenter.owner}/${appCenter.name}`, name: appCenter.store }],
    },
  };
}
