/** Apple's answers with commands for the runner in each of their texts, one after the other. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Http } from '../../src/core/system/network/http.ts';
import { inputs as numberInputs } from '../../src/actions/next-build-number/inputs.ts';
import { outputs as numberOutputs } from '../../src/actions/next-build-number/outputs.ts';
import { run as nextNumber } from '../../src/actions/next-build-number/run.ts';
import { inputs } from '../../src/actions/appstore-upload/inputs.ts';
import { outputs } from '../../src/actions/appstore-upload/outputs.ts';
import { run } from '../../src/actions/appstore-upload/run.ts';
import { hiddenCharacters, HOSTILE_TEXT, obeyedLines } from '../support/hostile/dotnet-runner.ts';
import { notingPlaces, poisoned } from '../support/hostile/poisoned-answers.ts';
import type { Place } from '../support/hostile/poisoned-answers.ts';
import { OWN_COMMAND, runnerChannels } from '../support/hostile/runner-channels.ts';
import { BUNDLE_ID, createWorld } from './appstore-upload-world.ts';
import type { World } from './appstore-upload-world.ts';

let world: World;
/** Where the key has a role that may look, but not upload. */
let refused: World;
beforeAll(async () => {
  [world, refused] = await Promise.all([createWorld(), createWorld({ roles: ['MARKETING'] })]);
  await Promise.all([world.ipa(), refused.ipa()]);
});
afterAll(() => Promise.all([world.close(), refused.close()]));

const upload = { name: 'appstore-upload', inputs, outputs, run };
const number = {
  name: 'next-build-number',
  inputs: numberInputs,
  outputs: numberOutputs,
  run: nextNumber,
};

const given = (values: Readonly<Record<string, string>>) => ({ ...world.credentials, ...values });

type Play = (http: (real: Http) => Http) => Promise<string>;

const SCENARIOS: Readonly<Record<string, Play>> = {
  'an upload'(http) {
    world.reset();
    return runnerChannels(upload, given({ 'ipa-path': 'App.ipa' }), http, world.test);
  },
  'an upload that Apple refuses'(http) {
    world.reset();
    const description = 'Missing purpose string.';
    world.sandbox.fault({ refuseUpload: { code: 'ITMS-90683', description } });
    return runnerChannels(upload, given({ 'ipa-path': 'App.ipa', check: 'off' }), http, world.test);
  },
  'a key that Apple refuses': (http) =>
    runnerChannels(upload, { ...refused.credentials, 'ipa-path': 'App.ipa' }, http, refused.test),
  'the next build number': (http) =>
    runnerChannels(number, given({ 'bundle-id': BUNDLE_ID, version: '1.2.0' }), http, world.test),
};

/** Each is played once, in the first scenario that has it. */
const played = new Set<Place>();

test.each(Object.entries(SCENARIOS))(
  '%s: no text of Apple commands the runner',
  async (name, play) => {
    const places = new Set<Place>();
    await play((http) => notingPlaces(http, places));
    expect(places.size).toBeGreaterThan(10);
    if (name.includes('refuse'))
      expect([...places].join()).toMatch(/errors\.(?:detail|description)/);
    for (const place of places.difference(played)) {
      played.add(place);
      const output = await play((http) => poisoned(http, place, HOSTILE_TEXT));
      expect([place, obeyedLines(output).filter((line) => !OWN_COMMAND.test(line))]).toEqual([
        place,
        [],
      ]);
      expect([place, hiddenCharacters(output)]).toEqual([place, []]);
    }
  },
);
