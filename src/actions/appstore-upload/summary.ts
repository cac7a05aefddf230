import type { Ipa } from '../../core/apple/ipa.ts';
import type { App } from '../../core/app-store-connect/apps.ts';
import { testFlightPage } from '../../core/app-store-connect/pages.ts';
import type { Summary } from '../../core/runner/summary.ts';
import type { Progress } from './progress.ts';
import { formatSize } from '../../core/system/size.ts';

export interface UploadReport {
  readonly app: App;
  readonly ipa: Ipa;
  readonly progress: Progress;
  readonly alreadyUploaded: boolean;
}

export function summarize(
  { app, ipa, progress, alreadyUploaded }: UploadReport,
  summary: Summary,
): void {
  const { uploadId = 'unknown', buildId, state = 'unknown' } = progress;
  const build = buildId === undefined ? undefined : { id: buildId, platform: ipa.platform };
  summary.table(`${app.name} ${ipa.version} (${ipa.buildNumber})`, [
    ['', ''],
    ['Bundle id', ipa.bundleId],
    ['Size', formatSize(ipa.sizeBytes)],
    ['Upload', `${uploadId}${alreadyUploaded ? ' (was already there)' : ''}`],
    ['Build', buildId ?? 'none seen yet'],
    ['Last state', state],
    ['Page', testFlightPage(app.id, build)],
  ]);
}
