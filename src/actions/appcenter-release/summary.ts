/** The action's section on the job's summary page. */
import type { Summary } from '../../core/runner/log/summary.ts';
import { counted } from '../../core/system/count.ts';
import type { Release } from './distribution/release.ts';
import type { AppName } from './inputs.ts';
import { qrText } from './install-code.ts';

interface Done {
  readonly app: AppName;
  readonly release: Release;
  readonly changes: readonly string[];
  /** Whether everybody reads the page, as in a public repository. */
  readonly isPublic: boolean;
}

export function summarize(
  summary: Summary,
  { app: { owner, name }, release, changes, isPublic }: Done,
): void {
  summary.result(
    `${owner}/${name} ${release.shortVersion} (${release.buildNumber}) is release ${release.id}.`,
  );
  summary.table('Release', [
    ['app', 'version', 'build', 'release'],
    [`${owner}/${name}`, release.shortVersion, release.buildNumber, String(release.id)],
  ]);
  summary.list('Changes', changes);
  const { installUrl } = release;
  if (installUrl === undefined || !isShowable(installUrl)) return;
  if (isPublic) {
    summary.text(
      'The link to install the release is in the output `install-url`: it needs no login, and everybody reads this page.',
    );
    return;
  }
  summary.text(`Install: \`${installUrl}\``);
  const code = qrText(installUrl);
  if (code !== undefined) summary.preformatted('Install with a phone', code);
}

export function summarizeDryRun(summary: Summary, changes: readonly string[]): void {
  summary.result(
    changes.length === 0
      ? 'Dry run: nothing to change.'
      : `Dry run: ${counted(changes.length, 'change')}, none of which was made.`,
  );
  summary.list('Changes', changes);
}

const LONGEST_LINK = 2000;

/** Whether it is an address of the kinds that install an app, and ends no code span. */
function isShowable(url: string): boolean {
  if (url.length > LONGEST_LINK || !/^[\x21-\x5F\x61-\x7E]+$/.test(url)) return false;
  return ['https:', 'http:', 'itms-services:'].includes(URL.parse(url)?.protocol ?? '');
}
