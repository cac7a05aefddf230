/** A simulated Mac on which a Flet app can be built and signed. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll } from '@jest/globals';
import { inputs } from '../../src/actions/flet-build-ipa/inputs.ts';
import type { outputs } from '../../src/actions/flet-build-ipa/outputs.ts';
import { run } from '../../src/actions/flet-build-ipa/run.ts';
import { readInputs } from '../../src/core/runner/inputs.ts';
import type { Processes, ProcessResult } from '../../src/core/system/process.ts';
import { installMacTools } from '../../src/sandbox/mac/install.ts';
import { machineFromEnvironment } from '../../src/sandbox/mac/machine.ts';
import { security } from '../../src/sandbox/mac/security/dispatch.ts';
import { createSigningMaterial } from '../../src/sandbox/material/signing-material.ts';
import type {
  SigningMaterial,
  SigningMaterialOptions,
} from '../../src/sandbox/material/signing-material.ts';
import { createTestDoors } from './doors.ts';
import type { TestDoors, TestDoorsOptions } from './doors.ts';

export type FletMac = TestDoors<typeof outputs>;
export type Given = Readonly<Record<string, string>>;

/** The Mac's tools, once for the tests of one file; what it returns makes a Mac with them. */
export function fletMacs(): (options?: TestDoorsOptions) => Promise<FletMac> {
  const open: FletMac[] = [];
  let tools = '';
  beforeAll(async () => {
    tools = await mkdtemp(join(tmpdir(), 'flet-tools-'));
    await installMacTools(tools);
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map((mac) => mac.close()));
  });
  afterAll(() => rm(tools, { recursive: true, force: true }));
  return async (options = {}) => {
    const mac = await createTestDoors<typeof outputs>({
      os: 'macOS',
      path: [tools],
      ...options,
      environment: { SLIPWAY_FLET_PAD_BYTES: '1000', ...options.environment },
    });
    open.push(mac);
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

const answers = new Map<string, Promise<ProcessResult>>();

/** Asks each simulated tool only once for its version and help, which never change. */
export function askedOnce({ doors: { processes, machine } }: FletMac): Processes {
  const version = machine.environment['SLIPWAY_FLET_VERSION'] ?? '';
  return {
    killAll: () => processes.killAll(),
    run(command, argv, options) {
      if (argv.includes('ipa')) return processes.run(command, argv, options);
      const question = [command === 'flet' ? version : '', command, ...argv].join(' ');
      const answer = answers.get(question) ?? processes.run(command, argv, options);
      answers.set(question, answer);
      return answer;
    },
  };
}
