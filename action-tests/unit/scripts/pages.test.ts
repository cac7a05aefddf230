/** What pages and forms say of the code is there: codes, options, commands, inputs, actions, pages. */
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { allOptions } from '../../../src/rehearsal/options.ts';
import { scenarios } from '../../../src/rehearsal/scenarios/catalogue.ts';
import { listOfDoubles } from '../../../src/rehearsal/workflow/doubles/catalogue.ts';

const read = (path: string) => readFileSync(path, 'utf8');
const pages = globSync(['*.md', 'docs/*.md', 'actions/*/README.md']).toSorted();
const forms = globSync('.github/ISSUE_TEMPLATE/*.yml').toSorted();
const actions = globSync('actions/*/action.yml')
  .map((path) => path.split(/[/\\]/)[1] ?? '')
  .toSorted();

/** Every match of the first group of `pattern` in the text, each once. */
function matches(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, match = '']) => match))];
}

describe('each error code in a page or form is raised', () => {
  const codes = new Set(matches(read('docs/errors.md'), /<\/a>`([a-z-]+\/[a-z0-9-]+)`/g));
  const areas = new Set([...codes].map((code) => code.split('/')[0] ?? ''));

  /** `area/code` in backquotes; folders of the repository and owner/name look the same. */
  function codesIn(path: string): string[] {
    return matches(read(path), /`([a-z-]+\/[a-z0-9-]+)`/g).filter((name) =>
      areas.has(name.split('/')[0] ?? ''),
    );
  }

  test('there are codes to look for', () => {
    expect(codes.size).toBeGreaterThan(100);
    expect(pages.flatMap(codesIn).length).toBeGreaterThan(100);
  });

  test.each([...pages, ...forms])('%s', (path) => {
    expect(codesIn(path).filter((code) => !codes.has(code))).toEqual([]);
  });
});

describe('commands', () => {
  const text = [...pages, ...forms].map(read).join('\n');

  test('each script of npm that a page names is in package.json', () => {
    const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: object };
    const named = matches(text, /npm run (?:-s |--prefix \S+ )?([a-z][a-z:-]*)/g);
    expect(named.length).toBeGreaterThan(5);
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
  });

  test('each option that a page gives to the rehearsal is one of it', () => {
    const known = allOptions.map(({ typed }) => typed.split(' ')[0]);
    const lines = matches(text, /(npm run (?:--prefix \S+ )?rehearse -- [^`\n#]*)/g);
    const named = lines.flatMap((line) =>
      matches(line.slice(line.indexOf(' -- ') + 3), /(--[a-z-]+)/g),
    );
    const prose = matches(read('docs/rehearsal.md'), /`(--[a-z-]+)[ `]/g);
    expect(named.length).toBeGreaterThan(5);
    expect(known).toEqual(expect.arrayContaining([...named, ...prose]));
  });

  test('each scenario that a page plays is there, and their number is right', () => {
    const names = scenarios.map(({ name }) => name);
    const played = matches(text, /(?:--scenario|scenario:) ([a-z][a-z0-9-]+)/g);
    expect(played.length).toBeGreaterThan(1);
    expect(names).toEqual(expect.arrayContaining(played));
    expect(read('CHANGELOG.md')).toContain(`one thing goes wrong: ${names.length} of them`);
  });

  test('the number of actions that a rehearsal plays is right', () => {
    expect(read('CHANGELOG.md')).toContain(`It plays ${listOfDoubles().length} actions of others`);
  });
});

describe('each action is', () => {
  test('in the table of the README, which names the workflows to be called too', () => {
    const rows = matches(read('README.md'), /^\| \[`([a-z-]+)`\]\(actions\/\1\/README\.md\)/gm);
    expect(rows.toSorted()).toEqual(actions);
    const workflows = matches(
      read('README.md'),
      /^\| \[`([a-z-]+\.yml)`\]\(\.github\/workflows\/\1\)/gm,
    );
    const callable = globSync('.github/workflows/*.yml').filter((path) =>
      read(path).includes('workflow_call:'),
    );
    expect(workflows.toSorted()).toEqual(callable.map((path) => basename(path)).toSorted());
  });

  test('linked from the index of the pages', () => {
    const linked = matches(read('docs/README.md'), /\(\.\.\/actions\/([a-z-]+)\/README\.md\)/g);
    expect(linked.toSorted()).toEqual(actions);
  });

  test.each(['docs/runners.md', 'docs/hosts.md'])('in the table of %s', (page) => {
    const cells = matches(read(page), /^\| (`[^|]+?) *\|/gm).join();
    expect(matches(cells, /`([a-z-]+)`/g).toSorted()).toEqual(actions);
  });

  test('offered by the form for bugs', () => {
    const { body } = parse(read('.github/ISSUE_TEMPLATE/bug.yml')) as {
      readonly body: readonly { id?: string; attributes: { options?: readonly string[] } }[];
    };
    const options = body.find(({ id }) => id === 'action')?.attributes.options;
    expect(options).toEqual(expect.arrayContaining(actions));
  });
});

test('the index links every page', () => {
  const linked = matches(read('docs/README.md'), /\(([a-z-]+\.md)\)/g);
  const others = globSync('docs/*.md').map((path) => basename(path));
  expect([...linked, 'README.md'].toSorted()).toEqual(others.toSorted());
});

test.each(actions)('the page of %s shows an example first, then how it works', (action) => {
  const headings = matches(read(`actions/${action}/README.md`), /^## (.+)$/gm);
  expect(headings[0]).toBe('Example');
  const [how, inputs] = ['How it works', 'Inputs'].map((name) => headings.indexOf(name));
  expect(how).toBeGreaterThan(0);
  expect(how).toBeLessThan(inputs ?? 0);
});

interface Step {
  readonly uses?: string;
  readonly with?: object;
}

/** Steps stand in a list, in a job's `steps`, or in those of several jobs. */
function stepsIn(value: unknown): Step[] {
  if (typeof value !== 'object' || value === null) return [];
  return 'uses' in value ? [value as Step] : Object.values(value).flatMap(stepsIn);
}

test.each(globSync('docs/*.md').toSorted())('%s gives actions inputs that they have', (page) => {
  // Examples in a list are indented.
  const examples = matches(read(page), /^ *```yaml\n([^]*?)^ *```/gm);
  for (const step of examples.flatMap((example) => stepsIn(parse(example)))) {
    const action = /^slipway-actions\/slipway\/actions\/([\w-]+)@v1$/.exec(step.uses ?? '')?.[1];
    if (action === undefined) continue;
    const { inputs } = parse(read(`actions/${action}/action.yml`)) as { readonly inputs: object };
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})));
  }
});

