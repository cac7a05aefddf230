/** The event that starts the workflow in a rehearsal. */
import type { Json } from '../../../sandbox/runner/expressions.ts';
import { suggestion } from '../../suggestion.ts';
import { listOf, section } from '../reading/yaml-values.ts';
import type { Section } from '../reading/yaml-values.ts';
import type { PlayedEvent } from '../workflow.ts';
import { eventOfPayload, payloadOf, refOfPayload } from './event-payload.ts';
import { asTexts, dispatchInputs, readInputs, valueWithoutDefault } from './workflow-inputs.ts';

/** The wish of `--event`: the name of an event, or a payload as GitHub delivers it. */
export type EventWish = string | Section;

/**
 * A workflow that can be started by hand is; otherwise its first event is played. Throws for a wish
 * that the workflow does not listen to.
 */
export function playedEvent(on: Json | undefined, wish?: EventWish): PlayedEvent {
  const listened = listenedEvents(on);
  const given = typeof wish === 'object' ? wish : {};
  const name = nameOf(wish, Object.keys(listened));
  const { payload, github } = payloadOf(name, listened[name]);
  const whole = { ...payload, ...given };
  const parts = { name, github: { ...github, ...refOfPayload(given) } };
  const declared = readInputs(section(listened[name])['inputs']);
  if (name === 'workflow_dispatch') {
    const inputs = dispatchInputs(declared, section(given['inputs']));
    return { ...parts, payload: { ...whole, inputs: asTexts(inputs) }, inputs };
  }
  if (name !== 'workflow_call') return { ...parts, payload: whole, inputs: {} };
  const defaults = Object.entries(declared).map(([input, declaration]) => [
    input,
    declaration.default ?? valueWithoutDefault(declaration),
  ]);
  return { ...parts, payload: whole, inputs: Object.fromEntries(defaults) };
}

function listenedEvents(on: Json | undefined): Section {
  const events = section(on);
  if (Object.keys(events).length > 0) return events;
  return Object.fromEntries(listOf(on).map((name) => [name, null]));
}

function nameOf(wish: EventWish | undefined, names: readonly string[]): string {
  const listens = `the workflow listens to ${names.join(', ')}`;
  if (wish === undefined) {
    return names.find((name) => name === 'workflow_dispatch') ?? names[0] ?? 'workflow_dispatch';
  }
  const wanted = typeof wish === 'string' ? wish : eventOfPayload(wish);
  if (wanted === undefined) {
    const [only, ...others] = names;
    if (only !== undefined && others.length === 0) return only;
    throw new Error(`The payload does not show which event it belongs to; ${listens}.`);
  }
  // Both events come with the same payload.
  const found = names.find((name) => name === wanted || name === `${wanted}_target`);
  if (found !== undefined) return found;
  throw new Error(
    `The event "${wanted}" does not start this workflow: ${listens}${suggestion(wanted, names) || '.'}`,
  );
}
