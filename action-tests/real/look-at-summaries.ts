/**
 * Rehearses a release that ends well and one that fails, and looks at the summaries of their steps
 * in Chromium, about as GitHub shows them:
 *
 *   node action-tests/real/look-at-summaries.ts [--pictures]
 *
 * Exit 1 when a summary breaks a rule, its page has a fault, or there is no Chromium. `--pictures`
 * writes the pictures that docs/errors.md shows.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { summaryProblems } from '../support/summary-rules.ts';
import { complaintsAbout, picture, startChromium } from './chromium.ts';

const FAILING = `
name: Release with mistakes
on: workflow_dispatch
jobs:
  build:
    runs-on: macos-26
    steps:
      - uses: actions/checkout@v7
      - uses: slipway-actions/slipway/actions/flet-build-ipa@v1
        with: { xcode-version: '1', provisioning-profile: Harbour, permissions: teleport }
`;

const STYLE = `
  body { font: 16px/1.5 system-ui, sans-serif; margin: 24px; color: #1f2328; background: #fff }
  h1 { font-size: 20px } h2 { border-bottom: 1px solid #d1d9e0 }
  code { background: #eff1f3; padding: 2px 5px; border-radius: 6px; overflow-wrap: anywhere }
  table { border-collapse: collapse; display: block; overflow: auto; max-width: 100% }
  td, th { border: 1px solid #d1d9e0; padding: 6px 13px; overflow-wrap: anywhere }
  p, li { overflow-wrap: anywhere } a { color: #0969da }
  .good { color: #1a7f37 } .bad { color: #d1242f }
  @media (prefers-color-scheme: dark) {
    body { color: #f0f6fc; background: #0d1117 } code { background: #262c36 }
    td, th, h2 { border-color: #3d444d } a { color: #4493f8 }
    .good { color: #3fb950 } .bad { color: #f85149 }
  }`;

interface Report {
  readonly jobs: readonly { readonly steps: readonly { readonly summary: string }[] }[];
}

const folder = await mkdtemp(join(tmpdir(), 'slipway-summaries-'));
const browser = await startChromium();
const complaints: string[] = [];
try {
  const red = join(folder, 'red.yml');
  await writeFile(red, FAILING);
  const failed = await summariesOf('red', red);
  const ended = await summariesOf('green', 'examples/testflight.yml');
  if (!failed.join('').includes('❌') || ended.length < 4) complaints.push('a summary is missing');
  complaints.push(...[...failed, ...ended].flatMap(summaryProblems));
  const page = join(folder, 'page.html');
  await writeFile(page, pageOf([...failed, ...ended.toReversed()]));
  const url = pathToFileURL(page).href;
  complaints.push(...(await complaintsAbout(browser, url)));
  if (process.argv.includes('--pictures')) {
    const look = { width: 900, height: 660 };
    await picture(browser, url, 'docs/images/summary-light.png', { ...look, colorScheme: 'light' });
    await picture(browser, url, 'docs/images/summary-dark.png', { ...look, colorScheme: 'dark' });
  }
  console.log(`${failed.length + ended.length} summaries, ${complaints.length} complaints`);
} finally {
  await browser.close();
  await rm(folder, { recursive: true });
}
for (const complaint of complaints) console.error(complaint);
if (complaints.length > 0) process.exitCode = 1;

/** The summaries of a rehearsal's steps, in their order; that it is red is as it should be. */
async function summariesOf(name: string, workflow: string): Promise<string[]> {
  const json = join(folder, `${name}.json`);
  const args = ['src/rehearsal/rehearse.ts', '--workflow', workflow, '--json', json];
  await new Promise((resolve) => execFile(process.execPath, args, resolve));
  const { jobs } = JSON.parse(await readFile(json, 'utf8')) as Report;
  return jobs.flatMap(({ steps }) => steps.map(({ summary }) => summary)).filter(Boolean);
}

/** Debian has no font with the coloured marks that GitHub shows. */
function withMarks(html: string): string {
  return html.replaceAll('✅', '<b class="good">✔</b>').replaceAll('❌', '<b class="bad">✘</b>');
}

function pageOf(summaries: readonly string[]): string {
  const shown = summaries.map((markdown) =>
    micromark(markdown, {
      allowDangerousHtml: true,
      extensions: [gfm()],
      htmlExtensions: [gfmHtml()],
    }),
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Summaries</title><style>${STYLE}</style><main><h1>Summary of the run</h1>${withMarks(shown.join(''))}</main></html>`;
}