/** Editors show the description of one input alone, without the ones above it. */
test.each([
  ...actions.map((action) => `actions/${action}/action.yml`),
  ...globSync('.github/workflows/*-release.yml').toSorted(),
])('no description in %s leans on another one', (path) => {
  const descriptions = matches(read(path), /^ +description: (.+)$/gm);
  expect(descriptions.length).toBeGreaterThan(10);
  const leaning = /\b(?:of|in|for|with) that \w|\bafter that\b|^"?(?:Its|Their|That) /;
  expect(descriptions.filter((description) => leaning.test(description))).toEqual([]);
});

describe('the price of a minute is the one of docs/cost.md', () => {
  const prices: Readonly<Record<string, string | undefined>> = Object.fromEntries(
    [...read('docs/cost.md').matchAll(/^\| `(ubuntu|windows|macos)[^|]*\| \$([\d.]+)/gm)].map(
      ([, image = '', price]) => [image.replace('ubuntu', 'linux'), price],
    ),
  );

  test.each([
    'src/rehearsal/report/cost.ts',
    'src/actions/testflight-distribute/report/summary.ts',
  ])('in %s', (path) => {
    const rows = [...read(path).matchAll(/\b(Linux|Windows|macOS): (0\.\d+)/g)];
    expect(rows.length).toBeGreaterThanOrEqual(2);
    for (const [, system = '', price] of rows) {
      expect(Number(price)).toBe(Number(prices[system.toLowerCase()]));
    }
  });

  test('in docs/rehearsal.md', () => {
    const [, mac, linux] =
      /\$([\d.]+) a minute of macOS and \$([\d.]+) of Linux/.exec(read('docs/rehearsal.md')) ?? [];
    expect({ mac, linux }).toEqual({ mac: prices['macos'], linux: prices['linux'] });
  });
});

test.each([
  'src/sandbox',
  'src/rehearsal',
  'src/rehearsal/workflow',
  'src/sandbox/app-store-connect',
])('the map in CONTRIBUTING names each folder of %s', (parent) => {
  const [, map = ''] = read('CONTRIBUTING.md').split('## The sandbox');
  const folders = globSync(`${parent}/*/**/*.ts`).map(
    (path) => path.slice(parent.length + 1).split(/[/\\]/)[0] ?? '',
  );
  expect(folders.length).toBeGreaterThan(0);
  expect([...new Set(folders)].filter((name) => !map.includes(`\`${name}\``))).toEqual([]);
});
