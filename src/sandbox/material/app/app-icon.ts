/** The icons of an app, as PNG images. */
import { crc32, deflateSync } from 'node:zlib';

const pngSignature = Buffer.from('89504e470d0a1a0a', 'hex');
const blue = Buffer.from([0x1f, 0x6f, 0xeb]);

/** An opaque square in one colour, as PNG. */
export function appIcon(pixels: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(pixels, 0);
  header.writeUInt32BE(pixels, 4);
  // Eight bits a channel, red-green-blue; standard compression and filters, not interlaced.
  header.set([8, 2, 0, 0, 0], 8);
  const unfilteredRow = Buffer.concat([Buffer.of(0), Buffer.alloc(pixels * 3, blue)]);
  const image = Buffer.concat(Array.from({ length: pixels }, () => unfilteredRow));
  return Buffer.concat([
    pngSignature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(image)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'ascii'), content]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(content.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
