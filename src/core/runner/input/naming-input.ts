/** Errors of code that knows nothing of inputs, thrown again with the input that led to them. */
import { ActionError } from '../../errors.ts';

/**
 * Does `work` with `input`, e.g. `` `file` ``. Throws what `work` throws; an error that is the
 * input’s fault names the input first.
 */
export async function namingInput<T>(
  input: string,
  isItsFault: (error: ActionError) => boolean,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof ActionError && isItsFault(error)
      ? error.with({ message: `${input}: ${error.message}` })
      : error;
  }
}
