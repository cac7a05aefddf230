import {
  flag,
  InputProblem,
  kind,
  lines,
  minutes,
  oneOf,
  secret,
  text,
  textOrFile,
  whole,
} from '../../core/runner/input-kinds.ts';
import { exactlyOneOf, inputTable } from '../../core/runner/inputs.ts';
import type { InputsOf } from '../../core/runner/inputs.ts';
import { isConfidential } from '../../core/system/address.ts';

export interface AppName {
  readonly owner: string;
  readonly name: string;
}

/** As it stands in the portal's address: `owner/name`. */
const appName = kind({
  form: 'owner/name',
  parse(raw): AppName {
    const [owner, name, ...rest] = raw.split('/');
    if (owner && name && rest.length === 0) return { owner, name };
    throw new InputProblem(`is no owner/name: "${raw}"`);
  },
});

const serviceAddress = kind({
  form: 'address',
  parse(raw): URL {
    const url = URL.parse(raw);
    if (url && isConfidential(url)) return url;
    throw new InputProblem(`is no https address: "${raw}"`);
  },
});

export const inputs = inputTable(
  {
    app: appName({ about: 'The app, as owner/name from its address.', required: true }),
    'api-token': secret({
      about: 'API token with full access to the app.',
      required: true,
      environment: 'APPCENTER_ACCESS_TOKEN',
    }),
    'api-url': serviceAddress({
      about:
        'Address of the server. The public App Center was retired on 2025-03-31, so name a compatible one.',
      default: 'https://api.appcenter.ms',
    }),
    file: text({ about: 'The file to release, as a path or a glob with one match.' }),
    'release-id': whole(
      1,
      Number.MAX_SAFE_INTEGER,
    )({
      about: 'An existing release to distribute, instead of uploading a file.',
    }),
    'build-version': text({ about: 'Version of the release, for files that do not hold one.' }),
    'build-number': text({ about: 'Build number of the release, for .pkg and .dmg files.' }),
    groups: lines({ about: 'Distribution groups by name or id.' }),
    'release-notes': textOrFile({
      about: 'Release notes in Markdown, or the path of a file that holds them; 5,000 characters.',
    }),
    mandatory: flag({
      about: 'Whether testers must install this release; needs the App Center SDK in the app.',
      default: 'false',
    }),
    'notify-testers': flag({ about: 'Whether testers get a mail.', default: 'true' }),
    'processing-timeout-minutes': minutes({
      about: 'How long the server may take to process the file.',
      default: '30',
    }),
    'on-retired': oneOf(['fail', 'skip'])({
      about: 'What to do when the address is that of the retired public service.',
      default: 'fail',
    }),
    'allow-retired-host': flag({
      about: 'Whether to try the retired public service all the same.',
      default: 'false',
    }),
    'dry-run': flag({
      about: 'Whether to look everything up and print the plan without changing anything.',
      default: 'false',
    }),
  },
  [exactlyOneOf('file', 'release-id')],
);

export type Inputs = InputsOf<typeof inputs>;
