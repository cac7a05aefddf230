/**
 * The licences of all that a bundle holds, its extra files included: each package with its text,
 * and data of others with its origin. As a script it holds every dist/<action>/licenses.txt
 * against the packages that the files beside it name.
 */
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Data of others: the source that brings it into a bundle, and its notice. */
const DATA: readonly (readonly [RegExp, string, string])[] = [
  [
    /apple-intermediates\.js/,
    'Apple intermediate certificates',
    'Certificates of Apple Inc., published at https://www.apple.com/certificateauthority/ for use with its developer certificates.',
  ],
];

const RULER = '-'.repeat(80);

/** The packages that a bundle’s text names, sorted. */
export function packagesIn(code: string): readonly string[] {
  const named = code.matchAll(/node_modules\/((?:@[a-z\d._-]+\/)?[a-z\d][a-z\d._-]*)\//g);
  return [...new Set(Array.from(named, ([, name = '']) => name))]
    .filter((name) => existsSync(join('node_modules', name, 'package.json')))
    .toSorted();
}

/** The text of licenses.txt for a bundle; `alsoIn` are packages that the bundler knows of. */
export function licensesOf(code: string, alsoIn: readonly string[]): string {
  const packages = [...new Set([...packagesIn(code), ...alsoIn])].toSorted();
  const data = DATA.filter(([source]) => source.test(code));
  return [
    ...packages.map((name) => `${name}\n${licenseText(name)}`),
    ...data.map(([, name, notice]) => `${name}\n${notice}\n`),
  ].join(`\n${RULER}\n\n`);
}

/** The names in a list that the bundler wrote: a name stands alone behind an empty line. */
export function namesIn(list: string): readonly string[] {
  const lines = list.matchAll(/(?:^|\n\n)((?:@[a-z\d._-]+\/)?[a-z\d][a-z\d._-]*)\n/g);
  return Array.from(lines, ([, name = '']) => name).filter((name) =>
    existsSync(join('node_modules', name, 'package.json')),
  );
}

function licenseText(name: string): string {
  const folder = join('node_modules', name);
  const { license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    license?: string;
    author?: string | { name?: string };
  };
  const file = readdirSync(folder).find((entry) => /^(?:un)?licen[cs]e|^copying/i.test(entry));
  if (file !== undefined)
    return `${license}\n${withoutReturns(readFileSync(join(folder, file), 'utf8').trim())}\n`;
  if (license !== 'MIT') throw new Error(`${name} (${license}) brings no text of its licence`);
  const holder = (typeof author === 'string' ? author : author?.name) ?? `the authors of ${name}`;
  return `MIT\n${MIT.replace('HOLDER', holder.replace(/\s*[<(].*$/, ''))}\n`;
}

/** Line ends of git, which would turn those of Windows in a fresh clone. */
const withoutReturns = (text: string) => text.replaceAll('\r\n', '\n');

/** For packages that name the licence, but do not bring its text. */
const MIT = `MIT License

Copyright (c) HOLDER

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

function problemsOf(list: string): string[] {
  const folder = dirname(list);
  const code = globSync('*.js', { cwd: folder })
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
  const sections = new Map(
    readFileSync(list, 'utf8')
      .split(`\n${RULER}\n\n`)
      .map((section) => [section.slice(0, section.indexOf('\n')), section] as const),
  );
  const needed = [
    ...packagesIn(code),
    ...DATA.flatMap(([source, name]) => (source.test(code) ? [name] : [])),
  ];
  return needed.flatMap((name) =>
    (sections.get(name) ?? '').length > name.length + 80
      ? []
      : [`${list} lacks the licence of ${name}`],
  );
}

if (import.meta.main) {
  const lists = globSync('dist/**/licenses.txt').toSorted();
  const problems = lists.flatMap(problemsOf);
  for (const bundle of globSync('dist/**/index.js')) {
    const list = join(dirname(bundle), 'licenses.txt');
    if (!lists.includes(list)) problems.push(`${bundle} has no licenses.txt`);
  }
  if (lists.length === 0) problems.push('dist/ holds no licenses.txt');
  problems.forEach((problem) => console.error(problem));
  if (problems.length > 0) process.exitCode = 1;
}
