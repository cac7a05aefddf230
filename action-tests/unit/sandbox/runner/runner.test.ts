import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from '@jest/globals';
import { createRunner } from '../../../../src/sandbox/runner/runner.ts';
import type { Runner, RunnerOptions } from '../../../../src/sandbox/runner/runner.ts';
import { processesOf } from '../../../../src/sandbox/runner/processes.ts';

const action = fileURLToPath(new URL('../../../fixtures/scripted-action', import.meta.url));
const roots: string[] = [];

async function newRunner(options: Partial<RunnerOptions> = {}): Promise<Runner> {
  const runner = await createRunner({ os: 'macOS', ...options });
  roots.push(runner.folders.root);
  return runner;
}

afterEach(async () => {
  for (const root of roots.splice(0)) await rm(root, { recursive: true });
});

interface Seen {
  readonly env: Record<string, string>;
  readonly cwd: string;
  readonly stdin: string;
  readonly isTTY: boolean;
}

function seenBy(step: { outputs: Readonly<Record<string, string>> }): Seen {
  return JSON.parse(step.outputs['seen'] ?? '{}') as Seen;
}

describe('what the process receives', () => {
  test('every declared input is there; an empty one suppresses its default', async () => {
    const runner = await newRunner();
    const step = await runner.runAction({ action, with: { 'exit-code': '', 'OLD name': 'x' } });
    expect(seenBy(step).env).toMatchObject({
      INPUT_SAY: '',
      'INPUT_EXIT-CODE': '',
      'INPUT_POST-EXIT-CODE': '0',
      'INPUT_RUNNER-OS': 'macOS',
      INPUT_OLD_NAME: 'x',
    });
    expect(step.annotations).toEqual([
      { level: 'warning', message: expect.stringContaining('deprecated with message: use say') },
    ]);
  });

  test('an input that is not declared is warned about and still handed on', async () => {
    const runner = await newRunner();
    const step = await runner.runAction({ action, with: { sya: 'typo' } });
    expect(seenBy(step).env['INPUT_SYA']).toBe('typo');
    expect(step.annotations[0]?.message).toContain("Unexpected input(s) 'sya'");
  });

  test('the workspace, a closed stdin, pipes and nothing of the developer', async () => {
    process.env['DEVELOPERS_OWN'] = 'private';
    const runner = await newRunner({ tools: '/tools-first', env: { EXTRA: '1' } });
    const { env, cwd, stdin, isTTY } = seenBy(await runner.runAction({ action }));
    delete process.env['DEVELOPERS_OWN'];
    expect({ cwd, stdin, isTTY }).toEqual({
      cwd: runner.folders.workspace,
      stdin: '',
      isTTY: false,
    });
    expect(env).not.toHaveProperty('DEVELOPERS_OWN');
    expect(env).not.toHaveProperty('GITHUB_TOKEN');
    expect(env['PATH']).toMatch(/^\/tools-first:/);
    expect(env).toMatchObject({
      EXTRA: '1',
      HOME: runner.folders.home,
      RUNNER_OS: 'macOS',
      RUNNER_ARCH: 'ARM64',
      RUNNER_TEMP: runner.folders.temp,
      GITHUB_WORKSPACE: runner.folders.workspace,
      GITHUB_ACTIONS: 'true',
    });
  });
});

