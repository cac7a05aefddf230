/** The parts that Apple finds missing when a version is put into a submission. */
import { textOf } from '../json-api/records.ts';
import type { Records, ResourceRecord } from '../json-api/records.ts';
import type { State } from '../state.ts';
import type { StagedError } from './state.ts';
import { isFirstVersion } from './transitions.ts';

/** Age ratings without an answer to these are complete. */
const MAY_BE_NULL: ReadonlySet<string> = new Set([
  'kidsAgeBand',
  'ageRatingOverride',
  'ageRatingOverrideV2',
  'koreaAgeRatingOverride',
  'developerAgeRatingInfoUrl',
  'socialMediaAgeRestricted',
]);

const REQUIRED = 'ENTITY_ERROR.ATTRIBUTE.REQUIRED';

/** The first group that is not met: Apple often names the next one only after that is cured. */
export function missingParts(
  records: Records,
  state: State,
  version: ResourceRecord,
): readonly StagedError[] {
  const app = records.relatedOne(version, 'app');
  if (!app) return [];
  const groups = [
    () => missingBuild(records, state, version),
    () => missingAppFacts(records, app),
    () => missingPrice(records, app),
    () => missingTexts(records, version),
    () => missingContact(records, version),
  ];
  return groups.map((group) => group()).find((found) => found.length > 0) ?? [];
}

function required(path: string, attribute: string): StagedError {
  return {
    path,
    code: REQUIRED,
    detail: `You must provide a value for the attribute '${attribute}' with this request`,
  };
}

/** The question of encryption is answered for a build, or by a document that Apple approved. */
function missingBuild(records: Records, state: State, version: ResourceRecord): StagedError[] {
  const path = `/v1/appStoreVersions/${version.id}`;
  const build = records.relatedOne(version, 'build');
  if (!build) {
    const detail = "You must provide a value for the relationship 'build' with this request";
    return [{ path, code: 'ENTITY_ERROR.RELATIONSHIP.REQUIRED', detail }];
  }
  const declaration = records.relatedOne(build, 'appEncryptionDeclaration');
  if (declaration?.attributes['appEncryptionDeclarationState'] === 'APPROVED') return [];
  const isAnswered = typeof build.attributes['usesNonExemptEncryption'] === 'boolean';
  return isAnswered && !(build.id in state.undeclaredEncryption)
    ? []
    : [required(`/v1/builds/${build.id}`, 'usesNonExemptEncryption')];
}

function missingAppFacts(records: Records, app: ResourceRecord): StagedError[] {
  const info = records.relatedOne(app, 'appInfos');
  const rating = info && records.relatedOne(info, 'ageRatingDeclaration');
  const path = `/v1/appInfos/${info?.id}`;
  return [
    ...(app.attributes['contentRightsDeclaration']
      ? []
      : [required(`/v1/apps/${app.id}`, 'contentRightsDeclaration')]),
    ...(info && records.relatedOne(info, 'primaryCategory')
      ? []
      : [required(path, 'primaryCategory')]),
    ...Object.entries(rating?.attributes ?? { advertising: null })
      .filter(([name, value]) => value === null && !MAY_BE_NULL.has(name))
      .map(([name]) => required(`/v1/ageRatingDeclarations/${rating?.id}`, name)),
    ...(info ? records.related(info, 'appInfoLocalizations') : [])
      .filter(({ attributes }) => !attributes['privacyPolicyUrl'])
      .map(({ id }) => required(`/v1/appInfoLocalizations/${id}`, 'privacyPolicyUrl')),
  ];
}

function missingPrice(records: Records, app: ResourceRecord): StagedError[] {
  const schedule = records.relatedOne(app, 'appPriceSchedule');
  return [
    ...(schedule && records.related(schedule, 'manualPrices').length > 0
      ? []
      : [required(`/v1/appPriceSchedules/${app.id}`, 'manualPrices')]),
    ...(records.relatedOne(app, 'appAvailabilityV2')
      ? []
      : [required(`/v1/apps/${app.id}`, 'appAvailabilityV2')]),
  ];
}

function missingTexts(records: Records, version: ResourceRecord): StagedError[] {
  const names = [
    'description',
    'keywords',
    'supportUrl',
    ...(isFirstVersion(records, version) ? [] : ['whatsNew']),
  ];
  return [
    ...(version.attributes['copyright']
      ? []
      : [required(`/v1/appStoreVersions/${version.id}`, 'copyright')]),
    ...records.related(version, 'appStoreVersionLocalizations').flatMap(({ id, attributes }) => {
      const path = `/v1/appStoreVersionLocalizations/${id}`;
      return names.filter((name) => !attributes[name]).map((name) => required(path, name));
    }),
    ...unfinishedFiles(records, version),
  ];
}

/** Screenshots, and the files for the reviewers. */
function unfinishedFiles(records: Records, version: ResourceRecord): StagedError[] {
  const screenshots = records
    .related(version, 'appStoreVersionLocalizations')
    .flatMap((texts) => records.related(texts, 'appScreenshotSets'))
    .flatMap((set) => records.related(set, 'appScreenshots'));
  const attachments = records
    .related(version, 'appStoreReviewDetail')
    .flatMap((detail) => records.related(detail, 'appStoreReviewAttachments'));
  return [...screenshots, ...attachments]
    .filter(
      ({ attributes }) => textOf(Object(attributes['assetDeliveryState']).state) !== 'COMPLETE',
    )
    .map(({ type, id }) => ({
      path: `/v1/${type}/${id}`,
      code: 'STATE_ERROR',
      detail: 'Attachment uploads still in progress',
    }));
}

function missingContact(records: Records, version: ResourceRecord): StagedError[] {
  const detail = records.relatedOne(version, 'appStoreReviewDetail');
  const path = `/v1/appStoreReviewDetails/${detail?.id ?? version.id}`;
  const { attributes = {} } = detail ?? {};
  const names = [
    'contactFirstName',
    'contactLastName',
    'contactPhone',
    'contactEmail',
    ...(attributes['demoAccountRequired'] ? ['demoAccountName', 'demoAccountPassword'] : []),
  ];
  return names.filter((name) => !attributes[name]).map((name) => required(path, name));
}

/** Apple names no reason at all where the questions about privacy are open. */
export function isWithoutPrivacyAnswers(
  records: Records,
  { review }: State,
  version: ResourceRecord,
): boolean {
  const app = records.relatedOne(version, 'app');
  return app !== undefined && app.id in review.withoutPrivacyAnswers;
}
