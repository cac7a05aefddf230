import type { ActionContext as AnyContext } from '../../core/runner/action-context.ts';
import { inputError } from '../../core/runner/input/inputs.ts';
import { AppCenter } from './api/app-center.ts';
import { refusalOf } from './api/refusal.ts';
import { findApp } from './app-lookup.ts';
import { distribute } from './distribute.ts';
import { buildOrigin } from './distribution/build-origin.ts';
import { requireStoreNotes, requireUsableFile } from './distribution/destination-rules.ts';
import { findDestinations } from './distribution/destinations.ts';
import { acceptableNotes } from './distribution/notes.ts';
import type { Distribution } from './distribution/plan.ts';
import { observeRelease } from './distribution/release.ts';
import type { Release } from './distribution/release.ts';
import { appCenterErrors } from './errors.ts';
import type { Inputs } from './inputs.ts';
import type { outputs } from './outputs.ts';
import { isRetiredHost, RETIRED_URL } from './retired-host.ts';
import { isInPublic, runnerEvent } from './runner-event.ts';
import { symbolSources } from './symbols/symbols.ts';
import { findPackageFile, requireSystem } from './upload/package-file.ts';

type ActionContext = AnyContext<typeof outputs>;

export async function run(inputs: Inputs, context: ActionContext): Promise<void> {
  const url = inputs.apiUrl ?? RETIRED_URL;
  if (isRetiredHost(url) && !inputs.allowRetiredHost) return stopAtRetiredHost(inputs, context);
  requireOneProtocol(inputs);
  // Everything that needs no server comes first.
  const file =
    inputs.file === undefined
      ? undefined
      : await findPackageFile(inputs.file, context.machine.workspace, inputs);
  const symbols = await symbolSources(inputs, context);
  const notes = acceptableNotes(inputs.releaseNotes, context.log);

  const appCenter = new AppCenter({ url, token: inputs.apiToken, app: inputs.app, context });
  const lookup = findDestinations(appCenter, inputs);
  // A fault of the app or the token comes first.
  lookup.catch(() => {});
  const app = await findApp(appCenter, inputs.app);
  if (file) requireSystem(file, app.system);
  const destinations = await lookup;
  if (file) requireUsableFile(file, destinations, inputs, context.log);
  requireStoreNotes(destinations, notes);
  const existing =
    inputs.releaseId === undefined ? undefined : await releaseNamed(appCenter, inputs.releaseId);
  const event = await runnerEvent(context.machine);
  const distribution: Distribution = {
    ...destinations,
    notes,
    origin: file && buildOrigin(context.machine, event),
    mandatory: inputs.mandatory,
    notifyTesters: inputs.notifyTesters,
  };
  await distribute(
    appCenter,
    { app, file, existing, symbols, inputs, distribution, isPublic: isInPublic(event) },
    context,
  );
}

/** Ends before the token is sent to a service that no longer is. */
function stopAtRetiredHost({ apiUrl, onRetired }: Inputs, { log }: ActionContext): void {
  const server = apiUrl === undefined ? '`api-url` is not set, so it' : apiUrl.host;
  const error = appCenterErrors.error('retired', {
    message: `Nothing was released: ${server} is the public App Center, which was retired on 2025-03-31 and takes no uploads.`,
  });
  if (onRetired === 'fail') throw error;
  log.warning(`${error.message}\n${error.remedy}`, 'appcenter-release: skipped');
}

function requireOneProtocol({ file, releaseId, uploadProtocol }: Inputs): void {
  if (file === undefined || releaseId === undefined || uploadProtocol !== 'chunked') return;
  throw inputError([
    {
      text: '`upload-protocol` is `chunked`, which cannot replace the binary of `release-id`',
      remedy: 'Leave `upload-protocol` out, or `release-id`.',
    },
  ]);
}

async function releaseNamed(appCenter: AppCenter, id: number): Promise<Release> {
  try {
    return await observeRelease(appCenter, id);
  } catch (error) {
    if (refusalOf(error)?.status !== 404) throw error;
    throw appCenterErrors.error('release-not-found', {
      message: `\`release-id\`: the app has no release ${id}.`,
      cause: error,
    });
  }
}
