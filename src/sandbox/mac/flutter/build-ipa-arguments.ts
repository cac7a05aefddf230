/** The arguments of `flutter build ipa` that are played. */
export interface BuildIpaArguments {
  readonly codesign: boolean;
  readonly exportOptionsPlist: string | undefined;
  readonly buildNumber: string | undefined;
  readonly buildName: string | undefined;
  /** The Dart file that the app starts with. */
  readonly target: string | undefined;
  readonly flavor: string | undefined;
}

const withValue = new Set([
  'export-options-plist',
  'export-method',
  'build-number',
  'build-name',
  'target',
  'flavor',
  'dart-define',
  'dart-define-from-file',
  'split-debug-info',
  'extra-gen-snapshot-options',
]);
const FLAG =
  /^(?:release|profile|debug|obfuscate|analyze-size|verbose|suppress-analytics|(?:no-)?(?:codesign|pub|tree-shake-icons|version-check))$/;

/** The last value of an option wins. Gives the name of an option that Flutter does not know. */
export function buildIpaArguments(argv: readonly string[]): BuildIpaArguments | string {
  const values = new Map<string, string>();
  let codesign = true;
  const words = [...argv];
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    const [, name = '', value] = longForm(word);
    if (withValue.has(name)) values.set(name, value ?? words.shift() ?? '');
    else if (!FLAG.test(name)) return word;
    if (name.endsWith('codesign')) codesign = name === 'codesign';
  }
  return {
    codesign,
    exportOptionsPlist: values.get('export-options-plist'),
    buildNumber: values.get('build-number'),
    buildName: values.get('build-name'),
    target: values.get('target'),
    flavor: values.get('flavor'),
  };
}

/** The option, its name and its value, if that stands in the same word: `-t` is short for a target. */
function longForm(word: string): RegExpExecArray | readonly string[] {
  if (word === '-v') return [word, 'verbose'];
  const [, file] = /^-t(.*)$/s.exec(word) ?? [];
  if (file !== undefined) return file === '' ? [word, 'target'] : [word, 'target', file];
  return /^--([^=]+)(?:=(.*))?$/s.exec(word) ?? [];
}
