/**
 * The commands of `app-store-connect`, a client in Rust from crates.io, in the order in which one
 * makes what the next needs. Its models lack no member that Apple always sends, and it takes no null
 * for a text.
 */
import { join } from 'node:path';
import type { AppStoreConnectSnapshot } from '../../../src/sandbox/app-store-connect/snapshot.ts';
import { signingCounts } from './command.ts';
import type { PlayedCommand } from './command.ts';

const IDENTIFIER = 'com.example.rust';
const UDID = '00008101-000A1B2C3D4E003F';

export interface RustSubject {
  readonly key: { readonly keyId: string; readonly issuerId: string; readonly file: string };
  /** Takes the file of a private key. */
  readonly folder: string;
  readonly state: () => AppStoreConnectSnapshot;
}

/** Each command is made when it is its turn, since it names what the ones before have made. */
export function* rustCommands({ key, folder, state }: RustSubject): Generator<PlayedCommand> {
  const before = signingCounts(state());
  const [certificates = 0, profiles = 0] = before;
  const { keyId, issuerId, file } = key;
  yield { words: ['create-api-key', '--issuer-id', issuerId, '--key-id', keyId, file] };
  yield { words: ['bundle', 'register', '--identifier', IDENTIFIER, '--name', 'Rust'] };
  const bundleId = lastId(state().bundleIds);
  yield { words: ['bundle', 'list'], prints: IDENTIFIER };
  yield { words: ['bundle', 'get', bundleId], prints: IDENTIFIER };
  yield { words: ['bundle', 'enable-capability', bundleId, 'PUSH_NOTIFICATIONS'] };
  yield { words: ['bundle', 'get-capabilities', bundleId], prints: 'PUSH_NOTIFICATIONS' };
  yield {
    words: ['generate-signing-certificate', '--type', 'development', join(folder, 'rust.pem')],
    state: signingCounts,
    leaves: [certificates + 1, profiles],
  };
  const certificate = lastId(state().certificates);
  yield { words: ['certificate', 'list'], prints: certificate };
  yield { words: ['certificate', 'get', certificate], prints: '-----BEGIN CERTIFICATE-----' };
  yield {
    words: ['device', 'register', '--name', 'Rusty', '--platform', 'ios', '--udid', UDID],
    prints: UDID,
  };
  yield { words: ['device', 'list'], prints: UDID };
  const device = lastId(state().devices);
  yield { words: ['device', 'get', device], prints: 'Rusty' };
  yield {
    words: [
      'profile',
      'create',
      '--name',
      'Rust profile',
      '--profile-type',
      'ios-app-development',
      '--bundle-id',
      bundleId,
      '--certificate',
      certificate,
      '--device',
      device,
    ],
    state: signingCounts,
    leaves: [certificates + 1, profiles + 1],
  };
  const profile = lastId(state().profiles);
  yield { words: ['profile', 'list'], prints: 'Rust profile' };
  yield { words: ['profile', 'get', profile], prints: 'Rust profile' };
  yield { words: ['profile', 'get-bundle-id', profile], prints: IDENTIFIER };
  yield { words: ['profile', 'get-certificates', profile], prints: certificate };
  yield { words: ['bundle', 'get-profiles', bundleId], prints: 'Rust profile' };
  yield { words: ['profile', 'delete', profile] };
  yield {
    words: ['certificate', 'revoke', certificate],
    state: signingCounts,
    leaves: [certificates, profiles],
  };
  yield {
    words: ['bundle', 'delete', bundleId],
    state: ({ bundleIds }) => bundleIds.some(({ identifier }) => identifier === IDENTIFIER),
    leaves: false,
  };
}

function lastId(records: readonly { readonly [name: string]: unknown }[]): string {
  const id = records.at(-1)?.['id'];
  return typeof id === 'string' ? id : 'missing';
}
