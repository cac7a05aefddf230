import { profilePairs } from './profile-pairs.ts';
import { testPairs } from './test-pairs.ts';

testPairs('Provisioning profile', profilePairs);
