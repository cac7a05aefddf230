/** The summary of an upload on the page of the run. */
import { testFlightPage } from '../../core/app-store-connect/client/pages.ts';
import { formatDuration, SECOND } from '../../core/system/duration.ts';
import { formatSize } from '../../core/system/size.ts';
import type { SeenState, SentFile } from './progress.ts';
import type { UploadRun } from './upload-run.ts';

/** Writes the summary of an upload, whether it came to its end or not. */
export function summarize(
  { app, appPackage, progress, context: { summary } }: UploadRun,
  { alreadyUploaded }: { readonly alreadyUploaded: boolean },
): void {
  const { uploadId, buildId, state, states, sentFile } = progress;
  const build = buildId === undefined ? undefined : { id: buildId, platform: appPackage.platform };
  const title = `${app.name} ${appPackage.version} (${appPackage.buildNumber})`;
  const sent = alreadyUploaded ? 'was with Apple already' : 'was uploaded';
  summary.result(`${title} ${sent}; its state is ${state ?? 'unknown'}.`);
  summary.table(title, [
    ['what', 'value'],
    ['Bundle id', appPackage.bundleId],
    ['Platform', appPackage.platform],
    ['Size', formatSize(appPackage.sizeBytes)],
    ['Sent', alreadyUploaded ? 'nothing, as Apple held the build already' : saySent(sentFile)],
    ['Upload', uploadId ?? 'none seen'],
    ['Build', buildId ?? 'none seen yet'],
    ['Last state', state ?? 'unknown'],
    ['Page', testFlightPage(app.id, build)],
  ]);
  summary.table('States', [['of', 'state', 'first seen', 'after'], ...states.map(stateRow)]);
}

/**
 * The amount and pace, `42.1 MB in 12 s (3.5 MB/s)`, and the bytes that an earlier run had sent.
 */
function saySent(file: SentFile | undefined): string {
  if (!file) return 'nothing';
  const { bytes, milliseconds, keptBytes } = file;
  const rate =
    milliseconds > 0
      ? ` in ${formatDuration(milliseconds)} (${formatSize((bytes / milliseconds) * SECOND)}/s)`
      : '';
  const kept = keptBytes > 0 ? `; ${formatSize(keptBytes)} were stored by an earlier run` : '';
  return `${formatSize(bytes)}${rate}${kept}`;
}

function stateRow(
  { of, state, since }: SeenState,
  index: number,
  states: readonly SeenState[],
): readonly string[] {
  const before = states[index - 1];
  return [
    of,
    state,
    since.toISOString(),
    before ? formatDuration(since.getTime() - before.since.getTime()) : '',
  ];
}
