/** Finding the build that the inputs ask for, as soon as Apple lists it. */
import { waitForApple } from '../../../core/app-store-connect/apple-wait.ts';
import { findApp } from '../../../core/app-store-connect/apps.ts';
import type { App } from '../../../core/app-store-connect/apps.ts';
import { findBuilds, findNewestBuild } from '../../../core/app-store-connect/builds.ts';
import type { Build } from '../../../core/app-store-connect/builds.ts';
import type { AppStoreConnect } from '../../../core/app-store-connect/client/client.ts';
import { appStoreConnectErrors } from '../../../core/app-store-connect/client/errors.ts';
import { namingInput } from '../../../core/runner/naming-input.ts';
import type { ActionContext } from '../../../core/runner/action-context.ts';
import type { PollTimeout } from '../../../core/system/poll.ts';
import { testFlightErrors } from '../errors.ts';
import type { Inputs } from '../inputs.ts';
import type { outputs } from '../outputs.ts';

export async function awaitListedBuild(
  api: AppStoreConnect,
  inputs: Inputs,
  context: ActionContext<typeof outputs>,
): Promise<Build> {
  const { appId, bundleId = '', version, buildNumber = 'latest' } = inputs;
  const app = await namingInput(
    appId === undefined ? '`bundle-id`' : '`app-id`',
    (error) => appStoreConnectErrors.is(error, 'app-not-found'),
    () => findApp(api, appId === undefined ? { bundleId } : { id: appId }),
  );
  context.outputs.set({ 'app-id': app.id });
  const wanted = { appId: app.id, ...(version === undefined ? {} : { version }) };
  const isLatest = buildNumber.toLowerCase() === 'latest';
  const find = async (api: AppStoreConnect) =>
    isLatest
      ? findNewestBuild(api, wanted)
      : onlyOne(await findBuilds(api, { ...wanted, buildNumber }));

  const what = `Apple to list ${isLatest ? 'a build' : `build ${buildNumber}`}${version === undefined ? '' : ` of ${version}`} for ${app.name}`;
  return waitForApple(api, {
    what,
    look: async (api) => {
      const build = await find(api);
      return build ? { done: true, value: build } : { done: false, state: 'not listed yet' };
    },
    limitMs: inputs.appearTimeoutMs,
    context,
    timeoutError: (timeout) => notFound(api, app, timeout),
  });
}

/** One number may stand under several versions or platforms; the newest would be a guess. */
function onlyOne(builds: readonly Build[]): Build | undefined {
  if (builds.length < 2) return builds[0];
  const list = builds.map(
    ({ version, buildNumber, platform, id }) => `${version} (${buildNumber}) ${platform}: ${id}`,
  );
  throw testFlightErrors.error('build-ambiguous', {
    message: `${builds.length} builds match.\n${list.join('\n')}`,
  });
}

async function notFound(api: AppStoreConnect, app: App, timeout: PollTimeout) {
  const hint = await newestBuildHint(api.tryingOnce(), app);
  return testFlightErrors.error('build-not-found', {
    message: [timeout.message, ...hint].join('\n'),
    cause: timeout,
  });
}

/** Nothing where Apple does not answer: the wait is over, and its own error is what counts. */
async function newestBuildHint(api: AppStoreConnect, app: App): Promise<readonly string[]> {
  try {
    const newest = await findNewestBuild(api, { appId: app.id });
    return newest
      ? [`The newest build of ${app.name} is ${newest.version} (${newest.buildNumber}).`]
      : [`${app.name} has no build at all.`];
  } catch {
    return [];
  }
}
