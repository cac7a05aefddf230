import type { BetaApp } from '../beta-app.ts';
import { testFlightErrors } from '../errors.ts';

/** Stops before a submission that Apple would refuse, with all of its reasons at once. */
export function requireTestInformation(app: BetaApp): void {
  const missing = missingTestInformation(app);
  if (missing.length === 0) return;
  throw testFlightErrors.error('test-information-missing', {
    message: `${app.name} lacks test information that beta review needs: ${missing.join(', ')}.`,
  });
}

/**
 * What beta review asks for: a description in every language, an address for feedback in the
 * primary one, and somebody whom Apple's reviewers can reach.
 */
export function missingTestInformation(app: Omit<BetaApp, 'groups'>): readonly string[] {
  const { primaryLocale, localizations, contact } = app;
  const primary = localizations.find(({ locale }) => locale === primaryLocale);
  const undescribed = localizations.filter(({ description }) => !description);
  const locales = new Set(undescribed.map(({ locale }) => locale));
  if (!primary) locales.add(primaryLocale);
  return [
    ...[...locales].map((locale) => `beta app description (${locale})`),
    ...(primary?.feedbackEmail ? [] : [`feedback email (${primaryLocale})`]),
    ...(contact?.firstName ? [] : ['contact first name']),
    ...(contact?.lastName ? [] : ['contact last name']),
    ...(contact?.phone ? [] : ['contact phone']),
    ...(contact?.email ? [] : ['contact email']),
    ...(contact?.demoAccountRequired && !contact.demoAccountName
      ? ['user name of the demo account']
      : []),
  ];
}
