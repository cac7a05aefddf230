import { bundleStructurePairs } from './bundle-structure-pairs.ts';
import { testPairs } from './test-pairs.ts';

testPairs('Bundle structure', bundleStructurePairs);
