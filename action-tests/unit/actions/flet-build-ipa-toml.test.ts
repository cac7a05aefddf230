/** pyproject.toml as Python reads it; action-tests/real holds the same against Python itself. */
import { describe, expect, test } from '@jest/globals';
import { readToml } from '../../../src/actions/flet-build-ipa/project/toml.ts';
import { textOf } from '../../../src/actions/flet-build-ipa/project/toml-values.ts';
import { loadToml } from '../../../src/sandbox/mac/flet/project/toml-loader.ts';
import { pythonText } from '../../../src/sandbox/mac/flet/project/python-values.ts';
import { failureOf } from '../../support/failure.ts';

const PATH = '/tea/pyproject.toml';
const read = (toml: string | Buffer) => readToml(Buffer.from(toml), PATH);
const refusalOf = (toml: string | Buffer) => failureOf((async () => read(toml))());

describe('a file that Python cannot read', () => {
  test.each([
    ['a byte order mark', '\uFEFFa = 1', 'begins with a byte order mark', 'without a byte order'],
    ['Latin-1', Buffer.from('# tea\nname = "thé"\n', 'latin1'), 'at line 2', 'as UTF-8'],
    ['UTF-16', Buffer.from('\uFEFFa = 1', 'utf16le'), 'encoded as UTF-16', 'as UTF-8'],
    ['no TOML', 'a = \nb = 1', 'at line 1, column', 'Correct the line'],
    [
      'an impossible day',
      'a = 1\nb = 2026-02-30',
      'day 2026-02-30, which there is not, at line 2',
      '',
    ],
  ])('for %s is told with place and remedy', async (_, toml, message, remedy) => {
    const refusal = await refusalOf(toml);
    expect(refusal.code).toBe('build/project-unreadable');
    expect(refusal.message).toContain(message);
    expect(refusal.remedy).toContain(remedy);
    expect(() => loadToml(Buffer.from(toml), 'tomllib')).toThrow();
  });
});

describe('TOML 1.1', () => {
  test.each([
    ['a = "\\e"', 'an escape \\e in a text, at line 1'],
    ['a = "\\\\\\x41"', 'an escape \\x in a text, at line 1'],
    ['a = """\n\\e"""', 'an escape \\e in a text, at line 1'],
    ['a = { b = 1,\n c = 2 }', 'a line end or comment in an inline table, at line 1'],
    ['a = { b = 1 # why\n}', 'a line end or comment in an inline table, at line 1'],
    ['\na = { b = [1, 2], }', 'a comma before the end of an inline table, at line 2'],
    ['a = 07:32', 'a time without seconds, at line 1'],
    ['a = [1979-05-27T07:32]', 'a time without seconds, at line 1'],
  ])('%j is found', (toml, newerSyntax) => {
    expect(read(toml)).toMatchObject({ newerSyntax });
    expect(() => loadToml(Buffer.from(toml), 'tomllib')).toThrow('TOMLDecodeError');
  });

  test.each([
    'a = "\\\\e and \\\\x41"',
    "a = '\\e'",
    "a = '''\n\\e'''",
    'a = "{ b,\\n }" # { b,',
    'a = { b = [1,\n 2,\n] }',
    'a = """\n{ b,\n}"""',
    'a = """x""""\nb = """"y"""',
    'a = 07:32:00\nb = 1979-05-27 07:32:00Z\nc = 1979-05-27T07:32:00.5+01:00',
    '"07:32" = 1\n[1979-02-30]\nx = "2026-02-30"',
    '[[a]]\nb = 1\n[[a]]',
  ])('is not seen in %j', (toml) => {
    expect(read(toml).newerSyntax).toBeUndefined();
    expect(() => loadToml(Buffer.from(toml), 'tomllib')).not.toThrow();
  });
});

test('line ends of all three kinds are line ends, as Python opens the file as text', () => {
  expect(read('a = 1\rb = """x\r\ny"""\r').table).toEqual({ a: 1n, b: 'x\ny' });
});

test.each([
  ['9007199254740993', '9007199254740993'],
  ['99999999999999999999999', '99999999999999999999999'],
  ['2.0', '2.0'],
  ['2', '2'],
  ['1e5', '100000.0'],
  ['1e16', '1e+16'],
  ['0.00001', '1e-05'],
  ['-inf', '-inf'],
  ['true', 'True'],
  ['2026-11-28', '2026-11-28'],
  ['1979-05-27T07:32:00Z', '1979-05-27 07:32:00+00:00'],
  ['07:32:00', '07:32:00'],
])('%s is %s for Python', (written, text) => {
  expect(textOf(read(`a = ${written}`).table['a'])).toBe(text);
});

test('keys of every object’s prototype are keys like any other', () => {
  const { table } = read('__proto__ = 1\nconstructor.name = "x"\n[toString]\na = 1');
  expect(Object.keys(table)).toEqual(['__proto__', 'constructor', 'toString']);
  expect(pythonText(table['constructor'])).toBe("{'name': 'x'}");
});
