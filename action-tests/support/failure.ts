import { ActionError } from '../../src/core/errors.ts';

/** The coded error with which `work` fails. */
export async function failureOf(work: Promise<unknown>): Promise<ActionError> {
  try {
    await work;
  } catch (error) {
    if (error instanceof ActionError) return error;
    throw error;
  }
  throw new Error('It succeeded.');
}
