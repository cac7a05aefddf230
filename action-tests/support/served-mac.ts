/**
 * A simulated Mac whose `security`, `codesign` and `id` are real programs that answer from this
 * process: each is a few lines of shell, so that dozens of runs cost little. Who called can be
 * killed before the call takes effect, or after it and before the answer arrives.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { codesign } from '../../src/sandbox/mac/codesign/codesign.ts';
import { machineFromEnvironment } from '../../src/sandbox/mac/machine.ts';
import { security } from '../../src/sandbox/mac/security/security.ts';
import type { Tool } from '../../src/sandbox/mac/tool.ts';
import { visibleCommands } from './visible-commands.ts';

const TOOLS: Readonly<Record<string, Tool>> = {
  security,
  codesign,
  id: () => ({ stdout: '501\n', stderr: '', exitCode: 0 }),
};
const NAMES = [...Object.keys(TOOLS), 'ps'];

export interface ServedCall {
  readonly tool: string;
  readonly argv: readonly string[];
  /** The process that started the tool. */
  readonly caller: number;
  /** The tool's own process. */
  readonly pid: number;
}

/** What becomes of the caller: nothing by default. The call may take effect when it is long dead. */
export type Fate =
  'killed-before' | 'killed-after' | { readonly killedLongBefore: Promise<void> } | undefined;

export interface ServedMac {
  /** A folder for runners. */
  readonly root: string;
  /** To stand first on PATH. */
  readonly tools: string;
  /** Hears every call of the machines that keep their state in `stateDirectory`. */
  watch(stateDirectory: string, hear: (call: ServedCall) => Fate | Promise<Fate>): void;
  close(): Promise<void>;
}

export async function serveMac(): Promise<ServedMac> {
  const root = await mkdtemp(join(await realpath(tmpdir()), 'slipway-served-'));
  const watchers = new Map<string, (call: ServedCall) => Fate | Promise<Fate>>();
  const server = createServer((socket) => {
    // Whoever was killed hears no answer.
    socket.on('error', () => undefined);
    void receive(socket).then((words) => answer(words, socket, watchers));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const tools = join(root, 'tools');
  await mkdir(tools);
  const { port } = server.address() as AddressInfo;
  for (const tool of NAMES) {
    await writeFile(join(tools, tool), client(tool, port), { mode: 0o755 });
  }
  return {
    root,
    tools,
    watch: (stateDirectory, hear) => void watchers.set(stateDirectory, hear),
    async close() {
      await new Promise((resolve) => server.close(resolve));
      await rm(root, { recursive: true, force: true });
    },
  };
}

/** Sends everything that a tool knows of its call, and prints what comes back. */
function client(tool: string, port: number): string {
  return `#!/bin/bash
exec 3<>/dev/tcp/127.0.0.1/${port}
printf '%s\\0' "$(($# + 6))" "$$" "$PPID" "$HOME" "$SLIPWAY_MAC_STATE" "$PWD" ${tool} "$@" >&3
IFS= read -r -d '' code <&3 || exit 1
IFS= read -r -d '' out <&3
IFS= read -r -d '' err <&3
printf '%s' "$out"
printf '%s' "$err" >&2
exit "$code"
`;
}

/** The words of one call, of which the first tells how many follow. */
function receive(socket: Socket): Promise<string[]> {
  let text = '';
  return new Promise((resolve) => {
    socket.setEncoding('utf8').on('data', (piece) => {
      text += String(piece);
      const [count, ...words] = text.split('\0').slice(0, -1);
      if (count !== undefined && words.length === Number(count)) resolve(words);
    });
  });
}

async function answer(
  words: readonly string[],
  socket: Socket,
  watchers: ReadonlyMap<string, (call: ServedCall) => Fate | Promise<Fate>>,
): Promise<void> {
  const [pid, caller, home, stateDirectory = '', cwd = '', tool = '', ...argv] = words;
  const call = { tool, argv, pid: Number(pid), caller: Number(caller) };
  const fate = await watchers.get(stateDirectory)?.(call);
  const survivor = typeof fate === 'object' ? await survivorOf(call) : undefined;
  if (fate !== undefined && fate !== 'killed-after') process.kill(call.caller, 'SIGKILL');
  if (typeof fate === 'object') await fate.killedLongBefore;
  if (fate !== 'killed-before') {
    const machine = machineFromEnvironment({ HOME: home, SLIPWAY_MAC_STATE: stateDirectory });
    const result = tool === 'ps' ? await ps() : TOOLS[tool]?.(argv, { ...machine, cwd });
    if (fate === 'killed-after') process.kill(call.caller, 'SIGKILL');
    else socket.write(`${result?.exitCode}\0${result?.stdout}\0${result?.stderr}\0`);
  }
  survivor?.stdin.end();
  socket.end();
}

/**
 * Lives in place of a tool whose caller is killed, with the same arguments: GitHub's runner lets
 * such a tool live until the job ends, that of these tests only until the step ends.
 */
async function survivorOf({ tool, argv }: ServedCall) {
  const survivor = spawn('/bin/sh', ['-c', 'read -r _; :', tool, ...argv]);
  await once(survivor, 'spawn');
  return survivor;
}

async function ps() {
  const lines = (await visibleCommands()).map((words) => words.replaceAll('\0', ' '));
  return { stdout: lines.join('\n'), stderr: '', exitCode: 0 };
}
