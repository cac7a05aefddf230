import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import {
  flag,
  lines,
  minutes,
  oneOf,
  path,
  secret,
  secretLines,
  secretOrFile,
  text,
  textOrFile,
  whole,
} from '../../../../../src/core/runner/input/input-kinds.ts';
import { appStoreConnectCredentials } from '../../../../../src/core/app-store-connect/client/access/credentials.ts';
import {
  exactlyOneOf,
  inputTable,
  readInputs,
  requires,
} from '../../../../../src/core/runner/input/inputs.ts';
import type { InputTable } from '../../../../../src/core/runner/input/inputs.ts';
import { knownInputs, knownVariables } from '../../../../../src/core/runner/input/known-names.ts';
import { givenNames } from '../../../../../src/core/runner/input/written-inputs.ts';
import { createSecrets } from '../../../../../src/core/runner/secrets.ts';

const workspace = mkdtempSync(join(tmpdir(), 'slipway-inputs-'));

function read<Table extends InputTable>(
  table: Table,
  given: Record<string, string>,
  environment: Record<string, string> = {},
) {
  const masks: string[] = [];
  const log: string[] = [];
  const inputs = readInputs(table, {
    input: (name) => given[name] ?? '',
    given: Object.keys(given),
    environment,
    workspace,
    secrets: createSecrets((value) => masks.push(value)),
    log: { info: (line) => log.push(line), notice: (message) => log.push(`notice: ${message}`) },
  });
  return { inputs, masks, log };
}

describe('reading inputs', () => {
  test('gives real types under camelCase names, frozen', () => {
    const table = inputTable({
      'ipa-path': path({ about: 'File.', required: true }),
      'dry-run': flag({ about: 'Dry.', default: 'false' }),
      'parallel-parts': whole(1, 16)({ about: 'Parts.', default: '6' }),
      'time-limit': minutes({ about: 'Limit.', default: '1.5' }),
      groups: lines({ about: 'Groups.' }),
      'if-exists': oneOf(['fail', 'skip'])({ about: 'Policy.', default: 'fail' }),
    });
    const { inputs } = read(table, {
      'ipa-path': 'out/My App.ipa',
      'dry-run': 'TRUE',
      groups: 'Team\n  Friends of ours, and others \n\n',
    });
    expect(inputs).toEqual({
      ipaPath: join(workspace, 'out/My App.ipa'),
      dryRun: true,
      parallelParts: 6,
      timeLimit: 90_000,
      groups: ['Team', 'Friends of ours, and others'],
      ifExists: 'fail',
    });
    expect(Object.isFrozen(inputs)).toBe(true);
  });

  test('an empty input is not given: the default holds, or nothing does', () => {
    const table = inputTable({
      a: text({ about: 'A.', default: 'kept' }),
      b: text({ about: 'B.' }),
      c: lines({ about: 'C.' }),
      d: secretLines({ about: 'D.' }),
    });
    expect(read(table, { a: '  ', b: '' }).inputs).toEqual({
      a: 'kept',
      b: undefined,
      c: [],
      d: [],
    });
  });

  test('a single line of a list may use commas', () => {
    const table = inputTable({ groups: lines({ about: 'Groups.' }) });
    expect(read(table, { groups: 'Team, Friends' }).inputs.groups).toEqual(['Team', 'Friends']);
  });

  test('the environment stands in for an input that is not given', () => {
    const table = inputTable({
      key: text({ about: 'Key.', required: true, environment: 'A_KEY' }),
    });
    expect(read(table, {}, { A_KEY: 'from outside' }).inputs.key).toBe('from outside');
    expect(read(table, { key: 'given' }, { A_KEY: 'from outside' }).inputs.key).toBe('given');
  });

  test('one error names every problem', () => {
    const table = inputTable(
      {
        app: text({ about: 'App.', required: true }),
        key: text({ about: 'Key.', required: true, environment: 'A_KEY' }),
        'dry-run': flag({ about: 'Dry.', default: 'false' }),
        parts: whole(1, 16)({ about: 'Parts.', default: '6' }),
        wait: minutes({ about: 'Wait.', default: '15' }),
        policy: oneOf(['fail', 'skip'])({ about: 'Policy.', default: 'fail' }),
      },
      [() => 'something else'],
    );
    const given = { 'dry-run': 'yes', parts: '17', wait: 'long', policy: 'ask' };
    expect(() => read(table, given)).toThrow(
      expect.objectContaining({
        code: 'input/invalid',
        message: expect.stringMatching(
          /`app` is required.*`key` is required \(or.*A_KEY\).*`dry-run`.*"yes".*`parts`.*1 to 16.*`wait`.*`policy` is "ask", but may be fail, skip.*something else/s,
        ),
      }),
    );
  });

  test('a default that action.yml repeats counts as not given', () => {
    const table = inputTable(
      { id: text({ about: 'Id.' }), number: text({ about: 'Number.', default: 'latest' }) },
      [(given) => (given.has('number') ? 'leave out `number`' : undefined)],
    );
    expect(read(table, { id: '1', number: 'latest' }).inputs.number).toBe('latest');
    expect(() => read(table, { id: '1', number: '7' })).toThrow('leave out `number`');
  });

  test('the word "false" is false, whatever its case', () => {
    const table = inputTable({ submit: flag({ about: 'Submit.', default: 'true' }) });
    expect(read(table, { submit: 'False' }).inputs.submit).toBe(false);
  });

  test('older spellings are understood', () => {
    const method = oneOf(['app-store-connect', 'debugging'], { 'app-store': 'app-store-connect' });
    const table = inputTable({ method: method({ about: 'Method.' }) });
    expect(read(table, { method: 'App-Store' }).inputs.method).toBe('app-store-connect');
  });

  test('secrets are masked even when another input is wrong', () => {
    const masks: string[] = [];
    const table = inputTable({
      token: secret({ about: 'Token.', required: true }),
      'dry-run': flag({ about: 'Dry.', default: 'false' }),
    });
    const source = { 'dry-run': 'maybe', token: 'hush-hush' };
    expect(() =>
      readInputs(table, {
        input: (name) => source[name as keyof typeof source] ?? '',
        environment: {},
        workspace,
        secrets: createSecrets((value) => masks.push(value)),
      }),
    ).toThrow('maybe');
    expect(masks).toEqual(['hush-hush']);
  });

  test('a text or a secret may be the path of a file; the secret in it is masked', () => {
    writeFileSync(join(workspace, 'notes.txt'), 'New in this build\n');
    writeFileSync(join(workspace, 'key.pem'), 'very private\n');
    const table = inputTable({
      notes: textOrFile({ about: 'Notes.' }),
      other: textOrFile({ about: 'Other.' }),
      key: secretOrFile({ about: 'Key.' }),
    });
    const { inputs, masks } = read(table, {
      notes: 'notes.txt',
      other: 'just words',
      key: join(workspace, 'key.pem'),
    });
    expect(inputs).toEqual({
      notes: 'New in this build\n',
      other: 'just words',
      key: 'very private\n',
    });
    expect(masks).toContain('very private');
  });
});

