/** Every rule's fixtures. A subject's file of rules has a file of pairs beside its test. */
import type { FixturePair } from './fixture-pair.ts';
import { bundleStructurePairs } from './bundle-structure-pairs.ts';
import { devicesPairs } from './devices-pairs.ts';
import { iconsPairs } from './icons-pairs.ts';
import { infoPlistPairs } from './info-plist-pairs.ts';
import { launchScreenPairs } from './launch-screen-pairs.ts';
import { minimumOsPairs } from './minimum-os-pairs.ts';
import { namesPairs } from './names-pairs.ts';
import { versionsPairs } from './versions-pairs.ts';
import { entitlementsPairs } from './entitlements-pairs.ts';
import { executablesPairs } from './executables-pairs.ts';
import { listedSdksPairs } from './listed-sdks-pairs.ts';
import { privacyManifestPairs } from './privacy-manifest-pairs.ts';
import { profilePairs } from './profile-pairs.ts';
import { sdkPairs } from './sdk-pairs.ts';
import { signingPairs } from './signing-pairs.ts';
import { swiftSupportPairs } from './swift-support-pairs.ts';

export interface PairsFile {
  /** Of the test, in this folder. */
  readonly test: string;
  readonly pairs: readonly FixturePair[];
}

export const pairsFiles: readonly PairsFile[] = [
  { test: 'signing.test.ts', pairs: signingPairs },
  { test: 'profile.test.ts', pairs: profilePairs },
  { test: 'entitlements.test.ts', pairs: entitlementsPairs },
  { test: 'executables.test.ts', pairs: executablesPairs },
  { test: 'sdk.test.ts', pairs: sdkPairs },
  { test: 'bundle-structure.test.ts', pairs: bundleStructurePairs },
  { test: 'names.test.ts', pairs: namesPairs },
  { test: 'versions.test.ts', pairs: versionsPairs },
  { test: 'minimum-os.test.ts', pairs: minimumOsPairs },
  { test: 'icons.test.ts', pairs: iconsPairs },
  { test: 'devices.test.ts', pairs: devicesPairs },
  { test: 'launch-screen.test.ts', pairs: launchScreenPairs },
  { test: 'info-plist.test.ts', pairs: infoPlistPairs },
  { test: 'privacy-manifest.test.ts', pairs: privacyManifestPairs },
  { test: 'listed-sdks.test.ts', pairs: listedSdksPairs },
  { test: 'swift-support.test.ts', pairs: swiftSupportPairs },
];
