import { swiftSupportPairs } from './swift-support-pairs.ts';
import { testPairs } from './test-pairs.ts';

testPairs('Swift libraries', swiftSupportPairs);
