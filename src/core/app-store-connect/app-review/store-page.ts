/**
 * The facts of an app that App Review asks for beside the version: category, ratings, price,
 * pictures.
 */
import type { AppStoreConnect } from '../client/client.ts';
import type { Document, Resource } from '../client/json-api.ts';

export interface StorePage {
  readonly hasCategory: boolean;
  /** Apple's names of the questions about age that have no answer but need one. */
  readonly openAgeQuestions: readonly string[];
  /** Languages of the app whose record lacks the name or the address of the privacy policy. */
  readonly withoutName: readonly string[];
  readonly withoutPrivacyPolicy: readonly string[];
  readonly hasPrice: boolean;
  readonly hasAvailability: boolean;
  /** Whether Apple holds the app's facts in review, where nobody can change them. */
  readonly isLocked: boolean;
}

/** Questions that may stay open; the override questions are asked of few apps. */
const MAY_STAY_OPEN: ReadonlySet<string> = new Set([
  'kidsAgeBand',
  'ageRatingOverride',
  'ageRatingOverrideV2',
  'koreaAgeRatingOverride',
  'developerAgeRatingInfoUrl',
]);

/** An app may have a record that is in the store and one that can be edited. */
const DONE: ReadonlySet<string> = new Set(['READY_FOR_DISTRIBUTION', 'REPLACED_WITH_NEW_INFO']);

/**
 * States in which the record cannot be edited: a version, perhaps of another platform, is in
 * review.
 */
const LOCKED: ReadonlySet<string> = new Set(['WAITING_FOR_REVIEW', 'IN_REVIEW']);

/**
 * Reads the app's facts in three requests, and a fourth where no price is found at first. Throws
 * what the client throws.
 */
export async function readStorePage(api: AppStoreConnect, appId: string): Promise<StorePage> {
  const infos = await api.getAll(`/v1/apps/${appId}/appInfos`, {
    include: ['ageRatingDeclaration', 'appInfoLocalizations', 'primaryCategory'],
    'fields[appInfoLocalizations]': ['locale', 'name', 'privacyPolicyUrl'],
    'limit[appInfoLocalizations]': 50,
  });
  const stateOf = ({ attributes }: Resource) => attributes.text('state') ?? '';
  const current = infos.data.filter((one) => !DONE.has(stateOf(one)));
  const info = current.find((one) => !LOCKED.has(stateOf(one))) ?? current[0] ?? infos.data[0];
  const hasPrice = await isPriced(api, appId);
  const availability = await api.find(`/v1/apps/${appId}/appAvailabilityV2`);
  return {
    ...(info ? infoOf(info, infos) : NO_INFO),
    hasPrice,
    hasAvailability: availability !== undefined,
  };
}

const NO_INFO = {
  hasCategory: false,
  openAgeQuestions: ['all of them'],
  withoutName: [],
  withoutPrivacyPolicy: [],
  isLocked: false,
};

function infoOf(info: Resource, document: Document<unknown>) {
  const rating = document.find('ageRatingDeclarations', info.relatedId('ageRatingDeclaration'));
  const texts = info
    .relatedIds('appInfoLocalizations')
    .flatMap((id) => document.find('appInfoLocalizations', id) ?? []);
  const without = (name: string) =>
    texts
      .filter(({ attributes }) => (attributes.text(name) ?? '') === '')
      .map(({ attributes }) => attributes.requiredText('locale'));
  return {
    hasCategory: info.relatedId('primaryCategory') !== undefined,
    openAgeQuestions: rating ? openQuestions(rating) : NO_INFO.openAgeQuestions,
    isLocked: LOCKED.has(info.attributes.text('state') ?? ''),
    withoutName: without('name'),
    withoutPrivacyPolicy: without('privacyPolicyUrl'),
  };
}

/** All questions stand among the attributes, so those that Apple adds one day are found as well. */
function openQuestions({ attributes }: Resource): readonly string[] {
  const isSocial = attributes.flag('socialMedia') ?? false;
  return attributes
    .emptyNames()
    .filter((name) => !MAY_STAY_OPEN.has(name))
    .filter((name) => name !== 'socialMediaAgeRestricted' || isSocial);
}

/** Apple answers with a schedule for every app; only the prices in it say whether it has one. */
async function isPriced(api: AppStoreConnect, appId: string): Promise<boolean> {
  const schedule = await api.find(`/v1/apps/${appId}/appPriceSchedule`, {
    include: ['manualPrices'],
    'limit[manualPrices]': 1,
  });
  if (schedule === undefined) return false;
  if (schedule.data.relatedIds('manualPrices').length > 0) return true;
  const prices = await api.find(`/v1/appPriceSchedules/${schedule.data.id}`, {
    include: ['manualPrices'],
  });
  return (prices?.data.relatedIds('manualPrices').length ?? 0) > 0;
}

export interface Pictures {
  readonly locale: string;
  readonly sets: number;
  /** The states of pictures that Apple has not taken in yet, or could not. */
  readonly unfinished: readonly string[];
}

/**
 * The number of screenshot sets of each language of a version. One request. Throws what the client
 * throws.
 */
export async function countScreenshotSets(
  api: AppStoreConnect,
  versionId: string,
): Promise<readonly Pictures[]> {
  const { data } = await api.getAll(
    `/v1/appStoreVersions/${versionId}/appStoreVersionLocalizations`,
    {
      include: ['appScreenshotSets'],
      'fields[appStoreVersionLocalizations]': ['locale', 'appScreenshotSets'],
    },
  );
  return data.map((texts) => ({
    locale: texts.attributes.requiredText('locale'),
    sets: texts.relatedIds('appScreenshotSets').length,
    unfinished: [],
  }));
}

/**
 * The number of files for the reviewers that Apple has not taken in yet, or could not; `detailId`
 * is the id of the review detail. One request. Throws what the client throws.
 */
export async function countUnfinishedAttachments(
  api: AppStoreConnect,
  detailId: string,
): Promise<number> {
  const { data } = await api.getAll(
    `/v1/appStoreReviewDetails/${detailId}/appStoreReviewAttachments`,
    { 'fields[appStoreReviewAttachments]': ['assetDeliveryState'] },
  );
  return data.filter((file) => deliveryState(file) !== 'COMPLETE').length;
}

/** The screenshots of one language of a version. One request. Throws what the client throws. */
export async function readScreenshots(
  api: AppStoreConnect,
  { id, locale }: { readonly id: string; readonly locale: string },
): Promise<Pictures> {
  const { data, included } = await api.getAll(
    `/v1/appStoreVersionLocalizations/${id}/appScreenshotSets`,
    { include: ['appScreenshots'], 'fields[appScreenshots]': ['assetDeliveryState'] },
  );
  const unfinished = included.map(deliveryState).filter((state) => state !== 'COMPLETE');
  return { locale, sets: data.length, unfinished };
}

function deliveryState({ attributes }: Resource): string {
  return attributes.fields('assetDeliveryState')?.text('state') ?? 'no state';
}
