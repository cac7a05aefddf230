/** The things that App Review would find missing: a pure function of what Apple holds. */
import type {
  AppStoreVersion,
  VersionTexts,
} from '../../../core/app-store-connect/app-review/app-store-versions.ts';
import type {
  StoreApp,
  StoreCandidate,
} from '../../../core/app-store-connect/app-review/store-candidate.ts';
import type { Pictures, StorePage } from '../../../core/app-store-connect/app-review/store-page.ts';
import { counted } from '../../../core/system/count.ts';
import type { WantedDetail, WantedRelease } from '../plan/release.ts';
import { textsFor } from '../texts/wanted-texts.ts';

export interface Missing {
  readonly what: string;
  /** The page of App Store Connect, or the input, where it is filled in. */
  readonly where: string;
  /** Things that Apple can do without, or may take from somewhere else. */
  readonly mayDo?: true;
}

const APP_INFORMATION = 'App Information';
/** Apple has one record of the app's facts for all platforms. */
const LOCKED_UNTIL = 'which is locked until the version that is in review is through';
const AVAILABILITY = 'Pricing and Availability';

export function missingOfApp(app: StoreApp, page: StorePage): readonly Missing[] {
  const { openAgeQuestions, isLocked } = page;
  const information = isLocked ? `${APP_INFORMATION}, ${LOCKED_UNTIL}` : APP_INFORMATION;
  const inLanguages = (locales: readonly string[], what: string) =>
    locales.map((locale) => ({ what: `${what} (${locale})`, where: information }));
  return [
    ...(page.hasCategory ? [] : [{ what: 'primary category', where: information }]),
    ...(app.hasContentRights ? [] : [{ what: 'content rights', where: APP_INFORMATION }]),
    ...(openAgeQuestions.length > 0
      ? [{ what: `age rating: ${openAgeQuestions.join(', ')}`, where: information }]
      : []),
    ...inLanguages(page.withoutName, 'name of the app'),
    ...page.withoutPrivacyPolicy.map((locale) => ({
      what: `privacy policy URL (${locale})`,
      where: 'App Privacy',
    })),
    ...(page.hasPrice ? [] : [{ what: 'price', where: AVAILABILITY }]),
    ...(page.hasAvailability ? [] : [{ what: 'countries or regions', where: AVAILABILITY }]),
  ];
}

/** An answer that is given here is about encryption too, so it needs documents as one that Apple holds. */
export function missingOfBuild(
  { usesNonExemptEncryption: held, isDeclared }: StoreCandidate,
  { usesNonExemptEncryption: given }: Pick<WantedRelease, 'usesNonExemptEncryption'>,
): readonly Missing[] {
  if (isDeclared || (held ?? given) !== true) return [];
  return [
    {
      what: 'export compliance documents that Apple approved',
      where: 'TestFlight → the build',
      mayDo: true,
    },
  ];
}

export interface VersionFacts {
  /** The version, or the last one as a forecast of a version that is yet to be made. */
  readonly version: AppStoreVersion | undefined;
  readonly isForecast: boolean;
  readonly isFirst: boolean;
  readonly primaryLocale: string;
  readonly pictures: readonly Pictures[];
  /** Files for the reviewers that Apple has not taken in yet, or could not. */
  readonly unfinishedAttachments: number;
}

export function missingOfVersion(facts: VersionFacts, wanted: WantedRelease): readonly Missing[] {
  const { version, pictures, primaryLocale } = facts;
  const where = 'the page of the version';
  const texts = version?.texts ?? [];
  return [
    ...((wanted.copyright ?? version?.copyright ?? '') === ''
      ? [{ what: 'copyright', where: `${where}, or \`copyright\`` }]
      : []),
    ...(texts.some(({ locale }) => locale === primaryLocale)
      ? []
      : [{ what: `texts in the primary language (${primaryLocale})`, where }]),
    ...texts.flatMap((held) => missingTexts(held, where)),
    ...(facts.isFirst ? [] : missingNews(facts, wanted)),
    ...missingContact(version, wanted.detail),
    ...missingDate(version, wanted),
    ...(facts.unfinishedAttachments > 0
      ? [
          {
            what: `${counted(facts.unfinishedAttachments, 'attachment')} for App Review that Apple has not taken in`,
            where: `${where} under App Review`,
          },
        ]
      : []),
    ...pictures.flatMap(({ locale, sets, unfinished }): Missing[] => [
      ...(sets > 0 ? [] : [{ what: `screenshots (${locale})`, where, mayDo: true as const }]),
      ...(unfinished.length > 0
        ? [{ what: `${counted(unfinished.length, 'screenshot')} not taken in (${locale})`, where }]
        : []),
    ]),
  ];
}

function missingTexts(held: VersionTexts, where: string): readonly Missing[] {
  const names = { description: 'description', keywords: 'keywords', supportUrl: 'support URL' };
  return Object.entries(names)
    .filter(([name]) => held[name as keyof typeof names] === '')
    .map(([, word]) => ({ what: `${word} (${held.locale})`, where }));
}

/** A version that is yet to be made starts without any. */
function missingNews({ version, isForecast }: VersionFacts, wanted: WantedRelease): Missing[] {
  const held = (version?.texts ?? []).map((texts) =>
    isForecast ? { ...texts, whatsNew: '' } : texts,
  );
  const coming = wanted.whatsNew ? textsFor(wanted.whatsNew, held) : [];
  return held
    .filter(({ id, whatsNew }) => whatsNew === '' && !coming.some((text) => text.id === id))
    .map(({ locale }) => ({ what: `What’s New (${locale})`, where: '`whats-new`' }));
}

function missingContact(version: AppStoreVersion | undefined, given: WantedDetail): Missing[] {
  const held = version?.reviewDetail;
  const where = 'the page of the version under App Review, or the inputs `contact-…`';
  const value = (name: keyof WantedDetail) => given[name] ?? held?.[name] ?? '';
  const names = {
    contactFirstName: 'first name of the contact',
    contactLastName: 'last name of the contact',
    contactPhone: 'phone of the contact',
    contactEmail: 'e-mail address of the contact',
  } as const;
  const needsLogin = held?.demoAccountRequired === true && value('demoAccountName') === '';
  return [
    ...(Object.keys(names) as (keyof typeof names)[])
      .filter((name) => value(name) === '')
      .map((name) => ({ what: names[name], where })),
    ...(needsLogin ? [{ what: 'demo account', where: '`demo-account-name`' }] : []),
  ];
}

function missingDate(version: AppStoreVersion | undefined, wanted: WantedRelease): Missing[] {
  const isScheduled = (wanted.releaseType ?? version?.releaseType) === 'SCHEDULED';
  const date = wanted.releaseDate?.at ?? version?.earliestReleaseDate;
  return isScheduled && date === undefined
    ? [{ what: 'release date of a scheduled release', where: '`release-date`' }]
    : [];
}
