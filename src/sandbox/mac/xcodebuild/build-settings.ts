/** Build settings in the layers of Xcode: those of a target lie over those of its project. */

/** Build settings by name, with references resolved. */
export type BuildSettings = ReadonlyMap<string, string>;

/** A setting as it is written: its name may end in conditions such as `[sdk=iphoneos*]`. */
export type WrittenSetting = readonly [name: string, value: string];

/** The build that conditions are held against: an archive for devices. */
const SDK = 'iphoneos';
const ARCHITECTURE = 'arm64';

/** References within references, at most. */
const DEEPEST = 32;
/** References in one value, those within references too: doubled ones would take for ever. */
const MOST_REFERENCES = 1000;
/** The longest value that references may make; a longer one is empty. */
const LONGEST = 16_384;

/**
 * The settings of all layers, the lowest first. `$(inherited)` is the value below, and in one layer
 * a setting under a condition wins over the same one without.
 */
export function layered(
  layers: readonly (readonly WrittenSetting[])[],
  configuration: string,
): BuildSettings {
  const settings = new Map<string, string>();
  for (const layer of layers) {
    const read = layer.map(([written, value]) => {
      const [name = '', ...conditions] = written.split(/[[\],]/).filter((part) => part !== '');
      return { name, conditions, value };
    });
    const [plain, conditional] = [true, false].map((isPlain) =>
      read.filter(({ conditions }) => (conditions.length === 0) === isPlain),
    );
    for (const { name, conditions, value } of [...(plain ?? []), ...(conditional ?? [])]) {
      if (!conditions.every((condition) => holds(condition, configuration))) continue;
      const below = settings.get(name) ?? '';
      const whole = value.replaceAll(/\$[({]inherited[)}]/g, () => below);
      settings.set(name, whole.length > LONGEST ? '' : whole);
    }
  }
  return new Map([...settings].map(([name, value]) => [name, expand(value, settings)]));
}

function holds(condition: string, configuration: string): boolean {
  const [kind = '', pattern = ''] = condition.split('=');
  const actual = { sdk: SDK, arch: ARCHITECTURE, config: configuration }[kind.trim()];
  if (actual === undefined) return false;
  const [start = '', ...others] = pattern.trim().split('*');
  return others.length === 0 ? actual === start : actual.startsWith(start);
}

/**
 * Replaces `$(NAME)` and `${NAME}`, also where a name or a value holds another one, and applies
 * operators such as `:rfc1034identifier`. What is not set, or leads back to itself, is empty.
 */
export function expand(text: string, settings: BuildSettings): string {
  let references = 0;
  const resolve = (value: string, names: readonly string[]): string => {
    if (references > MOST_REFERENCES || names.length > DEEPEST || value.length > LONGEST) return '';
    let resolved = value;
    // The innermost reference comes first, so that its value can be a part of a name.
    for (let rounds = 0; rounds < DEEPEST; rounds++) {
      const next = resolved.replaceAll(
        /\$(?:\(([\w.]+)((?::[^:$(){}]+)*)\)|\{([\w.]+)((?::[^:$(){}]+)*)\})/g,
        (_, round?: string, after?: string, curly?: string, last?: string) => {
          references += 1;
          const name = round ?? curly ?? '';
          const found = names.includes(name) ? '' : (settings.get(name) ?? '');
          const operators = (after ?? last ?? '').split(':').slice(1);
          return operators.reduce(operated, resolve(found, [...names, name]));
        },
      );
      if (next.length > LONGEST) return '';
      if (next === resolved) break;
      resolved = next;
    }
    return resolved;
  };
  return resolve(text, []);
}

function operated(value: string, operator: string): string {
  const [name, fallback = ''] = operator.split('=');
  switch (name) {
    case 'rfc1034identifier':
      return value.replaceAll(/[^A-Za-z0-9.-]/g, '-');
    case 'c99extidentifier':
    case 'identifier':
      return value.replaceAll(/\W/g, '_');
    case 'lower':
      return value.toLowerCase();
    case 'upper':
      return value.toUpperCase();
    case 'default':
      return value === '' ? fallback : value;
    default:
      return value;
  }
}
