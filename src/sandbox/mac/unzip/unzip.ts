/** `unzip`, as far as flet calls it. */
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { openPromise } from 'yauzl';
import { refuseCall } from '../streaming-tool.ts';
import type { StreamingTool } from '../streaming-tool.ts';

/** `unzip -q -o <archive> -d <folder>`, which every Mac has and a bare Linux has not. */
export const unzip: StreamingTool = async (argv, context) => {
  const [quiet, overwrite, archive, option, folder, ...others] = argv;
  const switches = [quiet, overwrite, option].join(' ');
  if (switches !== '-q -o -d' || !archive || !folder || others.length > 0) {
    return refuseCall(`unzip ${argv.join(' ')}`, context);
  }
  try {
    await unpack(archive, folder);
    return 0;
  } catch {
    context.stderr(`unzip:  cannot find zipfile directory in ${archive}\n`);
    return 9;
  }
};

async function unpack(archive: string, folder: string): Promise<void> {
  const zip = await openPromise(archive);
  try {
    for await (const entry of zip.eachEntry()) {
      const target = path.join(folder, entry.fileName);
      if (entry.fileName.endsWith('/')) {
        await mkdir(target, { recursive: true });
        continue;
      }
      await mkdir(path.dirname(target), { recursive: true });
      const mode = (entry.externalFileAttributes >>> 16) & 0o777;
      await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(target, { mode }));
    }
  } finally {
    zip.close();
  }
}
