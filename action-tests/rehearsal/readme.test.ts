// Every example in a README is held to the actions as they are; complete ones are rehearsed whole.
import { execFile } from 'node:child_process';
import { globSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { rehearsalScript } from '../../.github/scripts/rehearsal-script.ts';

const repository = fileURLToPath(new URL('../../', import.meta.url));
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slipway-readme-'));
});
afterAll(() => rm(folder, { recursive: true }));

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Metadata {
  readonly inputs: Readonly<Record<string, { readonly required?: boolean }>>;
  readonly outputs: Readonly<Record<string, unknown>>;
}

async function examplesIn(page: string): Promise<string[]> {
  const text = await readFile(join(repository, page), 'utf8');
  return [...text.matchAll(/^```yaml\n([^]*?)^```/gm)].map(([, example = '']) => example);
}

async function metadataOf(action: string): Promise<Metadata> {
  const file = join(repository, 'actions', action, 'action.yml');
  return parse(await readFile(file, 'utf8')) as Metadata;
}

/** Steps stand in a list, in a job's `steps`, or in those of several jobs. */
function stepsIn(value: unknown): Step[] {
  if (Array.isArray(value)) return value.flatMap(stepsIn);
  if (typeof value !== 'object' || value === null) return [];
  return 'uses' in value ? [value as Step] : Object.values(value).flatMap(stepsIn);
}

function ownAction({ uses }: Step): string | undefined {
  return /^slipway-actions\/slipway\/actions\/([\w-]+)@v1$/.exec(uses ?? '')?.[1];
}

const pages = ['README.md', ...globSync('actions/*/README.md', { cwd: repository }).toSorted()];

describe.each(pages)('%s', (page) => {
  test('shows at least one example, and only inputs and outputs that there are', async () => {
    const examples = await examplesIn(page);
    const steps = examples.flatMap((example) => stepsIn(parse(example)));
    expect(steps.some((step) => ownAction(step) !== undefined)).toBe(true);
    for (const step of steps) {
      const action = ownAction(step);
      if (action === undefined) continue;
      const { inputs } = await metadataOf(action);
      const given = Object.keys(step.with ?? {});
      expect(Object.keys(inputs)).toEqual(expect.arrayContaining(given));
      const required = Object.entries(inputs).filter(([, input]) => input?.required);
      expect(given).toEqual(expect.arrayContaining(required.map(([name]) => name)));
    }
    for (const [, id, output] of examples
      .join('\n')
      .matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)) {
      const source = steps.find((step) => step.id === id);
      // A fragment may refer to a step that its reader has elsewhere.
      const action = source === undefined ? undefined : ownAction(source);
      if (action === undefined) continue;
      expect(Object.keys((await metadataOf(action)).outputs)).toContain(output);
    }
  });
});

interface Report {
  readonly leftovers: readonly string[];
  readonly services: { readonly appStoreConnect: { readonly apps: readonly object[] } };
}

/** Plays a file of examples/ in a repository with an app of that kind; fails unless it is green. */
async function rehearsed(example: string, app: string): Promise<Report> {
  const workflow = join(repository, 'examples', example);
  const report = join(folder, `${app}.json`);
  await new Promise<void>((resolve, reject) => {
    execFile(
      process.execPath,
      [rehearsalScript, '--workflow', workflow, '--app', app, '--json', report],
      (error, stdout) => (error ? reject(new Error(stdout)) : resolve()),
    );
  });
  return JSON.parse(await readFile(report, 'utf8')) as Report;
}

test('the workflow that the README opens with is short and takes an app to its testers', async () => {
  const workflow = await readFile(join(repository, 'examples/testflight.yml'), 'utf8');
  expect(workflow.trim().split('\n').length).toBeLessThanOrEqual(25);
  expect(await rehearsed('testflight.yml', 'flet')).toMatchObject({
    ok: true,
    leftovers: [],
    services: {
      appStoreConnect: {
        apps: [{ builds: [{ processingState: 'VALID', betaGroups: ['Team'] }] }],
      },
    },
  });
});

describe('the workflows of setup-signing for other tools', () => {
  const kinds = ['xcode', 'flutter', 'react-native'] as const;
  const reports = new Map<string, PromiseSettledResult<Report>>();

  beforeAll(async () => {
    await Promise.all(
      kinds.map(async (kind) => {
        const [result] = await Promise.allSettled([rehearsed(`${kind}.yml`, kind)]);
        reports.set(kind, result);
      }),
    );
  });

  test.each(kinds)('take an app of %s from its certificate to App Store Connect', (kind) => {
    const result = reports.get(kind);
    if (result?.status !== 'fulfilled') throw result?.reason;
    expect(result.value).toMatchObject({
      ok: true,
      leftovers: [],
      services: {
        appStoreConnect: {
          apps: [
            {
              bundleId: 'com.example.harbour',
              builds: [{ version: '1.2.3', buildNumber: '7', processingState: 'VALID' }],
            },
          ],
        },
      },
    });
  });
});
