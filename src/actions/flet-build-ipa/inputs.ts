import { posix } from 'node:path';
import { checkLevel } from '../../core/apple/checks/require-sound-ipa.ts';
import { exportMethod } from '../../core/apple/provisioning-profile/export-method.ts';
import { optionalCredentials } from '../../core/app-store-connect/client/access/credentials.ts';
import { flag, kind, InputProblem, lines, minutes } from '../../core/runner/input/input-kinds.ts';
import { path, text, wholeLines } from '../../core/runner/input/input-kinds.ts';
import { inputTable, requires } from '../../core/runner/input/inputs.ts';
import type { InputsOf } from '../../core/runner/input/inputs.ts';
import { isAnything, readJson } from '../../core/system/json.ts';
import { BUNDLE_ID, VERSION } from './before-build/apple-forms.ts';
import { yamlCutHint } from './yaml-cut.ts';
import { isTable } from './project/toml-values.ts';

const version = kind({
  form: 'one to three numbers with dots',
  parse(raw) {
    // Anything else Flutter would silently turn into another version: 1.2.0rc1 becomes 1.2.01.
    if (VERSION.test(raw)) return raw;
    throw new InputProblem(`is "${raw}", but Apple takes one to three numbers, such as 1.2.3`);
  },
});

const buildNumber = kind({
  form: 'number from 1, `run` or `next`',
  parse(raw) {
    const asked = raw.toLowerCase();
    if (asked === 'run' || asked === 'next' || /^[1-9]\d{0,17}$/.test(asked)) return asked;
    throw new InputProblem(`is "${raw}", but may be a whole number from 1, run or next`);
  },
});

const bundleId = kind({
  form: 'bundle id',
  parse(raw) {
    if (BUNDLE_ID.test(raw)) return raw;
    throw new InputProblem(
      `is "${raw}", but a bundle id is letters, digits and hyphens between dots`,
    );
  },
});

const xcodeVersion = kind({
  form: 'version, such as 26 or 26.4',
  parse(raw) {
    if (/^\d+(\.\d+){0,2}$/.test(raw)) return raw;
    throw new InputProblem(`is "${raw}", but is a version such as 26 or 26.4`);
  },
});

const pythonVersion = kind({
  form: 'version, such as 3.13',
  parse(raw) {
    if (/^3\.\d{2}$/.test(raw)) return raw;
    throw new InputProblem(
      `is "${raw}", but is a version such as 3.13.${yamlCutHint('python-version', raw)}`,
    );
  },
});

const jsonObject = kind({
  form: 'JSON object',
  parse(raw) {
    const reading = readJson(raw, isAnything);
    if (!reading.ok) throw new InputProblem(`is no JSON: ${reading.problem}`);
    if (isTable(reading.value)) return reading.value;
    throw new InputProblem('is JSON, but no object such as {"uploadSymbols": true}');
  },
});

const scheme = kind({
  form: 'URL scheme',
  parse(raw) {
    if (/^[A-Za-z][A-Za-z0-9+.-]*$/.test(raw)) return raw;
    throw new InputProblem(`is "${raw}", but a scheme is a word such as https or my-app`);
  },
});

const host = kind({
  form: 'host name',
  parse(raw) {
    if (/^[A-Za-z0-9.-]+$/.test(raw)) return raw;
    throw new InputProblem(`is "${raw}", but a host is a name such as example.com`);
  },
});

/** flet compares letter by letter: ./tests/ would leave nothing out, but tests does. */
const appPaths = (options: Parameters<typeof lines>[0]) => {
  const list = lines(options);
  return {
    ...list,
    parse: (...given: Parameters<typeof list.parse>) =>
      list.parse(...given).map((path) => posix.normalize(path).replace(/(?<=.)\/$/, '')),
  };
};

const release = kind({
  form: 'release',
  parse(raw) {
    if (/^\d+(\.\d+)+((a|b|rc)\d+)?(\.?dev\d+)?$/.test(raw)) return raw;
    throw new InputProblem(`is "${raw}", but may be a release of flet, such as 1.0.5`);
  },
});

