// Within one job, the outputs of an earlier step are the defaults of the next one.
import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { inputs as appcenterRelease } from '../../src/actions/appcenter-release/inputs.ts';
import { inputs as appstoreRelease } from '../../src/actions/appstore-release/inputs.ts';
import { inputs as appstoreUpload } from '../../src/actions/appstore-upload/inputs.ts';
import { handedOn as handedOnByUpload } from '../../src/actions/appstore-upload/outputs.ts';
import { inputs as fletBuildIpa } from '../../src/actions/flet-build-ipa/inputs.ts';
import { handedOn as handedOnByBuild } from '../../src/actions/flet-build-ipa/outputs.ts';
import { inputs as nextBuildNumber } from '../../src/actions/next-build-number/inputs.ts';
import { inputs as setupSigning } from '../../src/actions/setup-signing/inputs.ts';
import { handedOn as handedOnBySigning } from '../../src/actions/setup-signing/outputs.ts';
import { inputs as testflightDistribute } from '../../src/actions/testflight-distribute/inputs.ts';
import { readInputs } from '../../src/core/runner/input/inputs.ts';
import type { InputTable } from '../../src/core/runner/input/inputs.ts';
import {
  addToJobRecord,
  readJobRecord,
  removeFromJobRecord,
} from '../../src/core/runner/files/job-record.ts';
import { readMachine } from '../../src/core/runner/machine.ts';
import type { Environment, Machine } from '../../src/core/runner/machine.ts';
import { createSecrets } from '../../src/core/runner/secrets.ts';
import { messageOf } from '../../src/core/errors.ts';

const tables: Readonly<Record<string, InputTable>> = {
  'appcenter-release': appcenterRelease,
  'appstore-release': appstoreRelease,
  'appstore-upload': appstoreUpload,
  'flet-build-ipa': fletBuildIpa,
  'next-build-number': nextBuildNumber,
  'setup-signing': setupSigning,
  'testflight-distribute': testflightDistribute,
};
const handedOn: Readonly<Record<string, readonly string[]>> = {
  'appstore-upload': handedOnByUpload,
  'flet-build-ipa': handedOnByBuild,
  'setup-signing': handedOnBySigning,
};
const pairs = Object.entries(tables).flatMap(([action, { kinds }]) =>
  Object.entries(kinds).flatMap(([input, { defaultFrom: from }]) =>
    from === undefined
      ? []
      : [{ from: from.action, output: from.output, action, input, kind: from }],
  ),
);

const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
/** The inputs that each of these actions needs besides. */
const NEEDED: Readonly<Record<string, string>> = {
  'api-key-id': 'ABCDE12345',
  'api-private-key': privateKey.export({ format: 'pem', type: 'pkcs8' }) as string,
  app: 'example/Harbour',
  'api-token': 'token-of-app-center',
};

let temp: string;
beforeEach(async () => {
  temp = await mkdtemp(join(tmpdir(), 'slipway-record-'));
});
afterEach(() => rm(temp, { recursive: true }));

/** Notes of the steps for their posts. */
const states: Record<string, string>[] = [];

async function addAt(machine: Machine, action: string, made: Readonly<Record<string, string>>) {
  const saved: Record<string, string> = {};
  states.push(saved);
  const state = { save: (key: string, value: string) => void (saved[key] = value), read: () => '' };
  await addToJobRecord({ machine, state }, action, made);
}

const machineOf = (changes: Environment = {}) =>
  readMachine({
    RUNNER_TEMP: temp,
    GITHUB_REPOSITORY: 'example/app',
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_JOB: 'release',
    ...changes,
  });
const add = (
  action: string,
  made: Readonly<Record<string, string>>,
  step = '',
  changes: Environment = {},
) => addAt(machineOf({ GITHUB_ACTION: step, ...changes }), action, made);
const recordFolder = () => join(temp, 'slipway-job-record');

/** Reads the inputs of `action` after those steps; gives them with what was logged. */
function read(action: string, given: Readonly<Record<string, string>> = {}) {
  const log: string[] = [];
  const written = { ...NEEDED, ...given };
  const values: Readonly<Record<string, unknown>> = readInputs(tables[action] as InputTable, {
    input: (name) => written[name] ?? '',
    environment: {},
    workspace: temp,
    secrets: createSecrets(() => {}),
    jobRecord: () => readJobRecord(machineOf()),
    log: { info: (line) => log.push(line), notice: () => {} },
  });
  return { values, log };
}

function problemOf(action: string, given: Readonly<Record<string, string>> = {}): string {
  try {
    read(action, given);
  } catch (error) {
    return messageOf(error);
  }
  throw new Error('the inputs were accepted');
}

/** A right value of each output that is handed on; files are there. */
async function valueFor(output: string, name = 'harbour'): Promise<string> {
  if (output !== 'ipa-path') return output === 'bundle-id' ? `com.example.${name}` : `${name}-1`;
  const path = join(temp, `${name} [1].ipa`);
  await writeFile(path, 'an .ipa');
  return path;
}

