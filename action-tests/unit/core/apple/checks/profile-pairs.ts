import {
  profileDamaged,
  profileExpired,
  profileForOtherApp,
  profileForOtherPlatform,
  profileMissing,
  profileOfWrongKind,
  signerNotInProfile,
} from '../../../../../src/core/apple/checks/signature/profile.ts';
import type { SigningMaterial } from '../../../../../src/sandbox/material/signing-material.ts';
import type { FixturePair } from './fixture-pair.ts';
import { anotherSigner, flipByte, profileWith } from './signing-variants.ts';

/** Beside the claims of the app, which stay what they were. */
const embedded = (profile: Buffer) => ({ files: { 'embedded.mobileprovision': profile } });

/** A letter of the property list inside, as an editor would have changed it. */
function damaged({ profile }: SigningMaterial): Buffer {
  return flipByte(profile, profile.indexOf('AppIDName'));
}

export const profilePairs: readonly FixturePair[] = [
  {
    rule: profileMissing,
    trips: {
      what: 'an extension without a profile',
      change: {
        bundles: { 'PlugIns/Share.appex': { files: { 'embedded.mobileprovision': null } } },
      },
      says: 'PlugIns/Share.appex has no embedded.mobileprovision',
    },
    passes: {
      what: 'a framework without one',
      change: { bundles: { 'Frameworks/Pot.framework': {} } },
    },
  },
  {
    rule: profileDamaged,
    trips: {
      what: 'one bit of a profile that changed after Apple signed it',
      change: (material) => embedded(damaged(material)),
      says: 'Payload/Runner.app: ',
    },
    passes: {
      what: 'a profile signed with SHA-256',
      change: (material) => embedded(profileWith(material, { digest: 'sha256' })),
    },
  },
  {
    rule: profileOfWrongKind,
    trips: {
      what: 'an ad hoc profile in a store build',
      change: (material) => ({ profile: profileWith(material, { kind: 'ad-hoc' }) }),
      says: 'is for release-testing, not for app-store-connect',
    },
    passes: {
      what: 'the same profile in a build for registered devices',
      change: (material) => ({ profile: profileWith(material, { kind: 'ad-hoc' }) }),
      context: { exportMethod: 'release-testing' },
    },
  },
  {
    rule: signerNotInProfile,
    trips: {
      what: 'a signer that the profile does not hold',
      change: {},
      material: { profileCertificate: 'other' },
      says: 'does not contain',
    },
    passes: {
      what: 'a signer that is the second of two in the profile',
      change: (material) =>
        embedded(
          profileWith(material, {
            certificates: [
              anotherSigner(material, 'distribution').certificate,
              material.certificate,
            ],
          }),
        ),
    },
  },
  {
    rule: profileForOtherApp,
    trips: {
      what: 'the profile of another app',
      change: (material) => embedded(profileWith(material, { bundleId: 'com.example.kettle' })),
      says: 'is for com.example.kettle',
    },
    passes: {
      what: 'a profile for all bundle ids that begin alike',
      change: (material) => embedded(profileWith(material, { bundleId: 'com.example.*' })),
    },
  },
  {
    rule: profileExpired,
    trips: {
      what: 'a profile that has expired',
      change: {},
      material: {
        certificateNotAfter: new Date('2026-12-01'),
        profileNotAfter: new Date('2026-05-20'),
      },
      says: 'expired on 2026-05-20',
    },
    passes: {
      what: 'one that expires tomorrow',
      change: {},
      material: {
        certificateNotAfter: new Date('2026-12-01'),
        profileNotAfter: new Date('2026-06-02'),
      },
    },
  },
  {
    rule: profileForOtherPlatform,
    trips: {
      what: 'a profile for tvOS',
      change: (material) => embedded(profileWith(material, { platforms: ['tvOS'] })),
      says: 'is for tvOS, not for iOS',
    },
    passes: {
      what: 'an old profile that names no platform',
      change: (material) => embedded(profileWith(material, { platforms: [] })),
    },
  },
];
