import type { App } from '../../../core/app-store-connect/apps.ts';
import type { UploadIdentity } from '../../../core/app-store-connect/build-uploads.ts';
import type { AppStoreConnect } from '../../../core/app-store-connect/client/client.ts';
import type { ActionContext } from '../../../core/runner/action-context.ts';
import { formatSize } from '../../../core/system/size.ts';
import type { Holdings } from './holdings.ts';
import { findResumable } from '../delivery/resume.ts';
import type { UploadPackage } from '../package/upload-package.ts';

export interface DryRun {
  readonly api: AppStoreConnect;
  readonly app: App;
  readonly identity: UploadIdentity;
  readonly appPackage: UploadPackage;
  readonly holdings: Holdings;
  readonly context: Pick<ActionContext, 'clock' | 'log' | 'signal'>;
}

/** Says what an upload would do; everything is read, nothing is changed. */
export async function tellPlan({
  api,
  app,
  identity,
  appPackage,
  holdings,
  context,
}: DryRun): Promise<void> {
  const { log } = context;
  const { taken, leftovers } = holdings;
  if (taken) {
    log.info(`Would: go on with the build that is there (${taken.state})`);
    return;
  }
  const found = await findResumable(api, identity, appPackage, leftovers, context);
  for (const { id, state } of leftovers) {
    const deed = id === found?.upload.id ? 'go on with' : 'drop';
    log.info(`Would: ${deed} the unfinished upload ${id} (${state})`);
  }
  const size = formatSize(appPackage.sizeBytes);
  log.info(
    `Would: upload build ${appPackage.buildNumber} of ${appPackage.version} to ${app.name} (${size})`,
  );
}
