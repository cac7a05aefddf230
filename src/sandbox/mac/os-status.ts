/** The status codes of Apple's Security framework that the simulated tools meet, with Apple's texts. */
export const osStatus = {
  errSecWrPerm: -61,
  errSecParam: -50,
  errSecUnknownFormat: -25257,
  errSecPassphraseRequired: -25260,
  errSecPkcs12VerifyFailure: -25264,
  errSecAuthFailed: -25293,
  errSecNoSuchKeychain: -25294,
  errSecInvalidKeychain: -25295,
  errSecDuplicateKeychain: -25296,
  errSecDuplicateItem: -25299,
  errSecItemNotFound: -25300,
  errSecNoDefaultKeychain: -25307,
  errSecInteractionNotAllowed: -25308,
  errSecDecode: -26275,
  errSecInvalidAlgorithm: -67747,
  errSecNoSuchFileOrDirectory: 100_002,
} as const;

const texts = new Map<number, string>([
  [osStatus.errSecWrPerm, 'Write permissions error.'],
  [osStatus.errSecParam, 'One or more parameters passed to a function were not valid.'],
  [osStatus.errSecUnknownFormat, 'Unknown format in import.'],
  [osStatus.errSecPassphraseRequired, 'Passphrase is required for import/export.'],
  [
    osStatus.errSecPkcs12VerifyFailure,
    'MAC verification failed during PKCS12 import (wrong password?)',
  ],
  [osStatus.errSecAuthFailed, 'The user name or passphrase you entered is not correct.'],
  [osStatus.errSecNoSuchKeychain, 'The specified keychain could not be found.'],
  [osStatus.errSecInvalidKeychain, 'The specified keychain is not a valid keychain file.'],
  [osStatus.errSecDuplicateKeychain, 'A keychain with the same name already exists.'],
  [osStatus.errSecDuplicateItem, 'The specified item already exists in the keychain.'],
  [osStatus.errSecItemNotFound, 'The specified item could not be found in the keychain.'],
  [osStatus.errSecNoDefaultKeychain, 'A default keychain could not be found.'],
  [osStatus.errSecInteractionNotAllowed, 'User interaction is not allowed.'],
  [osStatus.errSecDecode, 'Unable to decode the provided data.'],
  [osStatus.errSecInvalidAlgorithm, 'An invalid algorithm was encountered.'],
  [osStatus.errSecNoSuchFileOrDirectory, 'UNIX[No such file or directory]'],
]);

export function osStatusText(status: number): string {
  return texts.get(status) ?? `OSStatus ${status}`;
}

/** The answer of a framework call that failed. */
export class OsStatusError extends Error {
  readonly status: number;

  constructor(name: keyof typeof osStatus) {
    super(osStatusText(osStatus[name]));
    this.status = osStatus[name];
  }
}

/** A tool whose result is an OSStatus ends with the low byte of it. */
export function exitCodeOf(status: number): number {
  return status & 0xff;
}
