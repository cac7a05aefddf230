import { describe, expect, test } from '@jest/globals';
import { verifyArchive, verifyIpa } from '../../../src/actions/flet-build-ipa/verification.ts';
import { parseProvisioningProfile } from '../../../src/core/apple/provisioning-profile.ts';
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
    ...changes,
  };
}

const nothing = { bundleId: undefined, version: undefined, buildNumber: undefined };

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

test('an archive is held against what was asked for', () => {
  const archive = { bundleId: 'a.b', version: '1.2.0', buildNumber: '7' };
  expect(() => verifyArchive(archive, { ...nothing, buildNumber: '7' })).not.toThrow();
  expect(() => verifyArchive(archive, { ...nothing, bundleId: 'a.c' })).toThrow(
    'The archive is not what was asked for: the bundle id is a.b, not a.c.',
  );
});
