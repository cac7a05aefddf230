export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/action-tests/support/strip-types.mjs' },
  testMatch: ['<rootDir>/action-tests/{unit,contract,bundle,rehearsal}/**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/build', '<rootDir>/dist'],
  // Jest would leave a core to the terminal; half of two is too much.
  maxWorkers: '100%',
  // A release chain starts real servers and real processes; the limit only stops a hang.
  testTimeout: 120_000,
};
