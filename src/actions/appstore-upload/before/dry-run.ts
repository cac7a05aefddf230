/** The dry run: a description of the upload that would follow. */
import { formatSize } from '../../../core/system/size.ts';
import { findResumable } from '../delivery/resume.ts';
import type { UploadRun } from '../upload-run.ts';
import type { ExistingBuilds } from './existing-builds.ts';

/** Logs what an upload would do. Nothing is changed. */
export async function describeUpload(
  run: UploadRun,
  { same, unfinished }: ExistingBuilds,
): Promise<void> {
  const { app, appPackage, context } = run;
  const { log, summary } = context;
  const title = `${app.name} ${appPackage.version} (${appPackage.buildNumber})`;
  summary.result(
    `Dry run: ${title} ${same ? `is with Apple already (${same.state})` : 'would be uploaded'}.`,
  );
  if (same) {
    log.info(`Would: go on with the build that is there (${same.state})`);
    return;
  }
  const found = await findResumable(run, unfinished);
  for (const { id, state } of unfinished) {
    const deed = id === found?.upload.id ? 'go on with' : 'drop';
    log.info(`Would: ${deed} the unfinished upload ${id} (${state})`);
  }
  const size = formatSize(appPackage.sizeBytes);
  log.info(
    `Would: upload build ${appPackage.buildNumber} of ${appPackage.version} to ${app.name} (${size})`,
  );
}
