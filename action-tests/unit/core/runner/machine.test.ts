import { expect, test } from '@jest/globals';
import { readMachine, requireMacOS } from '../../../../src/core/runner/machine.ts';

test('the runner’s word decides which system this is', () => {
  const machine = readMachine({ RUNNER_OS: 'macOS', RUNNER_TEMP: '/t', HOME: '/h' });
  expect(machine).toMatchObject({ os: 'macOS', temp: '/t', home: '/h' });
  expect(() => requireMacOS(machine, 'setup-signing')).not.toThrow();
});

test('an action for the Mac stops elsewhere in its first second', () => {
  expect(() => requireMacOS(readMachine({ RUNNER_OS: 'Linux' }), 'setup-signing')).toThrow(
    expect.objectContaining({
      code: 'runner/needs-macos',
      remedy: expect.stringContaining('macos-26'),
    }),
  );
});
