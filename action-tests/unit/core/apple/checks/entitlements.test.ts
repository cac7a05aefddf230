import { entitlementsPairs } from './entitlements-pairs.ts';
import { testPairs } from './test-pairs.ts';

testPairs('Entitlements', entitlementsPairs);
