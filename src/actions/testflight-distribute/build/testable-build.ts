/** From the inputs to a build that Apple has finished processing, for testers too. */
import { waitForApple } from '../../../core/app-store-connect/apple-wait.ts';
import {
  awaitProcessedBuild,
  buildNotProcessed,
  readBuild,
} from '../../../core/app-store-connect/builds.ts';
import type { AppStoreConnect } from '../../../core/app-store-connect/client/client.ts';
import { appStoreConnectErrors } from '../../../core/app-store-connect/client/errors.ts';
import { CancelledError } from '../../../core/errors.ts';
import { blaming } from '../../../core/runner/blamed-input.ts';
import type { Doors } from '../../../core/runner/doors.ts';
import { observeDistribution } from '../distribution.ts';
import type { Distribution } from '../distribution.ts';
import { testFlightErrors } from '../errors.ts';
import type { Inputs } from '../inputs.ts';
import { awaitListedBuild } from './listed-build.ts';
import type { outputs } from '../outputs.ts';
import { outputsOf } from '../report.ts';

/** Waits as the inputs ask; `undefined` when a wait came to its limit and that is only a warning. */
export async function awaitTestableBuild(
  api: AppStoreConnect,
  inputs: Inputs,
  doors: Doors<typeof outputs>,
): Promise<Distribution | undefined> {
  try {
    return await testableBuild(api, inputs, doors);
  } catch (error) {
    if (error instanceof CancelledError) {
      doors.log.notice('Nothing was distributed; Apple goes on with the build by itself.');
    }
    if (inputs.onTimeout === 'fail' || !isTimeout(error)) throw error;
    doors.log.warning(`${error.message}\nNothing was distributed. ${error.remedy}`);
    return undefined;
  }
}

async function testableBuild(
  api: AppStoreConnect,
  inputs: Inputs,
  doors: Doors<typeof outputs>,
): Promise<Distribution> {
  const { buildId } = inputs;
  const build =
    buildId === undefined
      ? await awaitListedBuild(api, inputs, doors)
      : await blaming(
          '`build-id`',
          (error) => appStoreConnectErrors.is(error, 'not-found'),
          () => readBuild(api, buildId),
        );
  const { id, processingState } = build;
  doors.outputs.known({ 'build-id': id });
  const started = doors.clock.now().getTime();
  const limitMs = inputs.processingTimeoutMinutes;
  if (processingState !== 'VALID') await awaitProcessedBuild(api, id, { limitMs, doors });
  const waitedMs = doors.clock.now().getTime() - started;
  return opened(api, id, { limitMs: Math.max(0, limitMs - waitedMs), doors });
}

/** A processed build opens to testers a while later; before that, Apple refuses what is asked of it. */
function opened(
  api: AppStoreConnect,
  id: string,
  { limitMs, doors }: { limitMs: number; doors: Doors<typeof outputs> },
): Promise<Distribution> {
  return waitForApple(api, {
    what: 'Apple to open the build to testers',
    look: async (door) => {
      const observed = await observeDistribution(door, id);
      doors.outputs.known(outputsOf(observed));
      const { internalState: internal = 'no state', externalState: external = 'no state' } =
        observed;
      return [internal, external].some((state) => state === 'PROCESSING' || state === 'no state')
        ? { done: false, state: `internal ${internal}, external ${external}` }
        : { done: true, value: observed };
    },
    limitMs,
    doors,
    tooLate: (timeout) => buildNotProcessed(id, timeout),
  });
}

function isTimeout(error: unknown) {
  return (
    testFlightErrors.is(error, 'build-not-found') ||
    appStoreConnectErrors.is(error, 'build-not-processed')
  );
}
