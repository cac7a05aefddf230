/**
 * Rehearses a release, once green and once red, and looks at the page of each report in Chromium,
 * as it opens and with everything unfolded:
 *
 *   node action-tests/real/look-at-report.ts [--pictures]
 *
 * Exit 1 when a page has a fault, asks for anything, or there is no Chromium. `--pictures` writes
 * the pictures that docs/rehearsal.md shows.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { complaintsAbout, picture, startChromium } from './chromium.ts';

const RED = `
name: Release with a mistake
on: workflow_dispatch
jobs:
  sign:
    runs-on: macos-26
    steps:
      - name: Say too much
        run: |
          echo "::group::A group"; seq 200; echo "::endgroup::"
          echo "::warning title=<b>Look</b>::a warning, & <img src=x onerror=alert(1)>"
          echo '# A summary <script>alert(1)</script>' >> "$GITHUB_STEP_SUMMARY"
          echo '| a | b |
          | --- | --- |
          | [x] | ![picture](https://example.com/pixel.png) |' >> "$GITHUB_STEP_SUMMARY"
      - name: ${'A name without any place to break it '.replaceAll(' ', '_').repeat(5)}
        run: echo "::error::It went wrong" && exit 1
      - uses: slipway-actions/slipway/actions/setup-signing@v1
        with: { certificate: '\${{ secrets.CERTIFICATE }}' }
`;

const folder = await mkdtemp(join(tmpdir(), 'slipway-look-'));
const browser = await startChromium();
const complaints: string[] = [];
try {
  const red = join(folder, 'red.yml');
  await writeFile(red, RED);
  const reports = [await rehearsed('green'), await rehearsed('red', '--workflow', red)];
  for (const page of reports) {
    complaints.push(...(await complaintsAbout(browser, pathToFileURL(page).href)));
    const unfolded = `${page}.unfolded.html`;
    const text = await readFile(page, 'utf8');
    await writeFile(unfolded, text.replaceAll('<details', '<details open'));
    complaints.push(...(await complaintsAbout(browser, pathToFileURL(unfolded).href)));
  }
  if (process.argv.includes('--pictures')) {
    const [green = ''] = reports;
    const url = pathToFileURL(green).href;
    const look = { width: 1000, height: 900 };
    await picture(browser, url, 'docs/images/report-light.png', { ...look, colorScheme: 'light' });
    await picture(browser, url, 'docs/images/report-dark.png', { ...look, colorScheme: 'dark' });
  }
  console.log(`${reports.length} reports looked at, ${complaints.length} complaints`);
} finally {
  await browser.close();
  await rm(folder, { recursive: true });
}
for (const complaint of complaints) console.error(complaint);
if (complaints.length > 0) process.exitCode = 1;

/** The page of a rehearsal; that it is red is as it should be. */
async function rehearsed(name: string, ...options: readonly string[]): Promise<string> {
  const report = join(folder, name);
  const args = ['src/rehearsal/rehearse.ts', '--report', report, ...options];
  await new Promise((resolve) => execFile(process.execPath, args, resolve));
  return join(report, 'index.html');
}
