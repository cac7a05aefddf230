/** The branch or the tag that an event is about, so chosen that the workflow's own filters let it pass. */
import type { Json } from '../../../sandbox/runner/expressions.ts';
import { listOf, section } from '../reading/yaml-values.ts';

const BRANCHES = ['main', 'master', 'develop', 'release', 'production'];
const TAGS = ['v1.2.3', '1.2.3', 'v1.2.3-beta.1', 'ios-v1.2.3', 'ios/v1.2.3', 'release-1.2.3'];

export interface RefOfEvent {
  readonly ref: string;
  readonly ref_name: string;
  readonly ref_type: 'branch' | 'tag';
}

export function branchRef(name: string): RefOfEvent {
  return { ref: `refs/heads/${name}`, ref_name: name, ref_type: 'branch' };
}

export function tagRef(name: string): RefOfEvent {
  return { ref: `refs/tags/${name}`, ref_name: name, ref_type: 'tag' };
}

/** A push is one of a tag where the workflow asks for tags only; empty where any branch will do. */
export function pushedRef(filters: Json | undefined): Partial<RefOfEvent> {
  const { tags, branches } = section(filters);
  if (tags !== undefined && branches === undefined) return tagRef(fitting(listOf(tags), TAGS));
  if (branches === undefined) return {};
  return branchRef(fitting(listOf(branches), BRANCHES));
}

export function branchFor(filters: Json | undefined): string {
  return fitting(listOf(section(filters)['branches']), BRANCHES);
}

function fitting(patterns: readonly string[], candidates: readonly string[]): string {
  const [first = ''] = candidates;
  const wanted = patterns.filter((pattern) => !pattern.startsWith('!'));
  if (wanted.length === 0) return first;
  const found = candidates.find((name) => wanted.some((pattern) => matchesRef(pattern, name)));
  return found ?? madeOf(wanted[0] ?? first);
}

/** GitHub's filter patterns: `*` stops at a slash, `**` does not, `?` and `+` repeat what precedes. */
export function matchesRef(pattern: string, name: string): boolean {
  const expression = pattern
    .replaceAll(/[.^$(){}|\\]/g, String.raw`\$&`)
    .replaceAll(/\*\*|\*/g, (stars) => (stars === '**' ? '.*' : '[^/]*'));
  try {
    return new RegExp(`^(?:${expression})$`).test(name);
  } catch {
    return false;
  }
}

function madeOf(pattern: string): string {
  return pattern
    .replaceAll(/\[[^\]]*\][+?]?/g, '1')
    .replaceAll(/\*\.\*\.\*|\*+/g, '1.2.3')
    .replaceAll(/[+?]/g, '');
}
