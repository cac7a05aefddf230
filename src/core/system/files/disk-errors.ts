/**
 * The errors of files and folders that a step could not write or open for a reason that lies with
 * the machine, from the codes that the operating system gives them. None is a defect of Slipway.
 */
import { catalogue, messageOf } from '../../errors.ts';
import type { ActionError } from '../../errors.ts';
import { systemCode } from '../system-code.ts';

export const diskErrors = catalogue('disk', {
  full: {
    meaning:
      'The disk, or the quota of the user on it, has no room for a file that the step writes.',
    remedy:
      'Free space on the runner (old simulators and versions of Xcode take the most), or take a runner with a larger disk, and run the step again.',
  },
  'read-only': {
    meaning: 'A file has to be written on a disk that is mounted read-only.',
    remedy:
      'Let the folder in the message lie on a disk that the job may write: check the volumes of the container, and where the runner has its work folder, temporary folder and home folder.',
  },
  'no-permission': {
    meaning: 'The user who runs the job may not open, make or delete a file or folder.',
    remedy:
      'Give the user who runs the job access to the path in the message; earlier jobs that ran as root, or in a container, may have left it to somebody else.',
  },
  'too-many-open-files': {
    meaning: 'The job, or the whole machine, has as many files open as the system allows.',
    remedy:
      'Raise the limit of open files for the runner (`ulimit -n`, or `LimitNOFILE` of its service), or let fewer jobs run on the machine at once.',
  },
});

type DiskCode = keyof typeof diskErrors.entries;

const CODES: ReadonlyMap<string, DiskCode> = new Map([
  ['ENOSPC', 'full'],
  ['EDQUOT', 'full'],
  ['EROFS', 'read-only'],
  ['EACCES', 'no-permission'],
  ['EPERM', 'no-permission'],
  ['EMFILE', 'too-many-open-files'],
  ['ENFILE', 'too-many-open-files'],
]);

const HAPPENED: Readonly<Record<DiskCode, string>> = {
  full: 'The disk is full',
  'read-only': 'The disk is read-only',
  'no-permission': 'The job has no permission',
  'too-many-open-files': 'Too many files are open',
};

/**
 * The error of the catalogue that an error of the file system stands for, or `undefined` for
 * everything else. `path` names the file where the system's own error does not, as when a write
 * fails after the file was opened. Throws nothing.
 */
export function diskErrorOf(error: unknown, path = pathIn(error)): ActionError | undefined {
  const code = CODES.get(systemCode(error) ?? '');
  if (code === undefined || (code === 'no-permission' && path === undefined)) return undefined;
  return diskErrors.error(code, {
    message: `${HAPPENED[code]}${path === undefined ? '' : `: ${path}`}.`,
    said: messageOf(error),
    cause: error,
  });
}

const WORDS: ReadonlyMap<RegExp, DiskCode> = new Map([
  [/no space left on device|disk full|disk quota exceeded|ENOSPC/i, 'full'],
  [/read-only file system|EROFS/i, 'read-only'],
  [/too many open files|EMFILE|ENFILE/i, 'too-many-open-files'],
]);

/**
 * The error of the catalogue that the last words of a program stand for which could not write.
 * `path` names the folder that it wrote to. Words of missing permission are left to whoever ran it.
 */
export function diskErrorInWords(said: string, path?: string): ActionError | undefined {
  const [, code] = [...WORDS].find(([words]) => words.test(said)) ?? [];
  if (code === undefined) return undefined;
  const place = path === undefined ? '' : `: ${path}`;
  return diskErrors.error(code, { message: `${HAPPENED[code]}${place}.`, said });
}

/** The file of an error of the file system. A program or socket may be refused too, but has none. */
function pathIn(error: unknown): string | undefined {
  if (!Error.isError(error) || !('path' in error) || typeof error.path !== 'string')
    return undefined;
  const isOfFile = !('syscall' in error && /^(?:spawn|connect|listen)/.test(String(error.syscall)));
  return isOfFile ? error.path : undefined;
}
