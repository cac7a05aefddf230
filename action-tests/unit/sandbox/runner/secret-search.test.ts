import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { createRunner } from '../../../../src/sandbox/runner/runner.ts';
import { expectNoSecrets, secretForms } from '../../../../src/sandbox/runner/secret-search.ts';

const action = fileURLToPath(new URL('../../../fixtures/scripted-action', import.meta.url));
const secret = 'correct horse "battery"';

async function searched(say: string, write: Record<string, string> = {}, file?: string) {
  const runner = await createRunner({ os: 'Linux' });
  try {
    const inputs = { say, write: JSON.stringify(write) };
    // The inputs themselves hold the secret; only what the fixture does with them counts.
    const { outputs, ...rest } = await runner.runAction({ action, with: inputs });
    const { seen: _, ...others } = outputs;
    for (const each of await runner.files()) await writeFile(each, '');
    if (file !== undefined) await writeFile(join(runner.folders.temp, 'left'), file);
    await expectNoSecrets([{ ...rest, outputs: others }], runner, { password: secret });
  } finally {
    await rm(runner.folders.root, { recursive: true });
  }
}

test('a run that hides its secret passes', async () => {
  await searched(`::add-mask::${secret}\nnothing to see`);
});

test.each([
  ['itself, though masked', `::add-mask::${secret}\n${secret}`],
  ['base64', Buffer.from(secret).toString('base64')],
  ['base64url', Buffer.from(secret).toString('base64url')],
  ['hex', Buffer.from(secret).toString('hex')],
  ['JSON', JSON.stringify({ secret })],
])('output with the secret as %s is found', async (_, say) => {
  await expect(searched(say)).rejects.toThrow('password');
});

test.each(['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_ENV'])('%s is searched', async (variable) => {
  await expect(searched('', { [variable]: `name=${secret}\n` })).rejects.toThrow(
    variable.slice(7).toLowerCase(),
  );
});

test('files on disk are searched', async () => {
  await expect(searched('', {}, `x${secret}x`)).rejects.toThrow('left');
});

test('each body line of a PEM and its decoded bytes are forms of it; its header is not', () => {
  const body = Buffer.from('k'.repeat(96)).toString('base64');
  const pem = `-----BEGIN KEY-----\n${body.slice(0, 64)}\n${body.slice(64)}\n-----END KEY-----\n`;
  const forms = [...secretForms(pem).values()].map((form) => form.toString());
  expect(forms).toEqual(
    expect.arrayContaining([body.slice(0, 64), body.slice(64), 'k'.repeat(96)]),
  );
  expect(forms).not.toContain('-----BEGIN KEY-----');
});

test('a secret too short to be told apart is refused', () => {
  expect(() => secretForms('abc')).toThrow('too short');
});
