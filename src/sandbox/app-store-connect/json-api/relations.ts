/** How records of one type lead to records of another. */
import { resourceType } from './resource-types.ts';

export interface Relation {
  type: string;
  many: boolean;
  /** Set when the other record holds the link: the name of its relationship that points here. */
  inverse?: string;
}

/**
 * Relationships whose links other records hold: by the type of those and the name of their
 * relationship that points here. All others are held by the record itself.
 */
const HELD_BY_OTHERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  apps: {
    appAvailabilityV2: 'appAvailabilities.app',
    appEncryptionDeclarations: 'appEncryptionDeclarations.app',
    appInfos: 'appInfos.app',
    appPriceSchedule: 'appPriceSchedules.app',
    appStoreVersions: 'appStoreVersions.app',
    betaAppLocalizations: 'betaAppLocalizations.app',
    betaAppReviewDetail: 'betaAppReviewDetails.app',
    betaGroups: 'betaGroups.app',
    betaLicenseAgreement: 'betaLicenseAgreements.app',
    betaTesters: 'betaTesters.apps',
    buildUploads: 'buildUploads.app',
    builds: 'builds.app',
    preReleaseVersions: 'preReleaseVersions.app',
    reviewSubmissions: 'reviewSubmissions.app',
    webhooks: 'webhooks.app',
  },
  appInfos: { appInfoLocalizations: 'appInfoLocalizations.appInfo' },
  appScreenshotSets: { appScreenshots: 'appScreenshots.appScreenshotSet' },
  appStoreReviewDetails: {
    appStoreReviewAttachments: 'appStoreReviewAttachments.appStoreReviewDetail',
  },
  appStoreVersionLocalizations: {
    appScreenshotSets: 'appScreenshotSets.appStoreVersionLocalization',
  },
  appStoreVersions: {
    appStoreReviewDetail: 'appStoreReviewDetails.appStoreVersion',
    appStoreVersionLocalizations: 'appStoreVersionLocalizations.appStoreVersion',
  },
  appEncryptionDeclarations: { builds: 'builds.appEncryptionDeclaration' },
  betaTesters: { betaGroups: 'betaGroups.betaTesters' },
  buildUploads: { buildUploadFiles: 'buildUploadFiles.buildUpload' },
  builds: {
    appStoreVersion: 'appStoreVersions.build',
    betaAppReviewSubmission: 'betaAppReviewSubmissions.build',
    betaBuildLocalizations: 'betaBuildLocalizations.build',
    betaGroups: 'betaGroups.builds',
    buildBetaDetail: 'buildBetaDetails.build',
    buildUpload: 'buildUploads.build',
    individualTesters: 'betaTesters.builds',
  },
  bundleIds: {
    bundleIdCapabilities: 'bundleIdCapabilities.bundleId',
    profiles: 'profiles.bundleId',
  },
  preReleaseVersions: { builds: 'builds.preReleaseVersion' },
  webhooks: { deliveries: 'webhookDeliveries.webhook' },
};

/** Links that the sandbox keeps although Apple shows no such relationship. */
const HIDDEN: Readonly<Record<string, Readonly<Record<string, Relation>>>> = {
  appAvailabilities: { app: { type: 'apps', many: false } },
  buildBetaNotifications: { build: { type: 'builds', many: false } },
  buildUploadFiles: { buildUpload: { type: 'buildUploads', many: false } },
  buildUploads: { app: { type: 'apps', many: false } },
  bundleIdCapabilities: { bundleId: { type: 'bundleIds', many: false } },
  reviewSubmissionItems: { reviewSubmission: { type: 'reviewSubmissions', many: false } },
  webhookDeliveries: { webhook: { type: 'webhooks', many: false } },
};

export function relationOf(type: string, name: string): Relation | undefined {
  const hidden = HIDDEN[type]?.[name];
  if (hidden) return hidden;
  const specified = resourceType(type).relationships.get(name);
  if (!specified) return undefined;
  const { many } = specified;
  const [holder, inverse] = HELD_BY_OTHERS[type]?.[name]?.split('.') ?? [];
  if (holder !== undefined && inverse !== undefined) return { type: holder, many, inverse };
  return specified.type === undefined ? undefined : { type: specified.type, many };
}
