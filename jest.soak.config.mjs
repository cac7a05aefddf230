// Every request met by every fault, and a death after each: too long for every run of the tests,
// and run by .ci/run.
import config from './jest.config.mjs';

export default { ...config, testMatch: ['<rootDir>/action-tests/soak/**/*.test.ts'] };
