/** The actions of apple-actions, on the simulated Mac and the simulated App Store Connect. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { SignJWT, importPKCS8 } from 'jose';
import { requiredInput } from './double.ts';
import type { ActionDouble, DoubleAnswer, DoubleCall } from './double.ts';

/** The commands of the real action, without the search list's other entries being kept, as there. */
const IMPORT = `set -e
if [ "$CREATE" != "false" ]; then
  security create-keychain -p "$KEYCHAIN_PASSWORD" "$KEYCHAIN"
  security set-keychain-settings -lut 21600 "$KEYCHAIN"
fi
security unlock-keychain -p "$KEYCHAIN_PASSWORD" "$KEYCHAIN"
security import "$P12" -k "$KEYCHAIN" -f pkcs12 -A -T /usr/bin/codesign -T /usr/bin/security -P "$P12_PASSWORD"
security set-key-partition-list -S apple-tool:,apple: -k "$KEYCHAIN_PASSWORD" "$KEYCHAIN" > /dev/null
security list-keychains -d user -s "$KEYCHAIN" login.keychain`;

function refuseOtherMachines({ runner }: DoubleCall): void {
  if (runner.runner['os'] === 'macOS') return;
  throw new Error('Action requires macOS agent. Give the job a Mac by runs-on.');
}

async function importCertificates(call: DoubleCall): Promise<DoubleAnswer> {
  refuseOtherMachines(call);
  const { inputs, runner } = call;
  const given = inputs['p12-filepath'] ?? '';
  const p12 = given === '' ? join(runner.folders.temp, `${crypto.randomUUID()}.p12`) : given;
  if (given === '') {
    const content = inputs['p12-file-base64'] ?? '';
    if (content === '') {
      throw new Error('At least one of p12-filepath or p12-file-base64 must be provided');
    }
    await writeFile(p12, Buffer.from(content, 'base64'));
  }
  const password = inputs['keychain-password'] || crypto.randomUUID();
  runner.masker.add(password);
  const keychain = `${inputs['keychain'] || 'signing_temp'}.keychain`;
  const program = await call.runProgram({
    file: 'bash',
    args: ['-c', IMPORT],
    env: {
      CREATE: inputs['create-keychain'] ?? '',
      KEYCHAIN: keychain,
      KEYCHAIN_PASSWORD: password,
      P12: resolve(runner.folders.workspace, p12),
      P12_PASSWORD: requiredInput(call, 'p12-password'),
    },
  });
  if (given === '') await rm(p12);
  const post = {
    condition: 'always()',
    run: async () => {
      await call.runProgram({ file: 'security', args: ['delete-keychain', keychain] });
    },
  };
  return { outputs: { 'keychain-password': password }, program, post };
}

interface ListedProfiles {
  readonly data?: readonly {
    readonly attributes: {
      readonly name: string;
      readonly uuid: string;
      readonly profileContent: string;
    };
    readonly relationships?: { readonly bundleId?: { readonly data?: { readonly id: string } } };
  }[];
  readonly included?: readonly {
    readonly id: string;
    readonly attributes: { readonly identifier?: string };
  }[];
  readonly errors?: readonly { readonly title?: string; readonly detail?: string }[];
}

async function downloadProfiles(call: DoubleCall): Promise<DoubleAnswer> {
  refuseOtherMachines(call);
  const { inputs, runner } = call;
  const bundleId = requiredInput(call, 'bundle-id');
  const type = inputs['profile-type'] || 'IOS_APP_STORE';
  const token = await apiToken(call);
  const query = new URLSearchParams({ 'filter[profileType]': type, include: 'bundleId' });
  const address = `${runner.variable('APP_STORE_CONNECT_API_URL')}/v1/profiles?${query.toString()}`;
  const response = await fetch(address, {
    headers: { authorization: `Bearer ${token}` },
    signal: call.signal,
  });
  const { data = [], included = [], errors = [] } = (await response.json()) as ListedProfiles;
  if (!response.ok) {
    throw new Error(
      `App Store Connect: ${errors.map((each) => each.detail ?? each.title).join(' ')}`,
    );
  }
  const identifiers = new Map(included.map(({ id, attributes }) => [id, attributes.identifier]));
  const fitting = data.filter(({ relationships }) => {
    const identifier = identifiers.get(relationships?.bundleId?.data?.id ?? '') ?? '';
    return identifier === bundleId || identifier.startsWith(`${bundleId}.`);
  });
  if (fitting.length === 0) {
    throw new Error(`The account has no profile of type ${type} for ${bundleId}`);
  }
  const folder = join(runner.folders.home, 'Library/MobileDevice/Provisioning Profiles');
  await mkdir(folder, { recursive: true });
  for (const { attributes } of fitting) {
    const file = join(folder, `${attributes.uuid}.mobileprovision`);
    await writeFile(file, Buffer.from(attributes.profileContent, 'base64'));
    call.log(`Installed "${attributes.name}"`);
  }
  const listed = fitting.map(({ attributes }) => ({
    name: attributes.name,
    udid: attributes.uuid,
  }));
  return { outputs: { profiles: JSON.stringify(listed) } };
}

async function apiToken(call: DoubleCall): Promise<string> {
  const issuer = requiredInput(call, 'issuer-id');
  const kid = requiredInput(call, 'api-key-id');
  const key = await importPKCS8(requiredInput(call, 'api-private-key'), 'ES256');
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT({ aud: 'appstoreconnect-v1', iss: issuer, iat: now, exp: now + 600 })
    .setProtectedHeader({ alg: 'ES256', kid, typ: 'JWT' })
    .sign(key);
}

/** Apple's own uploader is not simulated, so the file only has to be there. */
async function uploadBuild(call: DoubleCall): Promise<DoubleAnswer> {
  await apiToken(call);
  const path = requiredInput(call, 'app-path');
  await readFile(resolve(call.runner.folders.workspace, path)).catch(() => {
    throw new Error(`Unable to find the app at ${path}`);
  });
  call.notice(
    'The upload is not played, because Apple’s uploader is not simulated: the services hold no build of it. appstore-upload is played.',
  );
  return {};
}

const keyInputs = ['issuer-id', 'api-key-id', 'api-private-key'];

export const appleDoubles: Readonly<Record<string, ActionDouble>> = {
  'apple-actions/download-provisioning-profiles': {
    plays: 'The profiles of the simulated account.',
    inputs: [...keyInputs, 'bundle-id', 'profile-type'],
    unplayed: [],
    run: downloadProfiles,
  },
  'apple-actions/import-codesign-certs': {
    plays: 'The keychain, on the simulated Mac.',
    inputs: [
      'create-keychain',
      'keychain',
      'keychain-password',
      'p12-file-base64',
      'p12-filepath',
      'p12-password',
    ],
    unplayed: [],
    run: importCertificates,
  },
  'apple-actions/upload-testflight-build': {
    plays: 'The search for the app and the reading of the key; nothing is uploaded.',
    inputs: [
      ...keyInputs,
      'app-path',
      'app-type',
      'backend',
      'release-notes',
      'uses-non-exempt-encryption',
    ],
    unplayed: [],
    open: true,
    effect: 'none',
    run: uploadBuild,
  },
};