test('what can only be the name of a text file must name one', () => {
  const table = inputTable({ notes: textOrFile({ about: 'Notes.' }) });
  expect(() => read(table, { notes: 'missing/notes.md' })).toThrow('`notes` names no file');
  expect(read(table, { notes: 'See notes.md' }).inputs.notes).toBe('See notes.md');
});

describe('names of inputs', () => {
  const table = inputTable({
    'ipa-path': text({ about: 'File.', required: true }),
    'api-key-id': text({ about: 'Key.', environment: 'APP_STORE_CONNECT_KEY_IDENTIFIER' }),
    certificate: secret({ about: 'Certificate.' }),
    'dry-run': flag({ about: 'Dry.', default: 'false' }),
  });

  test.each([
    [{ 'app-path': 'a.ipa' }, 'ipaPath', 'a.ipa'],
    [{ ipa_path: 'a.ipa' }, 'ipaPath', 'a.ipa'],
    [{ 'ipa-path': 'a.ipa', 'app-path': 'b.ipa' }, 'ipaPath', 'a.ipa'],
    [{ 'ipa-path': 'a.ipa', 'key-id': 'K' }, 'apiKeyId', 'K'],
    [{ 'ipa-path': 'a.ipa', 'p12-file-base64': 'hush-hush' }, 'certificate', 'hush-hush'],
  ] as const)('%j from another action counts', (given, name, value) => {
    expect(read(table, given).inputs[name]).toBe(value);
  });

  test.each([
    [{ 'app-path': 'a.ipa' }, ['notice: `app-path` is `ipa-path` here.']],
    [
      { 'ipa-path': 'a.ipa', 'app-path': 'b.ipa' },
      ['notice: `app-path` does not count, as `ipa-path` is given.'],
    ],
    [
      { ipa: 'a.ipa', ipa_path: 'b.ipa', 'key-id': 'K' },
      [
        'notice: `ipa_path` is `ipa-path` here.\n`ipa` does not count, as `ipa_path` is given.\n`key-id` is `api-key-id` here.',
      ],
    ],
    [{ 'ipa-path': 'a.ipa', ipa: 'a.ipa' }, []],
  ] as readonly [Record<string, string>, string[]][])('%j gives the notices %j', (given, log) => {
    expect(read(table, given).log).toEqual(log);
  });

  test('one from elsewhere counts before the default that the runner hands over', () => {
    const given = { 'ipa-path': 'a', 'dry-run': 'false', dry_run: 'true' };
    expect(read(table, given)).toMatchObject({
      inputs: { dryRun: true },
      log: ['notice: `dry_run` is `dry-run` here.'],
    });
  });

  test('a secret under the name of another action is masked', () => {
    expect(read(table, { 'ipa-path': 'a', 'p12-file-base64': 'hush-hush' }).masks).toContain(
      'hush-hush',
    );
  });

  test.each(['APP_STORE_CONNECT_KEY_IDENTIFIER', 'ASC_KEY_ID', 'APP_STORE_CONNECT_API_KEY_KEY_ID'])(
    'the variable %s stands in, and the log says so',
    (variable) => {
      expect(read(table, { 'ipa-path': 'a' }, { [variable]: 'K' })).toMatchObject({
        inputs: { apiKeyId: 'K' },
        log: [`\`api-key-id\`: from the variable ${variable}`],
      });
    },
  );

  test.each(knownVariables.map(({ name, ours }) => [name, ours[0] ?? ''] as const))(
    'the variable %s counts for %s, which goes before it',
    (other, own) => {
      const one = inputTable({ value: text({ about: 'Value.', environment: own }) });
      expect(read(one, {}, { [other]: 'other' }).inputs.value).toBe('other');
      expect(read(one, {}, { [other]: 'other', [own]: 'own' }).inputs.value).toBe('own');
    },
  );

  test.each(knownInputs.flatMap(({ name, ours }) => ours.map((own) => [name, own] as const)))(
    '%s counts for %s, in any case and with either stroke',
    (other, own) => {
      const one = inputTable({ [own]: text({ about: 'Value.' }) });
      for (const name of [other, other.replaceAll('-', '_')]) {
        expect(Object.values(read(one, { [name]: 'other' }).inputs)).toEqual(['other']);
      }
    },
  );

  test('one that is misspelt is named with the likely one', () => {
    expect(() => read(table, { 'ipa-path': 'a', 'dry-rum': 'true' })).toThrow(
      expect.objectContaining({
        code: 'input/invalid',
        message: expect.stringContaining('`dry-rum` is not known; `dry-run` seems to be meant'),
        remedy: expect.stringContaining('Write `dry-run`'),
      }),
    );
  });

  test('one that resembles none is left to GitHub’s own warning', () => {
    expect(read(table, { 'ipa-path': 'a', 'something-else': 'x' }).inputs.ipaPath).toBe('a');
  });

  test('one that is empty says why that may be', () => {
    expect(() => read(table, { 'ipa-path': '' })).toThrow(
      expect.objectContaining({ remedy: expect.stringMatching(/secret.*fork.*Dependabot/) }),
    );
  });

  test('the runner’s variables tell what stands under with:', () => {
    expect(givenNames({ 'INPUT_DRY-RUM': 'true', INPUT_EMPTY: ' ', PATH: '/' })).toEqual([
      'dry-rum',
    ]);
  });

  test('a password in the address of any input is masked', () => {
    const given = { 'ipa-path': 'https://user:hush-hush@host.example/a.ipa' };
    expect(read(table, given).masks).toContain('hush-hush');
  });
});

