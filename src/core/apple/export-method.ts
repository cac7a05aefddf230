/** What a build is for: the word under which Xcode exports it and Apple issues profiles for it. */
import { oneOf } from '../runner/input-kinds.ts';

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

/** The method that a word means, today's or a former one. */
export function exportMethodNamed(word: string): ExportMethod | undefined {
  const former: Readonly<Record<string, ExportMethod>> = FORMER_NAMES;
  return EXPORT_METHODS.find((method) => method === word) ?? former[word];
}
