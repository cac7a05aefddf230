/** Links inside an archive: whoever unpacks it would follow them, so none may lead outside. */
import { printableName } from './entry-name.ts';
import { hostileArchive } from './archive-errors.ts';
import { isLink } from './zip-entry.ts';
import type { ZipEntry } from './zip-entry.ts';

const MOST_LINKS = 1000;

/** The symbolic links, and an error when anything is stored beneath one. */
export function symbolicLinks(
  entries: ReadonlyMap<string, ZipEntry>,
  path: string,
): readonly ZipEntry[] {
  const links = [...entries.values()].filter(isLink);
  if (links.length === 0) return links;
  if (links.length > MOST_LINKS) throw hostileArchive(path, `it holds ${links.length} links`);

  const names = new Set(links.map(({ name }) => name));
  for (const name of entries.keys()) {
    for (let end = name.indexOf('/'); end >= 0; end = name.indexOf('/', end + 1)) {
      if (!names.has(name.slice(0, end))) continue;
      throw hostileArchive(path, `the entry ${printableName(name)} lies beneath a link`);
    }
  }
  return links;
}

/**
 * Refuses a link that leads out of its .app, or out of its top folder where there is no app. A
 * target that goes up after it has gone down is refused too: it may have gone down through a link.
 */
export function refuseLinkOut({ name }: ZipEntry, target: string, path: string): void {
  const folders = name.split('/').slice(0, -1);
  const own = folders[0] === 'Payload' && folders[1]?.endsWith('.app') ? 2 : 1;
  const steps = target.split('/').filter((step) => step !== '.' && step !== '');
  const upwards = steps.findIndex((step) => step !== '..');
  const ups = upwards < 0 ? steps.length : upwards;
  const stays =
    !target.startsWith('/') &&
    !/[\0\\]/.test(target) &&
    folders.length - ups >= own &&
    !steps.slice(ups).includes('..');
  if (stays) return;
  throw hostileArchive(
    path,
    `the link ${printableName(name)} leads out, to ${printableName(target)}`,
  );
}
