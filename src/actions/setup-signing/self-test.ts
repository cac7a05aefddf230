/**
 * A signature on a small file, with a time limit: a key that codesign may not use makes a build
 * wait for a dialog that nobody sees, or fail with `errSecInternalComponent` after minutes.
 */
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SigningCertificate } from '../../core/apple/certificate.ts';
import { SECOND } from '../../core/system/duration.ts';
import { processErrors } from '../../core/system/process.ts';
import type { Processes, ProcessResult } from '../../core/system/process.ts';
import { signingErrors } from './errors.ts';
import { findIdentities } from './identity-check.ts';
import { isSearched } from './search-list.ts';
import type { SigningFolder } from './signing-folder.ts';

const LIMIT_MS = 30 * SECOND;

export async function proveSigning(
  folder: SigningFolder,
  { sha1 }: SigningCertificate,
  processes: Processes,
): Promise<void> {
  const probe = join(folder.path, 'self-test');
  try {
    // codesign also signs scripts; nothing needs to be compiled or copied.
    await writeFile(probe, '#!/bin/sh\nexit 0\n', { mode: 0o700 });
    const options = ['--force', '--timestamp=none', '--sign', sha1];
    const signing = [...options, '--keychain', folder.keychain, probe];
    const said = await failureOf(processes.run('codesign', signing, { timeoutMs: LIMIT_MS }));
    if (said !== undefined) throw await explained(said, folder.keychain, sha1, processes);
  } finally {
    await rm(probe, { force: true });
  }
}

/** What codesign said when it failed, or that it never came back; `undefined` when it signed. */
async function failureOf(signing: Promise<ProcessResult>): Promise<string | undefined> {
  try {
    const { exitCode, stderr } = await signing;
    return exitCode === 0 ? undefined : stderr.trim() || `exit code ${exitCode}`;
  } catch (error) {
    if (!processErrors.is(error, 'timed-out')) throw error;
    return `nothing within ${LIMIT_MS / SECOND} s; it is probably waiting for a dialog`;
  }
}

/**
 * Four states decide whether codesign reaches a key. macOS has no command that prints a key's
 * partition list alone, so it is the one to blame when the other three are right.
 */
async function explained(
  said: string,
  keychain: string,
  sha1: string,
  processes: Processes,
): Promise<Error> {
  const searched = await isSearched(keychain, processes);
  // Of a locked keychain macOS may ask for the password, in a dialog once more.
  const locked = await failureOf(
    processes.run('security', ['show-keychain-info', keychain], { timeoutMs: LIMIT_MS }),
  );
  const identities = await findIdentities(keychain, [], processes);
  const states = [
    { name: 'the keychain is in the search list', holds: searched },
    { name: 'the keychain is unlocked', holds: locked === undefined },
    { name: 'the private key is there', holds: identities.some((found) => found.sha1 === sha1) },
  ];
  const wrong = states.find(({ holds }) => !holds);
  const cause = wrong
    ? `It is not so that ${wrong.name}.`
    : "So the key's access or partition list keeps codesign out.";
  return signingErrors.error('self-test-failed', {
    message: `codesign could not use the imported key. ${cause}`,
    said,
    details: [
      ...states.map(({ name, holds }) => `${name}: ${holds ? 'yes' : 'no'}`),
      `the partition list lets codesign in: ${wrong ? 'not known' : 'no'}`,
    ],
  });
}
