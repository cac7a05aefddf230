/** Simulated Macs for the tests of one file, whose tools are functions of this process. */
import { afterEach } from '@jest/globals';
import { createTestDoors } from './doors.ts';
import type { TestDoors, TestDoorsOptions } from './doors.ts';
import { toolsInProcess } from './mac-tools.ts';

/** Makes simulated Macs for the tests of one file, and clears each away after its test. */
export function inProcessMacs<OutputNames>() {
  const open: TestDoors<OutputNames>[] = [];
  afterEach(async () => {
    await Promise.all(open.splice(0).map((mac) => mac.close()));
  });
  return async (options: TestDoorsOptions = {}): Promise<TestDoors<OutputNames>> => {
    const mac = await createTestDoors<OutputNames>({ os: 'macOS', ...options });
    open.push(mac);
    const processes = toolsInProcess(mac.doors.machine.environment);
    return { ...mac, doors: { ...mac.doors, processes } };
  };
}
