import { privacyManifestPairs } from './privacy-manifest-pairs.ts';
import { testPairs } from './test-pairs.ts';

testPairs('Privacy manifest', privacyManifestPairs);
