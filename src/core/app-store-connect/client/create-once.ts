/**
 * Creation of resources that must not be there twice, such as a certificate, of which a team may
 * have few.
 */
import { isLostAnswer, writeUntilAnswered } from './lost-answer.ts';
import { refusalOf } from './refusals/refusal.ts';
import type { ActionContext } from '../../runner/action-context.ts';

/**
 * Creates, and looks first where an earlier attempt may have taken effect. A resource that somebody
 * else, such as a parallel job, has created meanwhile counts as created. Throws the error of the
 * last attempt, unless a look then finds the resource.
 */
export async function createOnce(
  create: () => Promise<unknown>,
  isThere: () => Promise<boolean>,
  context: Pick<ActionContext, 'clock' | 'log' | 'signal'>,
): Promise<void> {
  const attempted = async (attempt: number) => {
    if (attempt === 1 || !(await isThere())) await create();
  };
  try {
    await writeUntilAnswered(attempted, context);
  } catch (error) {
    const isConflict = refusalOf(error)?.status === 409;
    if ((isConflict || isLostAnswer(error)) && (await isThere())) return;
    throw error;
  }
}
