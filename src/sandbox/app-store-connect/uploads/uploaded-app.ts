/** The files of an uploaded .ipa that decide about its build. */
import { buffer } from 'node:stream/consumers';
import { openPromise } from 'yauzl';
import type { Entry } from 'yauzl';
import { readPropertyList, textUnder } from '../../material/property-list.ts';
import type { Dictionary } from '../../material/property-list.ts';

/** The files of an uploaded app that decide what Apple makes of it. */
export interface UploadedApp {
  readonly infoPlist: Dictionary;
  readonly profile: Buffer | undefined;
  readonly executable: Buffer | undefined;
  readonly codeResources: Buffer | undefined;
}

const APP_FILE = /^Payload\/[^/]+\.app\/(?<path>.+)$/;

/** Reads an uploaded .ipa; throws when the file is none. */
export async function readUploadedApp(path: string): Promise<UploadedApp> {
  const archive = await openPromise(path, { autoClose: false });
  try {
    const entries = new Map<string, Entry>();
    for await (const entry of archive.eachEntry()) {
      const name = APP_FILE.exec(entry.fileName)?.groups?.['path'];
      if (name !== undefined) entries.set(name, entry);
    }
    const read = async (name: string | undefined): Promise<Buffer | undefined> => {
      const entry = name === undefined ? undefined : entries.get(name);
      return entry && buffer(await archive.openReadStreamPromise(entry));
    };
    const info = await read('Info.plist');
    if (!info) throw new Error('The archive has no Payload/*.app/Info.plist');
    const infoPlist = readPropertyList(info, 'Info.plist');
    return {
      infoPlist,
      profile: await read('embedded.mobileprovision'),
      executable: await read(textUnder(infoPlist, 'CFBundleExecutable')),
      codeResources: await read('_CodeSignature/CodeResources'),
    };
  } finally {
    archive.close();
  }
}
