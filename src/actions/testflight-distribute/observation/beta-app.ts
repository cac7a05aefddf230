/**
 * The app as TestFlight sees it: its groups, its test information and the contact for beta review.
 */
import { chosenAppRecord } from '../../../core/app-store-connect/build-choice/chosen-build.ts';
import type { BuildChoice } from '../../../core/app-store-connect/build-choice/inputs.ts';
import type { AppStoreConnect, Query } from '../../../core/app-store-connect/client/client.ts';
import type { Document, Resource } from '../../../core/app-store-connect/client/json-api.ts';

export interface BetaGroup {
  readonly id: string;
  readonly name: string;
  /** Whether its testers belong to the team; they need no beta review. */
  readonly internal: boolean;
  /** Whether it gets every build by itself; Apple then refuses to have one assigned. */
  readonly receivesAllBuilds: boolean;
  readonly created: Date | undefined;
  readonly publicLink: PublicLink;
}

export interface PublicLink {
  readonly enabled: boolean;
  /** How many testers may come through it; `undefined` = as many as Apple allows. */
  readonly limit: number | undefined;
  readonly url: string | undefined;
}

export interface BetaAppLocalization {
  readonly id: string;
  readonly locale: string;
  readonly description: string | undefined;
  readonly feedbackEmail: string | undefined;
  readonly marketingUrl: string | undefined;
  readonly privacyPolicyUrl: string | undefined;
}

/** Whom and how Apple's reviewers reach. */
export interface ReviewContact {
  readonly id: string;
  readonly firstName: string | undefined;
  readonly lastName: string | undefined;
  readonly phone: string | undefined;
  readonly email: string | undefined;
  readonly demoAccountRequired: boolean;
  readonly demoAccountName: string | undefined;
  /** Only asked for where the inputs hold one to compare. */
  readonly demoAccountPassword: string | undefined;
  readonly notes: string | undefined;
}

export interface BetaApp {
  readonly id: string;
  readonly bundleId: string;
  readonly name: string;
  readonly primaryLocale: string;
  readonly groups: readonly BetaGroup[];
  readonly localizations: readonly BetaAppLocalization[];
  readonly contact: ReviewContact | undefined;
}

export interface AppReading {
  /** Whether the password of the demo account is read too. */
  readonly withPassword: boolean;
}

/** Apple includes so many related records at most, and does not page through them. */
const MOST_INCLUDED = 50;

const GROUP_FIELDS = {
  'fields[betaGroups]': [
    'name',
    'isInternalGroup',
    'hasAccessToAllBuilds',
    'createdDate',
    'publicLinkEnabled',
    'publicLinkLimitEnabled',
    'publicLinkLimit',
    'publicLink',
  ],
};

const RELATED = ['betaGroups', 'betaAppLocalizations', 'betaAppReviewDetail'];

function betaAppQuery({ withPassword }: AppReading, also: readonly string[] = []): Query {
  return {
    include: [...RELATED, ...also],
    'fields[apps]': ['bundleId', 'name', 'primaryLocale', ...RELATED, ...also],
    ...GROUP_FIELDS,
    'fields[betaAppLocalizations]': [
      'locale',
      'description',
      'feedbackEmail',
      'marketingUrl',
      'privacyPolicyUrl',
    ],
    'fields[betaAppReviewDetails]': [
      'contactFirstName',
      'contactLastName',
      'contactPhone',
      'contactEmail',
      'demoAccountRequired',
      'demoAccountName',
      'notes',
      ...(withPassword ? ['demoAccountPassword'] : []),
    ],
    'limit[betaGroups]': MOST_INCLUDED,
    'limit[betaAppLocalizations]': MOST_INCLUDED,
  };
}

/** Reads the app in one request, and a second one where it has 50 groups or more. */
export async function readBetaApp(
  api: AppStoreConnect,
  id: string,
  reading: AppReading,
): Promise<BetaApp> {
  const document = await api.get(`/v1/apps/${encodeURIComponent(id)}`, betaAppQuery(reading));
  return betaAppOf(api, document.data, document);
}

