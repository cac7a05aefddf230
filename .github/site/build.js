/**
 * Builds the site from the Markdown that GitHub shows:
 *
 *   npm ci --prefix .github/site && node .github/site/build.js FOLDER
 *
 * A link from one page to another stays inside the site; one to a file that is no page goes to the
 * repository on GitHub.
 */
import { copyFile, glob, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, normalize, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Eleventy } from '@11ty/eleventy';

const REPOSITORY = 'https://github.com/slipway-actions/slipway/blob/main/';
const root = fileURLToPath(new URL('../../', import.meta.url));
const site = fileURLToPath(new URL('./', import.meta.url));
const [output] = process.argv.slice(2);
if (output === undefined) throw new Error('usage: build.js FOLDER');

const patterns = [
  'README.md',
  'SECURITY.md',
  'SUPPORT.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'CODE_OF_CONDUCT.md',
  'docs/*.md',
  'actions/*/README.md',
];
const pages = (await Array.fromAsync(glob(patterns, { cwd: root }))).toSorted();
const addresses = new Map(pages.map((page) => [page, addressOf(page)]));

const content = await mkdtemp(join(tmpdir(), 'slipway-site-'));
try {
  await mkdir(join(content, '_includes'));
  await copyFile(join(site, 'page.njk'), join(content, '_includes', 'page.njk'));
  for (const page of pages) await write(page);
  for await (const image of glob('docs/images/**/*.{png,svg}', { cwd: root })) {
    await mkdir(join(output, dirname(image)), { recursive: true });
    await copyFile(join(root, image), join(output, image));
  }
  await mkdir(output, { recursive: true });
  await copyFile(join(site, 'style.css'), join(output, 'style.css'));
  const eleventy = new Eleventy(content, resolve(output), {
    configPath: join(site, 'eleventy.config.js'),
    quietMode: true,
  });
  await eleventy.write();
} finally {
  await rm(content, { recursive: true });
}

/** docs/README.md is docs/index.html; actions/x/README.md is actions/x/index.html. */
function addressOf(page) {
  return page.replace(/README\.md$/, 'index.html').replace(/\.md$/, '.html');
}

async function write(page) {
  const text = await readFile(join(root, page), 'utf8');
  const [, title = 'Slipway'] = /^# (.+)$/m.exec(text) ?? [];
  const depth = '../'.repeat(page.split('/').length - 1);
  const facts = { title, permalink: addresses.get(page), depth, layout: 'page.njk' };
  const target = join(content, page);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, `---json\n${JSON.stringify(facts)}\n---\n${withSiteLinks(page, text)}`);
}

/** Code blocks keep their text: what looks like a link in them is none. */
function withSiteLinks(page, text) {
  return text
    .split(/(^```[^]*?^```)/m)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replaceAll(/\]\(([^)\s]+)\)/g, (_, target) => `](${siteLink(page, target)})`),
    )
    .join('');
}

function siteLink(page, target) {
  if (/^([a-z]+:|#)/.test(target)) return target;
  const [path = '', anchor] = target.split('#');
  const file = normalize(join(dirname(page), path));
  const hash = anchor === undefined ? '' : `#${anchor}`;
  const address = addresses.get(file);
  if (address !== undefined) return (relative(dirname(page), address) || address) + hash;
  return file.startsWith('docs/images/') ? target : REPOSITORY + file + hash;
}
