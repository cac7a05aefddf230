/**
 * The action and the simulated flet against the real flet from PyPI.
 *
 *   [SLIPWAY_REAL_FLET=<folder that keeps the environments>] node action-tests/real/flet.ts
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkCommandLines } from './flet/command-lines.ts';
import { installNewest, installRelease } from './flet/environments.ts';
import { checkProjectFiles } from './flet/project-files.ts';
import { checkPipelines } from './flet/pipelines.ts';

/** Those that the sandbox plays; of 1.1 PyPI has only previews. */
const RELEASES: Readonly<Record<string, string>> = {
  '0.28.3': '0.28.3',
  '0.86.5': '0.86.5',
  '1.0.5': '1.0.5',
  '1.1.0.dev1': '1.1.0',
};

const kept = process.env['SLIPWAY_REAL_FLET'];
const folder = kept || (await mkdtemp(join(tmpdir(), 'slipway-real-flet-')));
try {
  const newest = await installNewest(folder);
  const known = Object.keys(RELEASES);
  const problems: string[] = [];
  const releases = await Promise.all(
    known.map(async (version) =>
      version === newest.version ? newest : installRelease(version, folder),
    ),
  );
  for (const release of releases) {
    const { version } = release;
    const simulated = RELEASES[version] ?? version;
    problems.push(
      ...(await checkCommandLines(release, simulated)),
      ...(await checkProjectFiles(release, simulated)),
      ...(await checkPipelines(release, simulated, join(folder, `pipelines-${version}`))),
    );
  }
  // A flet that came out since need not be what the sandbox plays, but must take what we say.
  if (!known.includes(newest.version)) {
    problems.push(
      ...(await checkCommandLines(newest, undefined)),
      ...(await checkProjectFiles(newest, undefined)),
    );
    console.log(`flet ${newest.version} is newer than what the sandbox plays.`);
  }
  problems.forEach((problem) => console.error(problem));
  if (problems.length > 0) process.exitCode = 1;
} finally {
  if (!kept) await rm(folder, { recursive: true, force: true });
}
