import type { Doors } from '../../core/runner/doors.ts';
import type { OutputsOf } from '../../core/runner/outputs.ts';
import { reconcile } from '../../core/reconcile.ts';
import { Answer } from './answer.ts';
import { AppCenter } from './app-center.ts';
import { uploadInBlocks } from './chunked-upload.ts';
import { appCenterErrors } from './errors.ts';
import { verifyFingerprint } from './fingerprint.ts';
import { findGroups } from './groups.ts';
import type { AppName, Inputs } from './inputs.ts';
import type { outputs } from './outputs.ts';
import { findPackageFile } from './package-file.ts';
import type { PackageFile } from './package-file.ts';
import { observeRelease, planRelease } from './release.ts';
import type { Distribution, Release } from './release.ts';
import { isRetiredHost } from './retired-host.ts';

type ActionDoors = Doors<typeof outputs>;

const LONGEST_NOTES = 5000;

export async function run(inputs: Inputs, doors: ActionDoors): Promise<OutputsOf<typeof outputs>> {
  if (isRetiredHost(inputs.apiUrl) && !inputs.allowRetiredHost) {
    return stopAtRetiredHost(inputs, doors);
  }
  const appCenter = new AppCenter({
    url: inputs.apiUrl,
    token: inputs.apiToken,
    app: inputs.app,
    doors,
  });
  await requireApp(appCenter, inputs.app);
  const distribution: Distribution = {
    groups: await findGroups(appCenter, inputs.groups),
    notes: checkedNotes(inputs.releaseNotes),
    mandatory: inputs.mandatory,
    notifyTesters: inputs.notifyTesters,
  };
  const file =
    inputs.file === undefined
      ? undefined
      : await findPackageFile(inputs.file, doors.machine.workspace);
  if (file && inputs.dryRun) {
    doors.log.info(`Would: upload ${file.name} (${file.sizeBytes} bytes) and release it`);
    distribution.groups.forEach(({ name }) =>
      doors.log.info(`Would: distribute to group "${name}"`),
    );
    return {};
  }

  const id = file ? await upload(appCenter, file, inputs, doors) : (inputs.releaseId ?? 0);
  doors.outputs.known({ 'release-id': id });
  const { observed, changes } = await reconcile({
    observe: () => observeRelease(appCenter, id),
    plan: (release) => planRelease(appCenter, release, distribution),
    dryRun: inputs.dryRun,
    clock: doors.clock,
    log: doors.log,
    signal: doors.signal,
  });
  if (file) await verifyFingerprint(file, observed);

  const groups = distribution.groups.map(({ name }) => name);
  summarize(doors, inputs.app, observed, changes);
  return {
    'release-id': id,
    version: observed.version,
    'short-version': observed.shortVersion,
    'install-url': observed.installUrl,
    'download-url': observed.downloadUrl,
    'release-url': `${appCenter.appUrl}/releases/${id}`,
    groups,
    fingerprint: observed.fingerprint,
  };
}

/** Ends before the token is sent to a service that no longer is. */
function stopAtRetiredHost(
  { apiUrl, onRetired }: Inputs,
  { log }: ActionDoors,
): OutputsOf<typeof outputs> {
  const error = appCenterErrors.error('retired', {
    message: `Nothing was released: ${apiUrl.host} is the public App Center, which was retired on 2025-03-31.`,
  });
  if (onRetired === 'fail') throw error;
  log.warning(`${error.message}\n${error.remedy}`, 'appcenter-release: skipped');
  return {};
}

/** The cheapest call that needs the token and the app: what is wrong with either shows here. */
async function requireApp(appCenter: AppCenter, { owner, name }: AppName): Promise<void> {
  try {
    new Answer(await appCenter.get(''), 'GET the app').text('name');
  } catch (error) {
    if (!appCenterErrors.is(error, 'refused') || !isNotFound(error)) throw error;
    throw appCenterErrors.error('app-not-found', {
      message: `\`app\`: the server knows no app ${owner}/${name}.`,
      ...(error.said === undefined ? {} : { said: error.said }),
      cause: error,
    });
  }
}

function isNotFound({ cause }: Error): boolean {
  return typeof cause === 'object' && cause !== null && 'status' in cause && cause.status === 404;
}

function checkedNotes(notes: string | undefined): string | undefined {
  const trimmed = notes?.trim();
  if (trimmed === undefined || trimmed.length <= LONGEST_NOTES) return trimmed;
  throw appCenterErrors.error('notes-too-long', {
    message: `\`release-notes\` has ${trimmed.length} characters; App Center takes ${LONGEST_NOTES}.`,
  });
}

function upload(
  appCenter: AppCenter,
  file: PackageFile,
  inputs: Inputs,
  doors: ActionDoors,
): Promise<number> {
  return doors.log.group(`Uploading ${file.name}`, () =>
    uploadInBlocks(
      appCenter,
      {
        file,
        buildVersion: inputs.buildVersion,
        buildNumber: inputs.buildNumber,
        processingLimitMs: inputs.processingTimeoutMinutes,
      },
      doors,
    ),
  );
}

function summarize(
  { summary }: ActionDoors,
  { owner, name }: AppName,
  release: Release,
  changes: readonly string[],
): void {
  summary.table('Release', [
    ['app', 'version', 'build', 'release'],
    [`${owner}/${name}`, release.shortVersion, release.version, String(release.id)],
  ]);
  summary.list('Changes', changes);
}
