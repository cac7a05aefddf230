import { launchScreenPairs } from './launch-screen-pairs.ts';
import { testPairs } from './test-pairs.ts';

testPairs('Launch screen', launchScreenPairs);
