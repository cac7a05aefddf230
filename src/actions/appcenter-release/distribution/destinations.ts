/** Who is to get the release: the names in the inputs, looked up before anything is sent. */
import { chooseByName } from '../../../core/runner/input/named-choice.ts';
import type { Named } from '../../../core/runner/input/named-choice.ts';
import { Answer } from '../api/answer.ts';
import type { AppCenter } from '../api/app-center.ts';
import { appCenterErrors } from '../errors.ts';
import type { Inputs } from '../inputs.ts';

export interface Store extends Named {
  /** `apple`, `googleplay`, `intune` or `windows`. */
  readonly type: string | undefined;
}

export interface Destinations {
  readonly groups: readonly Named[];
  readonly stores: readonly Store[];
  /** E-mails, which are shown nowhere. */
  readonly testers: readonly string[];
}

/** In `groups`: every group of the app. */
const ALL = '*';

/** Throws one `destination-unknown` for all names that do not lead to one group or store. */
export async function findDestinations(
  appCenter: AppCenter,
  asked: Pick<Inputs, 'groups' | 'stores' | 'testers'>,
): Promise<Destinations> {
  // In another case it is the same address, and a second entry would be a second mail.
  const testers = [...new Map(asked.testers.map((email) => [email.toLowerCase(), email])).values()];
  if (asked.groups.length === 0 && asked.stores.length === 0) {
    return { groups: [], stores: [], testers };
  }
  const [groups, stores] = await Promise.all([
    named(appCenter, '/distribution_groups'),
    named(appCenter, '/distribution_stores'),
  ]);
  const namedGroups = words(asked.groups, groups);
  const wholly = namedGroups.includes(ALL);
  const groupWords = namedGroups.filter((word) => word !== ALL);
  const inGroups = choose('groups', groupWords, groups, ['store', 'stores', stores]);
  const storeWords = words(asked.stores, stores);
  const inStores = choose('stores', storeWords, stores, ['group', 'groups', groups]);
  const problems = [...inGroups.problems, ...inStores.problems];
  if (problems.length > 0) {
    throw appCenterErrors.error('destination-unknown', {
      message: [...problems, listed('groups', groups), listed('stores', stores)].join('\n'),
    });
  }
  return { groups: wholly ? groups : inGroups.found, stores: inStores.found, testers };
}

async function named(appCenter: AppCenter, path: string): Promise<readonly Store[]> {
  return Answer.list(await appCenter.get(path), `GET ${path}`).map((one) => ({
    id: idOf(one),
    name: one.text('name'),
    type: one.optionalText('type'),
  }));
}

/** An id stands in paths later. */
function idOf(one: Answer): string {
  const id = one.text('id');
  if (/^[\w-]{1,100}$/.test(id)) return id;
  throw one.surprise('has no id in "id"');
}

/** A line is tried as one name first, since names may hold commas; then its parts are. */
function words(lines: readonly string[], known: readonly Named[]): readonly string[] {
  return lines.flatMap((line) => {
    if (chooseByName([line], known, 'name').found.length > 0) return [line];
    return line
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== '');
  });
}

type Others = readonly [kind: string, input: string, known: readonly Named[]];

function choose<T extends Named>(
  input: 'groups' | 'stores',
  asked: readonly string[],
  known: readonly T[],
  [otherKind, otherInput, others]: Others,
) {
  const kind = input.slice(0, -1);
  const strays = asked.map((word, index) => {
    if (chooseByName([word], known, kind).found.length > 0) return undefined;
    // An e-mail must not be shown.
    if (word.includes('@')) return `entry ${index + 1} is an e-mail; it belongs in \`testers\``;
    if (chooseByName([word], others, otherKind).found.length === 0) return undefined;
    return `"${word}" is a ${otherKind}; it belongs in \`${otherInput}\``;
  });
  const rest = asked.filter((_, index) => strays[index] === undefined);
  const { found, problems } = chooseByName(rest, known, kind);
  const all = [...strays.filter((stray) => stray !== undefined), ...problems];
  return {
    found,
    problems: all.length === 0 ? [] : [`Input \`${input}\`: ${all.join('; ')}.`],
  };
}

function listed(kind: string, known: readonly Named[]): string {
  const names = known.map(({ name }) => name).toSorted();
  return `The ${kind} of the app: ${names.slice(0, 100).join(', ') || 'none'}.`;
}
