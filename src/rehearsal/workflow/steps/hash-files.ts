/** The expression function hashFiles(). */
import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ExpressionFunction } from '../../../sandbox/runner/expressions.ts';

/** A digest over the digests of all files that match, empty where none does. */
export function hashFilesIn(workspace: string): ExpressionFunction {
  return {
    name: 'hashFiles',
    minArgs: 1,
    maxArgs: 255,
    call: (...patterns) => {
      const files = globSync(patterns, { cwd: workspace })
        .map((name) => join(workspace, name))
        .filter((path) => statSync(path).isFile())
        .sort();
      if (files.length === 0) return '';
      const total = createHash('sha256');
      for (const file of files) {
        total.update(createHash('sha256').update(readFileSync(file)).digest());
      }
      return total.digest('hex');
    },
  };
}
