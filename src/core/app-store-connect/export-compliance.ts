/** Apple's question whether an app uses encryption that is not exempt. It takes one answer. */
import type { ActionContext } from '../runner/action-context.ts';
import type { Log } from '../runner/log.ts';
import type { Build } from './builds.ts';
import type { AppStoreConnect } from './client/client.ts';
import { writeUntilAnswered } from './client/lost-answer.ts';
import { refusalOf } from './client/refusal.ts';

/** Where somebody has answered meanwhile, that answer stands: the next look shows which it is. */
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

/** An answer that Apple holds cannot be replaced; that is never passed in silence. */
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
