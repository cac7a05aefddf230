import { sdkPairs } from './sdk-pairs.ts';
import { testPairs } from './test-pairs.ts';

testPairs('SDK', sdkPairs);
