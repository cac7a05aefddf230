import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { commandLine } from '../../src/actions/rehearse/inputs.ts';
import { readCommandLine } from '../../src/rehearsal/command-line.ts';
import { allOptions } from '../../src/rehearsal/options.ts';
import { refuseSystem } from '../../src/rehearsal/refused-system.ts';
import { usage } from '../../src/rehearsal/usage.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slipway-options-'));
  await writeFile(join(folder, 'seed.yml'), 'appCenter: {}');
});
afterAll(() => rm(folder, { recursive: true }));

test('nothing given means the demo, and no files', () => {
  expect(readCommandLine([])).toEqual({
    workflow: undefined,
    project: undefined,
    bundleId: {},
    teamId: undefined,
    appVersion: {},
    scenario: [],
    event: undefined,
    inputs: undefined,
    skip: [],
    secrets: {},
    secretsFile: undefined,
    seed: undefined,
    strict: false,
    allowNetwork: false,
    report: undefined,
    json: undefined,
    har: undefined,
    app: 'flet',
    keep: false,
    against: undefined,
  });
});

test('Windows is refused, Linux and macOS are not', () => {
  expect(() => refuseSystem('win32')).toThrow('WSL');
  for (const platform of ['linux', 'darwin'] as const) refuseSystem(platform);
});

test.each([
  ['--json report.json', 'json', resolve('report.json')],
  ['--har traffic.har', 'har', resolve('traffic.har')],
  ['--report a/folder/to/make', 'report', resolve('a/folder/to/make')],
  ['--project .', 'project', resolve('.')],
  ['--workflow release.yml', 'workflow', 'release.yml'],
  ['--workflow package.json', 'workflow', resolve('package.json')],
  ['--event push', 'event', 'push'],
  ['--inputs {"dry-run":true}', 'inputs', { 'dry-run': true }],
  ['--scenario one --scenario two', 'scenario', ['one', 'two']],
  ['--skip a/b,c/d', 'skip', ['a/b', 'c/d']],
  [
    '--secret KEY=package.json --secret P8=tsconfig.json',
    'secrets',
    { KEY: resolve('package.json'), P8: resolve('tsconfig.json') },
  ],
  ['--bundle-id com.example.app', 'bundleId', { '': 'com.example.app' }],
  [
    '--bundle-id apps/one=com.example.one --bundle-id Two=com.example.two',
    'bundleId',
    { 'apps/one': 'com.example.one', Two: 'com.example.two' },
  ],
  ['--team-id QK4T7ZB2MN', 'teamId', 'QK4T7ZB2MN'],
  ['--app-version 2.1', 'appVersion', { '': '2.1' }],
  ['--strict', 'strict', true],
  ['--allow-network', 'allowNetwork', true],
])('%s is understood', (typed, property, value) => {
  expect(readCommandLine(typed.split(' '))).toMatchObject({ [property]: value });
});

test('a file is found from the folder that one is in', () => {
  const seed = join(folder, 'seed.yml');
  expect(readCommandLine(['--seed', seed])).toMatchObject({ seed });
});

test.each([
  ['a workflow that is not there', ['--workflow', '/nope.yml'], '--workflow', '/nope.yml'],
  ['a workflow that is a folder', ['--workflow', tmpdir()], '--workflow', 'not a file'],
  ['a project that is not there', ['--project', '/nope'], '--project', '/nope'],
  ['a project that is a file', ['--project', 'package.json'], '--project', 'not a folder'],
  ['a report in no folder', ['--json', '/nope/report.json'], '--json', 'not there: /nope'],
  ['a report that is a folder', ['--json', tmpdir()], '--json', 'is a folder'],
  ['a page below a file', ['--report', 'package.json/x'], '--report', 'lies in a file'],
  ['an archive in no folder', ['--har', '/nope/traffic.har'], '--har', 'not there: /nope'],
  ['a secret without a name', ['--secret', 'package.json'], '--secret', 'takes NAME=FILE'],
  ['a secret in no file', ['--secret', 'A=/nope'], '--secret', 'not there: /nope'],
  ['a bundle id of one word', ['--bundle-id', 'harbour'], '--bundle-id', 'com.example.app'],
  [
    'two bundle ids for all apps',
    ['--bundle-id', 'a.b', '--bundle-id', 'a.c'],
    '--bundle-id',
    'NAME=VALUE',
  ],
  ['a team by its name', ['--team-id', 'Harbour GmbH'], '--team-id', 'ten capitals'],
  ['a version in words', ['--app-version', 'latest'], '--app-version', 'such as 1.2.3'],
  ['inputs that are no JSON', ['--inputs', '{'], '--inputs', 'is not JSON'],
  ['inputs that are a list', ['--inputs', '[]'], '--inputs', 'no object'],
  ['an address that is none', ['--against', 'nope'], '--against', '"nope"'],
  ['an address of a file', ['--against', 'file:///x'], '--against', '"file:///x"'],
  ['an app of no known kind', ['--app', 'cobol'], '--app', 'flet, xcode'],
  ['an app that is misspelt', ['--app', 'xcod'], '--app', 'did you mean "xcode"?'],
  ['a demo beside a project', ['--app', 'xcode', '--project', '.'], '--project', 'exclude'],
  ['an option that is not known', ['--workflw', 'x'], '--workflw', 'did you mean "workflow"?'],
  ['a value for a switch', ['--strict=yes'], '--strict', 'does not take an argument'],
  ['no value where one belongs', ['--seed'], '--seed', 'argument missing'],
  ['a sandbox to keep behind walls', ['--keep'], '--keep', '--allow-network'],
  ['two that exclude each other', ['--keep', '--against', 'http://x'], '--keep', 'exclude'],
])('%s is refused by name, with the way to the usage', (_, args, option, problem) => {
  const reading = (): unknown => readCommandLine(args);
  expect(reading).toThrow(option);
  expect(reading).toThrow(problem);
  expect(reading).toThrow('npm run rehearse -- --help');
});

test('the usage is asked for without anything else being looked at', () => {
  expect(readCommandLine(['--help', '--workflow', '/nope.yml'])).toBeUndefined();
  expect(readCommandLine(['-h'])).toBeUndefined();
});

test('the usage names every option, in lines of at most 80 characters', () => {
  for (const { typed } of allOptions) expect(usage()).toContain(`\n  ${typed} `);
  expect(allOptions.map(({ typed }) => typed)).toEqual(
    expect.arrayContaining(Object.values(commandLine)),
  );
  for (const line of usage().split('\n')) expect(line.length).toBeLessThanOrEqual(80);
});
