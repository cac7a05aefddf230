/** The Mac's tools with commands for the runner in what they print, one call after the other. */
import { describe, expect, test } from '@jest/globals';
import * as fletBuildIpa from '../../src/actions/flet-build-ipa/inputs.ts';
import { outputs as fletOutputs } from '../../src/actions/flet-build-ipa/outputs.ts';
import { run as runFletBuildIpa } from '../../src/actions/flet-build-ipa/run.ts';
import * as setupSigning from '../../src/actions/setup-signing/inputs.ts';
import { outputs as signingOutputs } from '../../src/actions/setup-signing/outputs.ts';
import { run as runSetupSigning } from '../../src/actions/setup-signing/run.ts';
import type { Processes } from '../../src/core/system/programs/process.ts';
import { fletMacs, installSigning, signingInputs, signingMaterial } from '../support/flet-mac.ts';
import { hiddenCharacters, HOSTILE_TEXT, obeyedLines } from '../support/hostile/dotnet-runner.ts';
import { notingCalls, poisonedTool, WAYS } from '../support/hostile/poisoned-tools.ts';
import type { Call } from '../support/hostile/poisoned-tools.ts';
import { OWN_COMMAND, runnerChannels } from '../support/hostile/runner-channels.ts';
import { given, macs } from '../support/signing-mac.ts';

const material = signingMaterial();
const signingMac = macs();
const fletMac = fletMacs();

/** Runs the action on a new Mac whose tools are changed; gives all that leaves for the runner. */
type Play = (tools: (real: Processes) => Processes) => Promise<string>;

const playSetupSigning: Play = async (tools) => {
  const mac = await signingMac();
  const context = { ...mac.context, processes: tools(mac.context.processes) };
  const action = {
    name: 'setup-signing',
    inputs: setupSigning.inputs,
    outputs: signingOutputs,
    run: runSetupSigning,
  };
  return runnerChannels(action, given(material), (http) => http, { ...mac, context });
};

const playFletBuildIpa: Play = async (tools) => {
  const mac = await fletMac();
  await installSigning(mac.context.machine.home, material);
  const context = { ...mac.context, processes: tools(mac.context.processes) };
  const action = {
    name: 'flet-build-ipa',
    inputs: fletBuildIpa.inputs,
    outputs: fletOutputs,
    run: runFletBuildIpa,
  };
  const texts = { ...signingInputs(material), 'bundle-id': material.bundleId };
  return runnerChannels(action, texts, (http) => http, { ...mac, context });
};

describe.each<[string, Play, readonly Call[]]>([
  ['setup-signing', playSetupSigning, ['security import', 'security find-identity', 'codesign']],
  ['flet-build-ipa', playFletBuildIpa, ['flet build', 'flet --version', 'xcodebuild']],
])('%s', (_, play, known) => {
  test('no words of a tool command the runner', async () => {
    const calls = new Set<Call>();
    await play((real) => notingCalls(real, calls));
    for (const call of known) expect([...calls].join('\n')).toContain(call);
    const shown = new Set<Call>();
    for (const call of calls) {
      for (const way of WAYS) {
        const output = await play((real) => poisonedTool(real, call, way, HOSTILE_TEXT));
        if (output.includes('PWNED')) shown.add(call);
        const obeyed = obeyedLines(output).filter((line) => !OWN_COMMAND.test(line));
        expect([call, way, obeyed]).toEqual([call, way, []]);
        expect([call, way, hiddenCharacters(output)]).toEqual([call, way, []]);
      }
    }
    // Most words are passed on in some way: else nothing was tried here.
    expect(shown.size).toBeGreaterThan(calls.size / 2);
  });
});
