import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { CancelledError } from '../../../../src/core/errors.ts';
import { createProcesses } from '../../../../src/core/system/programs/process.ts';

const environment = { PATH: process.env['PATH'], HOME: '/nowhere' };

describe('running a program', () => {
  test('a non-zero exit is a result with both streams', async () => {
    const result = await createProcesses({ environment }).run('sh', [
      '-c',
      'echo out; echo err >&2; exit 3',
    ]);
    expect(result).toEqual({ exitCode: 3, stdout: 'out', stderr: 'err' });
  });

  test('hands on lines while the program runs', async () => {
    const lines: string[] = [];
    await createProcesses({ environment }).run('sh', ['-c', 'printf "one\\ntwo"; echo bad >&2'], {
      onLine: (line, stream) => lines.push(`${stream}: ${line}`),
    });
    expect(lines.toSorted()).toEqual(['stderr: bad', 'stdout: one', 'stdout: two']);
  });

  test('keeps the action’s inputs, state and the runner’s tokens from the program', async () => {
    const processes = createProcesses({
      environment: {
        ...environment,
        'INPUT_API-PRIVATE-KEY': 'k',
        STATE_password: 'p',
        ACTIONS_RUNTIME_TOKEN: 't',
        APP_STORE_CONNECT_PRIVATE_KEY: 'k',
        LANG: 'C',
      },
    });
    const { stdout } = await processes.run('env', [], {
      environment: { EXTRA: 'yes', HOME: undefined },
    });
    expect(stdout).toContain('LANG=C');
    expect(stdout).toContain('EXTRA=yes');
    expect(stdout).not.toMatch(/INPUT_|STATE_|RUNTIME_TOKEN|APP_STORE_CONNECT|HOME=/);
  });

  test('closes stdin, so that a prompt ends instead of hanging', async () => {
    const { exitCode } = await createProcesses({ environment }).run('sh', ['-c', 'read answer']);
    expect(exitCode).not.toBe(0);
  });

  test('names a program that is not there', async () => {
    const missing = createProcesses({ environment }).run('no-such-program', []);
    await expect(missing).rejects.toMatchObject({ code: 'process/not-found' });
  });

  test('names a program that may not be started', async () => {
    const refused = createProcesses({ environment }).run('/', []);
    await expect(refused).rejects.toMatchObject({ code: 'process/not-started' });
  });

  test('stops a program at its time limit, with its last lines', async () => {
    const late = createProcesses({ environment }).run('sh', ['-c', 'echo busy; sleep 60'], {
      timeoutMs: 200,
    });
    await expect(late).rejects.toMatchObject({
      code: 'process/timed-out',
      details: ['busy'],
    });
  });

  test('refuses to hold more than 16 MiB of output', async () => {
    const loud = createProcesses({ environment }).run('sh', ['-c', 'yes | head -c 17000000']);
    await expect(loud).rejects.toMatchObject({ code: 'process/output-too-large' });
  });

  test('a program that is followed may write as much as it likes', async () => {
    let count = 0;
    const { exitCode } = await createProcesses({ environment }).run(
      'sh',
      ['-c', 'yes 0123456789012345678901234567890123456789012345678901234567890 | head -n 300000'],
      { onLine: () => (count += 1) },
    );
    expect({ exitCode, count }).toEqual({ exitCode: 0, count: 300_000 });
  });

  test('a daemon that holds the output of an ended program is not waited for', async () => {
    const processes = createProcesses({ environment, lingerMs: 50 });
    const { exitCode } = await processes.run('sh', ['-c', 'sleep 60 & exit 4']);
    expect(exitCode).toBe(4);
  });

  test('tells the last lines of a program that is followed and runs too long', async () => {
    const late = createProcesses({ environment }).run('sh', ['-c', 'echo busy; sleep 60'], {
      timeoutMs: 200,
      onLine: () => {},
    });
    await expect(late).rejects.toMatchObject({ code: 'process/timed-out', details: ['busy'] });
  });

  test('a cancelled job ends the program and everything it started', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'slipway-process-'));
    const abort = new AbortController();
    const script = `(trap "" INT; echo $BASHPID > ${folder}/child; sleep 60) & wait`;
    const running = createProcesses({ environment, signal: abort.signal }).run(
      'bash',
      ['-c', script],
      {
        onLine: () => {},
      },
    );
    const child = await eventually(async () => Number(await readFile(`${folder}/child`, 'utf8')));
    abort.abort(new CancelledError());
    await expect(running).rejects.toBeInstanceOf(CancelledError);
    await isGone(child);
  });

  test('a cancelled job also ends what has made a session of its own and is deaf', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'slipway-process-'));
    const abort = new AbortController();
    const deaf = `trap "" TERM; echo $$ > ${folder}/child; while :; do sleep 60; done`;
    const program = `require('node:child_process').spawn('bash', ['-c', ${JSON.stringify(deaf)}], {
      detached: true, stdio: 'ignore' });`;
    const running = createProcesses({ environment, signal: abort.signal }).run(process.execPath, [
      '-e',
      program,
    ]);
    const child = await eventually(async () => Number(await readFile(`${folder}/child`, 'utf8')));
    abort.abort(new CancelledError());
    await expect(running).rejects.toBeInstanceOf(CancelledError);
    await isGone(child);
  });
});

async function isGone(pid: number): Promise<void> {
  await eventually(async () => {
    expect(() => process.kill(pid, 0)).toThrow('ESRCH');
    return 1;
  });
}

async function eventually(look: () => Promise<number>): Promise<number> {
  for (;;) {
    const found = await look().catch(() => 0);
    if (found > 0) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
