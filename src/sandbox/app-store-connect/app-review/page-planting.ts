/** Puts the facts of an app that App Review asks for beside its versions into the state. */
import { textOf } from '../json-api/records.ts';
import type { Records, Value } from '../json-api/records.ts';
import { schemaOf } from '../json-api/schemas.ts';
import { appOf } from '../seed/app-seed.ts';
import type { State } from '../state.ts';
import type { SeededStorePage } from './seed.ts';

/** The answers of an app that does nothing of what is asked about. */
function harmlessRating(): Record<string, Value> {
  const { properties = {} } = schemaOf('AgeRatingDeclaration').properties?.['attributes'] ?? {};
  const open = [
    'kidsAgeBand',
    'ageRatingOverride',
    'ageRatingOverrideV2',
    'koreaAgeRatingOverride',
  ];
  return Object.fromEntries(
    Object.entries(properties).map(([name, { type }]) => {
      if (open.includes(name) || name === 'developerAgeRatingInfoUrl') return [name, null];
      if (name === 'socialMediaAgeRestricted') return [name, null];
      return [name, type === 'boolean' ? false : 'NONE'];
    }),
  );
}

export function plantPage(
  records: Records,
  { review }: State,
  { app: bundleId, missing = [], ageRating = {} }: SeededStorePage,
): void {
  const app = appOf(records, bundleId);
  const has = (what: (typeof missing)[number]) => !missing.includes(what);
  for (const type of ['appInfos', 'appPriceSchedules', 'appAvailabilities']) {
    for (const old of records.all(type).filter((record) => record.links['app']?.[0] === app.id)) {
      records.remove(old);
    }
  }
  app.attributes['contentRightsDeclaration'] = has('contentRights')
    ? 'DOES_NOT_USE_THIRD_PARTY_CONTENT'
    : null;
  records.add('appCategories', { id: 'UTILITIES', attributes: { platforms: ['IOS', 'MAC_OS'] } });
  const rating = records.add('ageRatingDeclarations', {
    attributes: {
      ...harmlessRating(),
      ...ageRating,
      ...(has('ageRating') ? {} : { advertising: null, parentalControls: null }),
    },
  });
  const info = records.add('appInfos', {
    attributes: { state: 'PREPARE_FOR_SUBMISSION', appStoreState: 'PREPARE_FOR_SUBMISSION' },
    links: {
      app: [app.id],
      ageRatingDeclaration: [rating.id],
      primaryCategory: has('category') ? ['UTILITIES'] : [],
    },
  });
  records.add('appInfoLocalizations', {
    attributes: {
      locale: textOf(app.attributes['primaryLocale']),
      name: textOf(app.attributes['name']),
      subtitle: null,
      privacyPolicyUrl: has('privacyPolicyUrl') ? 'https://example.com/privacy' : null,
      privacyChoicesUrl: null,
      privacyPolicyText: null,
    },
    links: { appInfo: [info.id] },
  });
  const price = has('price')
    ? [
        records.add('appPrices', { attributes: { manual: true, startDate: null, endDate: null } })
          .id,
      ]
    : [];
  records.add('appPriceSchedules', { id: app.id, links: { app: [app.id], manualPrices: price } });
  if (has('availability')) {
    records.add('appAvailabilities', {
      id: app.id,
      attributes: { availableInNewTerritories: true },
      links: { app: [app.id] },
    });
  }
  if (has('privacyAnswers')) delete review.withoutPrivacyAnswers[app.id];
  else review.withoutPrivacyAnswers[app.id] = true;
}
