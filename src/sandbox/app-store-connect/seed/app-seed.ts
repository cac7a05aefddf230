/** Seeds of apps, their beta groups, test information and contacts for beta review. */
import type { SandboxContext } from '../../context.ts';
import type { Records, ResourceRecord } from '../json-api/records.ts';

/** `app` is a bundle id everywhere. */
export interface AppSeed {
  apps?: { id?: string; bundleId: string; name: string; primaryLocale?: string; sku?: string }[];
  betaGroups?: {
    app: string;
    name: string;
    isInternalGroup?: boolean;
    hasAccessToAllBuilds?: boolean;
  }[];
  betaAppLocalizations?: {
    app: string;
    locale: string;
    description?: string;
    feedbackEmail?: string;
  }[];
  betaAppReviewDetails?: {
    app: string;
    contactFirstName?: string;
    contactLastName?: string;
    contactPhone?: string;
    contactEmail?: string;
    demoAccountRequired?: boolean;
  }[];
}

export function appOf(records: Records, bundleId: string): ResourceRecord {
  const app = records.all('apps').find(({ attributes }) => attributes['bundleId'] === bundleId);
  if (!app) throw new Error(`The seed speaks of the app '${bundleId}', which does not exist.`);
  return app;
}

export function plantApps(records: Records, context: SandboxContext, seed: AppSeed): void {
  for (const { id, bundleId, name, primaryLocale = 'en-US', sku = bundleId } of seed.apps ?? []) {
    const attributes = {
      bundleId,
      name,
      primaryLocale,
      sku,
      contentRightsDeclaration: 'DOES_NOT_USE_THIRD_PARTY_CONTENT',
      isOrEverWasMadeForKids: false,
      streamlinedPurchasingEnabled: true,
    };
    const nextId = String(6_440_000_001 + records.all('apps').length);
    records.put(records.all('apps'), 'bundleId', 'apps', { id: id ?? nextId, attributes });
    const app = appOf(records, bundleId);
    if (!records.relatedOne(app, 'betaAppReviewDetail')) {
      const ofApp = { id: app.id, links: { app: [app.id] } };
      const detail = { demoAccountRequired: false };
      records.add('betaAppReviewDetails', { ...ofApp, attributes: detail });
      records.add('betaLicenseAgreements', { ...ofApp, attributes: { agreementText: '' } });
    }
  }
  for (const { app: bundleId, ...group } of seed.betaGroups ?? []) {
    const app = appOf(records, bundleId);
    records.put(records.related(app, 'betaGroups'), 'name', 'betaGroups', {
      attributes: {
        isInternalGroup: false,
        hasAccessToAllBuilds: false,
        publicLinkEnabled: false,
        feedbackEnabled: true,
        createdDate: context.now().toISOString(),
        ...group,
      },
      links: { app: [app.id], builds: [], betaTesters: [] },
    });
  }
  for (const { app: bundleId, ...attributes } of seed.betaAppLocalizations ?? []) {
    const app = appOf(records, bundleId);
    const others = records.related(app, 'betaAppLocalizations');
    const links = { app: [app.id] };
    records.put(others, 'locale', 'betaAppLocalizations', { attributes, links });
  }
  for (const { app: bundleId, ...attributes } of seed.betaAppReviewDetails ?? []) {
    const detail = records.relatedOne(appOf(records, bundleId), 'betaAppReviewDetail');
    Object.assign(detail?.attributes ?? {}, attributes);
  }
}
