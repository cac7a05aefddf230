/**
 * Finds regular expressions whose time grows faster than the text they read: a line of a megabyte,
 * which a service or a program may send, would hold a step up for minutes, deaf to cancellation.
 * `recheck` judges each expression of core and actions. Its limits are steps, not seconds, so that
 * its verdict is the same on every machine; node_modules/.cache keeps it.
 */
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { resolve } from 'node:path';
import { parse } from 'acorn';
import { ancestor, simple } from 'acorn-walk';
import { check } from 'recheck';

/** How far recheck goes for one expression: enough for every slow one that was found by hand. */
const LIMITS = {
  maxNFASize: 1500,
  maxIteration: 3,
  maxInitialGenerationSize: 60,
  maxGenerationSize: 20,
  attackLimit: 20_000_000,
  randomSeed: 0,
  attackTimeout: null,
  incubationTimeout: null,
  timeout: 60_000,
} as const;

/** Expressions that recheck cannot judge, by their text, with the reason why they are sound. */
const UNDECIDED: ReadonlyMap<string, string> = new Map([
  [
    String.raw`/[\p{RGI_Emoji}\p{Emoji_Presentation}\u{FE0F}]/gv`,
    'the flag v is unknown to recheck; one class without repetition',
  ],
]);

const CACHE = 'node_modules/.cache/slow-expressions.json';

interface Expression {
  readonly source: string;
  readonly flags: string;
  readonly places: string[];
}

function literalsIn(paths: readonly string[]): Map<string, Expression> {
  const found = new Map<string, Expression>();
  for (const path of paths) {
    const script = stripTypeScriptTypes(readFileSync(path, 'utf8'));
    const tree = parse(script, { ecmaVersion: 'latest', sourceType: 'module', locations: true });
    simple(tree, {
      Literal({ regex, loc }) {
        if (!regex) return;
        const { pattern: source, flags } = regex;
        const text = `/${source}/${flags}`;
        const expression = found.get(text) ?? { source, flags, places: [] };
        expression.places.push(`${path}:${loc?.start.line}`);
        found.set(text, expression);
      },
    });
  }
  return found;
}

/**
 * Expressions that modules build of pieces while they are loaded. Where a function builds one, it
 * cannot be judged: that is a problem of its own.
 */
async function builtIn(paths: readonly string[]): Promise<Map<string, Expression>> {
  const found = new Map<string, Expression>();
  const Native = RegExp;
  globalThis.RegExp = new Proxy(Native, {
    construct(target, [pattern, flags]) {
      const built = new target(pattern, flags);
      const place = /\/(src\/(?:core|actions)\/[^:]+:\d+)/.exec(
        new Error().stack?.split('\n')[2] ?? '',
      );
      if (place?.[1] !== undefined) {
        const text = String(built);
        const expression = found.get(text) ?? {
          source: built.source,
          flags: built.flags,
          places: [],
        };
        expression.places.push(place[1]);
        found.set(text, expression);
      }
      return built;
    },
  });
  for (const path of paths) if (!/\/(?:main|post)\.ts$/.test(path)) await import(resolve(path));
  globalThis.RegExp = Native;
  return found;
}

function builtInFunctions(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    const script = stripTypeScriptTypes(readFileSync(path, 'utf8'));
    const tree = parse(script, { ecmaVersion: 'latest', sourceType: 'module', locations: true });
    const problems: string[] = [];
    ancestor(tree, {
      NewExpression({ callee, loc }, _, around) {
        if (callee.type !== 'Identifier' || callee.name !== 'RegExp') return;
        if (!around.some(({ type }) => type.includes('Function'))) return;
        problems.push(`${path}:${loc?.start.line} builds an expression that cannot be judged`);
      },
    });
    return problems;
  });
}

/** An empty text for an expression that is as fast as its text is long. */
async function verdictOn({ source, flags }: Expression): Promise<string> {
  const verdict = await check(source, flags, LIMITS);
  if (verdict.status === 'safe') return '';
  return verdict.status === 'vulnerable' ? verdict.complexity.summary : 'cannot be decided';
}

function readCache(key: string): Record<string, string> {
  try {
    const cache = JSON.parse(readFileSync(CACHE, 'utf8'));
    return cache.key === key ? cache.verdicts : {};
  } catch {
    return {};
  }
}

const { version } = JSON.parse(readFileSync('node_modules/recheck/package.json', 'utf8'));
const key = JSON.stringify([version, LIMITS]);
const known = readCache(key);
const verdicts: Record<string, string> = {};
const sources = globSync('src/{core,actions}/**/*.ts').toSorted();
const expressions = new Map([...(await builtIn(sources)), ...literalsIn(sources)]);
for (const [text, expression] of expressions) {
  verdicts[text] = known[text] ?? (await verdictOn(expression));
}
mkdirSync('node_modules/.cache', { recursive: true });
writeFileSync(CACHE, JSON.stringify({ key, verdicts }));

const problems = [...expressions].flatMap(([text, { places }]) => {
  const verdict = verdicts[text];
  if (!verdict || (verdict === 'cannot be decided' && UNDECIDED.has(text))) return [];
  return places.map((place) => `${place} ${text}: ${verdict}`);
});
problems.push(...builtInFunctions(sources));
for (const text of UNDECIDED.keys()) {
  if (!expressions.has(text)) problems.push(`${text}: an exception for what is no longer there`);
}
problems.forEach((problem) => console.error(problem));
// The program that judges would keep this one waiting.
process.exit(problems.length > 0 ? 1 : 0);
