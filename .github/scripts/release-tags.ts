/**
 * The tags of a release. TAG is v1.2.3:
 *
 *   node .github/scripts/release-tags.ts verify TAG   it is annotated, signed, of HEAD, and on main
 *   node .github/scripts/release-tags.ts latest TAG   prints whether no release is higher
 *   node .github/scripts/release-tags.ts move TAG     moves v1 and v1.2 to it, unless a higher one has them
 *
 * Git must be able to fetch from `origin`, and for `move` to push. It imports nothing that has to
 * be installed.
 */
import { execFileSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { versionOf } from './release.ts';

const git = (...args: readonly string[]): string =>
  execFileSync('git', args, { encoding: 'utf8' }).trim();

/** The problems that keep a tag from being released. */
export function tagProblems(tag: string): string[] {
  versionOf(tag);
  const ref = `refs/tags/${tag}`;
  // actions/checkout puts the commit in the place of an annotated tag.
  git('fetch', '--quiet', '--force', '--no-tags', 'origin', `${ref}:${ref}`);
  if (git('cat-file', '-t', ref) !== 'tag') return [`${tag} is not annotated: git tag -s ${tag}`];
  // Whether the signature is a keeper's is a rule of the repository on GitHub.
  const signature = /^-----BEGIN (?:PGP|SSH) SIGNATURE-----$/m;
  const commit = git('rev-parse', `${ref}^{commit}`);
  return [
    ...(signature.test(git('cat-file', 'tag', ref)) ? [] : [`${tag} is not signed`]),
    ...(commit === git('rev-parse', 'HEAD') ? [] : [`${tag} has moved since this run began`]),
    ...(isAncestor(commit, 'origin/main') ? [] : [`${tag} is not on main`]),
  ];
}

/** The moving tags that this release takes: not v1 when there is a v1.3.0 already. */
export function movingTags(tag: string, released: readonly string[]): string[] {
  const [major = '', minor = ''] = versionOf(tag).split('.');
  return [`v${major}`, `v${major}.${minor}`].filter((moving) =>
    isHighest(
      tag,
      released.filter((other) => other.startsWith(`${moving}.`)),
    ),
  );
}

/** Whether none of these tags has a higher version; tags of another form do not count. */
export function isHighest(tag: string, released: readonly string[]): boolean {
  const own = numbersOf(tag);
  return released
    .filter((other) => /^v\d+\.\d+\.\d+$/.test(other))
    .every((other) => compared(numbersOf(other), own) <= 0);
}

function numbersOf(tag: string): number[] {
  return versionOf(tag).split('.').map(Number);
}

function compared(one: readonly number[], other: readonly number[]): number {
  const index = one.findIndex((number, place) => number !== other[place]);
  return index < 0 ? 0 : (one[index] ?? 0) - (other[index] ?? 0);
}

function isAncestor(commit: string, branch: string): boolean {
  try {
    git('merge-base', '--is-ancestor', commit, branch);
    return true;
  } catch {
    return false;
  }
}

function releasedTags(): string[] {
  const refs = git('ls-remote', '--refs', '--tags', 'origin').split('\n');
  return refs.map((line) => line.split('refs/tags/')[1] ?? '');
}

function main([command, tag = '']: readonly string[]): void {
  if (command === 'verify') {
    const problems = tagProblems(tag);
    for (const problem of problems) console.error(problem);
    if (problems.length > 0) process.exitCode = 1;
  } else if (command === 'latest') {
    console.log(isHighest(tag, releasedTags()));
  } else if (command === 'move') {
    for (const moving of movingTags(tag, releasedTags())) {
      git('push', '--quiet', '--force', 'origin', `HEAD:refs/tags/${moving}`);
      console.log(`${moving} is ${tag} now`);
    }
  } else {
    throw new Error('usage: release-tags.ts verify|latest|move TAG');
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main(process.argv.slice(2));
