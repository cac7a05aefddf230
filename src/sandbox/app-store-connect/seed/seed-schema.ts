/** The schema that a seed of App Store Connect has to fit. */
import { flag, list, milliseconds, record, seedCheck, text } from '../../seed-check.ts';
import type { Item } from '../../seed-check.ts';
import {
  reviewOrders,
  reviewSubmission,
  storePage,
  storeVersion,
} from '../app-review/seed-schema.ts';
import type { SeededBuild } from './build-seed.ts';
import type { AppStoreConnectSeed } from './seed.ts';
import type { Lag } from '../state.ts';

type In<Name extends keyof AppStoreConnectSeed> = Item<AppStoreConnectSeed, Name>;

const build = record<SeededBuild>(
  {
    app: text,
    version: text,
    buildNumber: text,
    platform: text,
    processingState: text,
    uploadedDate: text,
    usesNonExemptEncryption: { ...flag, nullable: true },
    encryptionDeclaration: text,
    buildAudienceType: text,
    externalBuildState: text,
    betaReviewState: text,
    isFresh: flag,
  },
  'app',
  'version',
  'buildNumber',
);

const profile = record<In<'profiles'>>(
  {
    name: text,
    uuid: text,
    content: text,
    bundleId: text,
    profileType: text,
    profileState: text,
    expirationDate: text,
    certificates: list(text),
    devices: list(text),
  },
  'name',
  'uuid',
  'content',
  'bundleId',
);

const reviewDetail = record<In<'betaAppReviewDetails'>>(
  {
    app: text,
    contactFirstName: text,
    contactLastName: text,
    contactPhone: text,
    contactEmail: text,
    demoAccountRequired: flag,
  },
  'app',
);

export const checkSeed = seedCheck(
  'appStoreConnect',
  record<AppStoreConnectSeed>({
    team: record<NonNullable<AppStoreConnectSeed['team']>>({ id: text, name: text }, 'id', 'name'),
    foreignBundleIds: list(text),
    teamUsers: list(text),
    lag: record<Lag>({ buildMs: milliseconds, listingMs: milliseconds }),
    keys: list(
      record<In<'keys'>>(
        {
          keyId: text,
          issuerId: text,
          publicKeyPem: text,
          privateKeyPem: text,
          roles: list(text),
        },
        'keyId',
        'publicKeyPem',
      ),
    ),
    apps: list(
      record<In<'apps'>>(
        { id: text, bundleId: text, name: text, primaryLocale: text, sku: text },
        'bundleId',
        'name',
      ),
    ),
    appStoreVersions: list(storeVersion),
    storePages: list(storePage),
    reviewSubmissions: list(reviewSubmission),
    review: reviewOrders,
    betaGroups: list(
      record<In<'betaGroups'>>(
        { app: text, name: text, isInternalGroup: flag, hasAccessToAllBuilds: flag },
        'app',
        'name',
      ),
    ),
    betaAppLocalizations: list(
      record<In<'betaAppLocalizations'>>(
        { app: text, locale: text, description: text, feedbackEmail: text },
        'app',
        'locale',
      ),
    ),
    betaAppReviewDetails: list(reviewDetail),
    builds: list(build),
    bundleIds: list(
      record<In<'bundleIds'>>({ identifier: text, name: text, platform: text }, 'identifier'),
    ),
    certificates: list(
      record<In<'certificates'>>({ content: text, certificateType: text }, 'content'),
    ),
    devices: list(
      record<In<'devices'>>(
        { name: text, udid: text, platform: text, status: text, deviceClass: text },
        'name',
        'udid',
      ),
    ),
    profiles: list(profile),
  }),
);
