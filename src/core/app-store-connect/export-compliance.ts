/** Apple's question whether an app uses encryption that is not exempt. It takes one answer. */
import type { ActionContext } from '../runner/action-context.ts';
import type { Log } from '../runner/log/log.ts';
import type { Build } from './builds.ts';
import type { AppStoreConnect } from './client/client.ts';
import { writeUntilAnswered } from './client/lost-answer.ts';
import { refusalOf } from './client/refusals/refusal.ts';

/**
 * Answers the question for one build. An answer that Apple holds by then stays, and is no error:
 * the next look shows it. Throws whatever else the client throws.
 */
export async function answerExportCompliance(
  api: AppStoreConnect,
  { id }: Pick<Build, 'id'>,
  usesNonExemptEncryption: boolean,
  context: Pick<ActionContext, 'clock' | 'log' | 'signal'>,
): Promise<void> {
  const change = { type: 'builds', id, attributes: { usesNonExemptEncryption } };
  try {
    await writeUntilAnswered(() => api.patch(`/v1/builds/${id}`, change), context);
  } catch (error) {
    if (!isAnswered(error)) throw error;
  }
}

function isAnswered(error: unknown): boolean {
  const errors = refusalOf(error)?.errors ?? [];
  return errors.some(({ source }) => source === '/data/attributes/usesNonExemptEncryption');
}

/** Warns when Apple holds another answer than the wanted one, as it cannot be replaced. */
export function warnOfOtherAnswer(
  { usesNonExemptEncryption: held }: Pick<Build, 'usesNonExemptEncryption'>,
  answer: boolean | undefined,
  log: Pick<Log, 'warning'>,
): void {
  if (held === undefined || answer === undefined || held === answer) return;
  log.warning(
    `Apple already holds another answer about export compliance (${held}); \`uses-non-exempt-encryption: ${answer}\` was not applied.`,
  );
}
