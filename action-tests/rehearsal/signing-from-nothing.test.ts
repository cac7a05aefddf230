/** Signing in a fresh rehearsal with nothing but an API key and a private key that openssl makes. */
import { expect, test } from '@jest/globals';
import { rehearse } from './run-rehearsal.ts';

const API_KEY = `
          api-key-id: \${{ secrets.APP_STORE_CONNECT_KEY_ID }}
          issuer-id: \${{ secrets.APP_STORE_CONNECT_ISSUER_ID }}
          api-private-key: \${{ secrets.APP_STORE_CONNECT_PRIVATE_KEY }}`;

const ACCOUNT = `${API_KEY}
          bundle-ids: com.example.fresh
          create-missing: true`;

test.each([
  ['a build for the store', ''],
  [
    'a build for a registered device',
    `
          export-method: release-testing
          register-devices: Ada's iPhone, 00008101-000A1B2C3D4E001E`,
  ],
])('%s: certificate, bundle id and profile are made, and codesign signs', async (_, more) => {
  const { exitCode, output } = await rehearse(`
      - run: openssl genrsa -out key.pem 2048
      - id: signing
        uses: ./actions/setup-signing
        with:${ACCOUNT}
          certificate-private-key: key.pem${more}
      - id: again
        uses: ./actions/setup-signing
        with:${ACCOUNT}
          certificate-private-key: key.pem
          dry-run: true${more}
      - run: |
          echo code > program
          codesign --sign "\${{ steps.signing.outputs.certificate-sha1 }}" program
          test "\${{ steps.again.outputs.provisioning-profile }}" = "\${{ steps.signing.outputs.provisioning-profile }}"
          rm key.pem program
`);
  expect({ exitCode, output }).toMatchObject({
    exitCode: 0,
    output: expect.stringContaining('Nothing left behind'),
  });
});

test('a .p12 file takes the place of the key', async () => {
  const { exitCode, output } = await rehearse(`
      - uses: ./actions/setup-signing
        with:${ACCOUNT}
          certificate: \${{ secrets.CERTIFICATE }}
          certificate-password: \${{ secrets.CERTIFICATE_PASSWORD }}
`);
  expect({ exitCode, output }).toMatchObject({ exitCode: 0 });
});