const fromSigning = (output: string) => ({ action: 'setup-signing', output });

export const inputs = inputTable(
  {
    'app-path': path({ about: 'The folder of the Flet app.', default: '.' }),
    'flet-version': release({
      about:
        'The release of flet to install and build with. Without it the flet on PATH, else the one that the project asks for.',
    }),
    cache: flag({
      about: 'Keep Flutter and what flet, Dart, pip and uv download for the next run.',
      default: 'true',
    }),
    'bundle-id': bundleId({
      about: 'The bundle id; by default what pyproject.toml says.',
      defaultFrom: fromSigning('bundle-id'),
    }),
    version: version({
      about: 'The version that users see; by default what pyproject.toml says.',
    }),
    'build-number': buildNumber({
      about:
        'The build number: a number; `run` for the number of the workflow run, with the attempt after a dot when it is run again; or `next` for the first free one in App Store Connect. By default what pyproject.toml says.',
    }),
    'export-method': exportMethod({
      about:
        'What the build is for. Without it, it follows from `provisioning-profile`, else from pyproject.toml.',
    }),
    'provisioning-profile': text({
      about: 'UUID or name of an installed provisioning profile, as setup-signing gives it.',
      defaultFrom: fromSigning('provisioning-profile'),
    }),
    'signing-certificate': text({
      about: 'Name or SHA-1 of the certificate to sign with, as setup-signing gives it.',
      defaultFrom: fromSigning('signing-certificate'),
    }),
    'team-id': text({
      about: 'The team that signs, as setup-signing gives it; by default that of the profile.',
      defaultFrom: fromSigning('team-id'),
    }),
    'export-options': jsonObject({
      about:
        'Further export options for Xcode, such as {"uploadSymbols": false}; they go above those in pyproject.toml.',
    }),
    'testflight-internal-only': flag({
      about: 'Make a build that only internal testers can ever get.',
      default: 'false',
    }),
    'python-version': pythonVersion({
      about: 'The Python to put into the app; by default what `requires-python` allows.',
    }),
    permissions: lines({
      about: 'What the app asks the user for: location, camera, microphone, photo_library.',
    }),
    'info-plist': wholeLines({
      about:
        'Keys to add to Info.plist, as KEY=VALUE, one a line. A value is true, false, a TOML value, or else text.',
    }),
    'deep-linking-scheme': scheme({ about: 'The scheme of URLs that open the app.' }),
    'deep-linking-host': host({ about: 'The host of URLs that open the app.' }),
    exclude: appPaths({
      about:
        'Files and folders of the app to leave out beside those in pyproject.toml, as exact paths from its folder.',
    }),
    'allow-private-files': appPaths({
      about:
        'Names of files or folders that may go into the app although they look private (keys, .env, .git, node_modules).',
    }),
    'flutter-build-args': wholeLines({
      about: 'Arguments for `flutter build ipa`, one a line, such as --obfuscate.',
    }),
    args: wholeLines({ about: 'Further arguments for `flet build`, one a line.' }),
    'allow-unsigned': flag({
      about:
        'Accept a build without signature, which ends with an archive and no .ipa. With a provisioning profile it is an error all the same to end without one.',
      default: 'false',
    }),
    check: checkLevel({
      about:
        'What to do about problems in the .ipa that App Store Connect would refuse, or, for other export methods, every device: fail, warn, or do not look.',
      default: 'error',
    }),
    'output-directory': path({
      about:
        'Where the .ipa goes. flet empties this folder. By default a fresh one in the temporary folder of the job.',
    }),
    clean: flag({
      about: 'Delete the build folder of the app before the build.',
      default: 'false',
    }),
    'xcode-version': xcodeVersion({
      about: 'The Xcode to build with, among those installed; by default the selected one.',
    }),
    'timeout-minutes': minutes({ about: 'How long the build may take.', default: '90' }),
    ...optionalCredentials,
  },
  [
    requires('deep-linking-scheme', 'deep-linking-host'),
    requires('deep-linking-host', 'deep-linking-scheme'),
  ],
);

export type Inputs = InputsOf<typeof inputs>;
