/** The server's own signing of a release for new devices, which it may begin with a distribution. */
import { ActionError, CancelledError } from '../../../core/errors.ts';
import type { ActionContext } from '../../../core/runner/action-context.ts';
import { poll, PollTimeout } from '../../../core/system/poll.ts';
import { Answer } from '../api/answer.ts';
import type { AppCenter } from '../api/app-center.ts';
import { isPassing } from '../api/refusal.ts';

/**
 * The path below the app at which the server tells the status of its signing, from the answer to
 * a distribution. Only the ids are taken from the address, so that the token stays with the API.
 */
export function resigningPath(answer: unknown, source: string): string | undefined {
  const address = new Answer(answer, source).optionalText('provisioning_status_url') ?? '';
  const [path] = /\/releases\/\d{1,15}\/update_devices\/[\w-]{1,100}(?=$|\?)/.exec(address) ?? [];
  return path;
}

/**
 * Waits until each signing is complete. The release is out already, so one that fails, takes too
 * long or cannot be looked at is a warning.
 */
export async function followResigning(
  appCenter: AppCenter,
  paths: readonly string[],
  limitMs: number,
  { clock, log, signal }: Pick<ActionContext, 'clock' | 'log' | 'signal'>,
): Promise<void> {
  for (const path of new Set(paths)) {
    try {
      const problem = await poll({
        what: 'the server to sign the release for new devices',
        look: async () => {
          const answer = new Answer(await appCenter.get(path), `GET ${path}`);
          const status = answer.text('status');
          const code = answer.optionalText('error_code');
          if (code || /fail|error/i.test(status)) {
            const words = [code, answer.optionalText('error_message')].filter(Boolean);
            return { done: true as const, value: words.join(': ') || status };
          }
          return status === 'complete'
            ? { done: true as const, value: '' }
            : { done: false as const, state: status };
        },
        passing: (error) =>
          isPassing(error) ? { state: 'the server does not answer' } : undefined,
        limitMs,
        clock,
        signal,
        onProgress: (line) => log.info(line),
      });
      if (problem === '') log.info('The server signed the release for the testers’ new devices.');
      else log.warning(`The server could not sign the release for new devices: ${problem}`);
    } catch (error) {
      const isOurs = error instanceof PollTimeout || error instanceof ActionError;
      if (!isOurs || error instanceof CancelledError) throw error;
      log.warning(`The server’s signing for new devices is not known: ${error.message}`);
    }
  }
}
