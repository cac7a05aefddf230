/** `security cms`: decodes a signed message without minding its signature. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import forge from 'node-forge';
import { hasOption, optionValue } from '../getopt.ts';
import { diagnostic, NotSimulatedError } from './command.ts';
import type { SecurityCommand } from './command.ts';

/**
 * `cms -D`: hands out the content and looks at no signature, so a damaged or foreign profile ends
 * with 0 too. The real one also tries to import the signer's certificates, which shows only where
 * the default keychain cannot be written.
 */
export const cmsCommand: SecurityCommand = {
  name: 'cms',
  synopsis: '-D [-i infile] [-o outfile]',
  help: 'Decode a CMS message.',
  optionString: 'CDEGH:N:OPSTY:Z:c:de:h:i:k:no:p:r:su:vt:',
  failsWith: 'one',
  run(parsed, { machine }) {
    if (!hasOption(parsed, 'D')) throw new NotSimulatedError('cms without -D');
    const input = optionValue(parsed, 'i');
    let message: Buffer;
    try {
      message =
        input === undefined
          ? machine.readStandardInput()
          : readFileSync(path.resolve(machine.cwd, input));
    } catch {
      return diagnostic(`unable to open "${input}" for reading: No such file or directory`, 1);
    }
    const content = signedContent(message);
    if (content === undefined) {
      return {
        stderr:
          'security: failed to decode message: Unable to decode the provided data.\n' +
          'security: problem decoding\n',
        exitCode: 1,
      };
    }
    const output = optionValue(parsed, 'o');
    if (output === undefined) return { stdout: content.toString('utf8') };
    writeFileSync(path.resolve(machine.cwd, output), content);
    return {};
  },
};

/** DER and BER alike: in BER the content comes as pieces inside a constructed octet string. */
function signedContent(message: Buffer): Buffer | undefined {
  try {
    const parsed = forge.pkcs7.messageFromAsn1(forge.asn1.fromDer(message.toString('binary')));
    const content: forge.asn1.Asn1 | undefined = parsed.rawCapture.content.value[0];
    return content && Buffer.from(octets(content), 'binary');
  } catch {
    return undefined;
  }
}

function octets({ value }: forge.asn1.Asn1): string {
  return typeof value === 'string' ? value : value.map(octets).join('');
}
