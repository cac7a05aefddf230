/** Arguments that are written by hand: for `flet build`, and through it for `flutter build ipa`. */
import type { Project } from '../project/project.ts';
import { textsOf } from '../project/toml-values.ts';
import { breaksXml } from '../project/xml-text.ts';

const INPUT_OF_FLET_OPTION: Readonly<Record<string, string>> = {
  '-o': 'output-directory',
  '--output': 'output-directory',
  '--ios-export-method': 'export-method',
  '--ios-provisioning-profile': 'provisioning-profile',
  '--ios-signing-certificate': 'signing-certificate',
  '--ios-team-id': 'team-id',
  '--bundle-id': 'bundle-id',
  '--build-number': 'build-number',
  '--build-version': 'version',
  '--info-plist': 'info-plist',
  '--permissions': 'permissions',
  '--exclude': 'exclude',
  '--python-version': 'python-version',
  '--deep-linking-scheme': 'deep-linking-scheme',
  '--deep-linking-host': 'deep-linking-host',
  '--flutter-build-args': 'flutter-build-args',
};

/**
 * Flutter's options that an input sets. The user's arguments come after flet's, so they would win
 * over the input.
 */
const INPUT_OF_FLUTTER_OPTION: Readonly<Record<string, string>> = {
  '--build-name': 'version',
  '--build-number': 'build-number',
  '--export-method': 'export-method',
  '--no-codesign': 'allow-unsigned',
};

/** The options whose values flet writes into Info.plist. */
const NAMING_OPTIONS = ['--product', '--project', '--artifact'];

/** The problems of `args`, in the words of a bad input. */
export function fletArgumentProblems(args: readonly string[]): string[] {
  return [
    ...(args.includes('--')
      ? ['`args` has a lone --; what is meant for Flutter goes into `flutter-build-args`']
      : []),
    ...formProblems('args', args),
    ...args.flatMap((arg) => {
      const option = arg.startsWith('-o') ? '-o' : optionIn(arg);
      const input = INPUT_OF_FLET_OPTION[option];
      return input === undefined ? [] : [`\`args\` holds ${option}; use \`${input}\` instead`];
    }),
    ...args
      .filter((arg) => NAMING_OPTIONS.includes(optionIn(arg)) && breaksXml(arg))
      .map(
        (arg) =>
          `\`args\` has & or < in ${optionIn(arg)}, which flet writes into an XML file as it is; write &amp; and &lt; there`,
      ),
  ];
}

/** The problems of `flutter-build-args`, in the words of a bad input. */
export function flutterArgumentProblems(args: readonly string[]): string[] {
  return [
    ...formProblems('flutter-build-args', args),
    ...flutterCollisions(args).map(
      ({ option, input }) => `\`flutter-build-args\` holds ${option}; use \`${input}\` instead`,
    ),
  ];
}

/** Arguments of pyproject.toml that decide what inputs of the action decide. */
export function projectArgumentCollisions(
  project: Project,
): { readonly key: string; readonly option: string; readonly input: string }[] {
  const key = ['tool.flet.ios.flutter.build_args', 'tool.flet.flutter.build_args'].find(
    (name) => project.given(name) !== undefined,
  );
  if (key === undefined) return [];
  return flutterCollisions(textsOf(project.given(key))).map((found) => ({ key, ...found }));
}

function flutterCollisions(args: readonly string[]) {
  return args.flatMap((arg) => {
    const option = optionIn(arg);
    const input = INPUT_OF_FLUTTER_OPTION[option];
    return input === undefined ? [] : [{ option, input }];
  });
}

/** Each line is one argument, and begins an option unless it is the value of the one before. */
function formProblems(input: string, args: readonly string[]): string[] {
  return args.flatMap((arg, index) => {
    // A value may hold anything; what only looks like another option is rare enough to be refused.
    if (/^--?[^\s=]+\s|^(?!--dart-define).*\s--[a-z]/.test(arg)) {
      return [
        `\`${input}\` has several arguments in one line, "${arg}"; write one a line, and an option with its value as --name=value`,
      ];
    }
    if (arg.startsWith('-')) return [];
    const option = args.slice(0, index).findLast((earlier) => earlier.startsWith('-'));
    return option === undefined || option.includes('=') || option === '--'
      ? [`\`${input}\` has "${arg}", which belongs to no option`]
      : [];
  });
}

/** The name of the option that an argument begins with; '' when it is none. */
function optionIn(arg: string): string {
  return /^--?[^\s=]+/.exec(arg)?.[0] ?? '';
}
