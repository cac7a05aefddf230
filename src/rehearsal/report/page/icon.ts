/** The app's icon, from the asset catalogue or the assets of the project. */
import { readFile, stat } from 'node:fs/promises';
import { globSync } from 'node:fs';
import { join } from 'node:path';

const PLACES = ['**/AppIcon.appiconset/*.png', '**/assets/icon*.png'];
const PASSED_OVER = ['node_modules', '.git', 'Pods', 'build'];
const LARGEST_BYTES = 1_000_000;
const PNG_SIGNATURE = '89504e470d0a1a0a';

/** The widest one as a `data:` address; nothing where the project has none of at most 1 MB. */
export async function iconOf(project: string): Promise<string | undefined> {
  const found = PLACES.flatMap((pattern) =>
    globSync(pattern, { cwd: project, exclude: (name) => PASSED_OVER.includes(name) }),
  );
  let widest: { readonly width: number; readonly png: Buffer } | undefined;
  for (const name of found) {
    const file = join(project, name);
    if ((await stat(file)).size > LARGEST_BYTES) continue;
    const png = await readFile(file);
    if (png.subarray(0, 8).toString('hex') !== PNG_SIGNATURE || png.length < 24) continue;
    const width = png.readUInt32BE(16);
    if (widest === undefined || width > widest.width) widest = { width, png };
  }
  return widest && `data:image/png;base64,${widest.png.toString('base64')}`;
}
