// The tags of a release, in a scratch repository with a remote.
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { isHighest, movingTags } from '../../../.github/scripts/release-tags.ts';

const script = resolve('.github/scripts/release-tags.ts');

describe('which tags move', () => {
  test.each([
    ['v1.2.3', ['v1.2.3', 'v1.2.2', 'v1.1.9', 'v1', 'v1.2'], ['v1', 'v1.2']],
    ['v1.2.4', ['v1.2.3', 'v1.2.4', 'v1.10.0'], ['v1.2']],
    ['v1.2.4', ['v1.2.10', 'v1.2.4'], []],
    ['v1.3.0', ['v2.0.0', 'v1.2.9', 'v1.3.0'], ['v1', 'v1.3']],
    ['v1.0.0', ['v1.0.0', 'v10.0.0', 'v1.0.0-rc.1'], ['v1', 'v1.0']],
  ])('%s beside %j: %j', (tag, released, moving) => {
    expect(movingTags(tag, released)).toEqual(moving);
  });

  test('a patch of an older version is not the latest', () => {
    expect(isHighest('v1.2.4', ['v1.2.4', 'v2.0.0'])).toBe(false);
    expect(isHighest('v2.0.0', ['v1.2.4', 'v2.0.0'])).toBe(true);
  });
});

describe('in a repository', () => {
  let folder: string;
  const git = (where: string, ...args: string[]) =>
    execFileSync(
      'git',
      [
        '-c',
        'user.name=Ada',
        '-c',
        'user.email=ada@example.com',
        '-C',
        join(folder, where),
        ...args,
      ],
      { encoding: 'utf8', stdio: 'pipe' },
    ).trim();
  const asked = (...args: string[]) =>
    execFileSync(process.execPath, [script, ...args], {
      cwd: join(folder, 'checkout'),
      encoding: 'utf8',
      stdio: 'pipe',
    }).trim();

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'slipway-tags-'));
    git('.', 'init', '--quiet', '--bare', '--initial-branch=main', 'origin.git');
    git('.', 'init', '--quiet', '--initial-branch=main', 'keeper');
    git('keeper', 'remote', 'add', 'origin', join(folder, 'origin.git'));
    commit('First');
  });
  afterEach(() => rm(folder, { recursive: true }));

  const commit = (message: string) => {
    git('keeper', 'commit', '--quiet', '--allow-empty', `--message=${message}`);
    git('keeper', 'push', '--quiet', 'origin', 'HEAD');
  };
  const release = (tag: string, ...options: string[]) => {
    git('keeper', 'tag', ...options, tag);
    git('keeper', 'push', '--quiet', 'origin', tag);
    // As actions/checkout leaves it: the tag in the checkout is the commit.
    git('.', 'clone', '--quiet', join(folder, 'origin.git'), 'checkout');
    git('checkout', 'checkout', '--quiet', `${tag}^{commit}`);
    git('checkout', 'tag', '--force', tag, 'HEAD');
  };
  // A signature stands below the message; whose it is, GitHub checks.
  const signed = ['--annotate', '--message=A release\n-----BEGIN SSH SIGNATURE-----\nU1NI'];
  const pointsTo = (tag: string) => git('origin.git', 'rev-parse', `${tag}^{commit}`);

  test('a signed tag on main is released, and v1 and v1.2 move to it', () => {
    git('keeper', 'tag', 'v1');
    git('keeper', 'push', '--quiet', 'origin', 'v1');
    commit('Second');
    release('v1.2.3', ...signed);
    expect(asked('verify', 'v1.2.3')).toBe('');
    expect(asked('latest', 'v1.2.3')).toBe('true');
    expect(asked('move', 'v1.2.3')).toBe('v1 is v1.2.3 now\nv1.2 is v1.2.3 now');
    const head = git('keeper', 'rev-parse', 'HEAD');
    expect([pointsTo('v1'), pointsTo('v1.2'), pointsTo('v1.2.3')]).toEqual([head, head, head]);
  });

  test.each([
    ['not annotated', [], 'v1.2.3 is not annotated'],
    ['not signed', ['--annotate', '--message=A release'], 'v1.2.3 is not signed'],
  ])('a tag that is %s is refused', (_, options, message) => {
    release('v1.2.3', ...options);
    expect(() => asked('verify', 'v1.2.3')).toThrow(message);
  });

  test('a tag beside main is refused, and one that moved during the run', async () => {
    git('keeper', 'checkout', '--quiet', '-b', 'aside');
    await writeFile(join(folder, 'keeper', 'aside'), '');
    git('keeper', 'add', '.');
    git('keeper', 'commit', '--quiet', '--message=Aside');
    release('v1.2.3', ...signed);
    expect(() => asked('verify', 'v1.2.3')).toThrow('v1.2.3 is not on main');
    git('checkout', 'checkout', '--quiet', 'origin/main');
    expect(() => asked('verify', 'v1.2.3')).toThrow('has moved since this run began');
  });
});
