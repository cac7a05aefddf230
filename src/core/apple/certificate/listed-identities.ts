/** The list of `security find-identity`: certificates that a Mac holds together with their keys. */

export interface ListedIdentity {
  /** 40 hexadecimal digits in upper case. */
  readonly sha1: string;
  /** The common name of the certificate. */
  readonly name: string;
  /** Why it is not valid, as macOS prints it; `undefined` for a valid one. */
  readonly reason: string | undefined;
}

/** Each line of the output that names an identity, in order; all others are passed over. */
export function readListedIdentities(stdout: string): ListedIdentity[] {
  return stdout.split('\n').flatMap((line) => {
    const found = /^\s*\d+\) ([0-9A-F]{40}) "(.*)"(?: \((\w+)\))?\s*$/.exec(line);
    const [, sha1, name = '', reason] = found ?? [];
    return sha1 === undefined ? [] : [{ sha1, name, reason }];
  });
}
