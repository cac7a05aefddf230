/** The errors of .entitlements files. */
import { catalogue } from '../../../core/errors.ts';

export const entitlementErrors = catalogue('entitlements', {
  'not-found': {
    meaning: 'A path in `entitlements` leads to no file.',
    remedy: 'Correct the path; it starts in the workspace.',
  },
  unreadable: {
    meaning: 'A file in `entitlements` is no property list.',
    remedy: 'Name the .entitlements file of the Xcode project, as it stands in the repository.',
  },
  'other-bundle-id': {
    meaning: 'An entry of `entitlements` names a bundle id that is not signed.',
    remedy: 'Correct the bundle id before the `=`, or add it to `bundle-ids`.',
  },
});
