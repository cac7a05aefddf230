/** Puts imported items into a keychain and counts them as the tool does. */
import type { KeyObject, X509Certificate } from 'node:crypto';
import { certificateItem, publicKeyId } from '../../keychains/certificate.ts';
import type { KeyItem, Keychain } from '../../keychains/state.ts';
import { OsStatusError } from '../../os-status.ts';

export interface ImportedItems {
  readonly certificates: X509Certificate[];
  readonly keys: ImportedKey[];
}

export interface ImportedKey {
  readonly key: KeyObject;
  readonly label: string | undefined;
}

interface Placement {
  readonly trustedApplications: KeyItem['trustedApplications'];
  readonly extractable: boolean;
  readonly duplicates: 'skip' | 'refuse';
}

/** Whoever imports is the first partition of the key, and `security` runs as `apple-tool:`. */
const PARTITION_OF_SECURITY = 'apple-tool:';

const UNNAMED_KEY = 'Imported Private Key';

export function addItems(keychain: Keychain, items: ImportedItems, placement: Placement): void {
  const certificates = items.certificates
    .map(certificateItem)
    .filter((item) => !keychain.certificates.some(({ sha1 }) => sha1 === item.sha1));
  const keys = items.keys
    .map(({ key, label }) => keyItem(key, label, placement))
    .filter((item) => !keychain.keys.some((known) => known.publicKeyId === item.publicKeyId));
  const duplicates =
    items.certificates.length + items.keys.length - certificates.length - keys.length;
  if (duplicates > 0 && placement.duplicates === 'refuse') {
    throw new OsStatusError('errSecDuplicateItem');
  }
  keychain.certificates.push(...certificates);
  keychain.keys.push(...keys);
}

/** The lines of `import` on standard output: pairs first, then single certificates and keys. */
export function countLines({ certificates, keys }: ImportedItems): string {
  const certified = certificates.map(({ publicKey }) => publicKeyId(publicKey));
  const keyIds = keys.map(({ key }) => publicKeyId(key));
  const identities = certified.filter((id) => keyIds.includes(id)).length;
  return [
    countLine(identities, 'identity', 'identities'),
    countLine(keyIds.filter((id) => !certified.includes(id)).length, 'key', 'keys'),
    countLine(certificates.length - identities, 'certificate', 'certificates'),
  ].join('');
}

function countLine(count: number, one: string, several: string): string {
  return count === 0 ? '' : `${count} ${count === 1 ? one : several} imported.\n`;
}

function keyItem(key: KeyObject, label: string | undefined, placement: Placement): KeyItem {
  return {
    pem: key.export({ type: 'pkcs8', format: 'pem' }).toString(),
    publicKeyId: publicKeyId(key),
    label: label ?? UNNAMED_KEY,
    extractable: placement.extractable,
    trustedApplications: placement.trustedApplications,
    partitions: [PARTITION_OF_SECURITY],
  };
}
