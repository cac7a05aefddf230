/**
 * Builds the site from the pages and looks at each of them in Chromium:
 *
 *   node action-tests/real/look-at-site.ts
 *
 * Exit 1 when a page has a fault, a link inside the site leads nowhere, or there is no Chromium.
 */
import { execFile } from 'node:child_process';
import { createReadStream, globSync } from 'node:fs';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { complaintsAbout, startChromium } from './chromium.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

const run = promisify(execFile);
const folder = await mkdtemp(join(tmpdir(), 'slipway-site-'));
await run('npm', ['ci', '--silent', '--no-audit', '--no-fund', '--prefix', '.github/site']);
await run(process.execPath, ['.github/site/build.js', folder]);

const server = createServer((request, response) => {
  const path = join(folder, new URL(request.url ?? '/', 'http://site').pathname);
  stat(path).then(
    (facts) => {
      if (!facts.isFile()) return response.writeHead(404).end();
      response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'text/plain' });
      return createReadStream(path).pipe(response);
    },
    () => response.writeHead(404).end(),
  );
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const { port } = server.address() as AddressInfo;

const browser = await startChromium();
const complaints: string[] = [];
const pages = globSync('**/*.html', { cwd: folder }).toSorted();
try {
  for (const page of pages) {
    complaints.push(...(await complaintsAbout(browser, `http://127.0.0.1:${port}/${page}`)));
    complaints.push(...(await deadLinks(page)));
  }
} finally {
  await browser.close();
  server.close();
  await rm(folder, { recursive: true });
}
console.log(`${pages.length} pages looked at, ${complaints.length} complaints`);
for (const complaint of complaints) console.error(complaint);
if (complaints.length > 0) process.exitCode = 1;

/** Links from one page of the site to another: the page is there, and so is the anchor. */
async function deadLinks(page: string): Promise<string[]> {
  const html = await readFile(join(folder, page), 'utf8');
  const targets = [...html.matchAll(/href="([^"]+)"/g)]
    .map(([, target = '']) => target.replaceAll('&amp;', '&'))
    .filter((target) => !/^(https?:|data:|mailto:|#)/.test(target));
  const dead: string[] = [];
  for (const target of new Set(targets)) {
    const { pathname, hash } = new URL(target, `http://site/${page}`);
    const text = await readFile(join(folder, decodeURIComponent(pathname)), 'utf8').catch(
      () => undefined,
    );
    if (text === undefined) dead.push(`${page} links to ${target}, which is not there`);
    else if (hash !== '' && !text.includes(`id="${decodeURIComponent(hash.slice(1))}"`)) {
      dead.push(`${page} links to ${target}, an anchor that is not there`);
    }
  }
  return dead;
}
