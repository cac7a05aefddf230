import {
  flag,
  InputProblem,
  kind,
  minutes,
  oneOf,
  secret,
  text,
  textOrFile,
  whole,
  wholeLines,
} from '../../core/runner/input/input-kinds.ts';
import type { Kind, KindOptions } from '../../core/runner/input/input-kinds.ts';
import { inputTable } from '../../core/runner/input/inputs.ts';
import type { InputsOf, Rule } from '../../core/runner/input/inputs.ts';
import { isConfidential } from '../../core/system/network/address.ts';

export interface AppName {
  readonly owner: string;
  readonly name: string;
}

/** The app as the portal's address has it: `owner/name`. */
const appName = kind({
  form: 'owner/name',
  parse(raw): AppName {
    const [owner = '', name = '', ...rest] = raw.split('/');
    const isPart = (part: string) => part !== '' && !/^\.\.?$/.test(part);
    if (isPart(owner) && isPart(name) && rest.length === 0) return { owner, name };
    throw new InputProblem(`is not owner/name: "${raw}"`);
  },
});

const serviceAddress = kind({
  form: 'address',
  parse(raw): URL {
    const url = URL.parse(raw);
    if (url === null || !isConfidential(url)) throw new InputProblem('is not an https address');
    if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
      throw new InputProblem('holds more than a host and a path');
    }
    return url;
  },
});

/** E-mails, each hidden in the log; a bad one is named by its place. */
function emails(options: KindOptions): Kind<readonly string[], true> {
  const { always: _, ...list } = kind({
    form: 'secret list, one a line',
    secret: true,
    parse(raw, { mask }): readonly string[] {
      const entries = raw
        .split(/[\n,;]/)
        .map((entry) => entry.trim())
        .filter((entry) => entry !== '');
      // Servers may answer with the address in lower case.
      for (const entry of entries) [entry, entry.toLowerCase()].forEach(mask);
      const bad = entries.findIndex((entry) => !/^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(entry));
      if (bad !== -1) throw new InputProblem(`has no e-mail in entry ${bad + 1}`);
      return entries;
    },
  })(options);
  return { ...list, absent: [] };
}

const fileOrRelease: Rule = (given) =>
  given.has('file') || given.has('release-id') ? undefined : '`file` or `release-id` is needed';

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
        'Address of an App Center compatible server. Without it the public App Center is meant, which was retired on 2025-03-31.',
    }),
    file: text({
      about: 'The file to release, as a path or a glob with one match.',
      defaultFrom: {
        action: 'flet-build-ipa',
        output: 'ipa-path',
        isFile: true,
        unless: ['release-id'],
      },
    }),
    'release-id': whole(
      1,
      Number.MAX_SAFE_INTEGER,
    )({
      about:
        'An existing release to distribute, instead of uploading a file; with `file`, the release whose binary it replaces.',
    }),
    'upload-protocol': oneOf(['auto', 'chunked', 'legacy'])({
      about:
        'Protocol of the upload: in chunks, the one of three calls before it, or the first that the server knows.',
      default: 'auto',
    }),
    'build-version': text({
      about: 'Version of the release, for .pkg, .dmg, .msi and .zip files.',
    }),
    'build-number': text({ about: 'Build number of the release, for .pkg and .dmg files.' }),
    groups: wholeLines({
      about: 'Distribution groups by name or id, one a line or with commas; `*` for all.',
    }),
    testers: emails({ about: 'E-mails of single testers, shown nowhere.' }),
    stores: wholeLines({
      about: 'Stores that the app is connected to, by name or id, one a line or with commas.',
    }),
    'allow-unusual-destination': flag({
      about: 'Whether groups and testers may get an .aab, of which some servers make an .apk.',
      default: 'false',
    }),
    'release-notes': textOrFile({
      about: 'Release notes in Markdown, or the path of a file that holds them; 5,000 characters.',
    }),
    mandatory: flag({
      about: 'Whether testers must install this release; needs the App Center SDK in the app.',
      default: 'false',
    }),
    'notify-testers': flag({ about: 'Whether testers get a mail.', default: 'true' }),
    symbols: wholeLines({
      about:
        'Symbols for crash reports, one path or glob a line: .dSYM, .xcarchive, a .zip or folder with .dSYM, .so or .sym files, a ProGuard mapping (.txt), .appxsym.',
    }),
    'symbols-failure': oneOf(['warn', 'fail'])({
      about: 'Whether symbols that fail are a warning or the step’s failure.',
      default: 'warn',
    }),
    'processing-timeout-minutes': minutes({
      about:
        'How long the server may take to process the file, to read the symbols, and the stores to publish it.',
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
  [fileOrRelease],
);

export type Inputs = InputsOf<typeof inputs>;
