import { findAppOverview } from '../../core/app-store-connect/app-overview.ts';
import type { AppOverview } from '../../core/app-store-connect/app-overview.ts';
import { connectToAppStoreConnect } from '../../core/app-store-connect/client/client.ts';
import type { AppStoreConnect } from '../../core/app-store-connect/client/client.ts';
import { readCredentials } from '../../core/app-store-connect/client/access/credentials.ts';
import { appStoreConnectErrors } from '../../core/app-store-connect/client/refusals/errors.ts';
import { testFlightPage } from '../../core/app-store-connect/client/pages.ts';
import type { PackageIdentity } from '../../core/apple/package/ipa.ts';
import { namingInput } from '../../core/runner/input/naming-input.ts';
import type { OpenedFile } from '../../core/system/files/opened-file.ts';
import { formatSize } from '../../core/system/size.ts';
import { follow, isVerdict } from './after/follow.ts';
import { requireHigherBuildNumber, requireShortBuildNumber } from './before/build-number.ts';
import { describeUpload } from './before/dry-run.ts';
import { withWhatIsLeft } from './before/early-end.ts';
import { buildExists, lookUpExistingBuilds } from './before/existing-builds.ts';
import type { ExistingBuilds } from './before/existing-builds.ts';
import { requireOpenVersion } from './before/open-version.ts';
import { tellSkippedFile } from './before/skipped-file.ts';
import { deliver } from './delivery/delivery.ts';
import { uploadErrors } from './errors.ts';
import type { Inputs } from './inputs.ts';
import { findIpaFile } from './package/ipa-file.ts';
import { readPackage, withPackage } from './package/upload-package.ts';
import type { UploadPackage } from './package/upload-package.ts';
import { Progress } from './progress.ts';
import { summarize } from './summary.ts';
import type { UploadContext, UploadRun } from './upload-run.ts';

export async function run(inputs: Inputs, context: UploadContext): Promise<void> {
  const path = await findIpaFile(inputs.ipaPath, context.machine.workspace);
  await withPackage(path, (opened) => upload(opened, inputs, context));
}

async function upload(opened: OpenedFile, inputs: Inputs, context: UploadContext): Promise<void> {
  const ended = new AbortController();
  const signal = AbortSignal.any([context.signal, ended.signal]);
  const credentials = readCredentials(inputs);
  try {
    const api = connectToAppStoreConnect({ credentials, context: { ...context, signal } });
    // The file is read meanwhile.
    api.connect();
    await checkAndUpload(opened, { api, inputs, context });
  } finally {
    // A file that is refused leaves look-ups under way.
    ended.abort();
  }
}

async function checkAndUpload(
  opened: OpenedFile,
  { api, inputs, context }: Pick<UploadRun, 'api' | 'inputs' | 'context'>,
): Promise<void> {
  // Apple is asked while the file is read and checked; nothing is changed before all have ended.
  const identified = Promise.withResolvers<LookUp>();
  const found = await readPackage(opened, {
    onIdentity(identity) {
      requireShortBuildNumber(identity, inputs.check, context.log);
      identified.resolve(lookUpApp(api, identity, inputs));
    },
  });
  const appPackage = found.file;
  tellPackage(appPackage, context);
  const lookUp = await identified.promise;
  await found.check(inputs.check, context);

  const { app, storeVersions } = await lookUp.overview;
  context.outputs.set({ 'app-id': app.id, 'app-store-connect-url': testFlightPage(app.id) });
  const { version, buildNumber, platform } = appPackage;
  const identity = { appId: app.id, version, buildNumber, platform };
  const existing = await lookUp.existing;
  const { same, highest } = existing;
  context.outputs.set({ 'already-uploaded': same !== undefined });
  if (same && inputs.ifExists === 'fail') throw await buildExists(api, identity, same);

  const progress = new Progress(identity, context);
  const uploadRun: UploadRun = { api, app, appPackage, identity, inputs, progress, context };
  if (same) {
    await tellSkippedFile(uploadRun, same);
  } else {
    requireHigherBuildNumber(identity, highest, inputs.check, context.log);
    await requireOpenVersion(api, identity, {
      level: inputs.check,
      storeVersions,
      log: context.log,
    });
  }
  if (inputs.dryRun) await describeUpload(uploadRun, existing);
  else await deliverAndFollow(uploadRun, existing);
}

async function deliverAndFollow(
  uploadRun: UploadRun,
  { same, unfinished }: ExistingBuilds,
): Promise<void> {
  const { progress, context } = uploadRun;
  try {
    if (same?.buildId !== undefined) progress.accepted(same.buildId);
    if (same) progress.withApple(same.uploadId, same.state);
    await follow(same ?? (await deliver(uploadRun, unfinished)), uploadRun);
  } catch (error) {
    throw isVerdict(error) ? error : withWhatIsLeft(error, progress.whatIsLeft(), context.log);
  } finally {
    summarize(uploadRun, { alreadyUploaded: same !== undefined });
  }
}

function tellPackage(appPackage: UploadPackage, { log, outputs }: UploadContext): void {
  const { bundleId, version, buildNumber, platform, sizeBytes, path } = appPackage;
  outputs.set({ 'bundle-id': bundleId, version, 'build-number': buildNumber });
  log.info(
    `${bundleId} ${version} (${buildNumber}) for ${platform}, ${formatSize(sizeBytes)}: ${path}`,
  );
}

interface LookUp {
  readonly overview: Promise<AppOverview>;
  readonly existing: Promise<ExistingBuilds>;
}

/** Starts both look-ups at once where `app-id` is given; else Apple has to name the app first. */
function lookUpApp(
  api: AppStoreConnect,
  { bundleId, version, buildNumber, platform }: PackageIdentity,
  inputs: Inputs,
): LookUp {
  const overview = overviewOf(api, bundleId, inputs);
  const existingOf = (appId: string) =>
    lookUpExistingBuilds(api, { appId, version, buildNumber, platform }, overview);
  const { appId } = inputs;
  const existing =
    appId === undefined ? overview.then(({ app }) => existingOf(app.id)) : existingOf(appId);
  // A file that is refused meanwhile is the error; else whoever awaits them learns of theirs.
  existing.catch(() => {});
  overview.catch(() => {});
  return { overview, existing };
}

/** The app that the file belongs to; an `app-id` must not lead to another one. */
async function overviewOf(
  api: AppStoreConnect,
  bundleId: string,
  { appId, check }: Inputs,
): Promise<AppOverview> {
  const overview = await namingInput(
    appId === undefined ? 'The bundle id of the file in `ipa-path`' : '`app-id`',
    (error) => appStoreConnectErrors.is(error, 'app-not-found'),
    () =>
      findAppOverview(api, appId === undefined ? { bundleId } : { id: appId }, {
        storeVersions: check !== 'off',
      }),
  );
  const { app } = overview;
  if (app.bundleId === bundleId) return overview;
  throw uploadErrors.error('other-app', {
    message: `The app ${app.id} has the bundle id ${app.bundleId}, but the file in \`ipa-path\` has ${bundleId}.`,
  });
}
