/** A simulated Mac on which a Flet app can be built and signed. */
import { inputs } from '../../src/actions/flet-build-ipa/inputs.ts';
import type { outputs } from '../../src/actions/flet-build-ipa/outputs.ts';
import { run } from '../../src/actions/flet-build-ipa/run.ts';
import { readInputs } from '../../src/core/runner/input/inputs.ts';
import type { Processes, ProcessResult } from '../../src/core/system/programs/process.ts';
import { recordedProcesses } from './action-context.ts';
import type {
  ProcessCall,
  RecordedProcesses,
  TestContext,
  TestContextOptions,
} from './action-context.ts';
import { writeFletApp } from './flet-app.ts';
import { inProcessMacs } from './mac-in-process.ts';

export {
  installProfile,
  installSigning,
  signingInputs,
  signingMaterial,
  writeFletApp,
} from './flet-app.ts';

export type FletMac = TestContext<typeof outputs>;
export type Given = Readonly<Record<string, string>>;

/** Makes Macs for the tests of one file, and clears each away after its test. */
export function fletMacs(): (options?: TestContextOptions) => Promise<FletMac> {
  const aMac = inProcessMacs<typeof outputs>();
  return async (options = {}) => {
    const environment = { SLIPWAY_FLET_PAD_BYTES: '1000', ...options.environment };
    const mac = await aMac({ ...options, environment });
    await writeFletApp(mac.context.machine.workspace);
    return mac;
  };
}

/** Runs the action; the result holds all outputs. */
export async function build(
  { context, recorded }: FletMac,
  given: Given,
  processes: Processes = context.processes,
): Promise<Record<string, unknown>> {
  const values = readInputs(inputs, {
    input: (name) => given[name] ?? '',
    environment: context.machine.environment,
    workspace: context.machine.workspace,
    secrets: context.secrets,
  });
  await run(values, { ...context, processes });
  return { ...recorded.outputs };
}

type Answer = Partial<ProcessResult>;

const OPTIONS =
  '--ios-export-method --ios-provisioning-profile --ios-signing-certificate --ios-team-id ' +
  '--bundle-id --build-number --build-version --output --info-plist --flutter-build-args --exclude ' +
  '--permissions --deep-linking-scheme --deep-linking-host --python-version';

const VERSIONS: Readonly<Record<string, string>> = {
  flet: 'Flet: 0.86.5\nFlutter: 3.44.8',
  flutter: 'Flutter 3.44.8',
  xcodebuild: 'Xcode 26.6',
  pod: '1.17.0',
};

/** Tools that answer as on a good Mac, and a flet that does what `onBuild` does. */
export function tools(
  onBuild: (call: ProcessCall) => Promise<Answer | undefined> | Answer | undefined = () => ({}),
  except: (call: ProcessCall) => Answer | undefined = () => undefined,
): RecordedProcesses {
  const usual = ({ command, argv }: ProcessCall): Answer => {
    if (argv.includes('--help')) return { stdout: OPTIONS };
    return { stdout: VERSIONS[command] ?? '26.5' };
  };
  return recordedProcesses((call) => {
    if (call.argv.includes('ipa')) return onBuild(call);
    return except(call) ?? usual(call);
  });
}
