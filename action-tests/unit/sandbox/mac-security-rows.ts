/** The rows of the table of what `security` does on macOS 14, 15 and 26, by command. */
import type { SimulatedMac } from './simulated-mac.ts';

export const password = 'p12';

export interface Prepared {
  readonly mac: SimulatedMac;
  readonly keychain: string;
  readonly p12: string;
}

/** The exit code, and what is printed on one of the two streams while the other is empty. */
interface Expected {
  readonly exitCode: number;
  readonly stdout?: RegExp;
  readonly stderr?: RegExp;
}

export type Row = readonly [
  command: string,
  what: string,
  argv: (paths: Prepared) => readonly string[],
  expected: Expected,
];

const usageOf = (name: string): Expected => ({
  exitCode: 2,
  stderr: new RegExp(`^Usage: ${name} .*\\n {8}\\S`, 'm'),
});
const gone = '/nowhere/gone.keychain-db';

/** In an order in which none spoils what a later one looks at. */
export const rows: readonly Row[] = [
  [
    'create-keychain',
    'an existing file',
    ({ keychain }) => ['-p', 'x', keychain],
    {
      exitCode: 48,
      stderr: /^security: SecKeychainCreate .*: A keychain with the same name already exists\.\n$/,
    },
  ],
  [
    'delete-keychain',
    'a missing file',
    () => [gone],
    {
      exitCode: 50,
      stderr: /^security: SecKeychainDelete: The specified keychain could not be found\.\n$/,
    },
  ],
  ['delete-keychain', 'no name', () => [], { exitCode: 49, stderr: /not a valid keychain file/ }],
  [
    'show-keychain-info',
    'a new one, on stderr',
    ({ keychain }) => [keychain],
    {
      exitCode: 0,
      stderr: /^Keychain ".*row\.keychain-db" lock-on-sleep timeout=300s\n$/,
    },
  ],
  [
    'set-keychain-settings',
    'two names',
    ({ keychain }) => [keychain, keychain],
    usageOf('set-keychain-settings'),
  ],
  ['set-keychain-settings', 'no option', ({ keychain }) => [keychain], { exitCode: 0 }],
  [
    'unlock-keychain',
    'a wrong password when open',
    ({ keychain }) => ['-p', 'no', keychain],
    { exitCode: 0 },
  ],
  [
    'unlock-keychain',
    'a missing file',
    () => ['-p', 'no', gone],
    {
      exitCode: 50,
      stderr: /^security: SecKeychainUnlock \/nowhere\/gone\.keychain-db: The specified keychain/,
    },
  ],
  ['lock-keychain', '-a with a name', ({ keychain }) => ['-a', keychain], usageOf('lock-keychain')],
  [
    'list-keychains',
    '-d user',
    () => ['-d', 'user'],
    {
      exitCode: 0,
      stdout: /^ {4}".*row\.keychain-db"\n$/,
    },
  ],
  [
    'list-keychains',
    'no domain',
    () => [],
    {
      exitCode: 0,
      stdout: /row\.keychain-db"\n {4}"\/Library\/Keychains\/System\.keychain"\n$/,
    },
  ],
  [
    'list-keychains',
    'an unknown domain',
    () => ['-d', 'x'],
    { exitCode: 2, stderr: /^security: Invalid domain: x\n/ },
  ],
  [
    'default-keychain',
    'the login keychain',
    () => [],
    {
      exitCode: 0,
      stdout: /^ {4}".*login\.keychain-db"\n$/,
    },
  ],
  ['login-keychain', '-s', () => ['-s', 'x'], { exitCode: 1, stderr: /^security: / }],
  [
    'import',
    'options before the file',
    ({ keychain, p12 }) => ['-k', keychain, p12],
    {
      exitCode: 1,
      stderr: /^security: Error reading infile -k: No such file or directory\n$/,
    },
  ],
  [
    'import',
    'a tool that is not there',
    ({ keychain, p12 }) => [p12, '-k', keychain, '-P', password, '-T', '/no/tool'],
    {
      exitCode: 1,
      stderr: /^security: SecTrustedApplicationCreateFromPath \/no\/tool: UNIX\[No such file/,
    },
  ],
  [
    'import',
    'a group of tools',
    ({ keychain, p12 }) => [p12, '-k', keychain, '-P', password, '-T', 'group://x'],
    {
      exitCode: 0,
      stdout: /imported\.\n$/,
    },
  ],
  [
    'import',
    'a file twice',
    ({ keychain, p12 }) => [p12, '-k', keychain, '-P', password],
    {
      exitCode: 0,
      stdout: /^1 identity imported\.\n/,
    },
  ],
  [
    'import',
    'without -P',
    ({ keychain, p12 }) => [p12, '-k', keychain],
    {
      exitCode: 1,
      stderr: /^security: SecKeychainItemImport: User interaction is not allowed\.\n$/,
    },
  ],
  [
    'set-key-partition-list',
    'no list',
    ({ keychain }) => ['-k', 'pw', keychain],
    usageOf('set-key-partition-list'),
  ],
  [
    'set-key-partition-list',
    'a list',
    ({ keychain }) => ['-S', 'apple:', '-s', '-k', 'pw', keychain],
    {
      exitCode: 0,
      stdout: /^keychain: ".*"\nversion: 512\n/,
    },
  ],
  [
    'set-key-partition-list',
    'a wrong password',
    ({ keychain }) => ['-S', 'apple:', '-k', 'no', keychain],
    {
      exitCode: 1,
      stderr: /^security: SecKeychainItemSetAccessWithPassword: The user name or passphrase/,
    },
  ],
  [
    'dump-keychain',
    'who may use the key',
    ({ keychain }) => ['-a', keychain],
    {
      exitCode: 0,
      stdout:
        /authorizations \(6\): decrypt .* sign\n[^]*0: \/usr\/bin\/codesign \(OK\)\n[^]*partition_id\n[^]*description: apple:\n/,
    },
  ],
  [
    'dump-keychain',
    'a missing file',
    () => ['-a', gone],
    { exitCode: 1, stderr: /could not be found\.\n$/ },
  ],
  ['dump-keychain', 'no name', () => ['-a'], usageOf('dump-keychain')],
  [
    'dump-keychain',
    'what is not simulated',
    ({ keychain }) => ['-d', keychain],
    { exitCode: 1, stderr: /is not simulated/ },
  ],
  [
    'find-identity',
    '-v',
    ({ keychain }) => ['-v', '-p', 'codesigning', keychain],
    {
      exitCode: 0,
      stdout: /^ {2}1\) [0-9A-F]{40} "Apple Distribution: .*"\n {5}1 valid identities found\n$/,
    },
  ],
  ['find-identity', 'an unknown policy', () => ['-p', 'x'], usageOf('find-identity')],
  [
    'find-certificate',
    'none',
    () => ['-c', 'nobody'],
    { exitCode: 1, stderr: /could not be found in the keychain\.\n$/ },
  ],
  [
    'cms',
    '-D of what is no CMS',
    ({ p12 }) => ['-D', '-i', p12],
    {
      exitCode: 1,
      stderr: /failed to decode message: [^]*security: problem decoding\n$/,
    },
  ],
  ['error', 'no number', () => [], usageOf('error')],
];
