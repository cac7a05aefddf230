/** The build number that was asked for, in the form in which Apple sees it. */
import { findApp } from '../../../core/app-store-connect/apps.ts';
import { connectToAppStoreConnect } from '../../../core/app-store-connect/client/client.ts';
import { readCredentials } from '../../../core/app-store-connect/client/access/credentials.ts';
import { nextBuildNumber } from '../../../core/app-store-connect/next-build-number.ts';
import type { ActionContext } from '../../../core/runner/action-context.ts';
import { inputError } from '../../../core/runner/input/inputs.ts';
import type { Environment } from '../../../core/runner/machine.ts';
import type { Inputs } from '../inputs.ts';

/**
 * `run` is the number of the workflow run. A run that is run again keeps its number, and Apple
 * takes no build number twice: then the attempt follows after a dot, which sorts between this run
 * and the next.
 */
export function runBuildNumber(environment: Environment): string {
  const run = environment['GITHUB_RUN_NUMBER'];
  if (!run) {
    throw inputError(['`build-number` is run, but the runner gives no GITHUB_RUN_NUMBER']);
  }
  const attempt = environment['GITHUB_RUN_ATTEMPT'] || '1';
  return attempt === '1' ? run : `${run}.${attempt}`;
}

/** The first number that is free for this version in App Store Connect, as it is now. */
export async function nextFreeNumber(
  { apiKeyId, issuerId, apiPrivateKey }: Pick<Inputs, 'apiKeyId' | 'issuerId' | 'apiPrivateKey'>,
  { bundleId, version }: { readonly bundleId: string; readonly version: string },
  context: Omit<ActionContext, 'outputs'>,
): Promise<string> {
  if (apiKeyId === undefined || apiPrivateKey === undefined) {
    throw inputError(['`build-number` is next, for which an API key must be given']);
  }
  const credentials = readCredentials({ apiKeyId, issuerId, apiPrivateKey });
  const api = connectToAppStoreConnect({ credentials, context });
  const app = await findApp(api, { bundleId });
  const { next, highest, inFlight } = await nextBuildNumber(api, {
    appId: app.id,
    version,
    platform: 'IOS',
  });
  const why = highest === undefined ? 'it has none yet' : `${highest} is the highest`;
  const uploads = inFlight.length === 0 ? '' : `, with ${inFlight.join(', ')} on the way`;
  context.log.info(`Build number ${next} for ${version} of ${app.name}: ${why}${uploads}.`);
  return next;
}
