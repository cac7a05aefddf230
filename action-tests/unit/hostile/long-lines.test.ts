/**
 * Lines of a megabyte, of the kinds that make a scanner begin anew at each character. One whose time
 * grows with the square of the line would take minutes, and jest would end the test.
 */
import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { StorageRefusal } from '../../../src/actions/appstore-upload/delivery/storage-refusal.ts';
import { linkTexts } from '../../../src/actions/flet-build-ipa/before-build/ios-wheels.ts';
import { readInfoPlist } from '../../../src/actions/flet-build-ipa/project/info-plist.ts';
import { requirementName } from '../../../src/actions/flet-build-ipa/project/package-name.ts';
import { poetryRequirements } from '../../../src/actions/flet-build-ipa/project/poetry-requirements.ts';
import { tomlDepartures } from '../../../src/actions/flet-build-ipa/project/toml-departures.ts';
import { readToml } from '../../../src/actions/flet-build-ipa/project/toml.ts';
import {
  breaksXml,
  looksLikeTemplate,
} from '../../../src/actions/flet-build-ipa/project/xml-text.ts';
import { installerSentence } from '../../../src/actions/flet-build-ipa/toolchain/python-environment.ts';
import { readDevices } from '../../../src/actions/setup-signing/account/device-list.ts';
import { armouredFile } from '../../../src/actions/setup-signing/given/armour.ts';
import { isBase64, pastedEntries } from '../../../src/actions/setup-signing/given/pasted-text.ts';
import { readKeychainPaths } from '../../../src/actions/setup-signing/keychain/security.ts';
import { readRateLimit } from '../../../src/core/app-store-connect/client/rate-limit.ts';
import { Refusal } from '../../../src/core/app-store-connect/client/refusals/refusal.ts';
import { isVersionNumber, spellings } from '../../../src/core/app-store-connect/versions.ts';
import { nameFault } from '../../../src/core/apple/archive/entry-name.ts';
import { readListedIdentities } from '../../../src/core/apple/certificate/listed-identities.ts';
import { refusalRemedies } from '../../../src/core/apple/checks/refusal-remedies.ts';
import { compareOsVersions } from '../../../src/core/apple/mach-o/os-version.ts';
import { parsePropertyList } from '../../../src/core/apple/property-list/property-list.ts';
import { readXml } from '../../../src/core/apple/property-list/xml-elements.ts';
import { selectsCertificate } from '../../../src/core/apple/provisioning-profile/certificate-selector.ts';
import { isVersionBump } from '../../../src/core/release-notes/generated/git-notes.ts';
import { plainNotes } from '../../../src/core/release-notes/generated/github-notes.ts';
import { markdownSections } from '../../../src/core/release-notes/markdown.ts';
import { acceptableText } from '../../../src/core/release-notes/refused-characters.ts';
import { globMatcher } from '../../../src/core/release-notes/generated/tag-pattern.ts';
import type { Kind } from '../../../src/core/runner/input/input-kinds.ts';
import type { InputTable } from '../../../src/core/runner/input/inputs.ts';
import {
  markdownCell,
  markdownLine,
  markdownLines,
} from '../../../src/core/runner/log/markdown.ts';
import { diskErrorInWords } from '../../../src/core/system/files/disk-errors.ts';
import { retryAfterHeaderMs } from '../../../src/core/system/retry.ts';
import { bareLine } from '../../../src/actions/flet-build-ipa/flet/build-log.ts';
import { failureTable } from '../../../src/actions/flet-build-ipa/flet/known-failures.ts';
import { hasPrivateKey } from '../../../src/actions/flet-build-ipa/app-files/private-content.ts';
import { clippedAtWord, normalized } from '../../../src/core/release-notes/plain-text.ts';
import { readPrivateKeyText } from '../../../src/core/runner/input/private-key-text.ts';
import { visibleLine } from '../../../src/core/runner/log/visible-text.ts';
import {
  secretsInAddresses,
  withoutCredentials,
} from '../../../src/core/system/network/address.ts';

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
  '1.',
  'a, ',
  '"',
  '&',
  '[a](',
  '* ',
  '<a b="',
  '=',
] as const;

/** Scanners that take a second for a megabyte, in proportion to it. */
const SLOW = new Set([
  'Markdown of release notes',
  'sections of Markdown',
  'characters that Apple refuses',
  'text in the summary',
]);
const lineOf = (seed: string, length: number) => `x${seed.repeat(length / seed.length)}x`;

