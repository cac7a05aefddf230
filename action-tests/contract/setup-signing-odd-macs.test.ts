/** Macs that behave as only some do, each by a fault of the simulated one. */
import { describe, expect, test } from '@jest/globals';
import { undo } from '../../src/actions/setup-signing/undo.ts';
import { KNOWN_FAULTS } from '../../src/sandbox/mac/faults.ts';
import type { MacFault } from '../../src/sandbox/mac/faults.ts';
import { createSigningMaterial } from '../../src/sandbox/material/signing-material.ts';
import {
  cleanUpWarnings,
  given,
  leftovers,
  macs,
  searchList,
  setUp,
} from '../support/signing-mac.ts';

const aMac = macs();
const material = createSigningMaterial();
const withFault = (fault: MacFault, environment: Readonly<Record<string, string>> = {}) =>
  aMac({ environment: { SLIPWAY_MAC_FAULTS: fault, ...environment } });
const FAULTS = Object.keys(KNOWN_FAULTS).filter((name): name is MacFault => name in KNOWN_FAULTS);
const login = expect.stringContaining('login.keychain-db');

/** With these no job can sign; what it says then is tested by itself. */
const STOPPING: readonly MacFault[] = ['keychain-dialog', 'slow-clock'];

describe.each(FAULTS.filter((fault) => !STOPPING.includes(fault)))('with %s', (fault) => {
  test.each(['prepend', 'isolated'])(
    'a job sets up (%s), signs and takes all back',
    async (mode) => {
      const mac = await withFault(fault);
      const outcome = await setUp(mac, given(material, { 'search-list': mode }));
      const listed = await searchList(mac);
      expect(listed[0]).toContain(String(outcome['keychain-path']));
      expect(listed).toHaveLength(mode === 'isolated' ? 1 : 2);

      await undo(mac.context);
      expect(await searchList(mac)).toEqual([login]);
      expect(await leftovers(mac)).toEqual([]);
      expect(cleanUpWarnings(mac)).toEqual([]);
    },
  );
});

test('a dialog that nobody answers ends the step, and post takes everything back', async () => {
  const mac = await withFault('keychain-dialog');
  await expect(setUp(mac, given(material))).rejects.toMatchObject({
    code: expect.stringMatching(/^signing\//),
    said: expect.stringContaining('User interaction is not allowed'),
  });
  await undo(mac.context);
  expect(await searchList(mac)).toEqual([login]);
  expect(await leftovers(mac)).toEqual([]);
});

test('two jobs whose paths are shown with /private take back their own entries only', async () => {
  const one = await withFault('private-paths');
  const other = await withFault('private-paths', { HOME: one.context.machine.home });
  const keychains = [await setUp(one, given(material)), await setUp(other, given(material))].map(
    (outcome) => String(outcome['keychain-path']),
  );
  await undo(one.context);
  expect(await searchList(one)).toEqual([expect.stringContaining(keychains[1] ?? '?'), login]);
  await undo(other.context);
  expect(await searchList(one)).toEqual([login]);
});

test('what an abandoned job left is swept once, though its path is shown with /private', async () => {
  const old = await withFault('private-paths');
  await setUp(old, given(material));
  const { home, temp } = old.context.machine;
  const days = 6 * 24 * 60 * 60 * 1000;
  const mac = await aMac({
    now: new Date(Date.now() + days),
    environment: {
      SLIPWAY_MAC_FAULTS: 'private-paths',
      HOME: home,
      RUNNER_TEMP: temp,
      RUNNER_ENVIRONMENT: 'self-hosted',
    },
  });
  await setUp(mac, given(material));
  // The signing folder, and a reference beside the profile in each of the two profile folders.
  expect(mac.recorded.texts('info')).toContain('Removed 3 leftovers of earlier jobs.');
  expect(await searchList(mac)).toEqual([expect.stringContaining('signing.keychain-db'), login]);
  await undo(mac.context);
  expect(await leftovers(mac)).toEqual([]);
});

test('a search list that never keeps the entry is an error', async () => {
  const mac = await aMac();
  const { processes } = mac.context;
  const deaf: typeof processes = {
    ...processes,
    run: async (command, argv, options) =>
      argv[0] === 'list-keychains' && argv.includes('-s')
        ? { exitCode: 0, stdout: '', stderr: '' }
        : processes.run(command, argv, options),
  };
  await expect(setUp(mac, given(material), deaf)).rejects.toMatchObject({
    code: 'signing/security-refused',
    message: expect.stringContaining('did not keep'),
  });
});

test('post says that commands of main cannot be seen where ps lacks the options', async () => {
  const mac = await withFault('ps-without-options');
  await setUp(mac, given(material));
  await undo(mac.context);
  expect(mac.recorded.texts('info')).toContainEqual(
    'Whether commands of main are still at work cannot be seen: ps: illegal option -- w',
  );
});

test('a Mac by whose clock the certificate is valid only from tomorrow is told of', async () => {
  const mac = await withFault('slow-clock');
  await expect(setUp(mac, given(material))).rejects.toMatchObject({
    code: 'signing/identity-not-valid',
    said: 'CSSMERR_TP_CERT_NOT_VALID_YET',
    details: expect.arrayContaining([expect.stringContaining('the clock of this Mac is wrong')]),
  });
  await undo(mac.context);
  expect(await leftovers(mac)).toEqual([]);
});

test('a fault of another name is refused', async () => {
  const mac = await aMac({ environment: { SLIPWAY_MAC_FAULTS: 'slow-clock,odd' } });
  await expect(setUp(mac, given(material))).rejects.toThrow('SLIPWAY_MAC_FAULTS has "odd"');
});
