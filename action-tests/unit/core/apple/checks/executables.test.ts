import { executablesPairs } from './executables-pairs.ts';
import { testPairs } from './test-pairs.ts';

testPairs('Executables', executablesPairs);
