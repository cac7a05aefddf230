/** The page of error codes, from the catalogues in the sources. */
import { anchorOf } from '../../src/core/errors.ts';
import type { Catalogue } from '../../src/core/errors.ts';
import { markdownTable } from './markdown-table.ts';

/** Taken by action-tests/real/look-at-summaries.ts. */
const PICTURE =
  '![The summary of a failed step: what is wrong, with a remedy under each problem and a link to this page](images/summaries/flet-build-ipa-failure.png)';

/** The whole of docs/errors.md. */
export function errorPage(catalogues: readonly Catalogue[]): string {
  // Layers may share an area: each keeps the codes that it raises.
  const areas = Map.groupBy(catalogues, ({ area }) => area);
  const sections = [...areas].map(([area, sharing]) => {
    const rows = sharing.flatMap(({ entries }) =>
      Object.entries(entries).map(([code, { meaning, remedy }]) => [
        `<a id="${anchorOf(`${area}/${code}`)}"></a>\`${area}/${code}\``,
        meaning,
        remedy,
      ]),
    );
    return `## ${area}\n\n${markdownTable(['code', 'meaning', 'remedy'], rows)}`;
  });
  const intro =
    'Every failure that Slipway foresees has a code; the annotation of the failed step begins with it. This page is written by `npm run docs` from the catalogues in the sources.';
  return ['# Error codes', intro, PICTURE, ...sections, ''].join('\n\n');
}
