import { versionsPairs } from './versions-pairs.ts';
import { testPairs } from './test-pairs.ts';

testPairs('Versions', versionsPairs);
