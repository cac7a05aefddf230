// A user's own workflow, rehearsed by the bundle, from a folder that holds only actions/ and dist/.
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { createRunner } from '../../src/sandbox/runner/runner.ts';
import type { Runner } from '../../src/sandbox/runner/runner.ts';

const repository = fileURLToPath(new URL('../../', import.meta.url));
let copy = '';
let runner: Runner;

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'slipway-copy-'));
  for (const part of ['actions', 'dist']) {
    await cp(join(repository, part), join(copy, part), { recursive: true });
  }
});
afterAll(() => rm(copy, { recursive: true }));
beforeEach(async () => {
  runner = await createRunner({ os: 'Linux' });
  return () => rm(runner.folders.root, { recursive: true });
});

const WORKFLOW = '.github/workflows/release.yml';

/** Runs the action in a checkout that holds this workflow. */
async function rehearse(steps: string, inputs: Readonly<Record<string, string>> = {}) {
  const file = join(runner.folders.workspace, WORKFLOW);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `on: push\njobs:\n  release:\n    runs-on: macos-26\n    steps:\n${steps}`);
  await writeFile(
    join(runner.folders.workspace, 'pyproject.toml'),
    '[project]\nname = "harbour"\nversion = "1.2.3"\n\n[tool.flet]\nbundle_id = "com.example.harbour"\n',
  );
  const step = await runner.runAction({
    action: join(copy, 'actions', 'rehearse'),
    with: { workflow: WORKFLOW, ...inputs },
  });
  return { step, log: step.log };
}

const signing = `
      - uses: slipway-actions/slipway/actions/setup-signing@v1
        with:
          certificate: \${{ secrets.CERTIFICATE }}
          certificate-password: \${{ secrets.CERTIFICATE_PASSWORD }}
          provisioning-profiles: \${{ secrets.PROVISIONING_PROFILE }}
      - run: security find-identity -v -p codesigning | grep Distribution
`;

test('a green release: the bundle plays actions of its own copy on a simulated Mac', async () => {
  const { step, log } = await rehearse(signing, { json: 'report.json' });
  expect(log).toContain('Nothing left behind');
  expect(step).toMatchObject({ exitCode: 0, annotations: [], outputs: { ok: 'true' } });
  expect(JSON.parse(step.outputs['jobs'] ?? '')).toEqual([
    { id: 'release', name: 'release', os: 'macOS', result: 'success', seconds: expect.any(Number) },
  ]);
  const report = await readFile(join(runner.folders.workspace, 'report.json'), 'utf8');
  expect(JSON.parse(report)).toMatchObject({ ok: true, leftovers: [] });
});

test('a red release: the failure is shown at its line, and commands of its steps are not obeyed', async () => {
  const { step, log } = await rehearse(`
      - run: echo "::error file=mine.txt,line=3::not the runner's business"
      - name: Fall
        run: exit 3
`);
  expect(log).toContain('The rehearsal failed');
  expect(step).toMatchObject({ exitCode: 1, outputs: { ok: 'false' } });
  expect(step.annotations).toEqual([
    {
      level: 'error',
      file: WORKFLOW,
      line: 8,
      title: 'release: Fall',
      message: 'Process completed with exit code 3.',
    },
    expect.objectContaining({ level: 'error', title: 'rehearse: rehearse/red' }),
  ]);
});

test('a workflow that cannot be rehearsed is refused in one annotation', async () => {
  const { step } = await rehearse('      - uses: nobody/knows-this@v1\n');
  expect(step).toMatchObject({ exitCode: 1 });
  expect(step.annotations).toEqual([
    expect.objectContaining({
      title: 'rehearse: rehearse/refused',
      message: expect.stringContaining('nobody/knows-this'),
    }),
  ]);
});
