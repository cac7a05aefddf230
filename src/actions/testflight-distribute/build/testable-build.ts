/** From the inputs to a build that Apple has finished processing, for testers too. */
import { waitForApple } from '../../../core/app-store-connect/apple-wait.ts';
import { awaitChosenBuild } from '../../../core/app-store-connect/build-choice/chosen-build.ts';
import { buildChoiceErrors } from '../../../core/app-store-connect/build-choice/errors.ts';
import { awaitProcessedBuild, buildNotProcessed } from '../../../core/app-store-connect/builds.ts';
import type { AppStoreConnect } from '../../../core/app-store-connect/client/client.ts';
import { appStoreConnectErrors } from '../../../core/app-store-connect/client/refusals/errors.ts';
import { CancelledError } from '../../../core/errors.ts';
import type { ActionContext } from '../../../core/runner/action-context.ts';
import { MINUTE } from '../../../core/system/duration.ts';
import { findBetaApp } from '../observation/beta-app.ts';
import type { BetaApp } from '../observation/beta-app.ts';
import {
  DISTRIBUTION_QUERY,
  distributionOf,
  observeDistribution,
} from '../observation/distribution.ts';
import type { Distribution } from '../observation/distribution.ts';
import type { Inputs } from '../inputs.ts';
import type { outputs } from '../outputs.ts';
import { outputsOf } from '../report/report.ts';

export interface TestableBuild {
  readonly build: Distribution;
  /** The app, where it was read to find the build and no wait came in between. */
  readonly app: BetaApp | undefined;
}

/** Waits as the inputs ask; `undefined` when a wait came to its limit and that is only a warning. */
export async function awaitTestableBuild(
  api: AppStoreConnect,
  inputs: Inputs,
  context: ActionContext<typeof outputs>,
): Promise<TestableBuild | undefined> {
  try {
    return await testableBuild(api, inputs, context);
  } catch (error) {
    if (error instanceof CancelledError) {
      context.log.notice('Nothing was distributed; Apple goes on with the build by itself.');
    }
    if (inputs.onTimeout === 'fail' || !isTimeout(error)) throw error;
    context.log.warning(`${error.message}\nNothing was distributed. ${error.remedy}`);
    return undefined;
  }
}

async function testableBuild(
  api: AppStoreConnect,
  inputs: Inputs,
  context: ActionContext<typeof outputs>,
): Promise<TestableBuild> {
  context.outputs.set({ 'build-upload-id': inputs.buildUploadId ?? '' });
  const now = () => context.clock.now().getTime();
  const asked = now();
  const found = await chosenApp(api, inputs);
  const { id, processingState, answer } = await awaitChosenBuild(api, inputs, {
    app: found && { ...found.app, platforms: found.platforms },
    beside: DISTRIBUTION_QUERY,
    limitMs: inputs.appearTimeoutMs,
    context,
  });
  context.outputs.set({ 'build-id': id });
  const started = now();
  const limitMs = inputs.processingTimeoutMs;
  const isProcessed = processingState === 'VALID';
  if (!isProcessed) await awaitProcessedBuild(api, id, { limitMs, context });
  const build = await opened(api, id, {
    first: isProcessed && answer ? await distributionOf(api, answer) : undefined,
    limitMs: Math.max(0, limitMs - (now() - started)),
    context,
  });
  return { build, app: now() - asked < FRESH_FOR_MS ? found?.app : undefined };
}

/** After a wait, somebody may have changed the app's groups and test information. */
const FRESH_FOR_MS = MINUTE;

async function chosenApp(api: AppStoreConnect, inputs: Inputs) {
  const { appId, bundleId, demoAccountPassword } = inputs;
  if (appId === undefined && bundleId === undefined) return undefined;
  return findBetaApp(api, inputs, { withPassword: demoAccountPassword !== undefined });
}

interface OpeningWait {
  /** A look that was taken just now. */
  readonly first: Distribution | undefined;
  readonly limitMs: number;
  readonly context: ActionContext<typeof outputs>;
}

/** A processed build opens to testers a while later; before that, Apple refuses what is asked of it. */
function opened(
  api: AppStoreConnect,
  id: string,
  { first, limitMs, context }: OpeningWait,
): Promise<Distribution> {
  const seen = [first];
  return waitForApple(api, {
    what: 'Apple to open the build to testers',
    look: async (api) => {
      const observed = seen.pop() ?? (await observeDistribution(api, id));
      context.outputs.set(outputsOf(observed));
      const { internalState: internal = 'no state', externalState: external = 'no state' } =
        observed;
      return [internal, external].some((state) => state === 'PROCESSING' || state === 'no state')
        ? { done: false, state: `internal ${internal}, external ${external}` }
        : { done: true, value: observed };
    },
    limitMs,
    context,
    timeoutError: (timeout) => buildNotProcessed(id, timeout),
  });
}

function isTimeout(error: unknown) {
  return (
    buildChoiceErrors.is(error, 'not-found') ||
    appStoreConnectErrors.is(error, 'build-not-processed')
  );
}
