/** How records of one type lead to records of another. */
export interface Relation {
  type: string;
  many: boolean;
  /** Set when the other record holds the link: the name of its relationship that points here. */
  inverse?: string;
}

const one = (type: string): Relation => ({ type, many: false });
const many = (type: string): Relation => ({ type, many: true });
const onePointingHere = (type: string, inverse: string): Relation => ({
  type,
  many: false,
  inverse,
});
const allPointingHere = (type: string, inverse: string): Relation => ({
  type,
  many: true,
  inverse,
});

const relations: Record<string, Record<string, Relation>> = {
  apps: {
    appStoreVersions: allPointingHere('appStoreVersions', 'app'),
    betaAppLocalizations: allPointingHere('betaAppLocalizations', 'app'),
    betaAppReviewDetail: onePointingHere('betaAppReviewDetails', 'app'),
    betaGroups: allPointingHere('betaGroups', 'app'),
    betaTesters: allPointingHere('betaTesters', 'apps'),
    buildUploads: allPointingHere('buildUploads', 'app'),
    builds: allPointingHere('builds', 'app'),
    preReleaseVersions: allPointingHere('preReleaseVersions', 'app'),
  },
  appStoreVersions: { app: one('apps'), build: one('builds') },
  buildUploads: {
    app: one('apps'),
    assetFile: onePointingHere('buildUploadFiles', 'buildUpload'),
    build: one('builds'),
    buildUploadFiles: allPointingHere('buildUploadFiles', 'buildUpload'),
  },
  buildUploadFiles: { buildUpload: one('buildUploads') },
  builds: {
    app: one('apps'),
    betaAppReviewSubmission: onePointingHere('betaAppReviewSubmissions', 'build'),
    betaBuildLocalizations: allPointingHere('betaBuildLocalizations', 'build'),
    betaGroups: allPointingHere('betaGroups', 'builds'),
    buildBetaDetail: onePointingHere('buildBetaDetails', 'build'),
    buildUpload: onePointingHere('buildUploads', 'build'),
    individualTesters: allPointingHere('betaTesters', 'builds'),
    preReleaseVersion: one('preReleaseVersions'),
  },
  preReleaseVersions: {
    app: one('apps'),
    builds: allPointingHere('builds', 'preReleaseVersion'),
  },
  betaGroups: { app: one('apps'), builds: many('builds'), betaTesters: many('betaTesters') },
  betaTesters: {
    apps: many('apps'),
    betaGroups: allPointingHere('betaGroups', 'betaTesters'),
    builds: many('builds'),
  },
  betaBuildLocalizations: { build: one('builds') },
  buildBetaDetails: { build: one('builds') },
  buildBetaNotifications: { build: one('builds') },
  betaAppReviewDetails: { app: one('apps') },
  betaAppLocalizations: { app: one('apps') },
  betaAppReviewSubmissions: { build: one('builds') },
  bundleIds: { profiles: allPointingHere('profiles', 'bundleId') },
  certificates: {},
  devices: {},
  profiles: {
    bundleId: one('bundleIds'),
    certificates: many('certificates'),
    devices: many('devices'),
  },
};

export function relationOf(type: string, name: string): Relation | undefined {
  return relations[type]?.[name];
}
