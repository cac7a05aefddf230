/** The one build that the inputs mean, as soon as Apple knows it. */
import { namingInput } from '../../runner/input/naming-input.ts';
import type { WaitLimit } from '../apple-wait.ts';
import { findAppRecord, readApp } from '../apps.ts';
import type { App, AppRecord } from '../apps.ts';
import { readBuild } from '../builds.ts';
import type { Build } from '../builds.ts';
import type { AppStoreConnect, Query } from '../client/client.ts';
import { appStoreConnectErrors } from '../client/refusals/errors.ts';
import { awaitBuildOfUpload } from './build-of-upload.ts';
import type { BuildChoice } from './inputs.ts';
import { awaitListedBuild } from './listed-build.ts';
import type { BuiltApp } from './one-platform.ts';

export interface ChoiceOptions extends WaitLimit {
  /** The app of `bundle-id` or `app-id`, where the caller has read it already. */
  readonly app?: BuiltApp | undefined;
  /** Asked for beside the build where one build is read by itself; see `Build.answer`. */
  readonly beside?: Query | undefined;
}

/**
 * Waits until Apple lists the build, processed or not. Several builds that fit are an error, and so
 * is an app with builds for several platforms where no platform is given: the newest build would be
 * a guess. Throws `build/…`, `app-store-connect/app-not-found`, `app-store-connect/not-found` for
 * an id that Apple does not know, and whatever else the client throws.
 */
export async function awaitChosenBuild(
  api: AppStoreConnect,
  choice: BuildChoice,
  options: ChoiceOptions,
): Promise<Build> {
  const { buildId, buildUploadId } = choice;
  const { beside } = options;
  if (buildId !== undefined) {
    return namingInput('`build-id`', isUnknown, () => readBuild(api, buildId, beside));
  }
  if (buildUploadId !== undefined) {
    return namingInput('`build-upload-id`', isUnknown, () =>
      awaitBuildOfUpload(api, buildUploadId, options),
    );
  }
  const app = options.app ?? (await chosenApp(api, choice));
  return awaitListedBuild(api, { app, beside, ...choice }, options);
}

/**
 * The app that `app-id` or `bundle-id` names. Throws `app-store-connect/app-not-found`, and what
 * the client throws.
 */
export async function chosenApp(api: AppStoreConnect, choice: AppChoice): Promise<App> {
  return readApp((await chosenAppRecord(api, choice)).resource);
}

type AppChoice = Pick<BuildChoice, 'appId' | 'bundleId'>;

/**
 * The record of that app, with everything that `query` asks for (see `findAppRecord`). Throws as
 * `chosenApp` does.
 */
export function chosenAppRecord(
  api: AppStoreConnect,
  { appId, bundleId = '' }: AppChoice,
  query?: Query,
): Promise<AppRecord> {
  return namingInput(
    appId === undefined ? '`bundle-id`' : '`app-id`',
    (error) => appStoreConnectErrors.is(error, 'app-not-found'),
    () => findAppRecord(api, appId === undefined ? { bundleId } : { id: appId }, query),
  );
}

function isUnknown(error: unknown): boolean {
  return appStoreConnectErrors.is(error, 'not-found');
}
