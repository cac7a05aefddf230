import { findApp } from '../../core/app-store-connect/apps.ts';
import type { App } from '../../core/app-store-connect/apps.ts';
import { connectToAppStoreConnect } from '../../core/app-store-connect/client/client.ts';
import type { AppStoreConnect } from '../../core/app-store-connect/client/client.ts';
import { findClosingVersion } from '../../core/app-store-connect/closed-versions.ts';
import { readCredentials } from '../../core/app-store-connect/client/access/credentials.ts';
import { appStoreConnectErrors } from '../../core/app-store-connect/client/refusals/errors.ts';
import { nextBuildNumber } from '../../core/app-store-connect/next-build-number.ts';
import type { NextBuildNumber } from '../../core/app-store-connect/next-build-number.ts';
import { PLATFORMS } from '../../core/app-store-connect/platforms.ts';
import { namingInput } from '../../core/runner/input/naming-input.ts';
import type { ActionContext } from '../../core/runner/action-context.ts';
import type { Inputs } from './inputs.ts';
import type { outputs } from './outputs.ts';

export async function run(inputs: Inputs, context: ActionContext<typeof outputs>): Promise<void> {
  const { log, summary } = context;
  const { version, minimum } = inputs;
  const platform = PLATFORMS[inputs.platform];
  const api = connectToAppStoreConnect({ credentials: readCredentials(inputs), context });
  const app = await appOf(api, inputs);
  context.outputs.set({ 'app-id': app.id });

  const found = await nextBuildNumber(api, { appId: app.id, version, platform, minimum });
  const of = version === undefined || platform === 'MAC_OS' ? 'all versions' : `version ${version}`;
  tell(found, of, log);
  await warnIfClosed(api, { appId: app.id, platform, version }, log);
  summary.result(`${app.name}: the next build number is ${found.next}.`);
  summary.table(`${app.name}: build number ${found.next}`, [
    ['what', 'value'],
    ['Counted', `${of} on ${platform}`],
    ['Highest taken', found.highest ?? 'none'],
    ['Uploads in flight', found.inFlight.join(', ') || 'none'],
  ]);
  context.outputs.set({
    'build-number': found.next,
    'highest-build-number': found.highest ?? '',
    'in-flight-build-numbers': found.inFlight,
  });
}

async function appOf(api: AppStoreConnect, { bundleId, appId = '' }: Inputs): Promise<App> {
  return namingInput(
    bundleId === undefined ? '`app-id`' : '`bundle-id`',
    (error) => appStoreConnectErrors.is(error, 'app-not-found'),
    () => findApp(api, bundleId === undefined ? { id: appId } : { bundleId }),
  );
}

function tell({ next, highest, inFlight, unreadable }: NextBuildNumber, of: string, log: Log) {
  const taken = highest === undefined ? 'none is taken' : `the highest taken is ${highest}`;
  log.info(`The next build number of ${of} is ${next}; ${taken}.`);
  if (inFlight.length > 0) log.info(`Counted with uploads in flight: ${inFlight.join(', ')}.`);
  if (unreadable.length === 0) return;
  log.warning(
    `Build numbers that are not whole numbers with dots between them were not counted: ${unreadable.join(', ')}.`,
  );
}

type Log = ActionContext['log'];

/** Warns when the number is free and yet Apple takes no build of the version. */
async function warnIfClosed(
  api: AppStoreConnect,
  { version, ...app }: { appId: string; platform: string; version: string | undefined },
  log: Log,
): Promise<void> {
  const closing = version && (await findClosingVersion(api, { ...app, version }));
  if (!closing) return;
  log.warning(
    `Apple ${closing.isCertain ? 'takes' : 'probably takes'} no more builds of version ${version}: version ${closing.version} is ${closing.state}. Build a version above ${closing.version}.`,
  );
}