describe('what a step leaves for later ones', () => {
  test('environment and path grow; the step after sees both', async () => {
    const runner = await newRunner({ tools: '/tools' });
    await runner.runAction({
      action,
      with: {
        write: JSON.stringify({ GITHUB_ENV: 'A=1\nB=2\n', GITHUB_PATH: '/one\n/two\n/one\n' }),
      },
    });
    const second = await runner.runAction({ action, env: { B: 'own' } });
    expect(seenBy(second).env).toMatchObject({ A: '1', B: 'own' });
    expect(seenBy(second).env['PATH']).toMatch(/^\/one:\/two:\/tools:/);
  });

  test('NODE_OPTIONS is refused', async () => {
    const runner = await newRunner();
    const step = await runner.runAction({
      action,
      with: { write: JSON.stringify({ GITHUB_ENV: 'NODE_OPTIONS=--inspect\n' }) },
    });
    expect(step.env).toEqual({});
    expect(step.annotations[0]).toMatchObject({ level: 'error' });
  });

  test('files are read after a failure too, and a malformed one fails the step', async () => {
    const runner = await newRunner();
    const failed = await runner.runAction({
      action,
      with: { write: JSON.stringify({ GITHUB_OUTPUT: 'a=1\n' }), 'exit-code': '3' },
    });
    expect(failed).toMatchObject({ exitCode: 3, outcome: 'failure', outputs: { a: '1' } });
    const malformed = await runner.runAction({
      action,
      with: { write: JSON.stringify({ GITHUB_STATE: 'nonsense\n' }) },
    });
    expect(malformed).toMatchObject({ exitCode: 0, outcome: 'failure' });
    expect(malformed.annotations[0]?.message).toContain("Invalid format 'nonsense'");
  });

  test('a summary beyond 1 MiB is not shown; the error does not fail the step', async () => {
    const runner = await newRunner();
    const summary = (bytes: number) =>
      runner.runAction({ action, with: { write: JSON.stringify({ GITHUB_STEP_SUMMARY: bytes }) } });
    const fitting = await summary(1024 * 1024);
    expect(fitting.annotations).toEqual([]);
    expect(fitting.summary).toHaveLength(1024 * 1024);
    expect(await summary(1024 * 1024 + 1)).toMatchObject({
      outcome: 'success',
      summary: '',
      annotations: [{ level: 'error', message: expect.stringContaining('1024k') }],
    });
  });
});

describe('what a step says', () => {
  test('masks hide everything that follows, in log, annotations and summary', async () => {
    const runner = await newRunner({ secrets: ['workflow-secret'] });
    const step = await runner.runAction({
      action,
      with: {
        say: '::add-mask::hunter22\nit is hunter22\n::error title=hunter22::workflow-secret!',
        write: JSON.stringify({ GITHUB_STEP_SUMMARY: 'hunter22' }),
      },
    });
    expect(step.log).toBe('it is ***\n##[error]***: ***!');
    expect(step.summary).toBe('***');
    expect(step.annotations).toEqual([{ level: 'error', title: '***', message: '***!' }]);
    expect(step.masks).toEqual(['hunter22']);
    expect(step.rawStdout).toContain('it is hunter22');
    expect(step.rawStdout).not.toContain('add-mask');
  });

  test('what stands between stop-commands and its token is text; the token is hidden', async () => {
    const runner = await newRunner();
    const lines = [
      '::stop-commands::fence-1234',
      '::error::foreign',
      '::fence-1234::',
      'fence-1234',
    ];
    const step = await runner.runAction({ action, with: { say: lines.join('\n') } });
    expect(step.annotations).toEqual([]);
    expect(step.log).toBe('::error::foreign\n***');
  });

  test('ten annotations of a level are kept; a long message is cut', async () => {
    const runner = await newRunner();
    const lines = Array.from({ length: 12 }, (_, index) => `::warning::w${index}`);
    const step = await runner.runAction({
      action,
      with: { say: [...lines, `::error::${'x'.repeat(5000)}`].join('\n') },
    });
    expect(step.annotations.filter(({ level }) => level === 'warning')).toHaveLength(10);
    expect(step.annotations.at(-1)?.message).toHaveLength(4096);
    expect(step.log).toContain('##[warning]w11');
  });

  test('disabled commands fail the step; deprecated ones work with a warning', async () => {
    const runner = await newRunner();
    const disabled = await runner.runAction({ action, with: { say: '::set-env name=A::1' } });
    expect(disabled.outcome).toBe('failure');
    const old = await runner.runAction({ action, with: { say: '::set-output name=o::1' } });
    expect(old.outputs['o']).toBe('1');
    expect(old.annotations[0]).toMatchObject({ level: 'warning' });
  });

  test('a problem matcher is not played, and that is said', async () => {
    const runner = await newRunner();
    const step = await runner.runAction({ action, with: { say: '::add-matcher::tsc.json' } });
    expect(step.annotations).toEqual([
      { level: 'warning', message: expect.stringMatching(/add-matcher.*tsc\.json/) },
    ]);
  });
});

test('a process that outlives its action is reported and ended', async () => {
  const runner = await newRunner();
  const step = await runner.runAction({ action, with: { 'leave-child': 'true' } });
  expect(step.survivors).toHaveLength(1);
  expect(await processesOf(seenBy(step).env['RUNNER_TRACKING_ID'] ?? '')).toEqual([]);
});
