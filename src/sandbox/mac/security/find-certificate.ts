/** `security find-certificate`. */
import { createHash, X509Certificate } from 'node:crypto';
import { hasOption, optionValue } from '../getopt.ts';
import { commonNameOf } from '../keychains/certificate.ts';
import { keychainsAt, searchedKeychains } from '../keychains/identities.ts';
import { keychainFile } from '../keychains/keychain-file.ts';
import { OsStatusError } from '../os-status.ts';
import { during, NotSimulatedError } from './command.ts';
import type { SecurityCommand } from './command.ts';

export const findCertificateCommand: SecurityCommand = {
  name: 'find-certificate',
  synopsis: '[-apZ] [-c name] [keychain...]',
  help: 'Find certificates.',
  optionString: 'hac:e:mpZ',
  failsWith: 'one',
  run(parsed, { state, machine }) {
    if (hasOption(parsed, 'e') || hasOption(parsed, 'm')) {
      throw new NotSimulatedError('find-certificate by e-mail address');
    }
    const paths = parsed.operands.map((name) => keychainFile(name, machine.home));
    const scope =
      paths.length === 0 ? searchedKeychains(state, machine) : keychainsAt(state, paths);
    const name = optionValue(parsed, 'c') ?? '';
    return during('SecKeychainSearchCopyNext', () => {
      const found = scope.flatMap((keychain) =>
        keychain.certificates
          .map((item) => ({ certificate: new X509Certificate(item.pem), file: keychain.path }))
          .filter(({ certificate }) => commonNameOf(certificate).includes(name)),
      );
      if (found.length === 0) throw new OsStatusError('errSecItemNotFound');
      const shown = hasOption(parsed, 'a') ? found : found.slice(0, 1);
      return {
        stdout: shown
          .map(({ certificate, file }) => {
            const hashes = hasOption(parsed, 'Z') ? hashLines(certificate) : '';
            const body = hasOption(parsed, 'p')
              ? certificate.toString()
              : attributes(certificate, file);
            return hashes + body;
          })
          .join(''),
      };
    });
  },
};

function hashLines(certificate: X509Certificate): string {
  const hash = (algorithm: string) =>
    createHash(algorithm).update(certificate.raw).digest('hex').toUpperCase();
  return `SHA-256 hash: ${hash('sha256')}\nSHA-1 hash: ${hash('sha1')}\n`;
}

/** The real dump holds more attributes; the label is the one that scripts look for. */
function attributes(certificate: X509Certificate, file: string): string {
  const label = commonNameOf(certificate);
  return `keychain: "${file}"\nversion: 512\nclass: 0x80001000 \nattributes:\n    "labl"<blob>="${label}"\n`;
}
