import { checkLevel } from '../../core/apple/checks/require-sound-ipa.ts';
import { exportMethod } from '../../core/apple/export-method.ts';
import { flag, kind, InputProblem, minutes } from '../../core/runner/input-kinds.ts';
import { path, text, wholeLines } from '../../core/runner/input-kinds.ts';
import { inputTable, requires } from '../../core/runner/inputs.ts';
import type { InputsOf } from '../../core/runner/inputs.ts';

const version = kind({
  form: 'one to three numbers with dots',
  parse(raw) {
    // Anything else Flutter would silently turn into another version: 1.2.0rc1 becomes 1.2.01.
    if (/^\d+(\.\d+){0,2}$/.test(raw)) return raw;
    throw new InputProblem(`is "${raw}", but Apple takes one to three numbers, such as 1.2.3`);
  },
});

const buildNumber = kind({
  form: 'number from 1, or `run`',
  parse(raw) {
    const asked = raw.toLowerCase();
    if (asked === 'run' || /^[1-9]\d{0,17}$/.test(asked)) return asked;
    throw new InputProblem(`is "${raw}", but may be a whole number from 1, or run`);
  },
});

const bundleId = kind({
  form: 'bundle id',
  parse(raw) {
    if (/^[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/.test(raw)) return raw;
    throw new InputProblem(
      `is "${raw}", but a bundle id is letters, digits and hyphens between dots`,
    );
  },
});

export const inputs = inputTable(
  {
    'app-path': path({ about: 'The folder of the Flet app.', default: '.' }),
    'bundle-id': bundleId({ about: 'The bundle id; by default what pyproject.toml says.' }),
    version: version({
      about: 'The version that users see; by default what pyproject.toml says.',
    }),
    'build-number': buildNumber({
      about:
        'The build number: a number, or `run` for the number of the workflow run, with the attempt after a dot when it is run again. By default what pyproject.toml says.',
    }),
    'export-method': exportMethod({
      about:
        'What the build is for. Without it, told from `provisioning-profile`, else from pyproject.toml.',
    }),
    'provisioning-profile': text({
      about: 'UUID or name of an installed provisioning profile, as setup-signing gives it.',
    }),
    'signing-certificate': text({
      about: 'Name or SHA-1 of the certificate to sign with, as setup-signing gives it.',
    }),
    'team-id': text({ about: 'The team that signs, as setup-signing gives it.' }),
    'info-plist': wholeLines({ about: 'Keys to add to Info.plist, as KEY=VALUE, one a line.' }),
    'flutter-build-args': wholeLines({
      about: 'Arguments for `flutter build ipa`, one a line, such as --obfuscate.',
    }),
    args: wholeLines({ about: 'Further arguments for `flet build`, one a line.' }),
    'allow-unsigned': flag({
      about: 'Accept a build without signature, which ends with an archive and no .ipa.',
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
    'timeout-minutes': minutes({ about: 'How long the build may take.', default: '90' }),
  },
  [requires('provisioning-profile', 'signing-certificate', 'team-id')],
);

export type Inputs = InputsOf<typeof inputs>;
