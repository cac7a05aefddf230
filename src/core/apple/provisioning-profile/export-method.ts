/** The purpose of a build: the word under which Xcode exports it and Apple issues profiles for it. */
import { oneOf } from '../../runner/input/input-kinds.ts';
import type { CertificatePurpose } from '../certificate/certificate.ts';

const EXPORT_METHODS = ['debugging', 'release-testing', 'app-store-connect', 'enterprise'] as const;

export type ExportMethod = (typeof EXPORT_METHODS)[number];

/** The words of Xcode before 15.3, by today's. */
const FORMER_NAMES = {
  development: 'debugging',
  'ad-hoc': 'release-testing',
  'app-store': 'app-store-connect',
} as const satisfies Record<string, ExportMethod>;

/** The input kind for an export method; the former names are translated. */
export const exportMethod = oneOf(EXPORT_METHODS, FORMER_NAMES);

/** How Xcode before 15.3 spells the method; what it always spelled the same stays. */
export function formerExportMethod(method: string): string {
  const former = Object.entries(FORMER_NAMES).find(([, name]) => name === method);
  return former?.[0] ?? method;
}

/** Whether `word`, in today's or former spelling, means this method. */
export function isExportMethod(word: unknown, method: ExportMethod): boolean {
  return word === method || word === formerExportMethod(method);
}

/** The purpose that the certificate has to be for. */
export function purposeOf(method: ExportMethod): CertificatePurpose {
  return method === 'debugging' ? 'development' : 'distribution';
}

/** Whether profiles of this kind name the devices on which the app runs. */
export function listsDevices(method: ExportMethod): boolean {
  return method === 'debugging' || method === 'release-testing';
}

/** The method that a word means, today's or a former one. */
export function exportMethodNamed(word: string): ExportMethod | undefined {
  const former: Readonly<Record<string, ExportMethod>> = FORMER_NAMES;
  return EXPORT_METHODS.find((method) => method === word) ?? former[word];
}
