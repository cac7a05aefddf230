import { messageOf } from '../../core/errors.ts';
import type { ActionContext as AnyContext } from '../../core/runner/action-context.ts';
import { reconcile } from '../../core/reconcile.ts';
import { formatSize } from '../../core/system/size.ts';
import { Answer } from './answer.ts';
import { AppCenter, refusalOf } from './app-center.ts';
import { uploadInChunks } from './chunked-upload.ts';
import { acceptableNotes } from './notes.ts';
import { appCenterErrors } from './errors.ts';
import { verifyFingerprint } from './fingerprint.ts';
import { findGroups } from './groups.ts';
import type { AppName, Inputs } from './inputs.ts';
import type { outputs } from './outputs.ts';
import { findPackageFile } from './package-file.ts';
import type { PackageFile } from './package-file.ts';
import { NEW_RELEASE, observeRelease, planRelease } from './release.ts';
import type { Distribution, Release } from './release.ts';
import { isRetiredHost } from './retired-host.ts';

type ActionContext = AnyContext<typeof outputs>;

export async function run(inputs: Inputs, context: ActionContext): Promise<void> {
  if (isRetiredHost(inputs.apiUrl) && !inputs.allowRetiredHost) {
    return stopAtRetiredHost(inputs, context);
  }
  // What needs no server comes first.
  const file =
    inputs.file === undefined
      ? undefined
      : await findPackageFile(inputs.file, context.machine.workspace);
  const notes = acceptableNotes(inputs.releaseNotes, context.log);

  const appCenter = new AppCenter({
    url: inputs.apiUrl,
    token: inputs.apiToken,
    app: inputs.app,
    context,
  });
  await requireApp(appCenter, inputs.app);
  const { mandatory, notifyTesters } = inputs;
  const groupsAsked = await findGroups(appCenter, inputs.groups);
  const distribution: Distribution = { groups: groupsAsked, notes, mandatory, notifyTesters };
  if (file && inputs.dryRun) return tellDryRun(appCenter, file, distribution, context);

  const id = file ? await upload(appCenter, file, inputs, context) : (inputs.releaseId ?? 0);
  context.outputs.set({ 'release-id': id });
  // Testers get nothing that was not proved to be what was sent.
  if (file) await verifyFingerprint(file, await observeRelease(appCenter, id));
  else warnOfMandatory(inputs, context);
  const { observed, changes } = await reconcile({
    observe: () => observeRelease(appCenter, id),
    plan: (release) => planRelease(appCenter, release, distribution),
    dryRun: inputs.dryRun,
    clock: context.clock,
    log: context.log,
    signal: context.signal,
  });

  const groups = groupsAsked.map(({ name }) => name);
  summarize(context, inputs.app, observed, changes);
  context.outputs.set({
    version: observed.version,
    'short-version': observed.shortVersion,
    'install-url': observed.installUrl,
    'download-url': observed.downloadUrl,
    'release-url': `${appCenter.appUrl}/releases/${id}`,
    groups,
    fingerprint: observed.fingerprint,
  });
}

/** Ends before the token is sent to a service that no longer is. */
function stopAtRetiredHost({ apiUrl, onRetired }: Inputs, { log }: ActionContext): void {
  const error = appCenterErrors.error('retired', {
    message: `Nothing was released: ${apiUrl.host} is the public App Center, which was retired on 2025-03-31.`,
  });
  if (onRetired === 'fail') throw error;
  log.warning(`${error.message}\n${error.remedy}`, 'appcenter-release: skipped');
}

/** The cheapest call that needs the token and the app: what is wrong with either shows here. */
async function requireApp(appCenter: AppCenter, { owner, name }: AppName): Promise<void> {
  try {
    new Answer(await appCenter.get(''), 'GET the app').text('name');
  } catch (error) {
    if (refusalOf(error)?.status !== 404) throw error;
    throw appCenterErrors.error('app-not-found', {
      message: `\`app\`: the server knows no app ${owner}/${name}.`,
      said: messageOf(error),
      cause: error,
    });
  }
}

/** The server shows of no group whether the release is mandatory to it, so nothing proves it. */
function warnOfMandatory({ mandatory }: Inputs, { log }: ActionContext): void {
  if (!mandatory) return;
  log.warning(
    'For groups that have the release already, `mandatory` is not changed; it holds for the groups that get it now.',
  );
}

function tellDryRun(
  appCenter: AppCenter,
  { name, sizeBytes }: PackageFile,
  distribution: Distribution,
  { log }: ActionContext,
): void {
  log.info(`Would: upload ${name} (${formatSize(sizeBytes)}) and release it`);
  for (const { description } of planRelease(appCenter, NEW_RELEASE, distribution)) {
    log.info(`Would: ${description}`);
  }
}

function upload(
  appCenter: AppCenter,
  file: PackageFile,
  inputs: Inputs,
  context: ActionContext,
): Promise<number> {
  return context.log.group(`Uploading ${file.name}`, () =>
    uploadInChunks(
      appCenter,
      {
        file,
        buildVersion: inputs.buildVersion,
        buildNumber: inputs.buildNumber,
        processingLimitMs: inputs.processingTimeoutMs,
      },
      context,
    ),
  );
}

function summarize(
  { summary }: ActionContext,
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
