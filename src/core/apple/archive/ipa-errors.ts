import { catalogue } from '../../errors.ts';

export const ipaErrors = catalogue('ipa', {
  missing: {
    meaning: 'There is no file at the path of the .ipa, or a folder.',
    remedy:
      'Check the path; in a second job, download the artifact first. The build step’s output `ipa-path` names the file.',
  },
  'not-an-archive': {
    meaning: 'The file is no ZIP archive, or a damaged one.',
    remedy: 'Give the .ipa that the build exported; a download that broke off must be repeated.',
  },
  'hostile-archive': {
    meaning:
      'The archive holds what no export writes: a path or link that leads outside, a name twice, overlapping or encrypted contents, or sizes that lie.',
    remedy:
      'Do not unpack the file. Export the app again, with Xcode or flet-build-ipa, and find out who changed this one.',
  },
  'not-an-ipa': {
    meaning: 'The archive does not hold exactly one app under Payload/.',
    remedy:
      'Give the .ipa that Xcode exported. A zipped .app, an .xcarchive or a simulator build is no .ipa.',
  },
  'info-plist-unreadable': {
    meaning: 'The app’s Info.plist is missing, damaged, or lacks a key that every app needs.',
    remedy: 'Build and export the app again; the three keys are set by the build.',
  },
  'refused-by-checks': {
    meaning: 'The checks of the .ipa found what App Store Connect, or every device, would refuse.',
    remedy:
      'Correct what the annotations and the summary of the step name, and build again. Where a finding is wrong for this app, set `check: warn` and report it.',
  },
});

/** Says that the archive at `path` is none, or is damaged, and how. */
export function damagedArchive(path: string, reason: string, cause?: unknown): Error {
  return ipaErrors.error('not-an-archive', {
    message: `${path} cannot be read as a ZIP archive.`,
    said: reason,
    cause,
  });
}

/** Says that the archive at `path` is built to mislead, and how. */
export function hostileArchive(path: string, reason: string): Error {
  return ipaErrors.error('hostile-archive', {
    message: `${path} is refused: ${reason}.`,
  });
}
