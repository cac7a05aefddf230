/** A simulated Mac on which a Flet app can be built and signed. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inputs } from '../../src/actions/flet-build-ipa/inputs.ts';
import type { outputs } from '../../src/actions/flet-build-ipa/outputs.ts';
import { run } from '../../src/actions/flet-build-ipa/run.ts';
import { readInputs } from '../../src/core/runner/inputs.ts';
import type { Processes, ProcessResult } from '../../src/core/system/process.ts';
import { machineFromEnvironment } from '../../src/sandbox/mac/machine.ts';
import { security } from '../../src/sandbox/mac/security/dispatch.ts';
import { createSigningMaterial } from '../../src/sandbox/material/signing-material.ts';
import type {
  SigningMaterial,
  SigningMaterialOptions,
} from '../../src/sandbox/material/signing-material.ts';
import { recordedProcesses } from './doors.ts';
import type { ProcessCall, RecordedProcesses, TestDoors, TestDoorsOptions } from './doors.ts';
import { inProcessMacs } from './mac-in-process.ts';

export type FletMac = TestDoors<typeof outputs>;
export type Given = Readonly<Record<string, string>>;

/** Makes Macs for the tests of one file, and clears each away after its test. */
export function fletMacs(): (options?: TestDoorsOptions) => Promise<FletMac> {
  const aMac = inProcessMacs<typeof outputs>();
  return async (options = {}) => {
    const environment = { SLIPWAY_FLET_PAD_BYTES: '1000', ...options.environment };
    const mac = await aMac({ ...options, environment });
    await writeFletApp(mac.doors.machine.workspace);
    return mac;
  };
}

const PYPROJECT = `[project]
name = "harbour"
version = "1.2.3"
dependencies = ["flet"]

[tool.flet]
bundle_id = "com.example.rehearsal"
build_number = 7
`;

/** A Flet app in `folder`; `more` is added to its pyproject.toml. */
export async function writeFletApp(folder: string, more = ''): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'pyproject.toml'), PYPROJECT + more);
  await writeFile(join(folder, 'main.py'), 'print("ahoy")\n');
}

/** In the form that the simulated Mac imports as it is. */
export function signingMaterial(options: SigningMaterialOptions = {}): SigningMaterial {
  return createSigningMaterial({ password: 'p12', pkcs12Form: 'legacy', ...options });
}

/** Does to the Mac at `home` what setup-signing would: identity in a keychain, profile in place. */
export async function installSigning(home: string, material: SigningMaterial): Promise<void> {
  await installProfile(home, material);
  const machine = machineFromEnvironment({ HOME: home });
  const file = join(home, 'identity.p12');
  const keychain = join(home, 'signing.keychain-db');
  await writeFile(file, material.pkcs12);
  for (const argv of [
    ['create-keychain', '-p', 'pw', keychain],
    ['import', file, '-k', keychain, '-P', material.password, '-T', '/usr/bin/codesign'],
    ['set-key-partition-list', '-S', 'apple:', '-s', '-k', 'pw', keychain],
    ['list-keychains', '-d', 'user', '-s', keychain],
  ]) {
    const { exitCode, stderr } = security(argv, machine);
    if (exitCode !== 0) throw new Error(`security ${argv[0]}: ${stderr}`);
  }
}

export async function installProfile(
  home: string,
  { profile, profileUuid }: Pick<SigningMaterial, 'profile' | 'profileUuid'>,
  folder = 'Library/MobileDevice/Provisioning Profiles',
): Promise<void> {
  await mkdir(join(home, folder), { recursive: true });
  await writeFile(join(home, folder, `${profileUuid}.mobileprovision`), profile);
}

/** What a workflow passes on from setup-signing. */
export function signingInputs(material: SigningMaterial, changes: Given = {}): Given {
  return {
    'provisioning-profile': material.profileUuid,
    'signing-certificate': material.certificate.commonName,
    'team-id': material.teamId,
    ...changes,
  };
}

/** Runs the action; the result holds all outputs. */
export async function build(
  { doors, recorded }: FletMac,
  given: Given,
  processes: Processes = doors.processes,
): Promise<Record<string, unknown>> {
  const values = readInputs(inputs, {
    input: (name) => given[name] ?? '',
    environment: doors.machine.environment,
    workspace: doors.machine.workspace,
    secrets: doors.secrets,
  });
  const told = await run(values, { ...doors, processes });
  return { ...recorded.outputs, ...told };
}

type Answer = Partial<ProcessResult>;

const OPTIONS =
  '--ios-export-method --ios-provisioning-profile --ios-signing-certificate --ios-team-id ' +
  '--bundle-id --build-number --build-version --output --info-plist --flutter-build-args --exclude';

/** Tools that answer as on a good Mac, and a flet that does what `onBuild` does. */
export function tools(
  onBuild: (call: ProcessCall) => Promise<Answer | undefined> | Answer | undefined = () => ({}),
  except: (call: ProcessCall) => Answer | undefined = () => undefined,
): RecordedProcesses {
  const usual = ({ command, argv }: ProcessCall): Answer => {
    if (argv.includes('--help')) return { stdout: OPTIONS };
    return {
      stdout:
        { flet: 'Flet: 0.86.5\nFlutter: 3.44.8', xcodebuild: 'Xcode 26.6', pod: '1.17.0' }[
          command
        ] ?? '26.5',
    };
  };
  return recordedProcesses((call) => {
    if (call.argv.includes('ipa')) return onBuild(call);
    return except(call) ?? usual(call);
  });
}