const certificate = {
  commonName: 'Apple Distribution: Tea',
  sha1: 'A'.repeat(40),
  purpose: 'distribution',
} as const;
const answer = (line: string) => ({ status: 502, headers: {}, body: Buffer.from(line) });
const silently = (scan: (line: string) => unknown) => (line: string) => {
  try {
    scan(line);
  } catch {
    // A refusal is as good as a value here.
  }
};

const SCANNERS: readonly (readonly [string, (line: string) => unknown])[] = [
  ['the table of known failures', (line) => failureTable.some(({ pattern }) => pattern.test(line))],
  ['the lines of flet', bareLine],
  ['the search for private keys', (line) => hasPrivateKey(Buffer.from(line))],
  ['clipping at a word', (line) => clippedAtWord(line, line.length - 1)],
  ['a pasted key', silently((line) => readPrivateKeyText(line, '.p8'))],
  ['an armour', (line) => armouredFile(`-----BEGIN PKCS12-----${line}`)],
  ['pasted entries', (line) => pastedEntries([line])],
  ['pasted text', isBase64],
  ['a page in the place of Apple’s answer', (line) => new Refusal(answer(line))],
  ['a page in the place of the storage’s answer', (line) => new StorageRefusal(answer(line))],
  ['Apple’s limit on requests', readRateLimit],
  ['a time to wait', (line) => retryAfterHeaderMs(line, new Date())],
  ['Apple’s messages', (line) => refusalRemedies([{ code: line, description: line }])],
  ['the page of a package’s wheels', linkTexts],
  ['XML', (line) => readXml(Buffer.from(`<a b="${line}">${line}`))],
  ['the start of XML', (line) => readXml(Buffer.from(`<?xml ${line}`))],
  ['the type of XML', (line) => readXml(Buffer.from(`<!DOCTYPE ${line}`))],
  ['a property list', (line) => parsePropertyList(Buffer.from(`<plist><string>${line}`))],
  ['TOML', silently((line) => readToml(Buffer.from(line), 'pyproject.toml'))],
  ['a text of TOML', silently((line) => readToml(Buffer.from(`a = "${line}"`), 'x.toml'))],
  ['newer syntax of TOML', (line) => tomlDepartures(`a = {${line}`)],
  ['the name of a requirement', requirementName],
  ['requirements of Poetry', silently((line) => poetryRequirements({ a: line, b: [line] }))],
  ['a template in XML', (line) => [breaksXml(line), looksLikeTemplate(line)]],
  ['keys of Info.plist', silently((line) => readInfoPlist([`a=${line}`, line]))],
  ['a version', (line) => [isVersionNumber(line), spellings(line)]],
  ['versions of systems', (line) => compareOsVersions(line, line)],
  ['the name of a certificate', (line) => selectsCertificate(line, certificate)],
  ['identities that a Mac lists', readListedIdentities],
  ['keychains that a Mac lists', readKeychainPaths],
  ['devices', silently(readDevices)],
  ['Markdown of release notes', plainNotes],
  ['sections of Markdown', markdownSections],
  ['a subject of a commit', isVersionBump],
  ['a tag and a pattern with stars', (line) => globMatcher('*a*1*.')(line.slice(0, 5000))],
  ['characters that Apple refuses', acceptableText],
  ['notes in plain text', normalized],
  ['text in the summary', (line) => [markdownLine(line), markdownCell(line), markdownLines(line)]],
  ['the words of pip', (line) => installerSentence([line])],
  ['the name of an entry of an archive', nameFault],
  ['words of a full disk', diskErrorInWords],
  ['the log', visibleLine],
  ['addresses with secrets', secretsInAddresses],
  ['addresses without', withoutCredentials],
];

test.each(SCANNERS)('%s: a line of a megabyte comes to an end', (name, scan) => {
  const done = SEEDS.map((seed) => {
    scan(lineOf(seed, SLOW.has(name) ? 100_000 : 1_000_000));
    return seed;
  });
  expect(done).toEqual(SEEDS);
});

test('every kind of input comes to an end with a long line', async () => {
  const kinds = new Map<Kind<unknown>['parse'], string>();
  for (const path of globSync('src/actions/*/inputs.ts')) {
    const { inputs } = (await import(resolve(path))) as {
      readonly inputs: InputTable;
    };
    for (const [name, { parse }] of Object.entries(inputs.kinds))
      kinds.set(parse, `${path} ${name}`);
  }
  expect(kinds.size).toBeGreaterThan(15);
  const reading = { workspace: '/nowhere', mask: () => {} };
  for (const parse of kinds.keys()) {
    for (const seed of SEEDS) silently((line) => parse(line, reading))(lineOf(seed, 100_000));
  }
});
