/** ExportOptions.plist: what follows from the set, what users add, and what contradicts. */
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'plist';
import { answering, macs, setUp, warnings } from '../support/signing-mac.ts';
import { createSigningMaterial } from '../../src/sandbox/material/signing-material.ts';
import { given } from '../support/signing-mac.ts';
import { bundleId, certificate, inputs, teamId, verdictOn } from './setup-signing-cases.ts';

const aMac = macs();
const material = createSigningMaterial({ kind: 'ad-hoc' });

const withOptions = (options: object | string) =>
  inputs({ 'export-options': typeof options === 'string' ? options : JSON.stringify(options) });

async function written(options: object, xcode = 'Xcode 26.1\nBuild version 17B55\n') {
  const mac = await aMac();
  const processes = answering(material, ({ command }) =>
    command === 'xcodebuild' ? { stdout: xcode } : undefined,
  );
  const told = await setUp(
    mac,
    given(material, { 'export-options': JSON.stringify(options) }),
    processes,
  );
  return {
    list: parse(await readFile(String(told['export-options-plist']), 'utf8')),
    warned: warnings(mac),
  };
}

describe('export options', () => {
  test('are added to what follows from the set', async () => {
    const { list, warned } = await written({
      thinning: '<none>',
      stripSwiftSymbols: false,
      provisioningProfiles: { 'com.example.watch': 'A profile' },
      manifest: { appURL: 'https://example.com/app.ipa' },
      destination: 'upload',
    });
    expect(list).toEqual({
      method: 'release-testing',
      teamID: material.teamId,
      signingStyle: 'manual',
      signingCertificate: material.certificate.sha1,
      provisioningProfiles: {
        [material.bundleId]: material.profileUuid,
        'com.example.watch': 'A profile',
      },
      destination: 'upload',
      thinning: '<none>',
      stripSwiftSymbols: false,
      manifest: { appURL: 'https://example.com/app.ipa' },
    });
    expect(warned).toEqual([]);
  });

  test('at which Xcode does not look are warned of', async () => {
    const { warned } = await written({ uploadSymbols: true, thinning: '<none>' });
    expect(warned).toEqual([
      '`export-options` sets uploadSymbols, at which Xcode does not look for release-testing.',
    ]);
  });

  test.each([
    ['Xcode 15.2\nBuild version 15C500b\n', 'ad-hoc'],
    ['Xcode 14.3.1\n', 'ad-hoc'],
    ['Xcode 15.3\n', 'release-testing'],
    ['Xcode 16.0\n', 'release-testing'],
    ['', 'release-testing'],
  ])('spell the method as %j reads it: %s', async (xcode, method) => {
    expect((await written({}, xcode)).list).toMatchObject({ method });
  });
});

describe('export options are', () => {
  test.each<[string, object | string, string]>([
    [
      'taken when they say the same',
      { method: 'app-store', teamID: teamId, signingStyle: 'manual' },
      'fits',
    ],
    ['taken by a selector that fits', { signingCertificate: 'Apple Distribution' }, 'fits'],
    ['taken by the former selector', { signingCertificate: 'iOS Distribution' }, 'fits'],
    ['taken by the fingerprint', { signingCertificate: certificate.sha1.toLowerCase() }, 'fits'],
    ['taken for TestFlight', { testFlightInternalTestingOnly: true, uploadSymbols: false }, 'fits'],
    ['refused when they are no JSON', '{method}', 'input/invalid'],
    ['refused when they are a list', '[]', 'input/invalid'],
  ])('%s', async (_, options, verdict) => {
    expect(await verdictOn(await aMac(), withOptions(options))).toBe(verdict);
  });

  test.each<[string, object, string]>([
    ['an unknown key', { uploadSymbol: true }, 'did you mean uploadSymbols?'],
    ['a key like none', { xyz: 1 }, 'sets xyz, which Xcode does not know'],
    ['a wrong type', { stripSwiftSymbols: 'yes' }, 'to something else than true or false'],
    ['a wrong word', { destination: 'store' }, 'else than "export" or "upload"'],
    ['a wrong key within', { manifest: { url: 'x' } }, 'else than an object of texts (appURL,'],
    ['a key without effect', { compileBitcode: false }, 'no effect since Xcode 14'],
    ['a key for macOS', { installerSigningCertificate: 'x' }, 'is for macOS'],
    ['another method', { method: 'ad-hoc' }, 'but the profiles are for app-store-connect'],
    ['another team', { teamID: 'ANOTHER123' }, `certificate is of team ${teamId}`],
    ['another style', { signingStyle: 'automatic' }, 'would not use this certificate'],
    ['another certificate', { signingCertificate: 'Apple Development' }, 'but the certificate is'],
    ['another profile', { provisioningProfiles: { [bundleId]: 'x' } }, 'was chosen'],
  ])('refused with %s', async (_, options, words) => {
    await expect(setUp(await aMac(), withOptions(options))).rejects.toMatchObject({
      code: 'input/invalid',
      message: expect.stringContaining(words),
    });
  });

  test('refused with all problems in one error', async () => {
    const options = withOptions({ uploadSymbol: true, thinning: 5, destination: 'export' });
    await expect(setUp(await aMac(), options)).rejects.toMatchObject({
      message: expect.stringMatching(/uploadSymbol, .*thinning to something else than a text/),
    });
  });
});
