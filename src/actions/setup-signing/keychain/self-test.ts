/**
 * A signature on a small file, with a time limit: a key that codesign may not use makes a build
 * wait for a dialog that nobody sees, or fail with `errSecInternalComponent` after minutes.
 */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { SigningCertificate } from '../../../core/apple/certificate/certificate.ts';
import type { ListedIdentity } from '../../../core/apple/certificate/listed-identities.ts';
import { SECOND } from '../../../core/system/duration.ts';
import { processErrors } from '../../../core/system/programs/process.ts';
import type { Processes, ProcessResult } from '../../../core/system/programs/process.ts';
import { writeWholeFile } from '../../../core/system/files/whole-file.ts';
import { signingErrors } from '../errors.ts';
import { findIdentities } from './identity-check.ts';
import { readKeyAccess } from './key-access.ts';
import { isSearched } from './search-list.ts';
import type { SigningFolder } from '../signing-folder.ts';

const LIMIT_MS = 30 * SECOND;

export async function proveSigning(
  folder: SigningFolder,
  { sha1 }: SigningCertificate,
  processes: Processes,
): Promise<void> {
  const probe = join(folder.path, 'self-test');
  try {
    // codesign also signs scripts; nothing needs to be compiled or copied.
    await writeWholeFile(probe, '#!/bin/sh\nexit 0\n', { mode: 0o700 });
    const options = ['--force', '--timestamp=none', '--sign', sha1];
    const signing = [...options, '--keychain', folder.keychain, probe];
    const said = await failureOf(processes.run('codesign', signing, { timeoutMs: LIMIT_MS }));
    if (said !== undefined) throw await explained(said, folder.keychain, sha1, processes);
  } finally {
    await rm(probe, { force: true });
  }
}

/** The words of codesign when it failed, or that it never came back; `undefined` when it signed. */
async function failureOf(signing: Promise<ProcessResult>): Promise<string | undefined> {
  try {
    const { exitCode, stderr } = await signing;
    return exitCode === 0 ? undefined : stderr.trim() || `exit code ${exitCode}`;
  } catch (error) {
    if (!processErrors.is(error, 'timed-out')) throw error;
    return `nothing within ${LIMIT_MS / SECOND} s; it is probably waiting for a dialog`;
  }
}

/** A state that decides whether codesign reaches a key. */
interface State {
  readonly name: string;
  /** `undefined` when it could not be found out. */
  readonly holds: boolean | undefined;
  /** The error for a state that does not hold. */
  readonly otherwise: string;
}

/** Asks for each state in turn, and blames the first that is not as it should be. */
async function explained(
  said: string,
  keychain: string,
  sha1: string,
  processes: Processes,
): Promise<Error> {
  const states = await readStates(keychain, sha1, processes);
  const wrong = states.find(({ holds }) => holds === false);
  const unknown = states.filter(({ holds }) => holds === undefined);
  const occurrence = (cause: string) => ({
    message: `codesign could not use the imported key. ${cause}`,
    said,
    details: states.map(({ name, holds }) => `${name}: ${ANSWERS.get(holds)}`),
  });
  if (wrong !== undefined) {
    return signingErrors.error('self-test-failed', occurrence(wrong.otherwise));
  }
  if (unknown.length > 0) {
    const names = unknown.map(({ name }) => name).join(', nor that ');
    return signingErrors.error('self-test-failed', occurrence(`It is not known that ${names}.`));
  }
  return signingErrors.error(
    'no-user-session',
    occurrence(
      'Keychain, key and access are as they should be, so the session of the runner is to blame.',
    ),
  );
}

const ANSWERS = new Map<boolean | undefined, string>([
  [true, 'yes'],
  [false, 'no'],
  [undefined, 'not known'],
]);

async function readStates(keychain: string, sha1: string, processes: Processes): Promise<State[]> {
  const isOurs = (found: ListedIdentity): boolean => found.sha1 === sha1;
  // A locked keychain may make macOS ask for the password, in a dialog once more.
  const info = processes.run('security', ['show-keychain-info', keychain], { timeoutMs: LIMIT_MS });
  const isUnlocked = (await failureOf(info)) === undefined;
  const all = await findIdentities(keychain, [], processes);
  const valid = await findIdentities(keychain, ['-v'], processes);
  const access = isUnlocked ? await readKeyAccess(keychain, processes) : undefined;
  return [
    {
      name: 'the keychain is in the search list',
      holds: await isSearched(keychain, processes),
      otherwise: 'The keychain is not in the search list: something took it off.',
    },
    {
      name: 'the keychain is unlocked',
      holds: isUnlocked,
      otherwise: 'The keychain is locked.',
    },
    {
      name: 'the private key is there',
      holds: all.some(isOurs),
      otherwise: 'The private key is not in the keychain.',
    },
    {
      name: 'macOS trusts the certificate and its issuers',
      holds: valid.some(isOurs),
      otherwise: `macOS does not trust the certificate: ${all.find(isOurs)?.reason ?? 'no reason given'}.`,
    },
    {
      name: 'the access list of the key holds codesign',
      holds: access?.codesignIsTrusted,
      otherwise: 'The access list of the key does not hold codesign.',
    },
    {
      name: 'the partition list of the key holds apple:',
      holds: access?.partitions.includes('apple:'),
      otherwise: `The partition list of the key lacks "apple:"; it is "${access?.partitions.join(', ')}".`,
    },
  ];
}
