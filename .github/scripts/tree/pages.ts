/**
 * Pages that lead a reader astray: a file or folder named in the text, the target of a link, or an
 * anchor, which is not there.
 */
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import GithubSlugger from 'github-slugger';

const PLACE =
  /`((?:src\/(?:actions|core|sandbox|rehearsal)|action-tests|examples|docs|\.github|\.ci)\/[\w./-]+)`/g;

/** `[text](target)` and `![text](target)`; the target ends at a space or a bracket. */
const LINK = /\]\(([^)\s]+)\)/g;

/** One line for each place in the repository that a page names or links to and that is not there. */
export function pageComplaints(root: string): string[] {
  const pages = globSync(['*.md', 'docs/**/*.md', 'actions/*/README.md'], { cwd: root });
  return pages.flatMap((page) => {
    const text = readFileSync(join(root, page), 'utf8');
    const missing = (place: string) => `${page}: names ${place}, which is not there`;
    return [
      ...[...text.matchAll(PLACE)].flatMap(([, place = '']) =>
        existsSync(join(root, place)) ? [] : [missing(place)],
      ),
      ...linksOf(text).flatMap((target) =>
        leadsSomewhere(root, page, target) ? [] : [missing(target)],
      ),
    ];
  });
}

/** Links to places in the repository; those in code do not count. */
function linksOf(page: string): string[] {
  const prose = withoutCode(page);
  return [...prose.matchAll(LINK)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target));
}

function leadsSomewhere(root: string, page: string, target: string): boolean {
  const [path = '', anchor] = target.split('#');
  const file = path === '' ? page : normalize(join(dirname(page), decodeURIComponent(path)));
  if (file.startsWith('..') || !existsSync(join(root, file))) return false;
  if (anchor === undefined) return true;
  if (statSync(join(root, file)).isDirectory()) return false;
  return anchorsOf(readFileSync(join(root, file), 'utf8')).has(anchor);
}

/** The anchors that GitHub gives the headings of a page, and those that it sets itself. */
function anchorsOf(page: string): ReadonlySet<string> {
  const slugger = new GithubSlugger();
  const headings = [...withoutFences(page).matchAll(/^#{1,6} +(.+?) *#*$/gm)].map(
    ([, heading = '']) =>
      slugger.slug(heading.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll('`', '')),
  );
  const own = [...page.matchAll(/<a id="([^"]+)">/g)].map(([, id = '']) => id);
  return new Set([...headings, ...own]);
}

function withoutFences(page: string): string {
  return page.replaceAll(/^(```+|~~~+)[^]*?^\1$/gm, '');
}

function withoutCode(page: string): string {
  return withoutFences(page).replaceAll(/`[^`\n]*`/g, '');
}
