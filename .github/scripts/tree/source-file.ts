/** A TypeScript file of the repository, as the checks of the tree look at it. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

export interface SourceFile {
  /** From the root of the repository, with slashes. */
  readonly path: string;
  readonly text: string;
  /** Modules of the repository that it imports, types included, as paths from the root. */
  readonly imports: readonly string[];
}

const RELATIVE_IMPORT = /(?:from|import)\s*\(?\s*['"](\.[^'"\n]+)['"]/g;

/** Every TypeScript file below the folders `src`, `action-tests` and `.github` of `root`. */
export function sourceFiles(root: string): SourceFile[] {
  const own = globSync('{src,action-tests,.github}/**/*.ts', { cwd: root }).filter(
    (path) => !path.includes('node_modules'),
  );
  return own.map((found) => {
    const path = found.replaceAll('\\', '/');
    const text = readFileSync(join(root, path), 'utf8');
    const imports = [...text.matchAll(RELATIVE_IMPORT)].map(([, target = '']) =>
      normalize(join(dirname(path), target)).replaceAll('\\', '/'),
    );
    return { path, text, imports };
  });
}
