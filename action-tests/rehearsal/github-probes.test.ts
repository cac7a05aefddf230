// Small workflows whose course on GitHub its documentation fixes, each with the page that says so.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { eventWish } from '../../src/rehearsal/workflow/events/event-wish.ts';
import { playedEvent } from '../../src/rehearsal/workflow/events/played-event.ts';
import type { EventWish } from '../../src/rehearsal/workflow/events/played-event.ts';
import { playWorkflow, scripted } from './play-workflow.ts';
import type { Played } from './play-workflow.ts';

const SYNTAX = 'Workflow syntax for GitHub Actions';
const EVENTS = 'Events that trigger workflows';
const CONTEXTS = 'Contexts reference';
const EXPRESSIONS = 'Evaluate expressions in workflows and actions';
const REUSE = 'Reuse workflows';
const METADATA = 'Metadata syntax reference';

/** Expressions of one start by hand. A boolean of `github.event.inputs` is a text. */
const dispatch = `
  workflow_dispatch:
    inputs:
      publish: { type: boolean, default: true }
      quiet: { type: boolean }
      count: { type: number, default: 3 }
      group: { type: choice, options: [Team, Friends] }
      note: { type: string }`;
const expressions: readonly (readonly [page: string, expression: string, value: string])[] = [
  [`${EVENTS}, workflow_dispatch`, "github.event.inputs.publish == 'true'", 'true'],
  [`${EVENTS}, workflow_dispatch`, 'github.event.inputs.publish == true', 'false'],
  [`${EVENTS}, workflow_dispatch`, "github.event.inputs.quiet == 'false'", 'true'],
  [`${CONTEXTS}, inputs`, 'inputs.publish == true', 'true'],
  [`${CONTEXTS}, inputs`, "inputs.publish == 'true'", 'false'],
  [`${SYNTAX}, on.workflow_dispatch.inputs`, 'inputs.quiet', 'false'],
  [`${SYNTAX}, on.workflow_dispatch.inputs`, "inputs.quiet && 'yes' || 'no'", 'no'],
  [`${CONTEXTS}, inputs`, 'inputs.count + 0 == 3', 'refused'],
  [`${CONTEXTS}, inputs`, 'inputs.count == 3', 'true'],
  [`${SYNTAX}, on.workflow_dispatch.inputs.<input_id>.type`, 'inputs.group', 'Team'],
  [`${CONTEXTS}, inputs`, "inputs.note == ''", 'true'],
  [`${CONTEXTS}, github`, 'github.event.inputs.note', ''],
  [`${CONTEXTS}, github`, 'github.event_name', 'workflow_dispatch'],
  [`${CONTEXTS}, github`, 'github.ref', 'refs/heads/main'],
  [`${CONTEXTS}, github`, 'github.ref_type', 'branch'],
  [`${EXPRESSIONS}, Operators`, "'Release' == 'RELEASE'", 'true'],
  [`${EXPRESSIONS}, Operators`, "null == ''", 'true'],
  [`${EXPRESSIONS}, Operators`, "'0' == 0 && '' == 0 && true == 1", 'true'],
  [`${EXPRESSIONS}, Operators`, "'x' == 0", 'false'],
  [`${EXPRESSIONS}, contains`, "contains('Hello world', 'WORLD')", 'true'],
  [`${EXPRESSIONS}, contains`, `contains(fromJSON('["push","release"]'), 'push')`, 'true'],
  [`${EXPRESSIONS}, startsWith`, "startsWith(github.ref, 'REFS/heads/')", 'true'],
  [`${EXPRESSIONS}, format`, "format('{0}-{{1}}', 'a')", 'a-{1}'],
  [`${EXPRESSIONS}, join`, "join(fromJSON('[1,2]'), '+')", '1+2'],
  [`${EXPRESSIONS}, toJSON`, "toJSON('a')", '"a"'],
  [`${EXPRESSIONS}, Object filters`, `join(fromJSON('[{"n":1},{"n":2}]').*.n)`, '1,2'],
  [`${CONTEXTS}, strategy`, 'strategy.max-parallel', '1'],
  [`${CONTEXTS}, strategy`, 'strategy.job-total', '1'],
  [`${CONTEXTS}, vars`, 'vars.NONE', ''],
];

