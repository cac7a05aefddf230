/**
 * The commands of Codemagic's app-store-connect that are played, and the state that they have to
 * leave.
 */
import { join } from 'node:path';
import type { AppStoreConnectSnapshot } from '../../../src/sandbox/app-store-connect/snapshot.ts';
import { signingCounts as counts } from './command.ts';
import type { PlayedCommand } from './command.ts';

export interface Subject {
  readonly appId: string;
  readonly bundleId: string;
  readonly buildId: string;
  /** The resource that belongs to `bundleId`. */
  readonly bundleIdId: string;
  /** Holds certificate.pem, a private key of RSA, and takes what the client saves. */
  readonly folder: string;
}

export function codemagicCommands(subject: Subject): readonly PlayedCommand[] {
  const { appId, bundleId, buildId, bundleIdId, folder } = subject;
  const files = ['--profiles-dir', join(folder, 'profiles'), '--certificates-dir', folder];
  const certificateKey = ['--certificate-key', `@file:${join(folder, 'certificate.pem')}`];
  const fetchFiles = ['fetch-signing-files', bundleId, '--type', 'IOS_APP_STORE', ...files];
  return [
    { words: ['apps', 'list'], prints: bundleId },
    { words: ['apps', 'get', appId], prints: bundleId },
    { words: ['apps', 'builds', appId], prints: buildId },
    { words: ['apps', 'pre-release-versions', appId], prints: '1.2.0' },
    { words: ['apps', 'app-store-versions', appId], prints: '1.2.0' },
    { words: ['builds', 'get', buildId], prints: buildId },
    { words: ['builds', 'app', buildId], prints: bundleId },
    { words: ['builds', 'pre-release-version', buildId], prints: '1.2.0' },
    {
      words: ['builds', 'expire', buildId],
      state: (state) => isExpired(state, buildId),
      leaves: true,
    },
    { words: ['get-latest-testflight-build-number', appId], prints: '8' },
    {
      words: ['devices', 'register', '--name', 'Phone', '--udid', '00008101-000A1B2C3D4E001E'],
    },
    { words: ['devices', 'list'], prints: '00008101-000A1B2C3D4E001E' },
    { words: ['bundle-ids', 'list'], prints: bundleIdId },
    { words: ['bundle-ids', 'get', bundleIdId], prints: bundleId },
    { words: ['bundle-ids', 'capabilities', bundleIdId] },
    {
      words: [
        'certificates',
        'create',
        '--type',
        'MAC_APP_DISTRIBUTION',
        '--certificates-dir',
        folder,
        ...certificateKey,
      ],
      state: counts,
      leaves: [1, 0],
    },
    { words: ['certificates', 'list'], prints: 'MAC_APP_DISTRIBUTION' },
    { words: [...fetchFiles, '--create', ...certificateKey], state: counts, leaves: [2, 1] },
    // A second run finds both, and makes no second profile.
    { words: [...fetchFiles, '--create', ...certificateKey], state: counts, leaves: [2, 1] },
    { words: [...fetchFiles, ...certificateKey], state: counts, leaves: [2, 1] },
    { words: ['profiles', 'list'], prints: 'IOS_APP_STORE' },
    { words: ['bundle-ids', 'profiles', '--bundle-ids', bundleIdId], prints: 'IOS_APP_STORE' },
  ];
}

function isExpired({ apps }: AppStoreConnectSnapshot, buildId: string): boolean | undefined {
  return apps.flatMap(({ builds }) => builds).find(({ id }) => id === buildId)?.expired;
}
