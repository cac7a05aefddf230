/** Errors of what knows nothing of inputs, told with the input that led to them. */
import { ActionError } from '../errors.ts';

/** Does `work` with `input`, e.g. `` `file` ``; an error that is the input’s fault names it. */
export async function blaming<T>(
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
