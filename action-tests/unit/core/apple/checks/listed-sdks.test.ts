import { listedSdksPairs } from './listed-sdks-pairs.ts';
import { testPairs } from './test-pairs.ts';

testPairs('SDKs on Apple’s list', listedSdksPairs);
