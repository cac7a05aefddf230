/** From the inputs to a build that Apple has finished processing, for testers too. */
import { waitForApple } from '../../../core/app-store-connect/apple-wait.ts';
import { awaitChosenBuild } from '../../../core/app-store-connect/build-choice/chosen-build.ts';
import { buildChoiceErrors } from '../../../core/app-store-connect/build-choice/errors.ts';
import { awaitProcessedBuild, buildNotProcessed } from '../../../core/app-store-connect/builds.ts';
import type { AppStoreConnect } from '../../../core/app-store-connect/client/client.ts';
import { appStoreConnectErrors } from '../../../core/app-store-connect/client/errors.ts';
import { CancelledError } from '../../../core/errors.ts';
import type { ActionContext } from '../../../core/runner/action-context.ts';
import { observeDistribution } from '../observation/distribution.ts';
import type { Distribution } from '../observation/distribution.ts';
import type { Inputs } from '../inputs.ts';
import type { outputs } from '../outputs.ts';
import { outputsOf } from '../report/report.ts';

/** Waits as the inputs ask; `undefined` when a wait came to its limit and that is only a warning. */
export async function awaitTestableBuild(
  api: AppStoreConnect,
  inputs: Inputs,
  context: ActionContext<typeof outputs>,
): Promise<Distribution | undefined> {
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
): Promise<Distribution> {
  context.outputs.set({ 'build-upload-id': inputs.buildUploadId ?? '' });
  const limit = { limitMs: inputs.appearTimeoutMs, context };
  const { id, processingState } = await awaitChosenBuild(api, inputs, limit);
  context.outputs.set({ 'build-id': id });
  const started = context.clock.now().getTime();
  const limitMs = inputs.processingTimeoutMs;
  if (processingState !== 'VALID') await awaitProcessedBuild(api, id, { limitMs, context });
  const waitedMs = context.clock.now().getTime() - started;
  return opened(api, id, { limitMs: Math.max(0, limitMs - waitedMs), context });
}

/** A processed build opens to testers a while later; before that, Apple refuses what is asked of it. */
function opened(
  api: AppStoreConnect,
  id: string,
  { limitMs, context }: { limitMs: number; context: ActionContext<typeof outputs> },
): Promise<Distribution> {
  return waitForApple(api, {
    what: 'Apple to open the build to testers',
    look: async (api) => {
      const observed = await observeDistribution(api, id);
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
