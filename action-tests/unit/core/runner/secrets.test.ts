import { describe, expect, test } from '@jest/globals';
import { createSecrets } from '../../../../src/core/runner/secrets.ts';

function masked(...values: string[]): string[] {
  const told: string[] = [];
  const secrets = createSecrets((value) => told.push(value));
  values.forEach((value) => secrets.mask(value));
  return told;
}

describe('masking', () => {
  test('tells the runner each value once', () => {
    expect(masked('hush-hush', 'hush-hush')).toEqual(['hush-hush']);
  });

  test('leaves out what is empty, and warns of what is too short to be hidden', () => {
    const warnings: string[] = [];
    const told: string[] = [];
    const secrets = createSecrets(
      (value) => told.push(value),
      (message) => warnings.push(message),
    );
    ['', '  ', 'abc'].forEach((value) => secrets.mask(value));
    expect(told).toEqual([]);
    expect(warnings).toEqual([expect.stringContaining('fewer than 4 characters')]);
  });

  test('tells what base64 decodes to, and the bodies of keys', () => {
    const body = 'MIGTAgEAMBMGByqGSM49';
    const pem = `-----BEGIN PRIVATE KEY-----\n${body}\n-----END PRIVATE KEY-----\n`;
    const told = masked(Buffer.from(pem).toString('base64'));
    expect(told).toContain(pem.trim());
    expect(told).toContain(body);
  });

  test('tells the real form of a key with escaped newlines', () => {
    expect(masked(String.raw`first-half\nsecond-half`)).toContain('first-half\nsecond-half');
  });

  test('does not decode bytes that no log can show', () => {
    const bytes = Buffer.from([
      0x30, 0x82, 0x0b, 0xff, 0x02, 0x01, 0x03, 0x30, 0x82, 0xff, 0xfe, 0x01,
    ]);
    const text = bytes.toString('base64');
    expect(masked(text)).toEqual([text]);
  });
});
