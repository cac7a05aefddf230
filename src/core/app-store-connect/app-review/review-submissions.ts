/** Submissions to App Review that are not over, each with the items in it. */
import type { AppStoreConnect } from '../client/client.ts';
import type { Resource } from '../client/json-api.ts';

export interface ReviewSubmission {
  readonly id: string;
  /** Apple's state, such as UNRESOLVED_ISSUES; `no state` where Apple gives none. */
  readonly state: string;
  /** The version of the app that is reviewed with it, where Apple tells it. */
  readonly versionId: string | undefined;
  readonly items: readonly SubmissionItem[];
}

export interface SubmissionItem {
  readonly id: string;
  /** READY_FOR_REVIEW, ACCEPTED, APPROVED, REJECTED or REMOVED. */
  readonly state: string;
  /** The version of the app that the item stands for; `undefined` for an item of another kind. */
  readonly versionId: string | undefined;
  /** Apple's word for its kind, such as subscriptionVersion. */
  readonly kind: string;
}

const OPEN = [
  'READY_FOR_REVIEW',
  'WAITING_FOR_REVIEW',
  'IN_REVIEW',
  'UNRESOLVED_ISSUES',
  'CANCELING',
  'COMPLETING',
];

/** Everything that can be an item, by the name of the relationship that leads to it. */
const KINDS = [
  'appStoreVersion',
  'appCustomProductPageVersion',
  'appStoreVersionExperimentV2',
  'appEvent',
  'backgroundAssetVersion',
  'gameCenterAchievementVersion',
  'gameCenterActivityVersion',
  'gameCenterChallengeVersion',
  'gameCenterLeaderboardSetVersion',
  'gameCenterLeaderboardVersion',
  'inAppPurchaseVersion',
  'subscriptionVersion',
  'subscriptionGroupVersion',
];

/**
 * The open submissions of one platform, at most two at Apple. Costs one request, and one more for
 * each that has items. Throws what the client throws.
 */
export async function readOpenSubmissions(
  api: AppStoreConnect,
  { appId, platform }: { readonly appId: string; readonly platform: string },
): Promise<readonly ReviewSubmission[]> {
  const { data } = await api.getAll('/v1/reviewSubmissions', {
    'filter[app]': appId,
    'filter[platform]': platform,
    'filter[state]': OPEN,
    include: ['appStoreVersionForReview', 'items'],
    'fields[reviewSubmissions]': ['state', 'appStoreVersionForReview', 'items'],
    'fields[appStoreVersions]': ['versionString'],
    'limit[items]': 50,
  });
  return Promise.all(data.map((resource) => submissionOf(api, resource)));
}

/**
 * Reads one submission with its items. Throws `app-store-connect/not-found`, and what the client
 * throws.
 */
export async function readSubmission(api: AppStoreConnect, id: string): Promise<ReviewSubmission> {
  const { data } = await api.get(`/v1/reviewSubmissions/${encodeURIComponent(id)}`, {
    include: ['appStoreVersionForReview', 'items'],
    'fields[reviewSubmissions]': ['state', 'appStoreVersionForReview', 'items'],
    'fields[appStoreVersions]': ['versionString'],
    'limit[items]': 50,
  });
  return submissionOf(api, data);
}

/** An item says only in a list of its own what it stands for. */
async function submissionOf(api: AppStoreConnect, resource: Resource): Promise<ReviewSubmission> {
  const { id, attributes } = resource;
  return {
    id,
    state: attributes.text('state') ?? 'no state',
    versionId: resource.relatedId('appStoreVersionForReview'),
    items: resource.relatedIds('items').length > 0 ? await readItems(api, id) : [],
  };
}

async function readItems(
  api: AppStoreConnect,
  submissionId: string,
): Promise<readonly SubmissionItem[]> {
  const { data } = await api.getAll(`/v1/reviewSubmissions/${submissionId}/items`, {
    include: KINDS,
  });
  return data.map(itemOf);
}

function itemOf(item: Resource): SubmissionItem {
  const kind = KINDS.find((name) => item.relatedId(name) !== undefined);
  return {
    id: item.id,
    state: item.attributes.text('state') ?? 'no state',
    versionId: item.relatedId('appStoreVersion'),
    kind: kind ?? 'item of an unknown kind',
  };
}
