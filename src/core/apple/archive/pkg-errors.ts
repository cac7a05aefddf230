import { catalogue } from '../../errors.ts';

export const pkgErrors = catalogue('pkg', {
  damaged: {
    meaning:
      'The .pkg cannot be read: it is cut off, damaged, or not in the form of an installer package.',
    remedy:
      'Give the .pkg that `productbuild` or the export of the archive made; a download that broke off must be repeated.',
  },
  'identity-unknown': {
    meaning: 'The .pkg does not say which app it installs, or installs more than one.',
    remedy:
      'Make the .pkg with `productbuild --component` or with the export of an archive for App Store Connect: both write the app’s bundle id, version and build number into it.',
  },
});

/** Says that the package at `path` cannot be read, and why. */
export function damagedPackage(path: string, reason: string, cause?: unknown): Error {
  return pkgErrors.error('damaged', {
    message: `${path} cannot be read as an installer package: ${reason}.`,
    cause,
  });
}
