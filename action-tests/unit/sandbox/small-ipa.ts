import { buffer } from 'node:stream/consumers';
import { buildBinary, type PlistValue } from 'plist';
import { ZipFile } from 'yazl';

/** Just enough of an .ipa for Apple's servers to read what app it is. */
export function smallIpa(infoPlist: Record<string, PlistValue>, padBytes = 0): Promise<Buffer> {
  const archive = new ZipFile();
  const plist = Buffer.from(buildBinary(infoPlist));
  archive.addBuffer(plist, 'Payload/Notes.app/Info.plist');
  // Extensions carry property lists of their own, which do not describe the app.
  archive.addBuffer(Buffer.from('other'), 'Payload/Notes.app/PlugIns/Widget.appex/Info.plist');
  archive.addBuffer(Buffer.alloc(padBytes, 7), 'Payload/Notes.app/Notes', { compress: false });
  archive.end();
  return buffer(archive.outputStream);
}
