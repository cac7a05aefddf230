/**
 * Rehearses a workflow in which every action ends once well and once badly, and looks at the
 * summaries in Chromium, about as GitHub shows them:
 *
 *   node action-tests/real/look-at-summaries.ts [--pictures]
 *
 * Exit 1 when an action lacks a summary, one breaks a rule, its page has a fault, or there is no
 * Chromium. `--pictures` writes the pictures that docs/summaries.md shows.
 */
import { execFile } from 'node:child_process';
import { globSync } from 'node:fs';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { summaryProblems } from '../support/summary-rules.ts';
import { complaintsAbout, picture, startChromium } from './chromium.ts';

const STYLE = `
  body { font: 15px/1.45 system-ui, sans-serif; margin: 20px; color: #1f2328; background: #fff }
  h1 { font-size: 14px; font-weight: 400; margin: 0 } h2 { border-bottom: 1px solid #d1d9e0 }
  code { background: #eff1f3; padding: 2px 5px; border-radius: 6px; overflow-wrap: anywhere }
  table { border-collapse: collapse; display: block; width: max-content; max-width: 100%; overflow: auto }
  td, th { border: 1px solid #d1d9e0; padding: 6px 13px }
  pre { overflow: auto } p, li { overflow-wrap: anywhere } a { color: #0969da }
  .good { color: #1a7f37 } .bad { color: #d1242f }
  @media (prefers-color-scheme: dark) {
    body { color: #f0f6fc; background: #0d1117 } code { background: #262c36 }
    td, th, h2 { border-color: #3d444d } a { color: #4493f8 }
    .good { color: #3fb950 } .bad { color: #f85149 }
  }`;

interface Report {
  readonly jobs: readonly {
    readonly steps: readonly {
      readonly uses: string;
      readonly outcome: string;
      readonly summary: string;
    }[];
  }[];
}

const WIDTH = 720;
/** Taller ones are cut off: what matters is on top. */
const HEIGHT = 390;
const LARGEST_PICTURE = 60_000;

const folder = await mkdtemp(join(tmpdir(), 'slipway-summaries-'));
const browser = await startChromium();
const complaints: string[] = [];
try {
  const summaries = await summariesOfActions();
  for (const action of actionsWithSummary()) {
    for (const outcome of ['success', 'failure']) {
      const name = `${action}-${outcome}`;
      const summary = summaries.get(name);
      if (summary === undefined) {
        complaints.push(`${name}: there is no summary`);
        continue;
      }
      complaints.push(...summaryProblems(summary).map((problem) => `${name}: ${problem}`));
      await look(name, summary);
    }
  }
  console.log(`${summaries.size} summaries, ${complaints.length} complaints`);
} finally {
  await browser.close();
  await rm(folder, { recursive: true });
}
for (const complaint of complaints) console.error(complaint);
if (complaints.length > 0) process.exitCode = 1;

/** Those of flet-testflight are the summaries of its parts. */
function actionsWithSummary(): string[] {
  return globSync('src/actions/*/main.ts').map((path) => basename(dirname(path)));
}

/** The summary of each action by its name and outcome; the rehearsal is green, as the steps allow. */
async function summariesOfActions(): Promise<ReadonlyMap<string, string>> {
  const json = join(folder, 'report.json');
  const own = 'action-tests/real/summaries';
  const files = ['--workflow', `${own}/workflow.yml`, '--seed', `${own}/seed.yml`, '--json', json];
  const args = ['src/rehearsal/rehearse.ts', ...files];
  await promisify(execFile)(process.execPath, args);
  const { jobs } = JSON.parse(await readFile(json, 'utf8')) as Report;
  const steps = jobs.flatMap((job) => job.steps).filter(({ summary }) => summary !== '');
  return new Map(
    steps.map(({ uses, outcome, summary }) => {
      const [, action = uses] = /\/([\w-]+)@/.exec(uses) ?? [];
      return [`${action}-${outcome}`, summary];
    }),
  );
}

/** Looks at the page of one summary, and takes its picture where that was asked for. */
async function look(name: string, summary: string): Promise<void> {
  const file = join(folder, `${name}.html`);
  await writeFile(file, pageOf(summary));
  const url = pathToFileURL(file).href;
  complaints.push(...(await complaintsAbout(browser, url)));
  if (!process.argv.includes('--pictures')) return;
  const path = `docs/images/summaries/${name}.png`;
  await picture(browser, url, path, { width: WIDTH, height: HEIGHT, colorScheme: 'light' });
  const { size } = await stat(path);
  if (size > LARGEST_PICTURE) complaints.push(`${path} has ${size} bytes`);
}

/** Debian has no font with the coloured marks that GitHub shows. */
function withMarks(html: string): string {
  return html.replaceAll('✅', '<b class="good">✔</b>').replaceAll('❌', '<b class="bad">✘</b>');
}

function pageOf(summary: string): string {
  const shown = micromark(summary, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Summaries</title><style>${STYLE}</style><main><h1>Summary of the run</h1>${withMarks(shown)}</main></html>`;
}
