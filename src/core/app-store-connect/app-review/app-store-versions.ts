/** Versions of an app as the App Store knows them, each with its build, texts and release plan. */
import type { AppStoreConnect, Query } from '../client/client.ts';
import type { Document, Resource } from '../client/json-api.ts';

export interface AppStoreVersion {
  readonly id: string;
  readonly platform: string;
  readonly versionString: string;
  /** Apple's `appVersionState`, such as WAITING_FOR_REVIEW; `no state` where Apple gives none. */
  readonly state: string;
  readonly build: { readonly id: string; readonly buildNumber: string } | undefined;
  /** MANUAL, AFTER_APPROVAL or SCHEDULED. */
  readonly releaseType: string | undefined;
  readonly earliestReleaseDate: Date | undefined;
  readonly copyright: string | undefined;
  readonly phasedRelease: { readonly id: string; readonly state: string | undefined } | undefined;
  readonly texts: readonly VersionTexts[];
  readonly reviewDetail: ReviewDetail | undefined;
}

/** The store page of a version in one language. */
export interface VersionTexts {
  readonly id: string;
  readonly locale: string;
  readonly whatsNew: string;
  readonly description: string;
  readonly keywords: string;
  readonly supportUrl: string;
}

/** Contact, demo account and notes for the reviewers. */
export interface ReviewDetail {
  readonly id: string;
  readonly contactFirstName: string;
  readonly contactLastName: string;
  readonly contactPhone: string;
  readonly contactEmail: string;
  readonly demoAccountRequired: boolean;
  readonly demoAccountName: string;
  readonly demoAccountPassword: string;
  readonly notes: string;
}

/** Replaced versions are left out: there may be hundreds of them, and nothing happens to them. */
const STATES = [
  'ACCEPTED',
  'DEVELOPER_REJECTED',
  'IN_REVIEW',
  'INVALID_BINARY',
  'METADATA_REJECTED',
  'PENDING_APPLE_RELEASE',
  'PENDING_DEVELOPER_RELEASE',
  'PREPARE_FOR_SUBMISSION',
  'PROCESSING_FOR_DISTRIBUTION',
  'READY_FOR_DISTRIBUTION',
  'READY_FOR_REVIEW',
  'REJECTED',
  'WAITING_FOR_EXPORT_COMPLIANCE',
  'WAITING_FOR_REVIEW',
];

const RELATED = [
  'build',
  'appStoreVersionPhasedRelease',
  'appStoreVersionLocalizations',
  'appStoreReviewDetail',
];

/** Relationships carry ids only where they are included, so each one that is read is. */
const WHOLE_VERSION: Query = {
  include: RELATED,
  'fields[appStoreVersions]': [
    'platform',
    'versionString',
    'appVersionState',
    'releaseType',
    'earliestReleaseDate',
    'copyright',
    ...RELATED,
  ],
  'fields[builds]': ['version'],
  'fields[appStoreVersionPhasedReleases]': ['phasedReleaseState'],
  'fields[appStoreVersionLocalizations]': [
    'locale',
    'whatsNew',
    'description',
    'keywords',
    'supportUrl',
  ],
  'limit[appStoreVersionLocalizations]': 50,
};

/**
 * The versions of one platform, or of all, that are in the store or on their way to it. Throws what
 * the client throws.
 */
export async function readAppStoreVersions(
  api: AppStoreConnect,
  { appId, platform }: { readonly appId: string; readonly platform: string | undefined },
): Promise<readonly AppStoreVersion[]> {
  const document = await api.getAll(`/v1/apps/${appId}/appStoreVersions`, {
    'filter[platform]': platform,
    'filter[appVersionState]': STATES,
    ...WHOLE_VERSION,
  });
  return document.data.map((resource) => versionOf(resource, document));
}

/** Reads one version. Throws `app-store-connect/not-found`, and what the client throws. */
export async function readAppStoreVersion(
  api: AppStoreConnect,
  id: string,
): Promise<AppStoreVersion> {
  const document = await api.get(`/v1/appStoreVersions/${encodeURIComponent(id)}`, WHOLE_VERSION);
  return versionOf(document.data, document);
}

function versionOf(version: Resource, document: Document<unknown>): AppStoreVersion {
  const { attributes } = version;
  const related = (type: string, name: string) => document.find(type, version.relatedId(name));
  const build = related('builds', 'build');
  const phased = related('appStoreVersionPhasedReleases', 'appStoreVersionPhasedRelease');
  const detail = related('appStoreReviewDetails', 'appStoreReviewDetail');
  const texts = version
    .relatedIds('appStoreVersionLocalizations')
    .flatMap((id) => document.find('appStoreVersionLocalizations', id) ?? []);
  return {
    id: version.id,
    platform: attributes.text('platform') ?? '',
    versionString: attributes.requiredText('versionString'),
    state: attributes.text('appVersionState') ?? 'no state',
    build: build && { id: build.id, buildNumber: build.attributes.text('version') ?? '' },
    releaseType: attributes.text('releaseType'),
    earliestReleaseDate: attributes.date('earliestReleaseDate'),
    copyright: attributes.text('copyright'),
    phasedRelease: phased && { id: phased.id, state: phased.attributes.text('phasedReleaseState') },
    texts: texts.map(textsOf),
    reviewDetail: detail && detailOf(detail),
  };
}

function textsOf({ id, attributes }: Resource): VersionTexts {
  return {
    id,
    locale: attributes.requiredText('locale'),
    whatsNew: attributes.text('whatsNew') ?? '',
    description: attributes.text('description') ?? '',
    keywords: attributes.text('keywords') ?? '',
    supportUrl: attributes.text('supportUrl') ?? '',
  };
}

function detailOf({ id, attributes }: Resource): ReviewDetail {
  const text = (name: string) => attributes.text(name) ?? '';
  return {
    id,
    contactFirstName: text('contactFirstName'),
    contactLastName: text('contactLastName'),
    contactPhone: text('contactPhone'),
    contactEmail: text('contactEmail'),
    demoAccountRequired: attributes.flag('demoAccountRequired') ?? false,
    demoAccountName: text('demoAccountName'),
    demoAccountPassword: text('demoAccountPassword'),
    notes: text('notes'),
  };
}
