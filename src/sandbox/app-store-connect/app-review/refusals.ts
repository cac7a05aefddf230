/** The refusals of App Review, in Apple's words. */
import { Refusal } from '../refusal.ts';
import type { StagedError } from './state.ts';

const WRONG_STATE = 'The request cannot be fulfilled because of the state of another resource.';

export function invalidState(detail: string, associated: readonly StagedError[] = []): Refusal {
  const byPath = Object.groupBy(associated, ({ path }) => path);
  const errors = Object.entries(byPath).map(([path, found = []]) => [
    path,
    found.map(({ code, detail: reason }) => ({
      id: crypto.randomUUID(),
      status: '409',
      code,
      title: 'The provided entity is not complete',
      detail: reason,
    })),
  ]);
  return new Refusal(409, [
    {
      code: 'STATE_ERROR.ENTITY_STATE_INVALID',
      title: WRONG_STATE,
      detail,
      ...(errors.length > 0 && { meta: { associatedErrors: Object.fromEntries(errors) } }),
    },
  ]);
}

export function notReadyYet(): Refusal {
  return invalidState('Version is not ready to be submitted yet, please try again later.');
}

export function notEditable(attribute: string): Refusal {
  return new Refusal(409, [
    {
      code: 'STATE_ERROR',
      title: WRONG_STATE,
      detail: `Attribute '${attribute}' cannot be edited at this time`,
      pointer: `/data/attributes/${attribute}`,
    },
  ]);
}
