/** Which tools may use an imported key. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { hasOption, optionValues } from '../../getopt.ts';
import type { ParsedArguments } from '../../getopt.ts';
import type { Machine } from '../../machine.ts';

/** Present on every Mac with Xcode's command line tools; the sandbox has no such files. */
const TOOLS_OF_EVERY_MAC = new Set([
  '/usr/bin/codesign',
  '/usr/bin/security',
  '/usr/bin/productbuild',
  '/usr/bin/productsign',
  '/usr/bin/pkgbuild',
  '/usr/bin/xcodebuild',
]);

/** The first `-T` whose tool is not there: one is enough to fail the whole import. */
export function missingApplication(parsed: ParsedArguments, machine: Machine): string | undefined {
  return optionValues(parsed, 'T').find(
    (application) =>
      application !== '' &&
      !application.startsWith('group://') &&
      !TOOLS_OF_EVERY_MAC.has(application) &&
      !existsSync(path.resolve(machine.cwd, application)),
  );
}

/** Who may use the key: everybody, the named tools (`-T ""` names none), or `security` alone. */
export function trustedApplications(parsed: ParsedArguments): 'any' | string[] {
  if (hasOption(parsed, 'A')) return 'any';
  if (!hasOption(parsed, 'T')) return ['/usr/bin/security'];
  return optionValues(parsed, 'T').filter((application) => application !== '');
}
