import { describe, expect, test } from '@jest/globals';
import type { PlistValue } from '../../../src/actions/flet-build-ipa/project/info-plist.ts';
import {
  verifyArchive,
  verifyIpa,
} from '../../../src/actions/flet-build-ipa/after-build/verification.ts';
import { parseProvisioningProfile } from '../../../src/core/apple/provisioning-profile/provisioning-profile.ts';
import { createSigningMaterial } from '../../../src/sandbox/material/signing-material.ts';

const { profile } = createSigningMaterial();
const asked = parseProvisioningProfile(profile);

type BuiltIpa = Parameters<typeof verifyIpa>[0];

function ipa(changes: Partial<BuiltIpa> = {}): BuiltIpa {
  return {
    bundleId: 'com.example.app',
    version: '1.2.0',
    buildNumber: '7',
    embeddedProfile: profile,
    hasCodeSignature: true,
    infoPlist: { Colour: 'tea', Cups: '3' },
    ...changes,
  };
}

const nothing = {
  bundleId: undefined,
  version: undefined,
  buildNumber: undefined,
  teamId: undefined,
  infoPlist: [],
};

describe('an .ipa', () => {
  test('may have any identity when none was asked for', () => {
    expect(() => verifyIpa(ipa(), nothing, undefined)).not.toThrow();
  });

  test.each(['1.2', '1.2.0'])('of version 1.2.0 is what %s asks for', (version) => {
    expect(() => verifyIpa(ipa(), { ...nothing, version }, asked)).not.toThrow();
  });

  test.each(['1', '1.2.1', '1.20'])('of version 1.2.0 is not what %s asks for', (version) => {
    expect(() => verifyIpa(ipa(), { ...nothing, version }, asked)).toThrow(`not ${version}`);
  });

  test.each<[string, Partial<BuiltIpa>, string]>([
    ['a code signature', { hasCodeSignature: false }, 'no code signature'],
    ['a profile', { embeddedProfile: undefined }, 'no provisioning profile'],
  ])('without %s is refused', (_, changes, message) => {
    expect(() => verifyIpa(ipa(changes), nothing, asked)).toThrow(message);
  });
});

describe('Info.plist of an .ipa', () => {
  test.each<[string, PlistValue]>([
    ['Colour', 'tea'],
    ['Cups', 3],
    ['Colour', '$(PRODUCT_NAME) tea'],
  ])('may have what was asked for %s', (key, value) => {
    expect(() =>
      verifyIpa(ipa(), { ...nothing, infoPlist: [{ key, value }] }, asked),
    ).not.toThrow();
  });

  test.each<[string, PlistValue, string]>([
    ['Colour', 'milk', 'Colour in Info.plist is "tea", not "milk"'],
    ['Colour', ['tea'], 'Colour in Info.plist is "tea", not ["tea"]'],
    ['Sugar', true, 'Sugar in Info.plist is missing, not true'],
  ])('with another %s is refused', (key, value, message) => {
    expect(() => verifyIpa(ipa(), { ...nothing, infoPlist: [{ key, value }] }, asked)).toThrow(
      message,
    );
  });
});

test('an .ipa of another team is refused', () => {
  expect(() => verifyIpa(ipa(), { ...nothing, teamId: 'AAAAAAAAAA' }, undefined)).toThrow(
    `the embedded profile is of team ${asked.teamId}, not AAAAAAAAAA`,
  );
});

test('an archive is held against what was asked for', () => {
  const archive = { bundleId: 'a.b', version: '1.2.0', buildNumber: '7' };
  expect(() => verifyArchive(archive, { ...nothing, buildNumber: '7' })).not.toThrow();
  expect(() => verifyArchive(archive, { ...nothing, bundleId: 'a.c' })).toThrow(
    'The archive is not what was asked for: the bundle id is a.b, not a.c.',
  );
});
