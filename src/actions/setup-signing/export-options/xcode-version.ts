/** Which Xcode the job uses; it decides how an export method is spelled. */
import { SECOND } from '../../../core/system/duration.ts';
import { processErrors } from '../../../core/system/programs/process.ts';
import type { Processes } from '../../../core/system/programs/process.ts';

const LIMIT_MS = 30 * SECOND;

/** Such as `26.1`; `undefined` when there is none or it does not say. */
export async function xcodeVersion(processes: Processes): Promise<string | undefined> {
  try {
    const limit = { timeoutMs: LIMIT_MS };
    const { stdout } = await processes.run('xcodebuild', ['-version'], limit);
    return /^Xcode (\d+(?:\.\d+)*)/m.exec(stdout)?.[1];
  } catch (error) {
    if (processErrors.is(error, 'not-found') || processErrors.is(error, 'timed-out')) {
      return undefined;
    }
    throw error;
  }
}