/**
 * The app that `app-id` or `bundle-id` names, with the platforms that it has builds for as far as
 * Apple lists them all. Throws `app-store-connect/app-not-found`.
 */
export async function findBetaApp(
  api: AppStoreConnect,
  choice: Pick<BuildChoice, 'appId' | 'bundleId'>,
  reading: AppReading,
): Promise<{ readonly app: BetaApp; readonly platforms: readonly string[] | undefined }> {
  const trains = 'preReleaseVersions';
  const { resource, document } = await chosenAppRecord(api, choice, {
    ...betaAppQuery(reading, [trains]),
    'fields[preReleaseVersions]': ['platform'],
    'limit[preReleaseVersions]': MOST_INCLUDED,
  });
  const platforms = related(resource, document, trains).map(({ attributes }) =>
    attributes.text('platform'),
  );
  const isKnown = resource.listsAll(trains) && platforms.length > 0;
  return {
    app: await betaAppOf(api, resource, document),
    platforms: isKnown
      ? [...new Set(platforms)].filter((platform) => platform !== undefined)
      : undefined,
  };
}

/** The app of a resource, among others of which the answer may tell too. */
async function betaAppOf(
  api: AppStoreConnect,
  resource: Resource,
  document: Document<unknown>,
): Promise<BetaApp> {
  const { id, attributes } = resource;
  const groups = related(resource, document, 'betaGroups');
  const contactId = resource.relatedId('betaAppReviewDetail');
  const contact = document.find('betaAppReviewDetails', contactId);
  return {
    id,
    bundleId: attributes.requiredText('bundleId'),
    name: attributes.text('name') ?? id,
    primaryLocale: attributes.text('primaryLocale') ?? 'en-US',
    groups: (groups.length < MOST_INCLUDED ? groups : await allGroups(api, id)).map(betaGroup),
    localizations: related(resource, document, 'betaAppLocalizations').map(localization),
    contact: contact && reviewContact(contact),
  };
}

async function allGroups(api: AppStoreConnect, appId: string): Promise<readonly Resource[]> {
  const { data } = await api.getAll('/v1/betaGroups', { 'filter[app]': appId, ...GROUP_FIELDS });
  return data;
}

/** The included records of a relationship that bears the name of their type. */
function related(
  resource: Resource,
  document: Document<unknown>,
  type: string,
): readonly Resource[] {
  return resource.relatedIds(type).flatMap((id) => document.find(type, id) ?? []);
}

function betaGroup({ id, attributes }: Resource): BetaGroup {
  return {
    id,
    name: attributes.requiredText('name'),
    internal: attributes.flag('isInternalGroup') ?? false,
    receivesAllBuilds: attributes.flag('hasAccessToAllBuilds') ?? false,
    created: attributes.date('createdDate'),
    publicLink: {
      enabled: attributes.flag('publicLinkEnabled') ?? false,
      limit: attributes.flag('publicLinkLimitEnabled')
        ? attributes.wholeNumber('publicLinkLimit')
        : undefined,
      url: attributes.text('publicLink'),
    },
  };
}

function localization({ id, attributes }: Resource): BetaAppLocalization {
  return {
    id,
    locale: attributes.requiredText('locale'),
    description: attributes.text('description'),
    feedbackEmail: attributes.text('feedbackEmail'),
    marketingUrl: attributes.text('marketingUrl'),
    privacyPolicyUrl: attributes.text('privacyPolicyUrl'),
  };
}

function reviewContact({ id, attributes }: Resource): ReviewContact {
  return {
    id,
    firstName: attributes.text('contactFirstName'),
    lastName: attributes.text('contactLastName'),
    phone: attributes.text('contactPhone'),
    email: attributes.text('contactEmail'),
    demoAccountRequired: attributes.flag('demoAccountRequired') ?? false,
    demoAccountName: attributes.text('demoAccountName'),
    demoAccountPassword: attributes.text('demoAccountPassword'),
    notes: attributes.text('notes'),
  };
}
