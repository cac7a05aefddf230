/** The step with which Expo's EAS uploads to App Store Connect, as npm has it. */
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

export const EXPO_BUILD_TOOLS = '@expo/build-tools@24.7.0';

/** Installs it into an empty folder, without running a script of any package. */
export async function installExpoBuildTools(folder: string): Promise<void> {
  await writeFile(join(folder, 'package.json'), '{"private":true}');
  const options = [
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    '--omit=optional',
  ];
  await promisify(execFile)('npm', ['install', '--prefix', folder, ...options, EXPO_BUILD_TOOLS]);
}
