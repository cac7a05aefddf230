/** One run of the upload. */
import type { App } from '../../core/app-store-connect/apps.ts';
import type { UploadIdentity } from '../../core/app-store-connect/build-uploads/build-uploads.ts';
import type { AppStoreConnect } from '../../core/app-store-connect/client/client.ts';
import type { ActionContext } from '../../core/runner/action-context.ts';
import type { Inputs } from './inputs.ts';
import type { outputs } from './outputs.ts';
import type { UploadPackage } from './package/upload-package.ts';
import type { Progress } from './progress.ts';

export type UploadContext = ActionContext<typeof outputs>;

/** The values that all stages of one upload share: the package, the app, the API and the runner. */
export interface UploadRun {
  readonly api: AppStoreConnect;
  readonly app: App;
  readonly appPackage: UploadPackage;
  readonly identity: UploadIdentity;
  readonly inputs: Inputs;
  readonly progress: Progress;
  readonly context: UploadContext;
}
