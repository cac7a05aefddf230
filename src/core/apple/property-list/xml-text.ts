/**
 * The text of an XML document, by the encoding that its first bytes or its declaration name (XML
 * 1.0, appendix F).
 */

const DECLARED = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z][\w.-]*)["']/;
/** A declaration is far shorter. */
const DECLARATION_BYTES = 256;

/** Throws a `SyntaxError` when the encoding is not known, or when the bytes are not in it. */
export function decodeXml(bytes: Uint8Array): string {
  const encoding = byteOrder(bytes) ?? declaredEncoding(bytes);
  try {
    // A byte order mark is left out by the decoder.
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    throw new SyntaxError(`The XML is not in the encoding ${encoding}.`, { cause: error });
  }
}

/** UTF-16 shows itself by a mark, or by the zero byte beside the first `<`. */
function byteOrder(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0x3c && second === 0) return 'utf-16le';
  return first === 0 && second === 0x3c ? 'utf-16be' : undefined;
}

/** UTF-8 unless the declaration says otherwise; ASCII is a part of it. */
function declaredEncoding(bytes: Uint8Array): string {
  const start = Buffer.from(bytes.subarray(0, DECLARATION_BYTES)).toString('latin1');
  const declared = DECLARED.exec(start)?.[1]?.toLowerCase() ?? 'utf-8';
  // A declaration that could be read so far is not in UTF-16, whatever it says.
  if (/^utf-?(?:16|32)|^ucs/.test(declared)) {
    throw new SyntaxError(`The XML says that it is in ${declared}, and is not.`);
  }
  return declared === 'us-ascii' || declared === 'ascii' ? 'utf-8' : declared;
}
