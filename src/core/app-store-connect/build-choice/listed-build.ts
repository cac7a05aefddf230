/** The build of an app that fits platform, version and build number, as soon as Apple lists it. */
import type { PollTimeout } from '../../system/poll.ts';
import { waitForApple } from '../apple-wait.ts';
import type { WaitLimit } from '../apple-wait.ts';
import { findBuilds, findNewestBuild } from '../builds.ts';
import type { Build, WantedBuilds } from '../builds.ts';
import type { AppStoreConnect, Query } from '../client/client.ts';
import { platformWord, PLATFORMS } from '../platforms.ts';
import { buildChoiceErrors } from './errors.ts';
import type { BuildChoice } from './inputs.ts';
import { createUploadWatch } from './newer-uploads.ts';
import { newestOfOnePlatform, requireOnePlatform } from './one-platform.ts';
import type { BuiltApp } from './one-platform.ts';

export interface ListedChoice extends Pick<BuildChoice, 'platform' | 'version' | 'buildNumber'> {
  readonly app: BuiltApp;
  /** Asked for beside the build where the newest one is read by itself. */
  readonly beside?: Query | undefined;
}

/**
 * Waits for the build. Throws `build/not-found` at the limit, `build/ambiguous`, and what the
 * client throws.
 */
export function awaitListedBuild(
  api: AppStoreConnect,
  choice: ListedChoice,
  { limitMs, context }: WaitLimit,
): Promise<Build> {
  const { version, buildNumber = 'latest', beside } = choice;
  let { app } = choice;
  const isLatest = buildNumber.toLowerCase() === 'latest';
  const wanted: WantedBuilds = {
    appId: app.id,
    ...(version === undefined ? {} : { version }),
    ...(choice.platform === undefined ? {} : { platform: PLATFORMS[choice.platform] }),
  };
  const uploads = createUploadWatch();
  const numbered = async (api: AppStoreConnect) => {
    const build = onlyOne(await findBuilds(api, { ...wanted, buildNumber }));
    if (build && choice.platform === undefined) await requireOnePlatform(api, app, build);
    return build;
  };
  const latest = (api: AppStoreConnect) =>
    choice.platform === undefined
      ? newestOfOnePlatform(api, app, wanted, beside)
      : findNewestBuild(api, wanted, beside);

  const sought = isLatest ? 'the newest build' : `build ${buildNumber}`;
  return waitForApple(api, {
    what: `Apple to list ${sought}${version === undefined ? '' : ` of ${version}`} for ${app.name}`,
    look: async (api) => {
      const build = await (isLatest ? latest(api) : numbered(api));
      // A later look may find the first build for another platform.
      app = { id: app.id, name: app.name };
      const newer = isLatest && (await uploads.newerThan(build, api, wanted));
      if (newer) return { done: false, state: `upload ${newer.buildNumber} is ${newer.state}` };
      return build ? { done: true, value: build } : { done: false, state: 'not listed yet' };
    },
    limitMs,
    context,
    timeoutError: (timeout) => notFound(api, choice, timeout),
  });
}

/**
 * The only build of those that match: one number may stand under several versions or platforms, and
 * the newest would be a guess.
 */
function onlyOne(builds: readonly Build[]): Build | undefined {
  if (builds.length < 2) return builds[0];
  const list = builds.map(
    ({ version, buildNumber, platform, id }) =>
      `${version} (${buildNumber}) ${platformWord(platform)}: ${id}`,
  );
  throw buildChoiceErrors.error('ambiguous', {
    message: `${builds.length} builds match; \`${decisive(builds)}\` decides which is meant.\n${list.join('\n')}`,
  });
}

/** The input that tells the builds apart. */
function decisive(builds: readonly Build[]): string {
  if (new Set(builds.map(({ platform }) => platform)).size > 1) return 'platform';
  return new Set(builds.map(({ version }) => version)).size === builds.length
    ? 'version'
    : 'build-id';
}

async function notFound(
  api: AppStoreConnect,
  { app, platform }: ListedChoice,
  timeout: PollTimeout,
) {
  const hint = await newestBuildHint(api.withoutRetries(), app, platform);
  return buildChoiceErrors.error('not-found', {
    message: [timeout.message, ...hint].join('\n'),
    cause: timeout,
  });
}

/**
 * A hint at the newest build; empty where Apple does not answer, as the error of the wait matters
 * more.
 */
async function newestBuildHint(
  api: AppStoreConnect,
  app: ListedChoice['app'],
  platform: ListedChoice['platform'],
): Promise<readonly string[]> {
  const on = platform === undefined ? '' : ` on ${platform}`;
  try {
    const newest = await findNewestBuild(api, {
      appId: app.id,
      ...(platform === undefined ? {} : { platform: PLATFORMS[platform] }),
    });
    return newest
      ? [`The newest build of ${app.name}${on} is ${newest.version} (${newest.buildNumber}).`]
      : [`${app.name} has no build at all${on}.`];
  } catch {
    return [];
  }
}
