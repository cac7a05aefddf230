/**
 * `appInfos` with their localizations and the age rating: the facts of an app that its versions of
 * all platforms share.
 */
import { attributesOf, changeAttributes, linkedRecord, linkedRecords } from '../call.ts';
import type { Call, Handler } from '../call.ts';
import { textOf } from '../json-api/records.ts';
import type { Records, ResourceRecord, Value } from '../json-api/records.ts';
import { LOCALES } from '../locales.ts';
import { invalidAttribute, wrongState } from '../refusal.ts';
import { notEditable } from './refusals.ts';
import { EDITABLE, versionState } from './transitions.ts';

const TYPE = 'appInfoLocalizations';
const LONGEST_NAME = 30;
const CATEGORIES = [
  'primaryCategory',
  'primarySubcategoryOne',
  'primarySubcategoryTwo',
  'secondaryCategory',
  'secondarySubcategoryOne',
  'secondarySubcategoryTwo',
];
const IN_REVIEW = ['IN_REVIEW', 'WAITING_FOR_REVIEW'];

/** The facts are in review with any version of the app, and are open again after it. */
export function settleAppInfos(records: Records): void {
  for (const info of records.all('appInfos')) {
    const app = records.relatedOne(info, 'app');
    const states = (app ? records.related(app, 'appStoreVersions') : []).map(versionState);
    const state = IN_REVIEW.find((one) => states.includes(one)) ?? 'PREPARE_FOR_SUBMISSION';
    Object.assign(info.attributes, { state, appStoreState: state });
  }
}

function requireOpen(info: ResourceRecord | undefined, name: string): void {
  if (info && !IN_REVIEW.includes(textOf(info.attributes['state']))) return;
  throw notEditable(name);
}

const change: Handler = (call) => {
  const info = call.records.get('appInfos', call.id);
  requireOpen(info, 'primaryCategory');
  for (const name of CATEGORIES) {
    const [category] = linkedRecords(call, name);
    if (category) info.links[name] = [category.id];
  }
  return info;
};

/** Apple adds the locale to the versions that are being prepared, too. */
const createTexts: Handler = (call) => {
  const { records } = call;
  const info = linkedRecord(call, 'appInfo');
  const attributes = attributesOf(call);
  const locale = textOf(attributes['locale']);
  requireOpen(info, 'locale');
  if (!LOCALES.has(locale)) {
    throw invalidAttribute('locale', `'${locale}' is not a valid locale`);
  }
  const others = records.related(info, TYPE);
  if (others.some((other) => other.attributes['locale'] === locale)) {
    throw invalidAttribute('locale', `Entity with locale: ${locale} already exists`, {
      reason: 'DUPLICATE',
    });
  }
  checkTexts(attributes);
  addToVersions(call, info, locale);
  return records.add(TYPE, { attributes, links: { appInfo: [info.id] } });
};

function addToVersions({ records }: Call, info: ResourceRecord, locale: string): void {
  const app = records.relatedOne(info, 'app');
  const versions = app ? records.related(app, 'appStoreVersions') : [];
  for (const version of versions.filter((one) => EDITABLE.has(versionState(one)))) {
    const texts = records.related(version, 'appStoreVersionLocalizations');
    if (texts.some(({ attributes }) => attributes['locale'] === locale)) continue;
    records.add('appStoreVersionLocalizations', {
      attributes: { locale },
      links: { appStoreVersion: [version.id] },
    });
  }
}

const changeTexts: Handler = (call) => {
  const texts = call.records.get(TYPE, call.id);
  const attributes = attributesOf(call);
  requireOpen(call.records.relatedOne(texts, 'appInfo'), Object.keys(attributes)[0] ?? 'name');
  checkTexts(attributes);
  changeAttributes(texts, attributes);
  return texts;
};

function checkTexts(attributes: Record<string, Value>): void {
  for (const name of ['name', 'subtitle']) {
    if (textOf(attributes[name]).length <= LONGEST_NAME) continue;
    throw invalidAttribute(name, `The text must have at most ${LONGEST_NAME} characters`, {
      reason: 'TOO_LONG',
    });
  }
}

const removeTexts: Handler = ({ records, id }) => {
  const texts = records.get(TYPE, id);
  const info = records.relatedOne(texts, 'appInfo');
  requireOpen(info, 'locale');
  const app = info && records.relatedOne(info, 'app');
  if (app?.attributes['primaryLocale'] === texts.attributes['locale']) {
    throw wrongState('The localization of the primary locale cannot be deleted');
  }
  records.remove(texts);
};

/** The answers build on each other; Apple's own words of this refusal are not known. */
const rate: Handler = (call) => {
  const { records } = call;
  const rating = records.get('ageRatingDeclarations', call.id);
  const attributes = attributesOf(call);
  const info = records
    .all('appInfos')
    .find(({ links }) => links['ageRatingDeclaration']?.includes(rating.id));
  requireOpen(info, Object.keys(attributes)[0] ?? 'advertising');
  const answers = { ...rating.attributes, ...attributes };
  for (const [name, needed] of [
    ['socialMediaAgeRestricted', 'socialMedia'],
    ['socialMedia', 'userGeneratedContent'],
  ] as const) {
    if (answers[name] === true && answers[needed] !== true) {
      throw invalidAttribute(name, `The attribute '${name}' needs '${needed}' to be true`);
    }
  }
  changeAttributes(rating, attributes);
  return rating;
};

export const appInfos: Record<string, Handler> = {
  'PATCH /v1/ageRatingDeclarations/{id}': rate,
  'PATCH /v1/appInfos/{id}': change,
  [`POST /v1/${TYPE}`]: createTexts,
  [`PATCH /v1/${TYPE}/{id}`]: changeTexts,
  [`DELETE /v1/${TYPE}/{id}`]: removeTexts,
};
