/** Builds all bundles into a fresh folder and compares every byte with the committed dist/. */
import { globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.ts';

const fresh = mkdtempSync(join(tmpdir(), 'slipway-dist-'));
try {
  await build(fresh);
  const differing = [...new Set([...filesBelow('dist'), ...filesBelow(fresh)])].filter(
    (path) => !sameBytes(join('dist', path), join(fresh, path)),
  );
  if (differing.length > 0) {
    console.error(
      `dist/ is not what the sources build (run "npm run fix"): ${differing.join(', ')}`,
    );
    process.exitCode = 1;
  }
} finally {
  rmSync(fresh, { recursive: true, force: true });
}

function filesBelow(folder: string): string[] {
  return globSync('**/*', { cwd: folder }).filter((path) => statSync(join(folder, path)).isFile());
}

function sameBytes(one: string, other: string): boolean {
  try {
    return readFileSync(one).equals(readFileSync(other));
  } catch {
    return false;
  }
}
