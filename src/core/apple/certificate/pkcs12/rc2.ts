/** RC2: too old for the OpenSSL in Node, but what Keychain Access wrote for decades. */
import 'node-forge/lib/rc2.js';
import forge from 'node-forge/lib/forge.js';

/** CBC with PKCS#7 padding. Throws a `RangeError` when key and ciphertext do not belong together. */
export function decryptRc2(key: Buffer, iv: Buffer, ciphertext: Buffer): Buffer {
  const cipher = forge.rc2.createDecryptionCipher(key.toString('binary'), key.length * 8);
  cipher.start(iv.toString('binary'));
  cipher.update(forge.util.createBuffer(ciphertext.toString('binary')));
  if (!cipher.finish()) throw new RangeError('bad decrypt');
  return Buffer.from(cipher.output.getBytes(), 'binary');
}
