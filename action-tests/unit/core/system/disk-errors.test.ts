import { expect, test } from '@jest/globals';
import { diskErrorInWords, diskErrorOf } from '../../../../src/core/system/files/disk-errors.ts';

const systemError = (code: string, more: object = { path: '/a/file', syscall: 'open' }) =>
  Object.assign(new Error(`${code}: as the system says it`), { code, ...more });

test.each([
  ['ENOSPC', 'disk/full', 'The disk is full: /a/file.'],
  ['EDQUOT', 'disk/full', 'The disk is full: /a/file.'],
  ['EROFS', 'disk/read-only', 'The disk is read-only: /a/file.'],
  ['EACCES', 'disk/no-permission', 'The job has no permission: /a/file.'],
  ['EPERM', 'disk/no-permission', 'The job has no permission: /a/file.'],
  ['EMFILE', 'disk/too-many-open-files', 'Too many files are open: /a/file.'],
  ['ENFILE', 'disk/too-many-open-files', 'Too many files are open: /a/file.'],
])('%s is %s', (system, code, message) => {
  const said = `${system}: as the system says it`;
  expect(diskErrorOf(systemError(system))).toMatchObject({ code, message, said });
});

test('a write names no file, so whoever writes does', () => {
  const error = systemError('ENOSPC', { syscall: 'write' });
  expect(diskErrorOf(error)?.message).toBe('The disk is full.');
  expect(diskErrorOf(error, '/a/note')?.message).toBe('The disk is full: /a/note.');
});

test.each([
  ['a refused program', systemError('EACCES', { path: '/bin/tool', syscall: 'spawn /bin/tool' })],
  ['a refused connection', systemError('EACCES', { syscall: 'connect' })],
  ['a refused signal', systemError('EPERM', { syscall: 'kill' })],
  ['a missing file', systemError('ENOENT')],
  ['an error without a code', new Error('no')],
  ['a text', 'ENOSPC'],
  ['nothing', undefined],
])('%s is left as it is', (_, error) => {
  expect(diskErrorOf(error)).toBeUndefined();
});

test.each([
  ['unzip', '/x/flutter.zip:  write error (disk full?).  Continue? (y/n/^C)', 'disk/full'],
  ['pip', 'ERROR: [Errno 28] No space left on device', 'disk/full'],
  [
    'uv',
    'error: failed to create directory: Read-only file system (os error 30)',
    'disk/read-only',
  ],
  ['sh', '/bin/sh: pipe: Too many open files', 'disk/too-many-open-files'],
])('the last words of %s are understood', (_, said, code) => {
  expect(diskErrorInWords(said, '/a/folder')).toMatchObject({ code, said });
  expect(diskErrorInWords(said, '/a/folder')?.message).toMatch(/: \/a\/folder\.$/);
});

test('other words say nothing of the disk', () => {
  expect(diskErrorInWords('error: no matching distribution')).toBeUndefined();
});