describe('expressions in a workflow that was started by hand', () => {
  let said: string[];
  const played = expressions.filter(([, , value]) => value !== 'refused');

  beforeAll(async () => {
    const lines = played.map(([, expression], line) => `${line}=[\${{ ${expression} }}]`);
    const script = ["cat <<'EOT'", ...lines, 'EOT'].map((line) => `          ${line}\n`).join('');
    const { texts } = await playWorkflow(
      `\n  one:\n    runs-on: ubuntu-latest\n    steps:\n      - run: |\n${script}`,
      { on: dispatch },
    );
    said = texts;
  });

  test.each(played.map((each, line) => [...each, line] as const))(
    '%s: %s is "%s"',
    (_page, _expression, value, line) => {
      expect(said).toContain(`${line}=[${value}]`);
    },
  );

  test('GitHub knows no arithmetic', async () => {
    const [, sum] = expressions.find(([, , value]) => value === 'refused') ?? [];
    const step = `{ run: "echo \${{ ${sum} }}" }`;
    const jobs = `\n  one: { runs-on: ubuntu-latest, steps: [${step}] }`;
    await expect(playWorkflow(jobs, { on: dispatch })).rejects.toThrow('inputs.count + 0');
  });
});

describe('the event', () => {
  test.each<[page: string, on: object | string, wish: EventWish | undefined, played: object]>([
    [
      `${EVENTS}, push`,
      'push',
      undefined,
      { name: 'push', github: {}, payload: { ref: 'refs/heads/main' } },
    ],
    [
      `${EVENTS}, push of tags`,
      { push: { tags: ['v*'] } },
      undefined,
      { github: { ref: 'refs/tags/v1.2.3', ref_name: 'v1.2.3', ref_type: 'tag' } },
    ],
    [
      `${SYNTAX}, filter patterns`,
      { push: { tags: ['mobile/[0-9]+.x'] } },
      undefined,
      { github: { ref_name: 'mobile/1.x' } },
    ],
    [
      `${SYNTAX}, filter patterns`,
      { push: { branches: ['releases/**', '!releases/old'] } },
      undefined,
      { github: { ref_name: 'releases/1.2.3' } },
    ],
    [
      `${EVENTS}, pull_request`,
      { pull_request: { branches: ['develop'] } },
      undefined,
      {
        github: { ref: 'refs/pull/1/merge', base_ref: 'develop', head_ref: 'rehearsal' },
        payload: { action: 'opened', pull_request: { number: 1 } },
      },
    ],
    [
      `${EVENTS}, release`,
      { release: { types: ['published'] } },
      undefined,
      {
        github: { ref: 'refs/tags/v1.2.3' },
        payload: { action: 'published', release: { tag_name: 'v1.2.3' } },
      },
    ],
    [
      `${EVENTS}, schedule`,
      { schedule: [{ cron: '0 3 * * *' }] },
      undefined,
      { name: 'schedule', payload: { schedule: '0 3 * * *' }, github: {} },
    ],
    [
      `${EVENTS}, workflow_run`,
      { workflow_run: { workflows: ['Build'] } },
      undefined,
      { payload: { workflow_run: { name: 'Build', conclusion: 'success' } } },
    ],
    [
      `${EVENTS}, a start by hand goes first`,
      ['push', 'workflow_dispatch'],
      undefined,
      { name: 'workflow_dispatch' },
    ],
    [
      `${EVENTS}, the event that is asked for`,
      ['push', 'workflow_dispatch'],
      'push',
      { name: 'push' },
    ],
    [
      `${EVENTS}, a payload of one's own`,
      { workflow_dispatch: null, release: null },
      { action: 'released', release: { tag_name: '2.0.0' } },
      {
        name: 'release',
        payload: { action: 'released' },
        github: { ref: 'refs/tags/2.0.0', ref_type: 'tag' },
      },
    ],
    [
      `${EVENTS}, inputs of one's own`,
      { workflow_dispatch: { inputs: { dry: { type: 'boolean' }, n: { type: 'number' } } } },
      { inputs: { dry: 'true', n: '4' } },
      { inputs: { dry: true, n: 4 }, payload: { inputs: { dry: 'true', n: '4' } } },
    ],
  ])('%s', (_page, on, wish, played) => {
    expect(playedEvent(JSON.parse(JSON.stringify(on)), wish)).toMatchObject(played);
  });

  test.each<[title: string, on: object, wish: EventWish | undefined, message: string]>([
    ['an event that the workflow does not listen to', { push: null }, 'release', 'listens to push'],
    [
      'an input that is required and has no default',
      { workflow_dispatch: { inputs: { version: { required: true } } } },
      undefined,
      '--inputs',
    ],
    [
      'an input that the workflow does not have',
      { workflow_dispatch: { inputs: { version: {} } } },
      { inputs: { versoin: '1' } },
      'versoin',
    ],
    [
      'a value that is none of the options',
      { workflow_dispatch: { inputs: { g: { type: 'choice', options: ['a', 'b'] } } } },
      { inputs: { g: 'c' } },
      'one of a, b',
    ],
    [
      'a payload without a telling member',
      { push: null, release: null },
      { repository: {} },
      'push, release',
    ],
  ])('refuses %s', (_title, on, wish, message) => {
    expect(() => playedEvent(JSON.parse(JSON.stringify(on)), wish)).toThrow(message);
  });
});

