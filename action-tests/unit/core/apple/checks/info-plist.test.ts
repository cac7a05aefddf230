import { infoPlistPairs } from './info-plist-pairs.ts';
import { testPairs } from './test-pairs.ts';

testPairs('Further keys of Info.plist', infoPlistPairs);
