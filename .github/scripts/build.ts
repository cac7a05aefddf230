/**
 * Bundles every action: src/actions/<action>/main.ts → dist/<action>/index.js and, where there is
 * one, post.ts → dist/<action>/post/index.js. Types are stripped by Node itself, so a line in a
 * stack trace of a bundle is a line of the source. The bytes depend on nothing but the sources and
 * the lockfile: `npm run check` builds again elsewhere and compares.
 *
 * Usage: node .github/scripts/build.ts [folder, "dist" unless given]
 */
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import ncc from '@vercel/ncc';
import { licensesOf, namesIn } from './licenses.ts';

/** Inside the repository, since the bundler looks for packages upward from the sources. */
const STRIPPED = 'build';

/**
 * Packages that do nothing when they are imported, but do not say so, and hence would come whole.
 * Of @actions/core only the commands are used; its OIDC client alone weighs 1.6 MB and 30 ms.
 */
const SHAKEN = ['@actions/core', 'plist'];

export async function build(target: string): Promise<void> {
  stripSources();
  SHAKEN.forEach(copyWithoutSideEffects);
  rmSync(target, { recursive: true, force: true });
  for (const entry of globSync('src/actions/*/{main,post}.ts').toSorted()) {
    const action = dirname(entry).split('/').at(-1) ?? '';
    const folder = entry.endsWith('post.ts') ? join(target, action, 'post') : join(target, action);
    await bundle(strippedPath(entry), folder);
  }
}

function strippedPath(source: string): string {
  return source.replace(/^src/, STRIPPED).replace(/\.ts$/, '.js');
}

function stripSources(): void {
  rmSync(STRIPPED, { recursive: true, force: true });
  for (const source of globSync('src/{actions,core}/**/*.ts')) {
    const script = stripTypeScriptTypes(readFileSync(source, 'utf8'));
    const importingScripts = script.replaceAll(
      /((?:from|import|import\()\s*['"]\.{1,2}\/[^'"]*)\.ts(['"])/g,
      '$1.js$2',
    );
    mkdirSync(dirname(strippedPath(source)), { recursive: true });
    writeFileSync(strippedPath(source), importingScripts);
  }
}

/** Nearer to the sources than the installed package, so that the bundler takes the copy. */
function copyWithoutSideEffects(name: string): void {
  const copy = join(STRIPPED, 'node_modules', name);
  cpSync(join('node_modules', name), copy, { recursive: true });
  const description = join(copy, 'package.json');
  const stated: unknown = JSON.parse(readFileSync(description, 'utf8'));
  writeFileSync(description, JSON.stringify({ ...Object(stated), sideEffects: false }));
}

/** The bundler knows only half of the licences. */
const WRITTEN_HERE: ReadonlySet<string> = new Set(['package.json', 'licenses.txt']);

async function bundle(entry: string, folder: string): Promise<void> {
  const { code, assets } = await ncc(resolve(entry), {
    esm: true,
    target: 'es2024',
    license: 'licenses.txt',
    cache: false,
    quiet: true,
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.js'), code);
  // Users' runners see no package.json above dist/, or one of another project.
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}\n');
  const extra = Object.entries(assets).filter(([name]) => !WRITTEN_HERE.has(name));
  for (const [name, { source }] of extra) writeFileSync(join(folder, name), source);
  const all = [code, ...extra.map(([, { source }]) => String(source))].join('\n');
  const known = namesIn(String(assets['licenses.txt']?.source ?? ''));
  writeFileSync(join(folder, 'licenses.txt'), licensesOf(all, known));
}

if (import.meta.main) await build(process.argv[2] ?? 'dist');
