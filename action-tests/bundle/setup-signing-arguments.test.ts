/** What dist/setup-signing lets others see: the arguments and environments of all its programs. */
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createSigningMaterial } from '../../src/sandbox/material/signing-material.ts';
import { createRunner } from '../../src/sandbox/runner/runner.ts';
import { secretForms } from '../../src/sandbox/runner/secret-search.ts';
import { serveMac } from '../support/served-mac.ts';
import type { ServedCall, ServedMac } from '../support/served-mac.ts';
import { environmentOf, visibleCommands } from '../support/visible-commands.ts';

const material = createSigningMaterial();
const secrets = {
  password: material.password,
  'certificate file': material.pkcs12,
  'private key': material.privateKeyPem,
};

let mac: ServedMac;
let runs: readonly Watched[];

interface Watched {
  readonly calls: readonly ServedCall[];
  readonly masks: readonly string[];
  /** The command lines of all processes at each call, and the environment of the one called. */
  readonly seen: string;
}

beforeAll(async () => {
  mac = await serveMac();
  runs = [await watchedRun('one'), await watchedRun('two')];
});
afterAll(() => mac.close());

async function watchedRun(name: string): Promise<Watched> {
  const root = join(mac.root, name);
  const calls: ServedCall[] = [];
  const seen: string[] = [];
  mac.watch(join(root, 'mac'), async (call) => {
    calls.push(call);
    seen.push(...(await visibleCommands()), await environmentOf(call.pid));
    return undefined;
  });
  const runner = await createRunner({
    os: 'macOS',
    root,
    tools: mac.tools,
    env: { SLIPWAY_MAC_STATE: join(root, 'mac') },
  });
  const main = await runner.runAction({
    action: 'setup-signing',
    with: {
      certificate: material.pkcs12.toString('base64'),
      'certificate-password': material.password,
      'provisioning-profiles': material.profile.toString('base64'),
      'search-list': 'isolated',
    },
  });
  const [post] = await runner.runPosts();
  expect([main.outcome, post?.outcome]).toEqual(['success', 'success']);
  return { calls, masks: main.masks, seen: seen.join('\n') };
}

/** What follows an option that takes a password. */
const passwordsIn = ({ calls }: Watched): string[] =>
  calls.flatMap(({ argv }) => argv.filter((_, at) => /^-[pPk]$/.test(argv[at - 1] ?? '')));
const isPath = (word: string): boolean => word.startsWith('/');

test.each(Object.entries(secrets))('the %s is nowhere to be seen', (_, secret) => {
  const places = runs.map(({ seen }) => seen);
  expect(places.every((seen) => seen.includes('security'))).toBe(true);
  for (const [form, bytes] of secretForms(secret)) {
    const shown = places.filter((seen) => seen.includes(bytes.toString('latin1')));
    expect({ form, shown: shown.length }).toEqual({ form, shown: 0 });
  }
});

test('the passwords in arguments are random, made for one run, and masked', () => {
  const used = runs.map(
    (run) => new Set(passwordsIn(run).filter((word) => word !== 'codesigning' && !isPath(word))),
  );
  for (const [index, passwords] of used.entries()) {
    // One of the keychain, and one of each file that is imported.
    expect(passwords.size).toBe(2);
    for (const password of passwords) {
      expect(password).toMatch(/^[0-9a-f]{64}$/);
      expect(runs[index]?.masks).toContain(password);
      expect(used.filter((each) => each.has(password))).toHaveLength(1);
    }
  }
});
