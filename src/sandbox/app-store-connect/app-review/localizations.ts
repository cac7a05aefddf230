/** `appStoreVersionLocalizations`: the store page of a version, a language each. */
import { attributesOf, changeAttributes, linkedRecord } from '../call.ts';
import type { Call, Handler } from '../call.ts';
import { textOf } from '../json-api/records.ts';
import type { Records, ResourceRecord, Value } from '../json-api/records.ts';
import { invalidAttribute, wrongState } from '../refusal.ts';
import { LOCALES } from '../locales.ts';
import { notEditable } from './refusals.ts';
import { EDITABLE, isFirstVersion, versionState } from './transitions.ts';

const TYPE = 'appStoreVersionLocalizations';
const LIMITS: Readonly<Record<string, number>> = {
  description: 4000,
  whatsNew: 4000,
  promotionalText: 170,
};
const LONGEST_KEYWORDS_BYTES = 100;
const REFUSED = /\p{Emoji_Presentation}|\u{FE0F}/u;

const create: Handler = (call) => {
  const version = linkedRecord(call, 'appStoreVersion');
  const attributes = attributesOf(call);
  const locale = textOf(attributes['locale']);
  if (!LOCALES.has(locale)) {
    throw invalidAttribute('locale', `'${locale}' is not a valid locale`);
  }
  const others = call.records.related(version, TYPE);
  if (others.some((other) => other.attributes['locale'] === locale)) {
    throw invalidAttribute('locale', `Entity with locale: ${locale} already exists`, {
      reason: 'DUPLICATE',
    });
  }
  check(call, version, attributes);
  return call.records.add(TYPE, { attributes, links: { appStoreVersion: [version.id] } });
};

const change: Handler = (call) => {
  const texts = call.records.get(TYPE, call.id);
  const version = call.records.relatedOne(texts, 'appStoreVersion');
  if (version) check(call, version, attributesOf(call));
  changeAttributes(texts, attributesOf(call));
  return texts;
};

function check(call: Call, version: ResourceRecord, attributes: Record<string, Value>): void {
  const state = versionState(version);
  const isLocked =
    state === 'REJECTED' &&
    call.state.review.orders.locksRejectedTexts &&
    !(version.id in call.state.review.rebuilt);
  for (const [name, value] of Object.entries(attributes)) {
    if (name !== 'promotionalText' && name !== 'locale' && !EDITABLE.has(state)) {
      throw notEditable(name);
    }
    if (name === 'whatsNew' && (isFirstVersion(call.records, version) || isLocked)) {
      throw notEditable(name);
    }
    checkText(name, textOf(value));
  }
}

function checkText(name: string, text: string): void {
  const most = LIMITS[name] ?? Infinity;
  if (text.length > most) {
    throw invalidAttribute(name, `The text must have at most ${most} characters`, {
      reason: 'TOO_LONG',
    });
  }
  if (name === 'keywords' && Buffer.byteLength(text) > LONGEST_KEYWORDS_BYTES) {
    throw invalidAttribute(name, `The keywords must have at most ${LONGEST_KEYWORDS_BYTES} bytes`, {
      reason: 'TOO_LONG',
    });
  }
  const found = REFUSED.exec(text)?.[0];
  if (found !== undefined) {
    const title = name === 'whatsNew' ? "What's New in This Version" : name;
    throw invalidAttribute(
      name,
      `An attribute value has invalid characters. - ${title} can't contain the following character(s): ${found}`,
    );
  }
}

const remove: Handler = ({ records, id }) => {
  const texts = records.get(TYPE, id);
  const version = records.relatedOne(texts, 'appStoreVersion');
  if (version && !EDITABLE.has(versionState(version))) {
    throw wrongState(`${TYPE} with id '${id}' is not in valid state`);
  }
  records.remove(texts);
};

/** A new version has the texts and pictures of the last one; only What's New starts empty. */
export function copyTexts(records: Records, last: ResourceRecord, version: ResourceRecord): void {
  for (const texts of records.related(last, TYPE)) {
    const copy = records.add(TYPE, {
      attributes: { ...texts.attributes, whatsNew: null },
      links: { appStoreVersion: [version.id] },
    });
    for (const set of records.related(texts, 'appScreenshotSets')) {
      const twin = records.add('appScreenshotSets', {
        attributes: set.attributes,
        links: { appStoreVersionLocalization: [copy.id] },
      });
      for (const { attributes } of records.related(set, 'appScreenshots')) {
        records.add('appScreenshots', { attributes, links: { appScreenshotSet: [twin.id] } });
      }
    }
  }
}

export const localizations: Record<string, Handler> = {
  [`POST /v1/${TYPE}`]: create,
  [`PATCH /v1/${TYPE}/{id}`]: change,
  [`DELETE /v1/${TYPE}/{id}`]: remove,
};
