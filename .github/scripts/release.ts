/**
 * The commands of the release workflow. TAG is v1.2.3:
 *
 *   node .github/scripts/release.ts verify TAG      version, changelog and examples fit the tag
 *   node .github/scripts/release.ts notes TAG       prints the changelog's section of that version
 *   node .github/scripts/release.ts references TAG  asks the remotes for every reference of an example
 *
 * It imports nothing that has to be installed: the job that publishes runs no package's code.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const OURS = 'slipway-actions/slipway';

/** A `uses:` of a page or an example: the repository, the folder or file in it, the reference. */
export interface Reference {
  readonly file: string;
  readonly repository: string;
  readonly path: string;
  readonly ref: string;
}

/** The version of a tag such as v1.2.3. @throws Error for any other text */
export function versionOf(tag: string): string {
  const [, version] = /^v(\d+\.\d+\.\d+)$/.exec(tag) ?? [];
  if (version === undefined) throw new Error(`${JSON.stringify(tag)} is no tag like v1.2.3`);
  return version;
}

/**
 * The text below the heading of a version in the changelog, up to the next version.
 * @throws Error when there is no such heading, it has no date, or nothing stands below it
 */
export function notesOf(changelog: string, version: string): string {
  const sections = changelog.split(/^## /m).slice(1);
  const section = sections.find((text) => text.split(/\s/, 1)[0] === version);
  if (section === undefined) throw new Error(`CHANGELOG.md has no section "## ${version} (date)"`);
  const [heading = '', ...lines] = section.split('\n');
  if (!/^\S+ \(\d{4}-\d{2}-\d{2}\)$/.test(heading.trimEnd())) {
    throw new Error(
      `the heading "## ${heading}" of CHANGELOG.md must be "## ${version} (YYYY-MM-DD)"`,
    );
  }
  const notes = lines.join('\n').trim();
  if (!notes.includes('\n- ') && !notes.startsWith('- ')) {
    throw new Error(`the section ${version} of CHANGELOG.md lists nothing`);
  }
  return notes;
}

/** Every reference to an action or a reusable workflow in a text that is YAML or contains some. */
export function referencesIn(file: string, text: string): Reference[] {
  return [
    ...text.matchAll(/^[\s-]*uses:\s*['"]?([\w.-]+\/[\w.-]+)((?:\/[\w./-]+)?)@([\w./-]+)/gm),
  ].map(([, repository = '', path = '', ref = '']) => ({
    file,
    repository,
    path: path.slice(1),
    ref,
  }));
}

/**
 * The wrong references to this repository at a version: each names a folder or a tag that is not
 * there.
 */
export function wrongReferences(
  references: readonly Reference[],
  version: string,
  exists: (path: string) => boolean,
): string[] {
  const [major, minor] = version.split('.');
  const known = [`v${major}`, `v${major}.${minor}`, `v${version}`];
  return references
    .filter(({ repository }) => repository === OURS)
    .flatMap(({ file, path, ref }) => [
      ...(exists(path.endsWith('.yml') ? path : `${path}/action.yml`)
        ? []
        : [`${file}: there is no ${path}`]),
      ...(known.includes(ref) ? [] : [`${file}: ${path}@${ref} is none of ${known.join(', ')}`]),
    ]);
}

export function allReferences(): Reference[] {
  return globSync(['*.md', 'docs/**/*.md', 'actions/*/README.md', 'examples/*.yml'])
    .toSorted()
    .flatMap((file) => referencesIn(file, readFileSync(file, 'utf8')));
}

function verify(tag: string): string[] {
  const version = versionOf(tag);
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const problems =
    manifest.version === version
      ? []
      : [`package.json has the version ${manifest.version}, the tag ${tag}`];
  try {
    notesOf(readFileSync('CHANGELOG.md', 'utf8'), version);
  } catch (error) {
    problems.push((error as Error).message);
  }
  for (const page of globSync(['*.md', 'docs/*.md', 'actions/*/README.md']).toSorted()) {
    if (readFileSync(page, 'utf8').includes('Not released yet')) {
      problems.push(`${page} says that nothing is released yet`);
    }
  }
  return [...problems, ...wrongReferences(allReferences(), version, existsSync)];
}

/** Asks each repository that an example names for the tag, branch or commit. */
function missingReferences(): string[] {
  const asked = new Map(
    allReferences().map((reference) => [`${reference.repository}@${reference.ref}`, reference]),
  );
  return [...asked.values()].flatMap(({ file, repository, ref }) => {
    if (/^[0-9a-f]{40}$/.test(ref)) return [];
    const url = `https://github.com/${repository}`;
    const found = execFileSync('git', ['ls-remote', url, `refs/tags/${ref}`, `refs/heads/${ref}`], {
      encoding: 'utf8',
    });
    return found.trim() === '' ? [`${file}: ${repository} has no ${ref}`] : [];
  });
}

function main([command, tag = '']: readonly string[]): void {
  if (command === 'notes') {
    console.log(notesOf(readFileSync('CHANGELOG.md', 'utf8'), versionOf(tag)));
    return;
  }
  if (command !== 'verify' && command !== 'references') {
    throw new Error('usage: release.ts verify|notes|references TAG');
  }
  const problems = command === 'verify' ? verify(tag) : missingReferences();
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main(process.argv.slice(2));
