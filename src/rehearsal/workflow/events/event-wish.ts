/** The options `--event` and `--inputs` as the wish for an event. */
import { readFile } from 'node:fs/promises';
import { basename, isAbsolute } from 'node:path';
import type { Json } from '../../../sandbox/runner/expressions.ts';
import type { EventWish } from './played-event.ts';

/** Throws for a file that does not hold a payload. */
export async function eventWish(
  event: string | undefined,
  inputs: Readonly<Record<string, unknown>> | undefined,
): Promise<EventWish | undefined> {
  const given = inputs === undefined ? {} : { inputs: inputs as Record<string, Json> };
  if (event === undefined) return inputs === undefined ? undefined : given;
  if (!isAbsolute(event)) {
    if (inputs === undefined || event === 'workflow_dispatch') {
      return inputs === undefined ? event : given;
    }
    throw new Error(`Only a start by hand has inputs, but --event is "${event}".`);
  }
  return { ...(await payloadIn(event)), ...given };
}

async function payloadIn(file: string): Promise<Record<string, Json>> {
  let payload: Json;
  try {
    payload = JSON.parse(await readFile(file, 'utf8')) as Json;
  } catch (error) {
    throw new Error(`${basename(file)} is no payload of an event: ${(error as Error).message}`, {
      cause: error,
    });
  }
  if (typeof payload === 'object' && payload !== null && !Array.isArray(payload)) return payload;
  throw new Error(`${basename(file)} is no payload of an event: it holds no JSON object.`);
}
