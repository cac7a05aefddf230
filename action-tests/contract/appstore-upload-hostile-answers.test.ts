/** Apple's answers with commands for the runner in each of their texts, one after the other. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { OutputCollector } from '../../src/core/runner/files/outputs.ts';
import { runnerLog } from '../../src/core/runner/log/log.ts';
import { reportFailure } from '../../src/core/runner/log/report.ts';
import { SummaryPage } from '../../src/core/runner/log/summary.ts';
import type { ActionContext } from '../../src/core/runner/action-context.ts';
import type { Http } from '../../src/core/system/network/http.ts';
import { inputs as numberInputs } from '../../src/actions/next-build-number/inputs.ts';
import { outputs as numberOutputs } from '../../src/actions/next-build-number/outputs.ts';
import { run as nextNumber } from '../../src/actions/next-build-number/run.ts';
import { inputs } from '../../src/actions/appstore-upload/inputs.ts';
import { outputs } from '../../src/actions/appstore-upload/outputs.ts';
import { run } from '../../src/actions/appstore-upload/run.ts';
import type { Action } from '../../src/core/runner/run-action.ts';
import type { InputTable } from '../../src/core/runner/input/inputs.ts';
import type { OutputTable } from '../../src/core/runner/files/outputs.ts';
import { capturedOutput } from '../support/captured-output.ts';
import { hiddenCharacters, HOSTILE_TEXT, obeyedLines } from '../support/hostile/dotnet-runner.ts';
import { notingPlaces, poisoned } from '../support/hostile/poisoned-answers.ts';
import type { Place } from '../support/hostile/poisoned-answers.ts';
import type { TestContext } from '../support/action-context.ts';
import { runWith } from '../support/run-with.ts';
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

/** Our own commands, as the toolkit writes them. */
const OWN = /^::(?:debug|notice|warning|error|group|endgroup|add-mask)(?: title=[^:\r\n]*)?::.*$/;

/** Runs the action as the runner does; gives all that leaves for it. */
async function channels<Inputs extends InputTable, Names extends OutputTable>(
  action: Pick<Action<Inputs, Names>, 'name' | 'inputs' | 'outputs' | 'run'>,
  given: Readonly<Record<string, string>>,
  http: (real: Http) => Http,
  { test: { context: real }, recorded, credentials } = world,
): Promise<string> {
  const collector = new OutputCollector(action.outputs);
  const summary = new SummaryPage();
  const written: string[] = [];
  const stdout = await capturedOutput(async () => {
    const context = {
      ...real,
      http: http(real.http),
      log: runnerLog,
      outputs: collector,
      summary,
    } as unknown as ActionContext<Names>;
    const place = { ...world.test, context, recorded } as unknown as TestContext<Names>;
    await runWith(action, place, { ...credentials, ...given }).catch((error: unknown) =>
      reportFailure(action.name, error, runnerLog, summary),
    );
    collector.write((_, value) => written.push(value));
  });
  return [stdout, ...written, summary.render(action.name)].join('\n');
}

const upload = { name: 'appstore-upload', inputs, outputs, run };
const number = {
  name: 'next-build-number',
  inputs: numberInputs,
  outputs: numberOutputs,
  run: nextNumber,
};

type Play = (http: (real: Http) => Http) => Promise<string>;

const SCENARIOS: Readonly<Record<string, Play>> = {
  'an upload'(http) {
    world.reset();
    return channels(upload, { 'ipa-path': 'App.ipa' }, http);
  },
  'an upload that Apple refuses'(http) {
    world.reset();
    const description = 'Missing purpose string.';
    world.sandbox.fault({ refuseUpload: { code: 'ITMS-90683', description } });
    return channels(upload, { 'ipa-path': 'App.ipa', check: 'off' }, http);
  },
  'a key that Apple refuses': (http) => channels(upload, { 'ipa-path': 'App.ipa' }, http, refused),
  'the next build number': (http) =>
    channels(number, { 'bundle-id': BUNDLE_ID, version: '1.2.0' }, http),
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
      expect([place, obeyedLines(output).filter((line) => !OWN.test(line))]).toEqual([place, []]);
      expect([place, hiddenCharacters(output)]).toEqual([place, []]);
    }
  },
);
