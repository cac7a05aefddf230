import type { Ipa } from '../../core/apple/ipa.ts';
import type { App } from '../../core/app-store-connect/apps.ts';
import type { Build } from '../../core/app-store-connect/builds.ts';
import { testFlightPage } from '../../core/app-store-connect/pages.ts';
import type { Summary } from '../../core/runner/summary.ts';
import type { Delivery } from './follow.ts';
import { formatSize } from './size.ts';

export interface UploadReport {
  readonly app: App;
  readonly ipa: Ipa;
  /** Absent when nobody waited for it, or not long enough. */
  readonly build: Build | undefined;
  readonly delivery: Delivery;
  readonly alreadyUploaded: boolean;
}

export function summarize(
  { app, ipa, build, delivery, alreadyUploaded }: UploadReport,
  summary: Summary,
): void {
  summary.table(`${app.name} ${ipa.version} (${ipa.buildNumber})`, [
    ['', ''],
    ['Bundle id', ipa.bundleId],
    ['Size', formatSize(ipa.sizeBytes)],
    ['Upload', `${delivery.uploadId ?? 'unknown'}${alreadyUploaded ? ' (was already there)' : ''}`],
    ['Build', build?.id ?? 'not waited for'],
    ['State', build?.processingState ?? 'with Apple'],
    ['Page', testFlightPage(app.id, build && { id: build.id, platform: ipa.platform })],
  ]);
}
