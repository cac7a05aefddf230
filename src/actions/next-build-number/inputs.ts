import { appStoreConnectCredentials } from '../../core/app-store-connect/client/access/credentials.ts';
import { PLATFORM_WORDS } from '../../core/app-store-connect/platforms.ts';
import { isVersionNumber } from '../../core/app-store-connect/versions.ts';
import { InputProblem, kind, oneOf, text } from '../../core/runner/input/input-kinds.ts';
import { exactlyOneOf, inputTable } from '../../core/runner/input/inputs.ts';
import type { InputsOf } from '../../core/runner/input/inputs.ts';

/** A version of up to three whole numbers. Apple refuses a version in any other form. */
const dotted = kind({
  form: 'up to three numbers with dots',
  parse(raw) {
    if (isVersionNumber(raw) && raw.split('.').length <= 3) return raw;
    throw new InputProblem(`is not up to three whole numbers with dots between them: "${raw}"`);
  },
});

export const inputs = inputTable(
  {
    ...appStoreConnectCredentials,
    'bundle-id': text({ about: 'Bundle id of the app.' }),
    'app-id': text({
      about: 'Apple id of the app in App Store Connect, instead of `bundle-id`.',
    }),
    version: dotted({
      about:
        'Marketing version that will be built (CFBundleShortVersionString); by default the number is above those of all versions.',
    }),
    platform: oneOf(PLATFORM_WORDS)({
      about: 'Platform of the app; each counts for itself.',
      default: 'ios',
    }),
    minimum: dotted({
      about: 'The number is at least this one, as where another counter is to be kept up with.',
    }),
  },
  [exactlyOneOf('bundle-id', 'app-id')],
);

export type Inputs = InputsOf<typeof inputs>;
