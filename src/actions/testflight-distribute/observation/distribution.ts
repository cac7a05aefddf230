/** How far a build has come on its way to the testers, in one look. */
import type { BuildAnswer } from '../../../core/app-store-connect/builds.ts';
import type { AppStoreConnect, Query } from '../../../core/app-store-connect/client/client.ts';
import { surprisingAnswer } from '../../../core/app-store-connect/client/json-api.ts';
import type { Document, Resource } from '../../../core/app-store-connect/client/json-api.ts';
import { normalized } from '../../../core/release-notes/plain-text.ts';

export interface Distribution {
  readonly buildId: string;
  readonly appId: string;
  /** The marketing version and its id; builds of one version share the queue of beta review. */
  readonly version: string | undefined;
  readonly versionId: string | undefined;
  readonly buildNumber: string;
  readonly platform: string | undefined;
  readonly uploaded: Date | undefined;
  readonly expires: Date | undefined;
  /** Exported so that it can reach neither external groups nor the App Store. */
  readonly internalOnly: boolean;
  /** `undefined` while the question of export compliance has no answer. */
  readonly usesNonExemptEncryption: boolean | undefined;
  /** Apple's record of what follows; `undefined` until Apple has made it. */
  readonly betaDetailId: string | undefined;
  readonly internalState: string | undefined;
  readonly externalState: string | undefined;
  readonly autoNotify: boolean;
  /** The texts of What to Test by language. */
  readonly notes: ReadonlyMap<string, { readonly id: string; readonly text: string }>;
  readonly groupIds: ReadonlySet<string>;
  readonly review: { readonly id: string; readonly state: string | undefined } | undefined;
}

/** Apple includes so many related records at most, and does not page through them. */
const MOST_INCLUDED = 50;

const RELATED = [
  'app',
  'preReleaseVersion',
  'buildBetaDetail',
  'betaBuildLocalizations',
  'betaGroups',
  'betaAppReviewSubmission',
];

/** Asks for all that `distributionOf` reads. */
export const DISTRIBUTION_QUERY: Query = {
  include: RELATED,
  'fields[builds]': [
    'version',
    'uploadedDate',
    'expirationDate',
    'buildAudienceType',
    'usesNonExemptEncryption',
    ...RELATED,
  ],
  'fields[apps]': ['bundleId'],
  'fields[preReleaseVersions]': ['version', 'platform'],
  'fields[buildBetaDetails]': ['autoNotifyEnabled', 'internalBuildState', 'externalBuildState'],
  'fields[betaBuildLocalizations]': ['locale', 'whatsNew'],
  'fields[betaGroups]': ['name'],
  'fields[betaAppReviewSubmissions]': ['betaReviewState'],
  'limit[betaBuildLocalizations]': MOST_INCLUDED,
  'limit[betaGroups]': MOST_INCLUDED,
};

/** Looks at the build in one request, and a second one where it has 50 groups or more. */
export async function observeDistribution(
  api: AppStoreConnect,
  buildId: string,
): Promise<Distribution> {
  const path = `/v1/builds/${encodeURIComponent(buildId)}`;
  const document = await api.get(path, DISTRIBUTION_QUERY);
  return distributionOf(api, { resource: document.data, document });
}

/** The distribution of a build, out of an answer to `DISTRIBUTION_QUERY`. */
export async function distributionOf(
  api: AppStoreConnect,
  { resource, document }: BuildAnswer,
): Promise<Distribution> {
  return readDistribution(resource, document, await assignedGroups(api, resource));
}

async function assignedGroups(api: AppStoreConnect, build: Resource): Promise<readonly string[]> {
  const included = build.relatedIds('betaGroups');
  if (included.length < MOST_INCLUDED) return included;
  const { data } = await api.getAll('/v1/betaGroups', {
    'filter[builds]': build.id,
    'fields[betaGroups]': ['name'],
  });
  return data.map(({ id }) => id);
}

function readDistribution(
  build: Resource,
  document: Document<unknown>,
  groupIds: readonly string[],
): Distribution {
  const appId = build.relatedId('app');
  if (appId === undefined) throw surprisingAnswer(`build ${build.id} belongs to no app`);
  const related = (type: string, name: string) => document.find(type, build.relatedId(name));
  const version = related('preReleaseVersions', 'preReleaseVersion');
  const detail = related('buildBetaDetails', 'buildBetaDetail');
  const review = related('betaAppReviewSubmissions', 'betaAppReviewSubmission');
  return {
    buildId: build.id,
    appId,
    version: version?.attributes.text('version'),
    versionId: version?.id,
    buildNumber: build.attributes.requiredText('version'),
    platform: version?.attributes.text('platform'),
    uploaded: build.attributes.date('uploadedDate'),
    expires: build.attributes.date('expirationDate'),
    internalOnly: build.attributes.text('buildAudienceType') === 'INTERNAL_ONLY',
    usesNonExemptEncryption: build.attributes.flag('usesNonExemptEncryption'),
    betaDetailId: detail?.id,
    internalState: detail?.attributes.text('internalBuildState'),
    externalState: detail?.attributes.text('externalBuildState'),
    autoNotify: detail?.attributes.flag('autoNotifyEnabled') ?? false,
    notes: notesOf(build, document),
    groupIds: new Set(groupIds),
    review: review && { id: review.id, state: review.attributes.text('betaReviewState') },
  };
}

function notesOf(build: Resource, document: Document<unknown>): Distribution['notes'] {
  const type = 'betaBuildLocalizations';
  const localizations = build.relatedIds(type).flatMap((id) => document.find(type, id) ?? []);
  return new Map(
    localizations.map(({ id, attributes }) => [
      attributes.requiredText('locale'),
      { id, text: normalized(attributes.text('whatsNew') ?? '') },
    ]),
  );
}
