/** The folder of a report: the page, and beside it the same as data and all traffic. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { harOf } from './har.ts';
import { writeJson, writeReportFile } from './json-report.ts';
import { reportPage } from './page/page.ts';
import type { PageContents } from './page/page.ts';

/** Writes `index.html`, `report.json` and `traffic.har`; makes the folder where it is not there. `data` is the report as JSON. */
export async function writeReportFolder(
  folder: string,
  contents: PageContents,
  data: object,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeReportFile(join(folder, 'index.html'), reportPage(contents));
  await writeJson(join(folder, 'report.json'), data);
  await writeJson(join(folder, 'traffic.har'), harOf(contents.traffic));
}
