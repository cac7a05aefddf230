/**
 * Checks the tree of sources: layers, comments that name files, style. Cycles of imports, those of
 * types included, are the linter's business. `tree.ts FOLDER` looks at another tree than this one.
 */
import { commentComplaints } from './tree/comments.ts';
import { layerComplaints } from './tree/layers.ts';
import { sourceFiles } from './tree/source-file.ts';
import { styleComplaints } from './tree/style.ts';

const files = sourceFiles(process.argv[2] ?? '.');
const complaints = [layerComplaints, commentComplaints, styleComplaints].flatMap((check) =>
  check(files),
);
complaints.forEach((line) => console.error(line));
if (complaints.length > 0) process.exitCode = 1;
