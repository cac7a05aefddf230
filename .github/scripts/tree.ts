/**
 * Checks the tree of sources: layers, comments and pages that name files, style. Cycles of imports, those of
 * types included, are the linter's business. `tree.ts FOLDER` looks at another tree than this one.
 */
import { commentComplaints } from './tree/comments.ts';
import { layerComplaints } from './tree/layers.ts';
import { pageComplaints } from './tree/pages.ts';
import { sourceFiles } from './tree/source-file.ts';
import { styleComplaints } from './tree/style.ts';

const root = process.argv[2] ?? '.';
const files = sourceFiles(root);
const complaints = [
  ...layerComplaints(files),
  ...commentComplaints(files),
  ...styleComplaints(files),
  ...pageComplaints(root),
];
complaints.forEach((line) => console.error(line));
if (complaints.length > 0) process.exitCode = 1;
