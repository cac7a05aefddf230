import { signingPairs } from './signing-pairs.ts';
import { testPairs } from './test-pairs.ts';

testPairs('Signature', signingPairs);
