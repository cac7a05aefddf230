/** The two importers of .p12 files, and which macOS uses which. */
import type { Machine } from '../../machine.ts';
import type { osStatus } from '../../os-status.ts';
import type { Encryption, Pkcs12Outline } from './pkcs12-outline.ts';

type Status = keyof typeof osStatus;

/** A reader of PKCS#12; Apple has two. */
export interface Pkcs12Importer {
  readonly wrongPassword: Status;
  readonly printsCounts: boolean;
  readonly honoursNotExtractable: boolean;
  /** Why it gives up on a container before it looks inside. */
  refusal(outline: Pkcs12Outline, password: string): Status | undefined;
}

/** The new reader came with macOS 15 and works only where `-f pkcs12` asks for it. */
export function importerFor(machine: Machine, format: string | undefined): Pkcs12Importer {
  return machine.macosVersion >= 15 && format === 'pkcs12' ? newImporter : legacyImporter;
}

const legacyImporter: Pkcs12Importer = {
  wrongPassword: 'errSecPkcs12VerifyFailure',
  printsCounts: true,
  honoursNotExtractable: true,
  refusal({ mac, encryptions }) {
    if (mac === 'none') return 'errSecDecode';
    if (mac !== 'sha1') return 'errSecPkcs12VerifyFailure';
    return encryptions.every(isPkcs12Encryption) ? undefined : 'errSecInvalidAlgorithm';
  },
};

const newImporter: Pkcs12Importer = {
  wrongPassword: 'errSecAuthFailed',
  printsCounts: false,
  honoursNotExtractable: false,
  refusal({ mac, encryptions }, password) {
    if (mac === 'none' || mac === 'other') return 'errSecDecode';
    if (password === '') return 'errSecAuthFailed';
    return encryptions.every((one) => isKnownToNewImporter(one)) ? undefined : 'errSecDecode';
  },
};

function isPkcs12Encryption({ scheme }: Encryption): boolean {
  return (
    scheme === 'pbe-sha1-3des-3key' || scheme === 'pbe-sha1-3des-2key' || scheme === 'pbe-sha1-rc'
  );
}

/**
 * Whether the new importer reads the encryption. The one combination of PBES2 that it knows is
 * fixed in Apple's source.
 */
function isKnownToNewImporter(encryption: Encryption): boolean {
  if (encryption.scheme === 'pbes2') {
    return encryption.cipher === 'aes-256-cbc' && encryption.prf === 'hmac-sha256';
  }
  return isPkcs12Encryption(encryption) && encryption.scheme !== 'pbe-sha1-3des-2key';
}
