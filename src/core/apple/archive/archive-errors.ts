/** Why an archive is not read: it is damaged, or it is built to mislead. */
import { catalogue } from '../../errors.ts';

export const zipErrors = catalogue('ipa', {
  'not-an-archive': {
    meaning: 'The file is not a ZIP archive, or it is a damaged one.',
    remedy: 'Give the .ipa that the build exported; a download that broke off must be repeated.',
  },
  'hostile-archive': {
    meaning:
      'The archive holds what no export writes: a path or link that leads outside, a name twice, overlapping or encrypted contents, or sizes that lie.',
    remedy:
      'Do not unpack the file. Export the app again, with Xcode or flet-build-ipa, and find out who changed this one.',
  },
});

export const xarErrors = catalogue('pkg', {
  damaged: {
    meaning:
      'The .pkg cannot be read: it is cut off, damaged, or not in the form of an installer package.',
    remedy:
      'Give the .pkg that `productbuild` or the export of the archive made; a download that broke off must be repeated.',
  },
});

/** The error for an archive at `path` that cannot be read; `reason` is a sentence. */
export function damagedArchive(path: string, reason: string, cause?: unknown): Error {
  return zipErrors.error('not-an-archive', {
    message: `${path} cannot be read as a ZIP archive.`,
    said: reason,
    cause,
  });
}

/** The error for an archive at `path` that is built to mislead; `reason` is a clause. */
export function hostileArchive(path: string, reason: string): Error {
  return zipErrors.error('hostile-archive', {
    message: `${path} is refused: ${reason}.`,
  });
}

/** The error for an installer package at `path` that cannot be read; `reason` is a clause. */
export function damagedPackage(path: string, reason: string, cause?: unknown): Error {
  return xarErrors.error('damaged', {
    message: `${path} cannot be read as an installer package: ${reason}.`,
    cause,
  });
}
