/**
 * Pages in a real browser: Debian's Chromium, without a window. Each page is opened narrow and
 * light, then wide and dark, and what a reader would stumble over is returned as one line each.
 */
import { access, readFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';

const PROGRAMS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const LOOKS = [
  { width: 400, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
] as const;
/** JavaScript, since it runs in the page and not here. */
const FAULTS_OF_DOCUMENT = new URL('faults-of-document.js', import.meta.url);

/** @throws Error when the machine has no Chromium. */
export async function startChromium(): Promise<Browser> {
  for (const executablePath of PROGRAMS) {
    const isThere = await access(executablePath).then(
      () => true,
      () => false,
    );
    // The sandbox of Chromium does not work for root, which CI in a container often is.
    if (isThere) return chromium.launch({ executablePath, args: ['--no-sandbox'] });
  }
  throw new Error(
    `There is no Chromium at ${PROGRAMS.join(', ')} (Debian: apt-get install chromium)`,
  );
}

/**
 * Complaints about the page at `url` (http: or file:): errors of its scripts, requests that leave
 * its own place, a page wider than the window, pictures and controls without a name, colours that
 * can hardly be read, headings that jump, anchors that lead nowhere.
 */
export async function complaintsAbout(browser: Browser, url: string): Promise<string[]> {
  const complaints = new Set<string>();
  const faultsOfDocument = await readFile(FAULTS_OF_DOCUMENT, 'utf8');
  for (const { width, colorScheme } of LOOKS) {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
    const say = (what: string) => complaints.add(`${url} (${width} px, ${colorScheme}): ${what}`);
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') say(message.text());
    });
    page.on('pageerror', ({ message }) => say(message));
    page.on('request', (request) => {
      if (!isWithin(url, request.url())) say(`asks for ${request.url()}`);
    });
    page.on('requestfailed', (request) => say(`cannot load ${request.url()}`));
    await page.goto(url, { waitUntil: 'load' });
    for (const complaint of await page.evaluate<string[]>(faultsOfDocument)) say(complaint);
    await page.close();
  }
  return [...complaints];
}

/** Writes a picture of the page, as PNG, as wide as it is asked and as tall as the page is. */
export async function picture(
  browser: Browser,
  url: string,
  path: string,
  look: {
    readonly width: number;
    readonly colorScheme: 'light' | 'dark';
    readonly height?: number;
  },
): Promise<void> {
  const { width, colorScheme, height = 900 } = look;
  const page: Page = await browser.newPage({ viewport: { width, height }, colorScheme });
  await page.goto(url, { waitUntil: 'load' });
  await page.screenshot({ path, fullPage: look.height === undefined });
  await page.close();
}

function isWithin(page: string, asked: string): boolean {
  if (asked.startsWith('data:') || asked.startsWith('blob:')) return true;
  return asked.startsWith('file:')
    ? page.startsWith('file:')
    : new URL(asked).origin === new URL(page).origin;
}
