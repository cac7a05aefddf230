import { namesPairs } from './names-pairs.ts';
import { testPairs } from './test-pairs.ts';

testPairs('Bundle ids and file names', namesPairs);