describe('the options --event and --inputs', () => {
  let folder: string;
  const file = (): string => join(folder, 'event.json');
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'slipway-event-'));
    await writeFile(file(), '{"action":"published"}');
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('ask for an event by its name, by its payload, or by inputs', async () => {
    expect(await eventWish(undefined, undefined)).toBeUndefined();
    expect(await eventWish('push', undefined)).toBe('push');
    expect(await eventWish(undefined, { n: 1 })).toEqual({ inputs: { n: 1 } });
    expect(await eventWish('workflow_dispatch', { n: 1 })).toEqual({ inputs: { n: 1 } });
    expect(await eventWish(file(), { n: 1 })).toEqual({ action: 'published', inputs: { n: 1 } });
  });

  test('are refused where they do not go together or hold no payload', async () => {
    await expect(eventWish('push', { n: 1 })).rejects.toThrow('Only a start by hand');
    await writeFile(file(), '[1]');
    await expect(eventWish(file(), undefined)).rejects.toThrow('event.json is no payload');
    await writeFile(file(), '{');
    await expect(eventWish(file(), undefined)).rejects.toThrow('event.json is no payload');
  });
});

/** A repository with reusable workflows and actions of its own, played once. */
const repository = {
  '.github/workflows/build.yml': `
on:
  workflow_call:
    inputs:
      flavour: { type: string, required: true }
      release: { type: boolean }
      count: { type: number, default: 2 }
    secrets:
      token: { required: true }
      other: { required: false }
    outputs:
      file: { value: '\${{ jobs.compile.outputs.file }}' }
env: { LEVEL: called }
jobs:
  compile:
    runs-on: ubuntu-latest
    outputs: { file: '\${{ steps.it.outputs.file }}' }
    steps:
      - id: it
        env: { T: '\${{ secrets.token }}' }
        run: |
          echo "file=\${{ inputs.flavour }}.ipa" >> "$GITHUB_OUTPUT"
          echo "in=\${{ inputs.flavour }},\${{ inputs.release }},\${{ inputs.count == 2 }}"
          echo "secret=\${#T},\${{ secrets.TOKEN == secrets.token }},other=[\${{ secrets.other }}]"
          echo "env=$LEVEL,$W event=\${{ github.event_name }} caller-env=[\${{ env.ONLY_CALLER }}]"
  deeper:
    needs: compile
    uses: ./.github/workflows/deeper.yml
    secrets: inherit
`,
  '.github/workflows/deeper.yml': `
on: { workflow_call: { secrets: { token: {} } } }
jobs:
  last:
    runs-on: ubuntu-latest
    steps: [{ run: 'echo "deeper=\${{ secrets.token != '''' }}"' }]
`,
  '.github/actions/greet/action.yml': `
name: Greet
description: Greets.
inputs:
  who: { description: Who., default: world }
  loud: { description: Loud., default: 'true' }
outputs:
  said: { description: Said., value: '\${{ steps.say.outputs.said }}' }
runs:
  using: composite
  steps:
    - id: say
      shell: bash
      run: |
        echo "said=hello \${{ inputs.who }}" >> "$GITHUB_OUTPUT"
        echo "FROM_COMPOSITE=yes" >> "$GITHUB_ENV"
        echo "loud=\${{ inputs.loud == 'true' }} path=\${{ github.action_path == env.EXPECTED }} $(basename "$GITHUB_ACTION_PATH")"
        echo "inner-env=$OUTER job-env=\${{ env.LEVEL }} step-env=\${{ env.OUTER }}"
    - if: failure()
      shell: bash
      run: echo "failure of the job is not one of the action"
    - uses: $/.github/actions/inner
`,
  '.github/actions/inner/action.yml': `
name: Inner
description: JavaScript of the checkout, with a post.
inputs: { word: { description: Word., default: inner } }
runs: { using: node20, main: main.js, post: post.js }
`,
  '.github/actions/inner/main.js': `console.log('main of ' + process.env.INPUT_WORD);\n`,
  '.github/actions/inner/post.js': `console.log('post of ' + process.env.INPUT_WORD);\n`,
  '.github/actions/fails/action.yml': `
name: Fails
description: Fails in the middle.
outputs: { late: { description: Late., value: '\${{ steps.late.outputs.x }}' } }
runs:
  using: composite
  steps:
    - { shell: bash, run: exit 3 }
    - { shell: bash, run: echo "not after a failure" }
    - { id: late, if: always(), shell: bash, run: 'echo "x=always" >> "$GITHUB_OUTPUT"' }
    - { if: failure(), shell: bash, run: 'echo "own failure seen"' }
    - { if: failure(), shell: bash, run: 'echo "secret \${{ secrets.TOKEN }}"' }
`,
};

