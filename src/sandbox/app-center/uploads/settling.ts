/** The end of an upload's processing: the release that comes of it, whether or not anybody waits. */
import { slugOf } from '../access/access.ts';
import type { App, ChunkedUpload } from '../records.ts';
import { releaseFrom } from '../releases/release-store.ts';
import type { AppCenterState } from '../state.ts';

/** Makes the release of a finished upload, once its processing is over. */
export function settle(
  upload: ChunkedUpload,
  app: App,
  { behaviour, context }: AppCenterState,
): void {
  const elapsed = context.now().getTime() - (upload.finishedAt ?? 0);
  const isProcessed =
    upload.status === 'uploadFinished' &&
    upload.polls > behaviour.pollsBeforeReady &&
    elapsed >= context.options.processingMs &&
    !context.situations.isStuck('release');
  if (!isProcessed) return;
  const { finding } = upload;
  if (finding === undefined || 'unreadable' in finding) {
    upload.status = 'error';
  } else if (behaviour.malware) {
    upload.status = 'malwareDetected';
  } else {
    const binary = { external: false as const, assetId: upload.assetId, facts: finding.facts };
    upload.releaseId = releaseFrom(app, finding.facts, binary, context.now()).id;
    upload.status = 'readyToBePublished';
  }
}

/** The service goes on without its client: each look at the app's releases counts as a poll. */
export function settleAll(app: App, state: AppCenterState): void {
  for (const upload of state.records.uploads) {
    if (upload.app !== slugOf(app) || upload.status !== 'uploadFinished') continue;
    upload.polls += 1;
    settle(upload, app, state);
  }
}
