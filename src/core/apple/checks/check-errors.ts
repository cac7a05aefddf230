/** How a step ends when its checks of an .ipa found errors. */
import { catalogue } from '../../errors.ts';

export const checkErrors = catalogue('ipa', {
  'refused-by-checks': {
    meaning: 'The checks of the .ipa found what App Store Connect, or every device, would refuse.',
    remedy:
      'Correct what the annotations and the summary of the step name, and build again. Where a finding is wrong for this app, set `check: warn` and report it.',
  },
});
