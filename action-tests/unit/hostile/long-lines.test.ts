/**
 * Lines of a megabyte, of the kinds that make a scanner begin anew at each character. One whose time
 * grows with the square of the line would take minutes, and jest would end the test.
 */
import { expect, test } from '@jest/globals';
import { bareLine } from '../../../src/actions/flet-build-ipa/flet/build-log.ts';
import { failureTable } from '../../../src/actions/flet-build-ipa/flet/known-failures.ts';
import { hasPrivateKey } from '../../../src/actions/flet-build-ipa/app-files/private-content.ts';
import { clippedAtWord } from '../../../src/core/release-notes/plain-text.ts';
import { readPrivateKeyText } from '../../../src/core/runner/private-key-text.ts';
import { visibleLine } from '../../../src/core/runner/visible-text.ts';
import { secretsInAddresses, withoutCredentials } from '../../../src/core/system/address.ts';

const SEEDS = [
  ' ',
  '<',
  '.0',
  '-',
  ':// ',
  'a@',
  'repository ',
  "No profiles for '",
  "closing tag '[/",
  'No certificate for team ',
  'provisioning profile "',
  '-----BEGIN PRIVATE KEY-----',
  '-----BEGIN ',
  '\u001B[',
] as const;

const refusalOfKey = (line: string) => {
  try {
    readPrivateKeyText(line, '.p8');
  } catch {
    // A refusal is as good as a key here.
  }
};

const SCANNERS: readonly (readonly [string, (line: string) => unknown])[] = [
  ['the table of known failures', (line) => failureTable.some(({ pattern }) => pattern.test(line))],
  ['the lines of flet', bareLine],
  ['the search for private keys', (line) => hasPrivateKey(Buffer.from(line))],
  ['clipping at a word', (line) => clippedAtWord(line, line.length - 1)],
  ['a pasted key', refusalOfKey],
  ['the log', visibleLine],
  ['addresses with secrets', secretsInAddresses],
  ['addresses without', withoutCredentials],
];

test.each(SCANNERS)('%s: a line of a megabyte comes to an end', (_, scan) => {
  const done = SEEDS.map((seed) => {
    scan(`x${seed.repeat(1_000_000 / seed.length)}x`);
    return seed;
  });
  expect(done).toEqual(SEEDS);
});
