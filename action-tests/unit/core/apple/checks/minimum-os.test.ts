import { minimumOsPairs } from './minimum-os-pairs.ts';
import { testPairs } from './test-pairs.ts';

testPairs('Minimum iOS', minimumOsPairs);
