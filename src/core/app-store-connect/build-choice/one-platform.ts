/** Builds of an app for which no platform was named: clear only while it is built for one. */
import type { App } from '../apps.ts';
import { findNewestBuild, findNewestBuilds } from '../builds.ts';
import type { Build, WantedBuilds } from '../builds.ts';
import type { AppStoreConnect, Query } from '../client/client.ts';
import { platformWord, PLATFORMS } from '../platforms.ts';
import { buildChoiceErrors } from './errors.ts';

export interface BuiltApp extends Pick<App, 'id' | 'name'> {
  /** All platforms that it has builds for, where that is known; never empty. */
  readonly platforms?: readonly string[] | undefined;
}

/** Apple's largest page. */
const MOST_BUILDS = 200;

/**
 * The newest build that matches. Throws `build/ambiguous` when the app has builds for several
 * platforms. Costs one request where the platforms are known, with whatever `beside` asks for, or
 * for an app with at most 200 builds, else two.
 */
export async function newestOfOnePlatform(
  api: AppStoreConnect,
  app: BuiltApp,
  wanted: WantedBuilds,
  beside?: Query,
): Promise<Build | undefined> {
  if (app.platforms !== undefined) {
    const newest = await findNewestBuild(api, wanted, beside);
    if (newest !== undefined) await requireOnePlatform(api, app, newest);
    return newest;
  }
  const { builds, thatIsAll } = await findNewestBuilds(api, wanted, MOST_BUILDS);
  const [newest] = builds;
  if (newest === undefined) return undefined;
  const other = builds.find(({ platform }) => platform !== newest.platform);
  if (other) throw severalPlatforms(app, newest.platform, other.platform);
  if (!thatIsAll || wanted.version !== undefined) await requireOnePlatform(api, app, newest);
  return newest;
}

/**
 * Throws `build/ambiguous` when the app has builds for another platform than that of `build`. Costs
 * one request, unless all platforms are known.
 */
export async function requireOnePlatform(
  api: AppStoreConnect,
  app: BuiltApp,
  { platform }: Pick<Build, 'platform'>,
): Promise<void> {
  if (app.platforms !== undefined) {
    const known = app.platforms.find((one) => one !== platform);
    if (known !== undefined) throw severalPlatforms(app, platform, known);
    return;
  }
  const { data } = await api.getPage('/v1/preReleaseVersions', {
    'filter[app]': app.id,
    'filter[platform]': Object.values(PLATFORMS).filter((other) => other !== platform),
    'fields[preReleaseVersions]': ['platform'],
    limit: 1,
  });
  const [other] = data;
  if (other) throw severalPlatforms(app, platform, other.attributes.text('platform'));
}

function severalPlatforms({ name }: BuiltApp, ...platforms: (string | undefined)[]): Error {
  return buildChoiceErrors.error('ambiguous', {
    message: `${name} has builds for several platforms, such as ${platforms.map(platformWord).join(' and ')}; \`platform\` decides which is meant.`,
  });
}
