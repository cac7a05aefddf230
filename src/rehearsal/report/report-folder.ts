/** The folder of a report: the page, and beside it the same as data and all traffic. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { harOf } from './har.ts';
import { jsonReport, writeJson } from './json-report.ts';
import { reportPage } from './page/page.ts';
import type { PageContents } from './page/page.ts';

/** Writes `index.html`, `report.json` and `traffic.har`; makes the folder where it is not there. */
export async function writeReportFolder(folder: string, contents: PageContents): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'index.html'), reportPage(contents));
  await writeJson(join(folder, 'report.json'), jsonReport(contents.rehearsed));
  await writeJson(join(folder, 'traffic.har'), harOf(contents.traffic));
}
