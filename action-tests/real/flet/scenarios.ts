/** Projects and command lines that the real and the simulated flet must make the same of. */
import type { SigningMaterial } from '../../../src/sandbox/material/signing-material.ts';

export interface Scenario {
  readonly name: string;
  /** Beside `build ipa <app> --template=… -v`. */
  readonly argv?: readonly string[];
  readonly pyproject?: string;
  /** Files of the app by path; a main.py is there unless it is named here. */
  readonly files?: Readonly<Record<string, string | undefined>>;
  readonly mode?: string;
  readonly isQuiet?: boolean;
  readonly since?: string;
}

const PROJECT = `[project]
name = "Harbour App"
version = "1.2.3"
dependencies = ["flet"]
`;
const BUNDLE = '[tool.flet]\nbundle_id = "com.example.rehearsal"\nbuild_number = 7\n';

export function scenarios(material: SigningMaterial): readonly Scenario[] {
  const { profileUuid, profileName, teamId, certificate } = material;
  const signing = [
    '--ios-export-method=app-store-connect',
    `--ios-provisioning-profile=${profileUuid}`,
    `--ios-signing-certificate=${certificate.commonName}`,
    `--ios-team-id=${teamId}`,
  ];
  const bundle = `--bundle-id=${material.bundleId}`;
  const table = (head: string, profile = profileName) =>
    `[${head}]\nprovisioning_profile = "${profile}"\nteam_id = "${teamId}"\nsigning_certificate = "${certificate.commonName}"\n`;

  return [
    { name: 'signed by the command line', pyproject: PROJECT + BUNDLE, argv: signing },
    {
      name: 'everything on the command line',
      argv: [
        ...signing,
        bundle,
        '--build-number=41',
        '--build-version=2.0.1',
        '--product=Harbour & Sons'.replace(' & ', ' and '),
        '--flutter-build-args=--obfuscate',
        '--flutter-build-args=--split-debug-info=out/my symbols',
        '--output=out',
      ],
    },
    { name: 'unsigned', pyproject: PROJECT },
    {
      name: 'names that have to be changed',
      pyproject:
        '[project]\nname = "My_Très  app"\nversion = "3"\n[tool.flet]\norg = "org.example"\n',
    },
    {
      name: 'poetry',
      pyproject:
        '[tool.poetry]\nname = "of-poetry"\nversion = "4.5.6"\n[tool.poetry.dependencies]\npython = "^3.11"\nflet = "*"\n',
    },
    {
      name: 'signed by the table of the method',
      pyproject: `${PROJECT}${BUNDLE}[tool.flet.ios]\nexport_method = "app-store-connect"\n${table('tool.flet.ios.export_methods."app-store-connect"')}[tool.flet.ios.export_methods."app-store-connect".export_options]\nuploadSymbols = true\nthinning = "none"\ncount = 5\nlist = ["a", "b"]\nnested = { deep = { deeper = "yes" } }\n`,
    },
    {
      name: 'lists of several kinds of values',
      // The TOML library of older releases falls over them.
      since: '0.80.0',
      pyproject: `${PROJECT}${BUNDLE}[tool.flet.ios.export_options]\nlist = ["a", true, { b = "c" }]\n`,
    },
    {
      name: 'a table that no method has the name of',
      pyproject: `${PROJECT}${BUNDLE}${table('tool.flet.ios.export_methods."app-store-connect"')}`,
      argv: ['--ios-export-method=app-store'],
    },
    {
      name: 'a table for everything and one for the method',
      pyproject: `${PROJECT}${BUNDLE}${table('tool.flet.ios')}export_options = { testFlightInternalTestingOnly = true }\n[tool.flet.ios.export_methods.debugging]\nteam_id = "OTHERTEAM1"\nexport_options = { uploadSymbols = false }\n`,
      argv: [`--ios-team-id=${teamId}`],
    },
    {
      name: 'Info.plist from everywhere',
      pyproject: `${PROJECT}${BUNDLE}permissions = ["camera"]\n[tool.flet.ios.info]\nNSCameraUsageDescription = "of the project"\nCount = 3\nShare = 0.5\nModes = ["audio", "fetch"]\nDeep = { a = { b = true } }\n`,
      argv: [
        '--info-plist',
        'Count=4',
        'Flag=true',
        'Other=False',
        'List=["x", 1]',
        'Text=a=b, c',
        'Odd=-1',
      ],
    },
    {
      name: 'permissions and deep linking on the command line',
      pyproject: PROJECT + BUNDLE,
      argv: [
        '--permissions',
        'location',
        'microphone',
        'photo_library',
        '--deep-linking-scheme=https',
        '--deep-linking-host=example.com',
      ],
    },
    {
      name: 'deep linking for iOS in the project',
      pyproject: `${PROJECT}${BUNDLE}[tool.flet.ios.deep_linking]\nscheme = "harbour"\nhost = "open"\n`,
    },
    {
      name: 'arguments for Flutter in the project',
      pyproject: `${PROJECT}${BUNDLE}[tool.flet.ios.flutter]\nbuild_args = ["--obfuscate", "--split-debug-info=symbols"]\n`,
    },
    {
      name: 'arguments for Flutter in the project and on the command line',
      pyproject: `${PROJECT}${BUNDLE}[tool.flet.flutter]\nbuild_args = ["--obfuscate"]\n`,
      argv: ['--flutter-build-args=--build-number=41.2'],
    },
    {
      name: 'an app in a folder of the project, of another name',
      pyproject: `${PROJECT}${BUNDLE}[tool.flet.app]\npath = "src"\nmodule = "app.py"\n`,
      files: { 'src/app.py': 'print(1)', 'main.py': undefined },
    },
    {
      name: 'an output folder that is not empty',
      pyproject: PROJECT + BUNDLE,
      argv: [...signing, '--output=out'],
      files: { 'out/of-the-user.txt': 'gone' },
    },
    { name: 'values that break XML', pyproject: PROJECT, argv: ['--info-plist=A=R&D <b>'] },
    {
      name: 'values escaped for XML',
      pyproject: PROJECT,
      argv: ['--info-plist=A=R&amp;D &lt;b&gt;'],
    },
    {
      name: 'hidden entries, an environment and caches',
      pyproject: `${PROJECT}${BUNDLE}app.exclude = ["tests"]\n`,
      files: {
        '.env': 'A=1',
        '.git/config': '',
        'tests/a.py': '',
        'env/pyvenv.cfg': '',
        'env/lib/x.py': '',
        'tea/__pycache__/x.pyc': '',
        'tea/.env': '',
      },
    },
    {
      name: 'exclusions on the command line and for iOS',
      pyproject: `${PROJECT}${BUNDLE}app.exclude = ["tests"]\nios.app.exclude = []\n`,
      argv: ['--exclude', 'docs', 'a/b'],
      files: { 'docs/a.md': '', 'a/b/c.txt': '' },
    },
    {
      name: 'an empty list of exclusions for iOS',
      pyproject: `${PROJECT}${BUNDLE}app.exclude = ["tests"]\nios.app.exclude = []\n`,
    },
    { name: 'a text of exclusions', pyproject: `${PROJECT}${BUNDLE}app.exclude = "ab"\n` },
    {
      name: 'dependencies of all kinds',
      pyproject:
        '[project]\nname = "a"\nversion = "1.0"\ndependencies = ["numpy >= 1, < 3", "flet[all]==1.0.5 ; sys_platform == \'ios\'"]\n[tool.flet.ios]\ndependencies = ["httpx"]\n',
    },
    {
      name: 'dependencies of Poetry of all kinds',
      pyproject:
        '[tool.poetry.dependencies]\npython = "^3.11"\nflet = "^1"\na = { git = "https://example.com/y.git", tag = "t" }\nb = { path = "../b" }\nc = { url = "https://example.com/c.whl" }\nd = ">=1, <2"\n',
    },
    {
      name: 'requirements.txt',
      pyproject: '[project]\nname = "a"\nversion = "1.0"\n',
      files: { 'requirements.txt': 'flet\n' },
    },
    ...(
      [
        ['[[project]]', '[[project]]\nname = "a"\n'],
        ['tool.flet as a text', '[tool]\nflet = "x"\n'],
        ['tool.flet.ios as a list', '[tool.flet]\nios = []\n'],
        ['a version that is a number', '[project]\nname = "a"\nversion = 2.0\n'],
        ['a name that is a number', '[project]\nname = 5\n'],
        ['a module that is a number', `${PROJECT}[tool.flet.app]\nmodule = 5\n`],
        ['a bundle id that is a number', `${PROJECT}[tool.flet]\nbundle_id = 5\n`],
        ['a build number with a point', `${PROJECT}[tool.flet]\nbuild_number = 7.5\n`],
        ['a build number above 2^53', `${PROJECT}[tool.flet]\nbuild_number = 9007199254740993\n`],
        ['dependencies as a number', '[project]\nname = "a"\ndependencies = 5\n'],
        [
          'Poetry’s list of constraints',
          '[tool.poetry.dependencies]\nflet = [{ version = "1" }]\n',
        ],
        ['a byte order mark', `\uFEFF${PROJECT}`],
        ['lone carriage returns', PROJECT.replaceAll('\n', '\r')],
        ['TOML 1.1', `${PROJECT}[tool.flet]\nproduct = "\\x41"\n`],
      ] as const
    ).map(([name, pyproject]) => ({ name, pyproject })),
    { name: 'no entry point', pyproject: PROJECT, files: { 'main.py': undefined } },
    { name: 'a project that is no TOML', pyproject: '[project\nname' },
    { name: 'no value in an Info.plist setting', pyproject: PROJECT, argv: ['--info-plist=A'] },
    {
      name: 'a date in Info.plist',
      pyproject: `${PROJECT}[tool.flet.ios.info]\nSince = 2026-01-01\n`,
    },
    {
      name: 'a profile that is not installed',
      pyproject: PROJECT + BUNDLE,
      argv: [...signing, '--ios-provisioning-profile=Nobody’s profile'],
    },
    {
      name: 'a profile of another app',
      pyproject: PROJECT,
      argv: [...signing, '--bundle-id=com.example.another'],
    },
    ...(['archive-fails', 'export-fails', 'pip-missing-wheel'] as const).flatMap((mode) => [
      { name: mode, mode, pyproject: PROJECT + BUNDLE, argv: signing },
      {
        name: `${mode}, without -v`,
        mode,
        pyproject: PROJECT + BUNDLE,
        argv: signing,
        isQuiet: true,
      },
    ]),
    ...(['serious-error-exit0', 'serious-error-no-app'] as const).map((mode) => ({
      name: mode,
      mode,
      pyproject: PROJECT + BUNDLE,
      argv: signing,
    })),
  ];
}
