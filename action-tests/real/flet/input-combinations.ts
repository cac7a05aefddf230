/** Inputs of flet-build-ipa, and what flet's parser must take from the command line we make of them. */
import type { SigningMaterial } from '../../../src/sandbox/material/signing-material.ts';

export type Values = Readonly<Record<string, unknown>>;

export interface Combination {
  readonly name: string;
  readonly given: Readonly<Record<string, string>>;
  /** Beside these, everything must be as flet has it by default. */
  readonly meant: Values;
  /** The first release whose parser has what this needs. */
  readonly since?: string;
}

/** `app` is a folder below the workspace; paths are told as flet gets them. */
export function combinations(material: SigningMaterial, workspace: string): readonly Combination[] {
  const signing = {
    'provisioning-profile': material.profileUuid,
    'signing-certificate': material.certificate.commonName,
    'team-id': material.teamId,
  };
  const signed = {
    ios_export_method: 'app-store-connect',
    ios_provisioning_profile: material.profileUuid,
    ios_signing_certificate: material.certificate.commonName,
    ios_team_id: material.teamId,
  };
  const combine = (
    name: string,
    given: Combination['given'],
    meant: Values,
    since?: string,
  ): Combination => ({ name, given, meant, ...(since === undefined ? {} : { since }) });

  return [
    combine('nothing at all', {}, {}),
    combine('signing values', signing, signed),
    combine(
      'the profile by its name',
      { ...signing, 'provisioning-profile': material.profileName },
      signed,
    ),
    combine(
      'the certificate by its SHA-1',
      { ...signing, 'signing-certificate': material.certificate.sha1 },
      { ...signed, ios_signing_certificate: material.certificate.sha1 },
    ),
    ...(
      [
        ['app-store-connect', 'app-store-connect'],
        ['release-testing', 'release-testing'],
        ['debugging', 'debugging'],
        ['enterprise', 'enterprise'],
      ] as const
    ).map(([given, meant]) =>
      combine(`export method ${given}`, { 'export-method': given }, { ios_export_method: meant }),
    ),
    combine(
      'the bundle id',
      { 'bundle-id': 'com.example.harbour-2' },
      { bundle_id: 'com.example.harbour-2' },
    ),
    combine('a version of one number', { version: '4' }, { build_version: '4' }),
    combine('a version of three numbers', { version: '10.20.30' }, { build_version: '10.20.30' }),
    combine('a build number', { 'build-number': '41' }, { build_number: 41 }),
    combine(
      'the longest build number',
      { 'build-number': '999999999999999999' },
      // What JSON.parse makes of the same digits.
      { build_number: Number('999999999999999999') },
    ),
    combine('the number of the run', { 'build-number': 'run' }, runNumber),
    combine('an app in a sub-folder', { 'app-path': 'apps/one' }, app('apps/one')),
    combine('an app in a folder with spaces', { 'app-path': 'my app' }, app('my app')),
    combine('an app in a folder that looks like an option', { 'app-path': '-v' }, app('-v')),
    combine(
      'an output folder with spaces',
      { 'output-directory': 'the output' },
      { output_dir: `${workspace}/the output` },
    ),
    combine(
      'one Info.plist key',
      { 'info-plist': 'NSCameraUsageDescription=Scans codes, and nothing else' },
      { info_plist: ['NSCameraUsageDescription=Scans codes, and nothing else'] },
    ),
    combine(
      'several Info.plist keys, some odd',
      { 'info-plist': 'A=true\nD=a=b=c\nE=--yes\nF=' },
      { info_plist: ['A=True', 'D=a=b=c', 'E=--yes', 'F='] },
    ),
    combine(
      'Info.plist keys with types',
      { 'info-plist': 'B=["x", "y"]\nC=-1' },
      { info_plist: ['B=["x", "y"]', 'C=-1'] },
      '0.83.0',
    ),
    combine(
      'an Info.plist key together with an app path',
      { 'app-path': 'apps/one', 'info-plist': 'A=one\nB=two' },
      { ...app('apps/one'), info_plist: ['A=one', 'B=two'] },
    ),
    combine(
      'one argument for Flutter',
      { 'flutter-build-args': '--obfuscate' },
      { flutter_build_args: ['--obfuscate'] },
    ),
    combine(
      'arguments for Flutter with values, blanks and hyphens',
      { 'flutter-build-args': '--split-debug-info=out/my symbols\n--dart-define=A=-b\n--no-pub' },
      {
        flutter_build_args: ['--split-debug-info=out/my symbols', '--dart-define=A=-b', '--no-pub'],
      },
    ),
    combine('a flag of flet', { args: '--cleanup-app' }, { cleanup_app: true }),
    combine('an option of flet', { args: '--product=Harbour &amp; Sons' }, productName),
    combine(
      'an option of flet whose value begins with a hyphen',
      { args: '--description=-quiet-' },
      { description: '-quiet-' },
    ),
    combine('a flag more than once', { args: '-v\n-v' }, { verbose: 3 }),
    combine(
      'options of flet that take several values',
      { args: '--source-packages=qrcode\n--module-name=main' },
      { source_packages: ['qrcode'], module_name: 'main' },
    ),
    combine(
      'permissions',
      { permissions: 'camera\nphoto_library' },
      { permissions: ['camera', 'photo_library'] },
    ),
    combine(
      'deep linking',
      { 'deep-linking-scheme': 'https', 'deep-linking-host': 'example.com' },
      { deep_linking_scheme: 'https', deep_linking_host: 'example.com' },
    ),
    combine(
      'files to leave out, one with a blank',
      { exclude: 'notes/my drafts\ntests' },
      { exclude: ['notes/my drafts', 'tests'] },
    ),
    combine(
      'the Python of the app',
      { 'python-version': '3.13' },
      { python_version: '3.13' },
      '0.86.0',
    ),
    combine(
      'characters that XML would break on',
      { 'info-plist': 'NSCameraUsageDescription=R&D <now>' },
      { info_plist: ['NSCameraUsageDescription=R&amp;D &lt;now&gt;'] },
    ),
    combine(
      'export options of our own',
      { ...signing, 'export-options': '{"uploadSymbols": false, "thinning": "<none>"}' },
      { ...signed, flutter_build_args: [OWN_EXPORT_OPTIONS] },
    ),
    combine(
      'a build for internal testers',
      { ...signing, 'testflight-internal-only': 'true', 'flutter-build-args': '--obfuscate' },
      { ...signed, flutter_build_args: ['--obfuscate', OWN_EXPORT_OPTIONS] },
    ),
    combine(
      'the archive alone, without a signature',
      { 'allow-unsigned': 'true', 'bundle-id': 'com.example.a' },
      { bundle_id: 'com.example.a' },
    ),
    combine(
      'everything at once',
      {
        ...signing,
        'app-path': 'my app',
        'bundle-id': 'com.example.rehearsal',
        version: '1.2.3',
        'build-number': '7',
        'export-method': 'app-store-connect',
        'info-plist': 'A=one\nB=two words',
        'flutter-build-args': '--obfuscate\n--split-debug-info=symbols',
        args: '--org=com.example',
        'output-directory': 'out',
      },
      {
        ...signed,
        ...app('my app'),
        bundle_id: 'com.example.rehearsal',
        build_version: '1.2.3',
        build_number: 7,
        info_plist: ['A=one', 'B=two words'],
        flutter_build_args: ['--obfuscate', '--split-debug-info=symbols'],
        org_name: 'com.example',
        output_dir: `${workspace}/out`,
      },
    ),
  ];

  function app(folder: string): Values {
    return { python_app_path: `${workspace}/${folder}` };
  }
}

/** Stands for the file that the action writes into the temporary folder. */
export const OWN_EXPORT_OPTIONS = '--export-options-plist=a file of its own';

/** The workflow run that the runs of the action are told of. */
export const WORKFLOW_RUN = { GITHUB_RUN_NUMBER: '12', GITHUB_RUN_ATTEMPT: '1' };
const runNumber = { build_number: 12 };
const productName = { product_name: 'Harbour &amp; Sons' };