describe('the defaults that actions declare', () => {
  test('are outputs that the earlier action hands on, and all that it hands on is used', () => {
    const used = Map.groupBy(pairs, ({ from }) => from);
    expect(
      Object.fromEntries([...used].map(([from, its]) => [from, new Set(its.map((p) => p.output))])),
    ).toEqual(
      Object.fromEntries(Object.entries(handedOn).map(([from, its]) => [from, new Set(its)])),
    );
  });
});

describe.each(pairs)('$input of $action after $from', ({ from, output, action, input, kind }) => {
  test('is what that step made, and the log says so', async () => {
    const value = await valueFor(output);
    await add(from, { [output]: value }, 'earlier');
    const { values, log } = read(action);
    expect(Object.values(values)).toContain(value);
    expect(log).toEqual([`\`${input}\`: ${value} (made by ${from}, step \`earlier\` in this job)`]);
  });

  test('is the given value where there is one', async () => {
    await add(from, { [output]: await valueFor(output) });
    const { values, log } = read(action, { [input]: 'com.example.other' });
    expect(Object.values(values)).toContain('com.example.other');
    expect(log).toEqual([]);
  });

  test('is an error that lists them where two steps made different ones', async () => {
    const [one, two] = [await valueFor(output), await valueFor(output, 'lighthouse')];
    await add(from, { [output]: two }, 'second');
    await add(from, { [output]: one }, '__self_2');
    const problem = problemOf(action);
    expect(problem).toContain(
      `\`${input}\` is not given, and earlier steps of this job made several: ${one} by ${from}; ${two} by ${from}, step \`second\``,
    );
    // Nothing is asked for twice.
    expect(problem).not.toMatch(/required|needed/);
  });

  test('is one value where a step made it again', async () => {
    const value = await valueFor(output);
    await add(from, { [output]: value }, 'first');
    await add(from, { [output]: value }, 'again');
    expect(Object.values(read(action).values)).toContain(value);
  });

  test('is nothing of another action, job, attempt or run', async () => {
    const made = { [output]: await valueFor(output) };
    await add('somebody-else', made);
    await add(from, made, '', { GITHUB_JOB: 'other' });
    await add(from, made, '', { GITHUB_RUN_ATTEMPT: '2' });
    await add(from, made, '', { GITHUB_RUN_ID: '2' });
    await add(from, made, '', { GITHUB_REPOSITORY: 'example/other' });
    await add(from, made, '', { GITHUB_RUN_ID: undefined });
    expect(readJobRecord(machineOf()).steps).toMatchObject([{ action: 'somebody-else' }]);
    const { kinds } = tables[action] as InputTable;
    const needed = kinds[input]?.required === true || kind.unless !== undefined;
    if (needed) expect(problemOf(action)).toMatch(/is required|is needed/);
    else expect(Object.values(read(action).values)).not.toContain(made[output]);
  });
});

describe('the build of an upload', () => {
  test.each(['testflight-distribute', 'appstore-release'])(
    'is waited for by %s where the upload did not wait',
    async (action) => {
      await add('appstore-upload', { 'build-upload-id': 'upload-1' });
      expect(read(action).values).toMatchObject({ buildId: undefined, buildUploadId: 'upload-1' });
    },
  );

  test('is named by its build alone where both ids are known', async () => {
    await add('appstore-upload', { 'build-id': 'build-1', 'build-upload-id': 'upload-1' });
    const { values } = read('testflight-distribute');
    expect(values).toMatchObject({ buildId: 'build-1', buildUploadId: undefined });
  });

  test('is not guessed where another upload has no build yet', async () => {
    await add('appstore-upload', { 'build-id': 'build-1', 'build-upload-id': 'upload-1' }, 'a');
    await add('appstore-upload', { 'build-upload-id': 'upload-2' }, 'b');
    expect(problemOf('appstore-release')).toBe(
      'Input `build-id` is not given, and earlier steps of this job made several: build-1 by appstore-upload, step `a`; nothing yet by appstore-upload, step `b`.',
    );
  });

  test.each([
    { 'bundle-id': 'com.example.other', version: '1.2' },
    { 'app-id': '6440000001', 'build-number': 'latest' },
    { 'build-upload-id': 'upload-9' },
  ])('gives way to a choice by %j', async (given) => {
    await add('appstore-upload', { 'build-id': 'build-1', 'build-upload-id': 'upload-1' });
    const { values } = read('testflight-distribute', given);
    expect(values['buildId']).toBeUndefined();
    expect(values['buildUploadId']).toBe(given['build-upload-id']);
  });
});

test('a release of App Center that is distributed again gets no new file', async () => {
  await add('flet-build-ipa', { 'ipa-path': await valueFor('ipa-path') });
  const { values } = read('appcenter-release', { 'release-id': '7' });
  expect(values).toMatchObject({ releaseId: 7, file: undefined });
});

test('a build without an .ipa is no candidate', async () => {
  const path = await valueFor('ipa-path');
  await add('flet-build-ipa', {}, 'unsigned');
  await add('flet-build-ipa', { 'ipa-path': path }, 'signed');
  expect(read('appstore-upload').values).toMatchObject({ ipaPath: path });
});

