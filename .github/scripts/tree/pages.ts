/** Pages that name a file or folder which is not there lead a reader astray. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PLACE =
  /`((?:src\/(?:actions|core|sandbox|rehearsal)|action-tests|examples|docs|\.github|\.ci)\/[\w./-]+)`/g;

/** One line for each place in the repository that a page names and that is not there. */
export function pageComplaints(root: string): string[] {
  const pages = globSync(['*.md', 'docs/**/*.md', 'actions/*/README.md'], { cwd: root });
  return pages.flatMap((page) =>
    [...readFileSync(join(root, page), 'utf8').matchAll(PLACE)].flatMap(([, place = '']) =>
      existsSync(join(root, place)) ? [] : [`${page}: names ${place}, which is not there`],
    ),
  );
}
