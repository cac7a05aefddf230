/**
 * Programs that would speak to GitHub, a store or another machine in the user's name. A rehearsal
 * has programs of the same names that refuse and name the ways on.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The service that each program would reach. */
const refused: Readonly<Record<string, string>> = {
  'app-store-connect': 'App Store Connect',
  altool: 'App Store Connect',
  appcenter: 'App Center',
  asc: 'App Store Connect',
  eas: 'Expo',
  fastlane: 'App Store Connect',
  firebase: 'Firebase',
  gh: 'GitHub',
  hub: 'GitHub',
  iTMSTransporter: 'App Store Connect',
  scp: 'another machine',
  sftp: 'another machine',
  ssh: 'another machine',
};

/**
 * Programs of a Mac that would install or build for real. Ours of such names are only simulated.
 */
const unplayed = ['brew', 'bundle', 'gem', 'match', 'swift', 'swiftlint', 'xcodes'] as const;

/** The variable of the repository that tells a workflow that it is being rehearsed. */
export const REHEARSAL_VARIABLE = 'SLIPWAY_REHEARSAL';

/** The first words of every refusal. */
export const REFUSAL = 'slipway rehearsal:';

/** The exit code of a shell that may not run a program which is there. */
const NOT_PERMITTED = 126;

function script(program: string, why: string): string {
  return `#!/bin/sh
echo "${REFUSAL} \\"${program}\${*:+ $*}\\" ${why}." >&2
echo "Leave the step out of rehearsals with: if: vars.${REHEARSAL_VARIABLE} != 'true'" >&2
exit ${NOT_PERMITTED}
`;
}

/** Writes the refusing programs into a folder, which the caller puts first on PATH. */
export async function installRefusedPrograms(
  folder: string,
  { isMac }: { readonly isMac: boolean },
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const reasons = new Map(
    Object.entries(refused).map(([program, target]) => [
      program,
      `would reach ${target}, which a rehearsal never does`,
    ]),
  );
  if (isMac) for (const program of unplayed) reasons.set(program, 'is not played in a rehearsal');
  await Promise.all(
    [...reasons].map(([program, why]) =>
      writeFile(join(folder, program), script(program, why), { mode: 0o755 }),
    ),
  );
}