test('an .ipa that is gone, or was replaced by a folder, is an error', async () => {
  const path = join(temp, 'gone.ipa');
  await add('flet-build-ipa', { 'ipa-path': path }, 'build');
  const gone = `Input \`ipa-path\` is not given, and the file that flet-build-ipa, step \`build\` made is gone: ${path}.`;
  expect(problemOf('appstore-upload')).toBe(gone);
  mkdirSync(path);
  expect(problemOf('appstore-upload')).toBe(gone);
});

test('a value that the input would refuse is refused, and its text obeys nothing', async () => {
  await add('setup-signing', { 'bundle-id': 'not a bundle id ##[error]x' });
  const problem = problemOf('flet-build-ipa');
  expect(problem).toContain('`bundle-id` is "not a bundle id');
});

describe('a damaged record', () => {
  const record = { job: 'example/app 1 1 release', action: 'flet-build-ipa', step: 'build' };
  const inFile = (text: string) => () => writeFileSync(join(recordFolder(), 'x.json'), text);
  const cases: readonly (readonly [string, () => void])[] = [
    ['that is empty', inFile('')],
    ['that is cut', inFile('{"job":"example/app 1 1 rel')],
    ['of another shape', inFile('[]')],
    ['without its outputs', inFile(JSON.stringify(record))],
    ['with a number for a path', inFile(JSON.stringify({ ...record, made: { 'ipa-path': 1 } }))],
    ['with two lines in a value', inFile(JSON.stringify({ ...record, made: { a: 'b\nc' } }))],
    ['that is too large', inFile(JSON.stringify({ ...record, made: { a: ' '.repeat(70_000) } }))],
    ['that is a folder', () => mkdirSync(join(recordFolder(), 'x.json'))],
    ['that is a link', () => symlinkSync('/etc/hostname', join(recordFolder(), 'x.json'))],
  ];

  test.each(cases)('%s is an error where an input would be taken from it', async (_, damage) => {
    await add('flet-build-ipa', { 'ipa-path': await valueFor('ipa-path') });
    damage();
    expect(problemOf('appstore-upload')).toBe(
      `Input \`ipa-path\` is not given, and the record of what earlier steps made cannot be read: ${join(recordFolder(), 'x.json')}.`,
    );
    expect(read('appstore-upload', { 'ipa-path': 'a.ipa' }).values).toMatchObject({
      ipaPath: 'a.ipa',
    });
  });

  test('in the place of the folder is an error too', () => {
    symlinkSync(tmpdir(), recordFolder());
    expect(problemOf('appstore-upload')).toContain(`cannot be read: ${recordFolder()}`);
  });
});

test('steps that run at the same time all stand in the record, whole', async () => {
  const steps = Array.from({ length: 50 }, (_, index) => `step-${index}`);
  await Promise.all(steps.map((step) => add('appstore-upload', { 'build-id': step }, step)));
  const { steps: found, damaged } = readJobRecord(machineOf());
  expect(found.map(({ made }) => made['build-id'] ?? '').toSorted()).toEqual(steps.toSorted());
  expect(damaged).toEqual([]);
  expect((await readdir(recordFolder())).every((name) => name.endsWith('.json'))).toBe(true);
});

test('post takes away what its own step added, and the folder with the last one', async () => {
  states.length = 0;
  await add('setup-signing', { 'team-id': 'TEAM1' });
  await add('setup-signing', { 'team-id': 'TEAM2' });
  const [first = {}, second = {}] = states;
  const removing = (saved: Readonly<Record<string, string>>) =>
    removeFromJobRecord({
      machine: machineOf(),
      state: { save: () => {}, read: (key) => saved[key] },
    });
  await removing(first);
  expect(readJobRecord(machineOf()).steps).toMatchObject([{ made: { 'team-id': 'TEAM2' } }]);
  await removing(second);
  await removing(second);
  await removing({});
  expect(await readdir(temp)).toEqual([]);
});

test('post removes nothing else, whatever somebody wrote into its state', async () => {
  await add('setup-signing', { 'team-id': 'TEAM1' });
  await writeFile(join(temp, 'other.json'), '{}');
  await writeFile(join(recordFolder(), 'other.json'), '{}');
  const planted = [
    join(temp, 'other.json'),
    join(recordFolder(), 'other.json'),
    '../other.json',
    recordFolder(),
    temp,
    '.',
  ];
  for (const path of planted) {
    const state = { save: () => {}, read: () => path };
    await removeFromJobRecord({ machine: machineOf(), state });
  }
  expect(await readdir(temp)).toEqual(['other.json', 'slipway-job-record']);
  expect(await readdir(recordFolder())).toHaveLength(2);
});

test('outside of a job there is no record', async () => {
  await addAt(machineOf({ RUNNER_TEMP: undefined }), 'a', { b: 'c' });
  await addAt(machineOf({ GITHUB_RUN_ID: undefined }), 'a', { b: 'c' });
  expect(await readdir(temp)).toEqual([]);
  expect(readJobRecord(readMachine({}))).toEqual({ steps: [], damaged: [] });
});
