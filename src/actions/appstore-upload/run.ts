import { requireSoundIpa } from '../../core/apple/checks/require-sound-ipa.ts';
import { ipaErrors } from '../../core/apple/ipa-errors.ts';
import { readIpa } from '../../core/apple/ipa.ts';
import type { Ipa } from '../../core/apple/ipa.ts';
import { findApp } from '../../core/app-store-connect/apps.ts';
import type { App } from '../../core/app-store-connect/apps.ts';
import type { UploadIdentity } from '../../core/app-store-connect/build-uploads.ts';
import { connectToAppStoreConnect } from '../../core/app-store-connect/client.ts';
import type { AppStoreConnect } from '../../core/app-store-connect/client.ts';
import { readCredentials } from '../../core/app-store-connect/credentials.ts';
import { appStoreConnectErrors } from '../../core/app-store-connect/errors.ts';
import { testFlightPage } from '../../core/app-store-connect/pages.ts';
import { blaming } from '../../core/runner/blamed-input.ts';
import type { Doors } from '../../core/runner/doors.ts';
import type { OutputsOf } from '../../core/runner/outputs.ts';
import { counted } from '../../core/system/count.ts';
import { commit } from './commit.ts';
import { tellingWhatIsLeft } from './early-end.ts';
import { uploadErrors } from './errors.ts';
import { follow, isVerdict } from './follow.ts';
import type { Delivery } from './follow.ts';
import { buildExists, lookUpHoldings } from './holdings.ts';
import type { Holdings } from './holdings.ts';
import type { Inputs } from './inputs.ts';
import { findIpaFile } from './ipa-file.ts';
import type { outputs } from './outputs.ts';
import { planParts } from './part-plan.ts';
import { Progress } from './progress.ts';
import { reserve } from './reservation.ts';
import { sendParts } from './send-parts.ts';
import { formatSize } from '../../core/system/size.ts';
import { summarize } from './summary.ts';

type UploadDoors = Doors<typeof outputs>;

export async function run(inputs: Inputs, doors: UploadDoors): Promise<OutputsOf<typeof outputs>> {
  const path = await findIpaFile(inputs.ipaPath, doors.machine.workspace);
  const ipa = await blaming('`ipa-path`', ipaErrors.owns, () => readIpa(path));
  const { bundleId, version, buildNumber, platform } = ipa;
  doors.outputs.known({ 'bundle-id': bundleId, version, 'build-number': buildNumber });
  doors.log.info(
    `${bundleId} ${version} (${buildNumber}), ${formatSize(ipa.sizeBytes)}: ${ipa.path}`,
  );

  await requireSoundIpa(ipa, { level: inputs.check, exportMethod: 'app-store-connect' }, doors);

  const api = connectToAppStoreConnect({ credentials: readCredentials(inputs), doors });
  const app = await appOf(api, ipa, inputs.appId);
  doors.outputs.known({ 'app-id': app.id, 'app-store-connect-url': testFlightPage(app.id) });

  const identity = { appId: app.id, version, buildNumber, platform };
  const holdings = await lookUpHoldings(api, identity);
  const { taken } = holdings;
  doors.outputs.known({ 'already-uploaded': taken !== undefined });
  if (taken && inputs.ifExists === 'fail') throw await buildExists(api, identity, taken);
  if (inputs.dryRun) return tellDryRun(app, ipa, holdings, doors);

  const progress = new Progress(doors);
  try {
    if (taken) {
      doors.log.info(`Build ${buildNumber} of ${version} is already with Apple (${taken.state}).`);
      progress.withApple(taken.uploadId, taken.state);
    }
    const delivery =
      taken ?? (await upload({ api, identity, ipa, holdings, inputs, progress, doors }));
    await follow(delivery, { api, identity, inputs, progress, doors });
    summarize({ app, ipa, progress, alreadyUploaded: taken !== undefined }, doors.summary);
    return {};
  } catch (error) {
    throw isVerdict(error) ? error : tellingWhatIsLeft(error, progress.whatIsLeft(), doors.log);
  }
}

/** The app that the .ipa belongs to; an `app-id` must not lead to another one. */
async function appOf(api: AppStoreConnect, ipa: Ipa, appId: string | undefined): Promise<App> {
  const app = await blaming(
    appId === undefined ? 'The bundle id of the .ipa in `ipa-path`' : '`app-id`',
    (error) => appStoreConnectErrors.is(error, 'app-not-found'),
    () => findApp(api, appId === undefined ? { bundleId: ipa.bundleId } : { id: appId }),
  );
  if (app.bundleId === ipa.bundleId) return app;
  throw uploadErrors.error('other-app', {
    message: `The app ${app.id} has the bundle id ${app.bundleId}, but the .ipa has ${ipa.bundleId}.`,
  });
}

function tellDryRun(
  app: App,
  ipa: Ipa,
  { taken, leftovers }: Holdings,
  { log }: UploadDoors,
): Record<string, never> {
  const size = formatSize(ipa.sizeBytes);
  leftovers.forEach(({ id, state }) =>
    log.info(`Would: drop the unfinished upload ${id} (${state})`),
  );
  log.info(
    taken
      ? `Would: go on with the build that is there (${taken.state})`
      : `Would: upload build ${ipa.buildNumber} of ${ipa.version} to ${app.name} (${size})`,
  );
  return {};
}

interface Uploading {
  readonly api: AppStoreConnect;
  readonly identity: UploadIdentity;
  readonly ipa: Ipa;
  readonly holdings: Holdings;
  readonly inputs: Inputs;
  readonly progress: Progress;
  readonly doors: UploadDoors;
}

/** Reserves the build number, sends the file in parts and commits it. */
async function upload(uploading: Uploading): Promise<Delivery> {
  const { api, identity, ipa, holdings, inputs, progress, doors } = uploading;
  const { upload, file } = await reserve(api, identity, ipa, holdings.leftovers, doors);
  progress.reserved(upload.id);
  const parts = planParts(file.operations, { sizeBytes: ipa.sizeBytes, apiOrigin: api.origin });
  const parallel = inputs.parallelParts;
  await doors.log.group(
    `Sending ${counted(parts.length, 'part')}, at most ${parallel} at a time`,
    () => sendParts({ path: ipa.path, parts, parallel, doors }),
  );
  await commit(api, file, doors);
  progress.withApple(upload.id, 'PROCESSING');
  return { uploadId: upload.id, buildId: undefined };
}
