/** Why an archive that can be read is not a package with one app. */
import { catalogue } from '../../errors.ts';

export const ipaErrors = catalogue('ipa', {
  missing: {
    meaning: 'There is no file at the path of the .ipa, or a folder.',
    remedy:
      'Check the path; in a second job, download the artifact first. The build step’s output `ipa-path` names the file.',
  },
  'not-an-ipa': {
    meaning: 'The archive does not hold exactly one app under Payload/.',
    remedy:
      'Give the .ipa that Xcode exported. Neither a zipped .app nor an .xcarchive nor a simulator build is an .ipa.',
  },
  'info-plist-unreadable': {
    meaning: 'The app’s Info.plist is missing, damaged, or lacks a key that every app needs.',
    remedy: 'Build and export the app again; the three keys are set by the build.',
  },
});

export const pkgErrors = catalogue('pkg', {
  'identity-unknown': {
    meaning: 'The .pkg does not say which app it installs, or installs more than one.',
    remedy:
      'Make the .pkg with `productbuild --component` or with the export of an archive for App Store Connect: both write the app’s bundle id, version and build number into it.',
  },
});