test('key id and issuer id that are exchanged are told so', () => {
  const table = inputTable(appStoreConnectCredentials);
  const given = { 'api-key-id': '57246542-96fe-1a63-e053-0824d011072a', 'issuer-id': 'ABCDE12345' };
  expect(() => read(table, given)).toThrow(
    expect.objectContaining({
      problems: expect.arrayContaining([
        {
          text: '`api-key-id` is a UUID, as an issuer id is.',
          remedy: expect.stringContaining('exchanged'),
        },
        {
          text: '`issuer-id` has the form of a key id, while an issuer id is a UUID.',
          remedy: expect.stringContaining('exchanged'),
        },
      ]),
    }),
  );
});

describe('rules between inputs', () => {
  const given = (...names: string[]) => new Set(names);

  test('exactly one of several', () => {
    const rule = exactlyOneOf('file', 'release-id');
    expect(rule(given('file'))).toBeUndefined();
    expect(rule(given())).toBe('`file` or `release-id` is needed');
    expect(rule(given('file', 'release-id'))).toBe('`file` excludes `release-id`');
  });

  test('exactly one of three', () => {
    const rule = exactlyOneOf('id', 'name', 'path');
    expect(rule(given())).toBe('`id`, `name` or `path` is needed');
    expect(rule(given('id', 'name', 'path'))).toBe('`id` excludes `name` and `path`');
  });

  test('one that needs others', () => {
    const rule = requires('build-number', 'version');
    expect(rule(given())).toBeUndefined();
    expect(rule(given('build-number'))).toBe('`build-number` also needs `version`');
    expect(rule(given('build-number', 'version'))).toBeUndefined();
  });
});
