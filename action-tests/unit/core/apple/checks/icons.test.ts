import { iconsPairs } from './icons-pairs.ts';
import { testPairs } from './test-pairs.ts';

testPairs('Icons', iconsPairs);