const jobs = `
  call:
    strategy:
      matrix: { flavour: [dev, prod] }
      max-parallel: 1
    uses: ./.github/workflows/build.yml
    with: { flavour: '\${{ matrix.flavour }}', release: true }
    secrets: { token: '\${{ secrets.TOKEN }}' }
  after:
    needs: call
    runs-on: ubuntu-latest
    environment: { name: production, url: https://example.com }
    services: { database: { image: postgres } }
    outputs: { late: '\${{ steps.fails.outputs.late }}' }
    steps:
      - run: echo "called=\${{ needs.call.outputs.file }} \${{ needs.call.result }}"
      - id: early
        continue-on-error: true
        uses: ./.github/actions/greet
      - uses: actions/checkout@v7
      - id: greet
        uses: ./.github/actions/greet
        env: { OUTER: outer, EXPECTED: '\${{ github.workspace }}/.github/actions/greet' }
        with: { who: tide, misspelt: x }
      - run: echo "said=\${{ steps.greet.outputs.said }} exported=$FROM_COMPOSITE"
      - { id: fails, continue-on-error: true, uses: ./.github/actions/fails }
      - run: echo "fails=\${{ steps.fails.outcome }},\${{ steps.fails.conclusion }},\${{ job.status }}"
      - { run: 'echo "left=[\${{ steps.gone.outputs.x }}]"', id: reads }
      - { id: gone, uses: someone/else@v1 }
      - run: echo "skipped=\${{ steps.gone.outcome }}[\${{ steps.gone.outputs.any }}]"
  dead:
    runs-on: ubuntu-latest
    concurrency: release
    steps: [{ run: echo never }]
  parallel:
    strategy: { max-parallel: 2, matrix: { n: [1, 2, 3] } }
    runs-on: ubuntu-latest
    if: false
    steps: [{ run: echo never }]
`;

