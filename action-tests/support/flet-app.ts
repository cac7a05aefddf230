/** A Flet app on disk, and what signs it on a simulated Mac. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { machineFromEnvironment } from '../../src/sandbox/mac/machine.ts';
import { security } from '../../src/sandbox/mac/security/security.ts';
import { createSigningMaterial } from '../../src/sandbox/material/signing-material.ts';
import type {
  SigningMaterial,
  SigningMaterialOptions,
} from '../../src/sandbox/material/signing-material.ts';

const PYPROJECT = `[project]
name = "harbour"
version = "1.2.3"
dependencies = ["flet"]

[tool.flet]
bundle_id = "com.example.rehearsal"
build_number = 7
permissions = ["photo_library"]
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
export function signingInputs(
  material: SigningMaterial,
  changes: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  return {
    'provisioning-profile': material.profileUuid,
    'signing-certificate': material.certificate.commonName,
    'team-id': material.teamId,
    ...changes,
  };
}
