import { describe, expect, test } from '@jest/globals';
import { SecretMasker } from '../../../../src/sandbox/runner/masks.ts';
import { StepLog } from '../../../../src/sandbox/runner/step-log.ts';
import { CommandScanner } from '../../../../src/sandbox/runner/workflow-commands.ts';

function scan(line: string) {
  return new CommandScanner().scan(line);
}

describe('the current form', () => {
  test('properties and data are unescaped by their own rules', () => {
    expect(scan('::error title=a%3Ab%2Cc,line=3::one%0Atwo%25 %3A')).toEqual({
      kind: 'command',
      command: {
        name: 'error',
        properties: { title: 'a:b,c', line: '3' },
        data: 'one\ntwo% %3A',
      },
    });
  });

  test('an escaped percent sign does not start a second escape', () => {
    expect(scan('::notice::%250A')).toMatchObject({ command: { data: '%0A' } });
  });

  test('leading blanks and capitals do not hide a command', () => {
    expect(scan('  ::Warning::w')).toMatchObject({ command: { name: 'warning', data: 'w' } });
  });

  test.each(['text ::error::x', '::unknown::x', '::error', 'Foo::bar::baz'])(
    '%j is text',
    (line) => {
      expect(scan(line)).toEqual({ kind: 'text', text: line });
    },
  );
});

test('the old form is found anywhere in a line', () => {
  expect(scan('gcc says ##[error title=t%3Bu]bad%5D')).toMatchObject({
    command: { name: 'error', properties: { title: 't;u' }, data: 'bad]' },
  });
});

describe('stopped commands', () => {
  test('commands are text until the token resumes them', () => {
    const scanner = new CommandScanner();
    scanner.scan('::stop-commands::Token-1');
    expect(scanner.scan('::error::no')).toEqual({ kind: 'text', text: '::error::no' });
    expect(scanner.scan('##[error]no').kind).toBe('text');
    expect(scanner.scan('::other::').kind).toBe('text');
    expect(scanner.scan('::Token-1::').kind).toBe('resumed');
    expect(scanner.scan('::error::yes').kind).toBe('command');
  });

  test.each(['', 'error'])('the token %j is refused', (token) => {
    expect(() => scan(`::stop-commands::${token}`)).toThrow('Invalid endtoken');
  });
});

describe('what the runner’s own parser reads as a command', () => {
  const trimmed = '\t\n\v\f\r \u0085\u00a0\u1680\u2000\u200a\u2028\u2029\u202f\u205f\u3000';
  test.each(trimmed.split(''))('behind %j', (white) => {
    expect(scan(`${white} ${white}::stop-commands::token-1`)).toMatchObject({
      command: { name: 'stop-commands', data: 'token-1' },
    });
  });

  test.each(['\ufeff', '\u200b', '\u180e', '\0', 'x'])('not behind %j', (other) => {
    expect(scan(`${other}::error::x`).kind).toBe('text');
  });

  test('the name ends at a blank only', () => {
    expect(scan('::error\ttitle=a::x').kind).toBe('text');
    expect(scan('::error::').kind).toBe('command');
  });

  test('of several brackets each counts', () => {
    expect(scan('##[x] ##[ ##[warning]w')).toMatchObject({
      command: { name: 'warning', data: 'w' },
    });
    expect(scan('##['.repeat(50_000)).kind).toBe('text');
  });

  test('every line of a text that comes in one piece', () => {
    const log = new StepLog(new SecretMasker(), () => undefined);
    log.write('one\r::save-state name=folder::/tmp/elsewhere\r\ntwo\n\u0085::set-output name=a::b');
    expect(log.state).toEqual({ folder: '/tmp/elsewhere' });
    expect(log.outputs).toEqual({ a: 'b' });
  });
});
