import {
  certificateNotValid,
  identifierDiffers,
  modifiedAfterSigning,
  signatureMissing,
  signedForOtherUse,
  teamsDiffer,
} from '../../../../../src/core/apple/checks/signature/signing.ts';
import type { FixturePair } from './fixture-pair.ts';
import { anotherSigner, flipByte, profileWith } from './signing-variants.ts';

const FRAMEWORK = 'Frameworks/Pot.framework';

export const signingPairs: readonly FixturePair[] = [
  {
    rule: signatureMissing,
    trips: {
      what: 'a framework that nobody signed',
      change: { bundles: { [FRAMEWORK]: { signature: { signer: 'nobody' } } } },
      says: 'Frameworks/Pot.framework is not signed (arm64)',
    },
    passes: {
      what: 'a framework and an extension that are signed with the app',
      change: { bundles: { [FRAMEWORK]: {}, 'PlugIns/Share.appex': {} } },
    },
  },
  {
    rule: modifiedAfterSigning,
    trips: {
      what: 'one bit of the code that changed after signing',
      change: { afterSigning: { Runner: (signed) => flipByte(signed, 0x4000) } },
      says: 'Payload/Runner.app: ',
    },
    passes: {
      what: 'what was added before signing',
      change: { files: { 'flutter_assets/late.json': Buffer.from('{}') } },
    },
  },
  {
    rule: modifiedAfterSigning,
    trips: {
      what: 'an Info.plist with another value than when it was signed',
      change: {
        afterSigning: {
          'Info.plist': (signed) =>
            Buffer.from(signed.toString('latin1').replace('en', 'de'), 'latin1'),
        },
      },
      says: 'Info.plist',
    },
    passes: {
      what: 'another value from the start',
      change: { infoPlist: { CFBundleDevelopmentRegion: 'de' } },
    },
  },
  {
    rule: signedForOtherUse,
    trips: {
      what: 'a development certificate in a store build',
      change(material) {
        const { certificate, signer } = anotherSigner(material, 'development');
        return {
          profile: profileWith(material, { certificates: [material.certificate, certificate] }),
          signature: { signer },
        };
      },
      says: 'needs a distribution certificate',
    },
    passes: {
      what: 'a distribution certificate under its former name',
      change(material) {
        const { certificate, signer } = anotherSigner(material, 'legacy-distribution');
        return {
          profile: profileWith(material, { certificates: [certificate] }),
          signature: { signer },
        };
      },
    },
  },
  {
    rule: signedForOtherUse,
    trips: {
      what: 'an ad hoc signature',
      change: { bundles: { [FRAMEWORK]: { signature: { signer: 'ad-hoc' } } } },
      says: 'Pot.framework has an ad hoc signature',
    },
    passes: {
      what: 'a development certificate in a build for debugging',
      change: {},
      material: { kind: 'development' },
      context: { exportMethod: 'debugging' },
    },
  },
  {
    rule: certificateNotValid,
    trips: {
      what: 'a certificate that has expired',
      change: {},
      material: {
        certificateNotAfter: new Date('2026-05-01'),
        profileNotAfter: new Date('2026-12-01'),
      },
      says: 'expired on 2026-05-01',
    },
    passes: {
      what: 'one that expires tomorrow',
      change: {},
      material: {
        certificateNotAfter: new Date('2026-06-02'),
        profileNotAfter: new Date('2026-12-01'),
      },
    },
  },
  {
    rule: teamsDiffer,
    trips: {
      what: 'a framework that is signed for another team',
      change: { bundles: { [FRAMEWORK]: { signature: { teamId: 'OTHERTEAM1' } } } },
      says: 'Pot.framework is signed for team OTHERTEAM1',
    },
    passes: { what: 'one team throughout', change: { bundles: { [FRAMEWORK]: {} } } },
  },
  {
    rule: identifierDiffers,
    trips: {
      what: 'an app that was signed under another identifier',
      change: { signature: { identifier: 'com.example.kettle' } },
      says: 'its signature is for com.example.kettle',
    },
    passes: {
      what: 'a framework with the identifier of its maker',
      change: { bundles: { [FRAMEWORK]: { signature: { identifier: 'org.example.pot' } } } },
    },
  },
];
