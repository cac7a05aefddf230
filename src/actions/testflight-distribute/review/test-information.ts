/**
 * The test information of an app: the fields that beta review asks for, and those that inputs fill.
 */
import type { BetaApp, BetaAppLocalization, ReviewContact } from '../observation/beta-app.ts';
import { testFlightErrors } from '../errors.ts';

/** Test information from the inputs; `undefined` leaves a field as it is. */
export interface WantedInformation {
  readonly description: string | undefined;
  readonly feedbackEmail: string | undefined;
  readonly contact: Readonly<Partial<Record<ContactField, string>>>;
}

/** Texts of the review contact, by their names here. */
export type ContactField =
  | 'firstName'
  | 'lastName'
  | 'phone'
  | 'email'
  | 'notes'
  | 'demoAccountName'
  | 'demoAccountPassword';

/** Apple's attribute for each, and the input that holds it. */
export const CONTACT_FIELDS: Readonly<
  Record<
    ContactField,
    { readonly attribute: string; readonly input: string; readonly name: string }
  >
> = {
  firstName: {
    attribute: 'contactFirstName',
    input: 'contact-first-name',
    name: 'contact first name',
  },
  lastName: { attribute: 'contactLastName', input: 'contact-last-name', name: 'contact last name' },
  phone: { attribute: 'contactPhone', input: 'contact-phone', name: 'contact phone' },
  email: { attribute: 'contactEmail', input: 'contact-email', name: 'contact email' },
  notes: { attribute: 'notes', input: 'review-notes', name: 'review notes' },
  demoAccountName: {
    attribute: 'demoAccountName',
    input: 'demo-account-name',
    name: 'user name of the demo account',
  },
  demoAccountPassword: {
    attribute: 'demoAccountPassword',
    input: 'demo-account-password',
    name: 'password of the demo account',
  },
};

export const NO_INFORMATION: WantedInformation = {
  description: undefined,
  feedbackEmail: undefined,
  contact: {},
};

type TestInformation = Pick<BetaApp, 'primaryLocale' | 'localizations' | 'contact'>;

/** Stops before a submission that Apple would refuse, with all of its reasons at once. */
export function requireTestInformation(
  app: TestInformation & Pick<BetaApp, 'name'>,
  wanted: WantedInformation,
): void {
  const missing = missingTestInformation(app, wanted);
  if (missing.length === 0) return;
  throw testFlightErrors.error('test-information-missing', {
    message: `${app.name} lacks test information that beta review needs: ${missing.join(', ')}.`,
  });
}

/**
 * Fields that beta review asks for and neither Apple nor the inputs have, each with the input that
 * fills it: a description in every language, an address for feedback in the primary one, and
 * somebody whom Apple's reviewers can reach.
 */
export function missingTestInformation(
  { primaryLocale, localizations, contact }: TestInformation,
  wanted: WantedInformation = NO_INFORMATION,
): readonly string[] {
  const primary = localizations.find(({ locale }) => locale === primaryLocale);
  const undescribed = new Set(
    localizations.filter(({ description }) => !description).map(({ locale }) => locale),
  );
  if (!primary) undescribed.add(primaryLocale);
  const described = wanted.description !== undefined;
  return [
    ...(described
      ? []
      : [...undescribed].map((locale) => `beta app description (${locale}, \`beta-description\`)`)),
    ...(primary?.feedbackEmail || wanted.feedbackEmail
      ? []
      : [`feedback email (${primaryLocale}, \`feedback-email\`)`]),
    ...neededFields(contact)
      .filter((field) => !contact?.[field] && !wanted.contact[field])
      .map((field) => `${CONTACT_FIELDS[field].name} (\`${CONTACT_FIELDS[field].input}\`)`),
  ];
}

/** The password is never read without need, so it is not asked whether it is there. */
function neededFields(contact: ReviewContact | undefined): readonly ContactField[] {
  return [
    ...(['firstName', 'lastName', 'phone', 'email'] as const),
    ...(contact?.demoAccountRequired ? (['demoAccountName'] as const) : []),
  ];
}

export type InformationStep =
  | {
      readonly kind: 'add-localization';
      readonly locale: string;
      readonly attributes: Readonly<Record<string, string>>;
    }
  | {
      readonly kind: 'change-localization';
      readonly id: string;
      readonly locale: string;
      readonly attributes: Readonly<Record<string, string>>;
    }
  | {
      readonly kind: 'change-review-details';
      readonly id: string;
      readonly fields: readonly ContactField[];
      readonly attributes: Readonly<Record<string, string | boolean>>;
    };

/**
 * Steps until the test information is as the inputs ask, with the languages that What to Test
 * needs.
 */
export function informationSteps(
  app: TestInformation,
  wanted: WantedInformation,
  localesOfNotes: readonly string[],
): readonly InformationStep[] {
  const { primaryLocale, localizations } = app;
  const held = new Set(localizations.map(({ locale }) => locale));
  const isAsked = wanted.description !== undefined || wanted.feedbackEmail !== undefined;
  const needed = new Set([...localesOfNotes, ...(isAsked ? [primaryLocale] : [])]);
  const primary = localizations.find(({ locale }) => locale === primaryLocale);
  return [
    ...localizations.flatMap((localization) =>
      localizationStep(localization, primaryLocale, wanted),
    ),
    ...[...needed]
      .filter((locale) => !held.has(locale))
      .map((locale): InformationStep => ({
        kind: 'add-localization',
        locale,
        attributes: givenOnly({
          description: wanted.description ?? primary?.description,
          feedbackEmail: wanted.feedbackEmail ?? primary?.feedbackEmail,
          marketingUrl: primary?.marketingUrl,
          privacyPolicyUrl: primary?.privacyPolicyUrl,
        }),
      })),
    ...contactSteps(app.contact, wanted.contact),
  ];
}

/**
 * A given text replaces that of the primary language, and fills the others where they have none.
 */
function localizationStep(
  { id, locale, description, feedbackEmail }: BetaAppLocalization,
  primaryLocale: string,
  wanted: WantedInformation,
): readonly InformationStep[] {
  const isOpen = (held: string | undefined) => locale === primaryLocale || !held;
  const attributes = givenOnly({
    description:
      isOpen(description) && wanted.description !== description ? wanted.description : undefined,
    feedbackEmail:
      isOpen(feedbackEmail) && wanted.feedbackEmail !== feedbackEmail
        ? wanted.feedbackEmail
        : undefined,
  });
  return Object.keys(attributes).length === 0
    ? []
    : [{ kind: 'change-localization', id, locale, attributes }];
}

function contactSteps(
  contact: ReviewContact | undefined,
  wanted: WantedInformation['contact'],
): readonly InformationStep[] {
  if (contact === undefined) return [];
  const fields = (Object.keys(CONTACT_FIELDS) as ContactField[]).filter(
    (field) => wanted[field] !== undefined && wanted[field] !== contact[field],
  );
  if (fields.length === 0) return [];
  const texts = fields.map(
    (field) => [CONTACT_FIELDS[field].attribute, wanted[field] ?? ''] as const,
  );
  const needsAccount = fields.some((field) => field.startsWith('demoAccount'));
  return [
    {
      kind: 'change-review-details',
      id: contact.id,
      fields,
      attributes: {
        ...Object.fromEntries(texts),
        ...(needsAccount ? { demoAccountRequired: true } : {}),
      },
    },
  ];
}

function givenOnly(
  texts: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(texts).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
