/** Finding the build that the inputs ask for, as soon as Apple lists it. */
import { findApp } from '../../core/app-store-connect/apps.ts';
import type { App } from '../../core/app-store-connect/apps.ts';
import { findBuilds, findNewestBuild } from '../../core/app-store-connect/builds.ts';
import type { Build } from '../../core/app-store-connect/builds.ts';
import type { AppStoreConnect } from '../../core/app-store-connect/client.ts';
import type { Doors } from '../../core/runner/doors.ts';
import { poll, PollTimeout } from '../../core/system/poll.ts';
import { testFlightErrors } from './errors.ts';
import type { Inputs } from './inputs.ts';
import type { outputs } from './outputs.ts';

export async function awaitListedBuild(
  api: AppStoreConnect,
  inputs: Inputs,
  doors: Doors<typeof outputs>,
): Promise<Build> {
  const { appId, bundleId = '', version, buildNumber = 'latest' } = inputs;
  const app = await findApp(api, appId === undefined ? { bundleId } : { id: appId });
  doors.outputs.known({ 'app-id': app.id });
  const wanted = { appId: app.id, ...(version === undefined ? {} : { version }) };
  const isLatest = buildNumber.toLowerCase() === 'latest';
  const find = async () =>
    isLatest
      ? findNewestBuild(api, wanted)
      : onlyOne(await findBuilds(api, { ...wanted, buildNumber }));

  const what = `Apple to list ${isLatest ? 'a build' : `build ${buildNumber}`}${version === undefined ? '' : ` of ${version}`} for ${app.name}`;
  try {
    return await poll({
      what,
      look: async () => {
        const build = await find();
        return build ? { done: true, value: build } : { done: false, state: 'not listed yet' };
      },
      limitMs: inputs.appearTimeoutMinutes,
      clock: doors.clock,
      signal: doors.signal,
      onProgress: (line) => doors.log.info(line),
    });
  } catch (error) {
    throw error instanceof PollTimeout ? await notFound(api, app, error) : error;
  }
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
  const newest = await findNewestBuild(api, { appId: app.id });
  const there = newest
    ? `The newest build of ${app.name} is ${newest.version} (${newest.buildNumber}).`
    : `${app.name} has no build at all.`;
  return testFlightErrors.error('build-not-found', {
    message: `${timeout.message}\n${there}`,
    cause: timeout,
  });
}
