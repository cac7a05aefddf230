/** From the inputs to a build that Apple has finished processing, for testers too. */
import { awaitProcessedBuild } from '../../core/app-store-connect/builds.ts';
import type { AppStoreConnect } from '../../core/app-store-connect/client.ts';
import { appStoreConnectErrors } from '../../core/app-store-connect/errors.ts';
import type { Doors } from '../../core/runner/doors.ts';
import { poll, PollTimeout } from '../../core/system/poll.ts';
import { observeDistribution } from './distribution.ts';
import type { Distribution } from './distribution.ts';
import { testFlightErrors } from './errors.ts';
import type { Inputs } from './inputs.ts';
import { awaitListedBuild } from './listed-build.ts';
import type { outputs } from './outputs.ts';
import { outputsOf } from './report.ts';

/** Waits as the inputs ask; `undefined` when a wait came to its limit and that is only a warning. */
export async function awaitTestableBuild(
  api: AppStoreConnect,
  inputs: Inputs,
  doors: Doors<typeof outputs>,
): Promise<Distribution | undefined> {
  try {
    return await testableBuild(api, inputs, doors);
  } catch (error) {
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
  const listed =
    inputs.buildId === undefined ? await awaitListedBuild(api, inputs, doors) : undefined;
  const id = listed?.id ?? inputs.buildId ?? '';
  doors.outputs.known({ 'build-id': id });
  const started = doors.clock.now().getTime();
  const limitMs = inputs.processingTimeoutMinutes;
  if (listed?.processingState !== 'VALID') await awaitProcessedBuild(api, id, { limitMs, doors });
  const waitedMs = doors.clock.now().getTime() - started;
  return opened(api, id, { limitMs: Math.max(0, limitMs - waitedMs), doors });
}

/** A processed build opens to testers a while later; before that, Apple refuses what is asked of it. */
async function opened(
  api: AppStoreConnect,
  id: string,
  { limitMs, doors }: { limitMs: number; doors: Doors<typeof outputs> },
): Promise<Distribution> {
  try {
    return await poll({
      what: 'Apple to open the build to testers',
      look: async () => {
        const observed = await observeDistribution(api, id);
        doors.outputs.known(outputsOf(observed));
        const { internalState: internal = 'no state', externalState: external = 'no state' } =
          observed;
        return [internal, external].some((state) => state === 'PROCESSING' || state === 'no state')
          ? { done: false, state: `internal ${internal}, external ${external}` }
          : { done: true, value: observed };
      },
      limitMs,
      clock: doors.clock,
      signal: doors.signal,
      onProgress: (line) => doors.log.info(line),
    });
  } catch (error) {
    if (!(error instanceof PollTimeout)) throw error;
    throw appStoreConnectErrors.error('build-not-processed', {
      message: `${error.message} The build is ${id}.`,
      cause: error,
    });
  }
}

function isTimeout(error: unknown) {
  return (
    testFlightErrors.is(error, 'build-not-found') ||
    appStoreConnectErrors.is(error, 'build-not-processed')
  );
}