describe('reusable workflows, composite actions, environments', () => {
  let played: Played;

  beforeAll(async () => {
    played = await playWorkflow(jobs, {
      repository,
      skip: ['Someone/Else'],
      on: 'push\nconcurrency: { group: Release, cancel-in-progress: true }',
    });
  });

  test.each([
    [`${REUSE}, inputs are typed and have their defaults`, 'in=dev,true,true'],
    [`${REUSE}, a matrix calls once for each combination`, 'in=prod,true,true'],
    [`${REUSE}, names of secrets do not tell case apart`, 'secret=12,true,other=[]'],
    [
      `${REUSE}, the caller's env does not reach the called workflow`,
      'env=called, event=push caller-env=[]',
    ],
    [`${REUSE}, nested, with secrets: inherit`, 'deeper=true'],
    [`${REUSE}, outputs of the last instance of a matrix`, 'called=prod.ipa success'],
    [`${METADATA}, inputs of a composite action are texts`, 'loud=true path=true greet'],
    [
      `${METADATA}, env of the step reaches the steps inside`,
      'inner-env=outer job-env=workflow step-env=outer',
    ],
    [`${METADATA}, outputs and GITHUB_ENV of a composite action`, 'said=hello tide exported=yes'],
    [`${SYNTAX}, $/ leads to the repository of the file`, 'main of inner'],
    [`${METADATA}, posts inside of a composite action`, 'post of inner'],
    [`${METADATA}, status functions look at the action's own steps`, 'own failure seen'],
    [`${SYNTAX}, continue-on-error`, 'fails=failure,success,success'],
    [
      `${SYNTAX}, jobs.<job_id>.environment`,
      'GitHub would wait here for approval of production, if that environment asks for reviewers.',
    ],
    [
      `${SYNTAX}, jobs.<job_id>.services`,
      'GitHub would start containers beside this job: database. The rehearsal starts none.',
    ],
    ['--skip', 'skipped=success[]'],
    ['--skip', 'someone/else@v1 is left out (--skip): its outputs are empty.'],
    [`${CONTEXTS}, steps: nothing of a step that is still to come`, 'left=[]'],
    [
      `${METADATA}, unknown inputs are warned about`,
      "Unexpected input(s) 'misspelt', valid inputs are ['who', 'loud']",
    ],
  ])('%s', (_page, line) => {
    expect(played.texts).toContain(line);
  });

  test.each(['not after a failure', 'failure of the job is not one of the action', 'never'])(
    'nobody says "%s"',
    (line) => {
      expect(played.texts).not.toContain(line);
    },
  );

  test(`${CONTEXTS}, availability: a composite action sees no secrets`, () => {
    expect(played.texts.join('\n')).toContain("Unrecognized named-value: 'secrets'");
  });

  test('an action of the repository is there only after its checkout', () => {
    const [step] = played.jobs['after']?.steps.filter(({ id }) => id === 'early') ?? [];
    expect(step?.outcome).toBe('failure');
    expect(step?.annotations[0]?.message).toContain('Did you forget to run actions/checkout');
  });

  test('jobs carry the names of those that called them', () => {
    expect(played.order.filter((each) => each.startsWith('job '))).toEqual([
      'job call (dev) / compile',
      'job call (dev) / deeper / last',
      'job call (prod) / compile',
      'job call (prod) / deeper / last',
      'job after',
      'job dead',
    ]);
    expect(played.jobs['after']?.outputs).toEqual({ late: 'always' });
  });

  test('a job that waits for the group of its own run is a deadlock', () => {
    expect(played.jobs['dead']?.result).toBe('failure');
    expect(played.texts.join('\n')).toContain("deadlock for concurrency group 'release'");
  });

  test('the posts of a composite action are one post of its step', () => {
    const posts = played.jobs['after']?.steps.filter(({ phase }) => phase === 'post') ?? [];
    expect(posts.map(({ id, result }) => [id, result])).toEqual([['greet', 'success']]);
  });
});

describe('calls that GitHub refuses', () => {
  const call = (body: string): string =>
    `\n  one:\n    uses: ./.github/workflows/build.yml\n${body}`;
  const token = "    secrets: { token: '${{ secrets.TOKEN }}' }\n";
  test.each([
    ['an input that is missing', call(token), 'needs the input "flavour"'],
    [
      'an input that is misspelt',
      call(`    with: { flavour: a, flavor: b }\n${token}`),
      'no input "flavor"; did you mean "flavour"?',
    ],
    ['a secret that is missing', call('    with: { flavour: a }\n'), 'needs the secret "token"'],
    [
      'a secret that the workflow does not know',
      call("    with: { flavour: a }\n    secrets: { token: x, tokn: 'y' }\n"),
      'no secret "tokn"; did you mean "token"?',
    ],
    [
      'a file that is not there',
      '\n  one: { uses: ./.github/workflows/biuld.yml }',
      'did you mean "build.yml"?',
    ],
    [
      'a workflow of another repository',
      '\n  one: { uses: someone/else/.github/workflows/x.yml@v1 }',
      '--skip someone/else/.github/workflows/x.yml',
    ],
    [
      'an action of the repository that is not there',
      '\n  one: { runs-on: ubuntu-latest, steps: [{ uses: ./.github/actions/gret }] }',
      './.github/actions/gret',
    ],
  ])('%s', async (_title, body, message) => {
    await expect(playWorkflow(body, { repository })).rejects.toThrow(message);
  });
});

test(`${SYNTAX}, jobs.<job_id>.strategy.max-parallel`, async () => {
  const { texts } = await playWorkflow(`
  one:
    strategy: { max-parallel: 2, matrix: { n: [1, 2, 3], exclude: [{ n: 2 }], include: [{ n: 1, x: a }] } }
    runs-on: ubuntu-latest
    steps: [{ run: 'echo "\${{ matrix.n }}\${{ matrix.x }} \${{ strategy.max-parallel }} \${{ strategy.job-index }}/\${{ strategy.job-total }}"' }]
`);
  expect(texts).toEqual(['1a 2 0/2', '3 2 1/2']);
});

test('a JavaScript action keeps its own posts behind those of later steps', async () => {
  const { order } = await playWorkflow(`
  one:
    runs-on: ubuntu-latest
    steps:
      - { name: first, uses: ${scripted} }
      - { name: second, uses: ${scripted} }
`);
  expect(order).toEqual(['job one', 'first', 'second', 'Post second', 'Post first']);
});
