import { X509Certificate } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { APPLE_INTERMEDIATES } from '../../../../src/actions/setup-signing/keychain/apple-intermediates.ts';
import { chainOf } from '../../../../src/actions/setup-signing/keychain/issuers.ts';
import { authorityKeyId } from '../../../../src/core/apple/certificate/certificate-issuer.ts';
import { openPkcs12 } from '../../../../src/core/apple/certificate/pkcs12/pkcs12.ts';
import type { Log } from '../../../../src/core/runner/log/log.ts';
import { subjectKeyId } from '../../../support/subject-key-id.ts';
import { authority, certify, p12, password } from '../../../contract/setup-signing-cases.ts';

async function chainFor(authorityKeyId: string | undefined, issuers: readonly Buffer[] = []) {
  const lines: string[] = [];
  const log = { info: (line: string) => lines.push(line) } as unknown as Log;
  const leaf = certify(authorityKeyId === undefined ? {} : { authorityKeyId });
  const opened = await openPkcs12(p12({ certificates: [leaf.der, ...issuers] }), password, 'file');
  return { chain: chainOf(opened, log), lines };
}

describe('Apple’s intermediates', () => {
  test.each(APPLE_INTERMEDIATES)('are what Apple published: $name', (intermediate) => {
    const x509 = new X509Certificate(Buffer.from(intermediate.base64, 'base64'));
    expect(x509.fingerprint256.replaceAll(':', '')).toBe(intermediate.sha256);
    expect(subjectKeyId(x509)).toBe(intermediate.keyId);
    expect(x509.ca).toBe(true);
    expect(x509.subject).toContain('Apple Worldwide Developer Relations');
    // Those of RSA lead to Apple Root CA, those of elliptic curves to Apple Root CA - G3.
    expect([
      '2BD06947947609FEF46B8D2E40A6F7474D7F085E',
      'BBB0DEA15833889AA48A99DEBEBDEBAFDACB24AB',
    ]).toContain(authorityKeyId(x509));
  });

  test.each(APPLE_INTERMEDIATES)(
    'are chosen by the key they sign with: $name',
    async ({ name, keyId, sha256 }) => {
      const { chain, lines } = await chainFor(keyId);
      expect(chain.map(({ fingerprint256 }) => fingerprint256.replaceAll(':', ''))).toEqual([
        sha256,
      ]);
      expect(lines).toEqual([expect.stringContaining(name)]);
    },
  );

  test('stay out when the file brings the issuer', async () => {
    const issuer = authority.intermediate.certificate;
    const { chain, lines } = await chainFor(undefined, [issuer.der]);
    expect(chain.map((x509) => x509.raw)).toEqual([issuer.der]);
    expect(lines).toEqual([]);
  });

  test('an unknown issuer is named', async () => {
    const { chain, lines } = await chainFor(undefined);
    expect(chain).toEqual([]);
    expect(lines).toEqual([
      expect.stringMatching(/The issuer of "Apple Distribution: .*Rehearsal.*\(key [0-9A-F]{40}\)/),
    ]);
  });
});
