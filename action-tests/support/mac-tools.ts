/**
 * The simulated Mac's tools as functions of this process. They are those that `installMacTools`
 * makes programs of, without a Node to start for each call; what depends on processes, such as
 * cancelling, is shown with the bundles.
 */
import { arch } from '../../src/sandbox/mac/arch/arch.ts';
import { pod } from '../../src/sandbox/mac/cocoapods/pod.ts';
import { codesign } from '../../src/sandbox/mac/codesign/codesign.ts';
import { flet } from '../../src/sandbox/mac/flet/flet.ts';
import { flutter } from '../../src/sandbox/mac/flutter/flutter.ts';
import { machineFromEnvironment } from '../../src/sandbox/mac/machine.ts';
import { security } from '../../src/sandbox/mac/security/security.ts';
import type { StreamingTool } from '../../src/sandbox/mac/streaming-tool.ts';
import type { Tool } from '../../src/sandbox/mac/tool.ts';
import { xcodebuild } from '../../src/sandbox/mac/xcodebuild/xcodebuild.ts';
import { xcrun } from '../../src/sandbox/mac/xcodebuild/xcrun.ts';
import type { Environment } from '../../src/core/runner/machine.ts';
import type { Processes } from '../../src/core/system/programs/process.ts';
import { recordedProcesses } from './action-context.ts';

const TOOLS: Readonly<Record<string, StreamingTool>> = {
  arch,
  security: streaming(security),
  codesign: streaming(codesign),
  flet,
  flutter,
  xcodebuild,
  xcrun,
  async id(_, { env, stdout }) {
    stdout(`${env['SLIPWAY_MAC_USER_ID'] ?? '501'}\n`);
    return 0;
  },
  pod,
  // Nothing outlives its test here.
  async ps(_, { machine, stderr }) {
    if (!machine.faults.has('ps-without-options')) return 0;
    stderr('ps: illegal option -- w\n');
    return 1;
  },
};

export function toolsInProcess(environment: Environment): Processes {
  return recordedProcesses(async ({ command, argv, options }) => {
    const tool = TOOLS[command];
    if (tool === undefined) throw new Error(`${command} is no tool of the simulated Mac`);
    const env = { ...environment, ...options.environment };
    const cwd = options.cwd ?? process.cwd();
    const machine = { ...machineFromEnvironment(env), cwd, readStandardInput: () => NOTHING };
    const printed = { stdout: '', stderr: '' };
    const exitCode = await tool(argv, {
      machine,
      env,
      stdout: (text) => void (printed.stdout += text),
      stderr: (text) => void (printed.stderr += text),
    });
    return { exitCode, stdout: printed.stdout.trimEnd(), stderr: printed.stderr.trimEnd() };
  });
}

const NOTHING = Buffer.alloc(0);

function streaming(tool: Tool): StreamingTool {
  return async (argv, { machine, stdout, stderr }) => {
    const result = tool(argv, machine);
    stdout(result.stdout);
    stderr(result.stderr);
    return result.exitCode;
  };
}
