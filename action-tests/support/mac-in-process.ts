/** Simulated Macs for the tests of one file, whose tools are functions of this process. */
import { afterEach } from '@jest/globals';
import { createTestContext } from './action-context.ts';
import type { TestContext, TestContextOptions } from './action-context.ts';
import { toolsInProcess } from './mac-tools.ts';

/** Makes simulated Macs for the tests of one file, and clears each away after its test. */
export function inProcessMacs<OutputNames>() {
  const open: TestContext<OutputNames>[] = [];
  afterEach(async () => {
    await Promise.all(open.splice(0).map((mac) => mac.close()));
  });
  return async (options: TestContextOptions = {}): Promise<TestContext<OutputNames>> => {
    const mac = await createTestContext<OutputNames>({ os: 'macOS', ...options });
    open.push(mac);
    const processes = toolsInProcess(mac.context.machine.environment);
    return { ...mac, context: { ...mac.context, processes } };
  };
}
