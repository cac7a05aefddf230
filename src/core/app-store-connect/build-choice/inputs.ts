/** The inputs that choose the build for an action. */
import { oneOf, text } from '../../runner/input/input-kinds.ts';
import { exactlyOneOf } from '../../runner/input/inputs.ts';
import type { InputsOf, InputTable, Rule } from '../../runner/input/inputs.ts';
import { PLATFORM_WORDS } from '../platforms.ts';

/** Everything by which a build can be chosen, and which an earlier upload would contradict. */
const WAYS = [
  'build-id',
  'build-upload-id',
  'bundle-id',
  'app-id',
  'platform',
  'version',
  'build-number',
];

const fromUpload = (output: string) => ({ action: 'appstore-upload', output, unless: WAYS });

export const buildChoice = {
  'build-id': text({
    about: 'The build: the output `build-id` of appstore-upload.',
    defaultFrom: fromUpload('build-id'),
  }),
  'build-upload-id': text({
    about:
      'The upload whose build it is: the output `build-upload-id` of an appstore-upload that did not wait. The build is waited for.',
    defaultFrom: fromUpload('build-upload-id'),
  }),
  'bundle-id': text({
    about: 'Bundle id of the app, to find the build by `platform`, `version` and `build-number`.',
  }),
  'app-id': text({
    about: 'Apple id of the app, instead of `bundle-id`.',
  }),
  platform: oneOf(PLATFORM_WORDS)({
    about: 'Platform of the build; needed where the app has builds for several.',
  }),
  version: text({
    about: 'Marketing version of the build, where 1.2 and 1.2.0 are the same; by default any.',
  }),
  // No default in action.yml: the runner would hand it in as if the user had written it.
  'build-number': text({
    about:
      'Build number, or `latest` for the newest upload, which is the default; an upload that Apple still works on is waited for.',
  }),
} as const;

/** The rule for an id: it is enough, and other inputs beside it could only contradict it. */
const idStandsAlone: Rule = (given) => {
  const id = ['build-id', 'build-upload-id'].find((name) => given.has(name));
  const idle = ['platform', 'version', 'build-number'].filter((name) => given.has(name));
  return id !== undefined && idle.length > 0
    ? `\`${id}\` names the build already, so leave out ${idle.map((name) => `\`${name}\``).join(' and ')}`
    : undefined;
};

export const buildChoiceRules: readonly Rule[] = [
  exactlyOneOf('build-id', 'build-upload-id', 'bundle-id', 'app-id'),
  idStandsAlone,
];

export type BuildChoice = InputsOf<InputTable<typeof buildChoice>>;
