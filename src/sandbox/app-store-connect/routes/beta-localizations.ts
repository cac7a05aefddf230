/** The localizations of TestFlight: What to Test of a build, and the test information of an app. */
import { attributesOf, changeAttributes, linkedRecord } from '../call.ts';
import type { Handler } from '../call.ts';
import { hasRefusedCharacter } from '../refused-characters.ts';
import { LOCALES } from '../locales.ts';
import { textOf } from '../json-api/records.ts';
import type { Records, ResourceRecord, Value } from '../json-api/records.ts';
import { invalidAttribute } from '../refusal.ts';

/** Reports disagree whether bytes or characters count, so both do. */
const LONGEST_TEXT_BYTES = 4000;

function checkText(attribute: string, text: Value): void {
  if (typeof text !== 'string') return;
  if (Buffer.byteLength(text) > LONGEST_TEXT_BYTES) {
    throw invalidAttribute(
      attribute,
      `The text must have at most ${LONGEST_TEXT_BYTES} characters`,
      {
        reason: 'TOO_LONG',
      },
    );
  }
  if (hasRefusedCharacter(text)) {
    throw invalidAttribute(attribute, 'An attribute value has invalid text.');
  }
}

function checkLocale(
  records: Records,
  owner: ResourceRecord,
  relationship: string,
  locale: string,
): void {
  if (!LOCALES.has(locale)) {
    throw invalidAttribute('locale', "The 'locale' value is invalid");
  }
  const others = records.related(owner, relationship);
  if (others.some(({ attributes }) => attributes['locale'] === locale)) {
    throw invalidAttribute('locale', "There is an entity with same 'locale'", {
      reason: 'DUPLICATE',
    });
  }
}

/**
 * Refuses What to Test in a locale that the app's test information lacks. That Apple does so is
 * known, the words with which it does are not.
 */
function checkTestInformation(records: Records, build: ResourceRecord, locale: string): void {
  const app = records.relatedOne(build, 'app');
  const information = app ? records.related(app, 'betaAppLocalizations') : [];
  if (information.some(({ attributes }) => attributes['locale'] === locale)) return;
  throw invalidAttribute(
    'locale',
    `The app has no beta app localization for '${locale}', which What to Test needs`,
  );
}

/** Localizations of a build (What to Test) and of an app differ in their owner and their text. */
function localizationHandlers(type: string, owner: string, text: string): Record<string, Handler> {
  return {
    [`POST /v1/${type}`]: (call) => {
      const attributes = attributesOf(call);
      const ownerRecord = linkedRecord(call, owner);
      checkLocale(call.records, ownerRecord, type, textOf(attributes['locale']));
      checkText(text, attributes[text]);
      if (owner === 'build') {
        checkTestInformation(call.records, ownerRecord, textOf(attributes['locale']));
      }
      return call.records.add(type, { attributes, links: { [owner]: [ownerRecord.id] } });
    },
    [`PATCH /v1/${type}/{id}`]: (call) => {
      const localization = call.records.get(type, call.id);
      checkText(text, attributesOf(call)[text]);
      const build = call.records.relatedOne(localization, 'build');
      if (build && attributesOf(call)[text] !== undefined) {
        checkTestInformation(call.records, build, textOf(localization.attributes['locale']));
      }
      changeAttributes(localization, attributesOf(call));
      return localization;
    },
    [`DELETE /v1/${type}/{id}`]: ({ records, id }) => records.remove(records.get(type, id)),
  };
}

export const betaLocalizations: Record<string, Handler> = {
  ...localizationHandlers('betaBuildLocalizations', 'build', 'whatsNew'),
  ...localizationHandlers('betaAppLocalizations', 'app', 'description'),
};
