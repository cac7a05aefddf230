/** The server's answers with commands for the runner in each of their texts, one after the other. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { inputs } from '../../src/actions/appcenter-release/inputs.ts';
import { outputs } from '../../src/actions/appcenter-release/outputs.ts';
import { run } from '../../src/actions/appcenter-release/run.ts';
import type { Http } from '../../src/core/system/network/http.ts';
import { writeDsym } from '../support/dsym.ts';
import { hiddenCharacters, HOSTILE_TEXT, obeyedLines } from '../support/hostile/dotnet-runner.ts';
import { notingPlaces, poisoned } from '../support/hostile/poisoned-answers.ts';
import type { Place } from '../support/hostile/poisoned-answers.ts';
import { OWN_COMMAND, runnerChannels } from '../support/hostile/runner-channels.ts';
import { createWorld } from './appcenter-release-world.ts';
import type { World } from './appcenter-release-world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
  await writeDsym(world.bench.context.machine.workspace, 'Tea.app.dSYM', 'a1'.repeat(16));
});
afterAll(() => world.close());

const action = { name: 'appcenter-release', inputs, outputs, run };
const device = { udid: '00001030-001A00000000001E', name: 'Ada’s phone', provisioned: false };
const EVERYWHERE = {
  groups: 'Phones',
  testers: 'ada@example.com',
  stores: 'Portal',
  symbols: 'Tea.app.dSYM',
};

/** A first run on a server of this behaviour. */
function play(http: (real: Http) => Http, given: Record<string, string>, behaviour: object) {
  world.startAfresh();
  const phones = { app: 'tea-house/Tea', name: 'Phones', devices: [device] };
  world.sandbox.seed({ appCenter: { behaviour, groups: [phones] } });
  return runnerChannels(action, world.inputs({ ...EVERYWHERE, ...given }), http, world.bench);
}

/** Each is played once, in the first scenario that has it. */
const played = new Set<Place>();

test.each<[string, Record<string, string>, object, RegExp]>([
  ['a release', {}, { resigning: 'complete' }, /file_name|publishing_status/],
  ['the three calls', { 'upload-protocol': 'legacy' }, {}, /upload_url/],
  ['a store that refuses', {}, { storeRefusal: 'No.' }, /message/],
  ['a signing that fails', {}, { resigning: 'failed' }, /error_message/],
  ['a file that is refused', {}, { malware: true }, /upload_status/],
  ['a server that is gone', {}, { retired: true }, /message/],
])('%s: no text of the server commands the runner', async (_, given, behaviour, has) => {
  const places = new Set<Place>();
  await play((http) => notingPlaces(http, places), given, behaviour);
  expect([...places].join()).toMatch(has);
  for (const place of places.difference(played)) {
    // The action reads no header of an answer that went well.
    if (place.startsWith('header ')) continue;
    played.add(place);
    const output = await play((http) => poisoned(http, place, HOSTILE_TEXT), given, behaviour);
    expect([place, obeyedLines(output).filter((line) => !OWN_COMMAND.test(line))]).toEqual([
      place,
      [],
    ]);
    expect([place, hiddenCharacters(output)]).toEqual([place, []]);
  }
});
