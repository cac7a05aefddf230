import { findApp } from '../../core/app-store-connect/apps.ts';
import type { App } from '../../core/app-store-connect/apps.ts';
import { connectToAppStoreConnect } from '../../core/app-store-connect/client/client.ts';
import type { AppStoreConnect } from '../../core/app-store-connect/client/client.ts';
import { readCredentials } from '../../core/app-store-connect/client/credentials.ts';
import { appStoreConnectErrors } from '../../core/app-store-connect/client/errors.ts';
import { testFlightPage } from '../../core/app-store-connect/client/pages.ts';
import { namingInput } from '../../core/runner/naming-input.ts';
import type { ActionContext } from '../../core/runner/action-context.ts';
import type { OpenedFile } from '../../core/system/opened-file.ts';
import { formatSize } from '../../core/system/size.ts';
import { deliver } from './delivery/delivery.ts';
import { tellPlan } from './before/dry-run.ts';
import { tellingWhatIsLeft } from './before/early-end.ts';
import { uploadErrors } from './errors.ts';
import { follow, isVerdict } from './after/follow.ts';
import { buildExists, lookUpHoldings } from './before/holdings.ts';
import type { Inputs } from './inputs.ts';
import { findIpaFile } from './package/ipa-file.ts';
import { requireOpenVersion } from './before/open-version.ts';
import type { outputs } from './outputs.ts';
import { Progress } from './progress.ts';
import { summarize } from './summary.ts';
import { readPackage, withPackage } from './package/upload-package.ts';
import type { UploadPackage } from './package/upload-package.ts';

type UploadContext = ActionContext<typeof outputs>;

export async function run(inputs: Inputs, context: UploadContext): Promise<void> {
  const path = await findIpaFile(inputs.ipaPath, context.machine.workspace);
  await withPackage(path, (opened) => upload(opened, inputs, context));
}

async function upload(opened: OpenedFile, inputs: Inputs, context: UploadContext): Promise<void> {
  const found = await readPackage(opened);
  const appPackage = found.file;
  const { bundleId, version, buildNumber, platform } = appPackage;
  context.outputs.set({ 'bundle-id': bundleId, version, 'build-number': buildNumber });
  context.log.info(
    `${bundleId} ${version} (${buildNumber}) for ${platform}, ${formatSize(appPackage.sizeBytes)}: ${appPackage.path}`,
  );

  await found.check(inputs.check, context);

  const api = connectToAppStoreConnect({ credentials: readCredentials(inputs), context });
  const app = await appOf(api, appPackage, inputs.appId);
  context.outputs.set({ 'app-id': app.id, 'app-store-connect-url': testFlightPage(app.id) });

  const identity = { appId: app.id, version, buildNumber, platform };
  const holdings = await lookUpHoldings(api, identity);
  const { taken } = holdings;
  context.outputs.set({ 'already-uploaded': taken !== undefined });
  if (taken && inputs.ifExists === 'fail') throw await buildExists(api, identity, taken);
  if (!taken) await requireOpenVersion(api, identity, inputs.check, context.log);
  if (inputs.dryRun) {
    await tellPlan({ api, app, identity, appPackage, holdings, context });
    return;
  }

  const progress = new Progress(identity, context);
  try {
    if (taken) {
      context.log.info(
        `Build ${buildNumber} of ${version} is already with Apple (${taken.state}).`,
      );
      if (taken.buildId !== undefined) progress.accepted(taken.buildId);
      progress.withApple(taken.uploadId, taken.state);
    }
    const delivery =
      taken ?? (await deliver({ api, identity, appPackage, holdings, inputs, progress, context }));
    await follow(delivery, { api, inputs, progress, context });
  } catch (error) {
    throw isVerdict(error) ? error : tellingWhatIsLeft(error, progress.whatIsLeft(), context.log);
  } finally {
    summarize({ app, appPackage, progress, alreadyUploaded: taken !== undefined }, context.summary);
  }
}

/** The app that the file belongs to; an `app-id` must not lead to another one. */
async function appOf(
  api: AppStoreConnect,
  { bundleId }: UploadPackage,
  appId: string | undefined,
): Promise<App> {
  const app = await namingInput(
    appId === undefined ? 'The bundle id of the file in `ipa-path`' : '`app-id`',
    (error) => appStoreConnectErrors.is(error, 'app-not-found'),
    () => findApp(api, appId === undefined ? { bundleId } : { id: appId }),
  );
  if (app.bundleId === bundleId) return app;
  throw uploadErrors.error('other-app', {
    message: `The app ${app.id} has the bundle id ${app.bundleId}, but the file in \`ipa-path\` has ${bundleId}.`,
  });
}
