import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readCommandLine } from '../../src/rehearsal/command-line.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slipway-options-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('nothing given means the demo and no files', async () => {
  expect(await readCommandLine([])).toEqual({
    project: undefined,
    workflow: undefined,
    secrets: {},
    secretsFile: undefined,
    seed: undefined,
    strict: false,
    allowNetwork: false,
    app: 'flet',
    json: undefined,
    har: undefined,
    keep: false,
    against: undefined,
  });
});

test('files to write need not exist yet', async () => {
  const json = join(folder, 'report.json');
  const har = join(folder, 'traffic.har');
  const options = await readCommandLine(['--json', json, '--har', har]);
  expect(options).toMatchObject({ json, har });
});

test.each([
  ['a workflow that is not there', ['--workflow', '/nope.yml'], '--workflow', '/nope.yml'],
  ['a workflow that is a folder', ['--workflow', tmpdir()], '--workflow', 'not a file'],
  ['a report in no folder', ['--json', '/nope/report.json'], '--json', 'no folder /nope'],
  ['a report that is a folder', ['--json', tmpdir()], '--json', 'is a folder'],
  ['an archive in no folder', ['--har', '/nope/traffic.har'], '--har', 'no folder /nope'],
  ['an address that is none', ['--against', 'nope'], '--against', '"nope"'],
  ['an address of a file', ['--against', 'file:///x'], '--against', '"file:///x"'],
  ['an app of no known kind', ['--app', 'cobol'], '--app', 'flet, xcode'],
  ['an option that is not known', ['--workflw', 'x'], '--workflw', 'Unknown option'],
  ['two that exclude each other', ['--keep', '--against', 'http://x'], '--keep', 'exclude'],
])('%s is refused by name, with the way to the usage', async (_, args, option, problem) => {
  const complaint = await readCommandLine(args).catch((error: Error) => error.message);
  expect(complaint).toContain(option);
  expect(complaint).toContain(problem);
  expect(complaint).toContain('npm run rehearse -- --help');
});

test('the usage is asked for without anything else being looked at', async () => {
  expect(await readCommandLine(['--help', '--workflow', '/nope.yml'])).toBeUndefined();
});

test('secrets come as NAME=FILE, several of them', async () => {
  const file = join(folder, 'AuthKey.p8');
  await writeFile(file, 'key');
  const options = await readCommandLine(['--secret', `ASC_KEY=${file}`, '--secret', `P8=${file}`]);
  expect(options?.secrets).toEqual({ ASC_KEY: file, P8: file });
  await expect(readCommandLine(['--secret', file])).rejects.toThrow('--secret takes NAME=FILE');
  await expect(readCommandLine(['--project', file])).rejects.toThrow(
    '--project: there is no folder',
  );
});
