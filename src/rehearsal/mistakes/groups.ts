/** Groups of testers under names that are most likely misspelt. */
import type { Seed } from '../../sandbox/sandbox.ts';
import { suggestion } from '../suggestion.ts';
import type { Workflow } from '../workflow/workflow.ts';
import { placedSteps } from './mistake.ts';
import type { Mistake } from './mistake.ts';
import { ownNameOf } from './own-actions.ts';

export interface KnownAccounts {
  readonly seed: Seed | undefined;
  /** True where the accounts hold nothing but the seed. */
  readonly isStrict: boolean;
}

/** The list of the seed that each action's groups are in, and the service's word for them. */
const services = {
  'testflight-distribute': {
    noun: 'beta group of App Store Connect',
    groupsIn: ({ appStoreConnect }: Seed) => appStoreConnect?.betaGroups,
  },
  'appcenter-release': {
    noun: 'group of App Center',
    groupsIn: ({ appCenter }: Seed) => appCenter?.groups,
  },
} as const;

/** Only names that stand in the workflow as they are; those of variables are met when it runs. */
export function groupMistakes(workflow: Workflow, { seed, isStrict }: KnownAccounts): Mistake[] {
  const steps = placedSteps(workflow);
  return Object.entries(services).flatMap(([action, { noun, groupsIn }]) => {
    const named = steps
      .filter(({ step }) => ownNameOf(step) === action && makesNone(step.with['create-groups']))
      .flatMap(({ step, place }) =>
        (step.with['groups'] ?? '')
          .split(/[\n,]/)
          .map((name) => ({ name: name.trim(), place }))
          .filter(({ name }) => name !== '' && !name.includes('${{')),
      );
    const seeded = groupsIn(seed ?? {})?.map(({ name }) => name);
    const known = seeded ?? (isStrict ? [] : undefined);
    if (known !== undefined) {
      return named
        .filter(({ name }) => !known.includes(name))
        .map(({ name, place }) => ({ place, name, near: suggestion(name, known) }))
        .filter(({ near }) => isStrict || near !== '')
        .map(({ name, place, near }) => ({
          place,
          problem: `the seed has no ${noun} "${name}"${near}`,
          cure: 'Write the name as the account has it, or add the group to the seed.',
        }));
    }
    return named.flatMap(({ name, place }, index) => {
      const other = named.slice(0, index).find((earlier) => isSlipOf(name, earlier.name));
      if (other === undefined) return [];
      return [
        {
          place,
          problem: `"${name}" is most likely the same ${noun} as "${other.name}" (${other.place})`,
          cure: 'Write it in the same way, as the account has it.',
        },
      ];
    });
  });
}

function makesNone(createGroups = 'false'): boolean {
  return createGroups === 'false';
}

const LEAST_LETTERS = 5;

/** Other case, blanks or marks, or one slip in a word of letters: `Team A` is not `Team B`. */
function isSlipOf(one: string, other: string): boolean {
  if (one === other) return false;
  if (plain(one) === plain(other)) return plain(one) !== '';
  const [words, others] = [one, other].map((name) => name.toLowerCase().split(/\s+/));
  if (words === undefined || words.length !== others?.length) return false;
  const different = words.flatMap((word, index) =>
    word === others[index] ? [] : [[word, others[index] ?? ''] as const],
  );
  const [[word, otherWord] = ['', ''] as const] = different;
  const areWords = [word, otherWord].every((each) => /^\p{L}+$/u.test(each));
  return (
    different.length === 1 &&
    areWords &&
    Math.min(word.length, otherWord.length) >= LEAST_LETTERS &&
    isOneSlip(word, otherWord)
  );
}

/** A letter too many, too few or another one, or two exchanged. */
function isOneSlip(one: string, other: string): boolean {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  let end = 0;
  const shorter = Math.min(one.length, other.length);
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  const [left, right] = [
    one.slice(start, one.length - end),
    other.slice(start, other.length - end),
  ];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right === `${left[1]}${left[0]}`;
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}
