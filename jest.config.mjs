export default {
  // Without a virtual machine for each file: Node itself strips the types, and what one file has
  // loaded and compiled serves the next.
  runner: 'jest-light-runner',
  setupFiles: [
    '<rootDir>/action-tests/support/jest-globals.ts',
    '<rootDir>/src/rehearsal/json-imports.ts',
  ],
  extensionsToTreatAsEsm: ['.ts'],
  testMatch: ['<rootDir>/action-tests/{unit,contract,bundle,rehearsal}/**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/build', '<rootDir>/dist'],
  // Jest would leave a core to the terminal; half of two is too much.
  maxWorkers: '100%',
  // A release chain starts real servers and real processes; the limit only stops a hang.
  testTimeout: 120_000,
};
