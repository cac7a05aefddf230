import { expect, test } from '@jest/globals';
import { maskAddressesOf } from '../../../../src/core/runner/environment-secrets.ts';
import { createSecrets } from '../../../../src/core/runner/secrets.ts';
import { visibleLines } from '../../../../src/core/runner/log/visible-text.ts';
import {
  secretsInAddresses,
  shownAddress,
  withoutCredentials,
} from '../../../../src/core/system/network/address.ts';
import { weakenedConnections } from '../../../../src/core/system/network/weak-connections.ts';

/** Addresses with secrets in every place that they can stand in. */
const ADDRESSES = [
  'https://user:hush-hush@host.example/simple',
  'https://user:hush%2Dhush@host.example/simple',
  'http://hush-hush-token@host.example:8080',
  'https://:hush-hush@host.example/',
  'socks5://user:hush-hush@host.example:1080',
  'https://user:p@ss:hush-hush@host.example/a',
  'https://host.example/a?sig=hush-hush',
  'https://host.example/a#hush-hush',
  'git+ssh://git:hush-hush@host.example/a.git',
];

test.each(ADDRESSES)('%s is shown without its secrets', (address) => {
  expect(shownAddress(address)).not.toMatch(/hush|user/);
  expect(shownAddress(address)).toContain('host.example');
});

test.each(ADDRESSES.filter((address) => address.includes('@')))(
  '%s loses its secrets in every line of the log',
  (address) => {
    const line = visibleLines(`fetching ${address} failed\nand ${address}`);
    expect(line).not.toMatch(/hush|user/);
    expect(line.split('host.example')).toHaveLength(3);
  },
);

const masked = (environment: Record<string, string>): string[] => {
  const masks: string[] = [];
  maskAddressesOf(
    environment,
    createSecrets((value) => masks.push(value)),
  );
  return masks;
};

test.each([
  ['HTTPS_PROXY', 'user:hush-hush@proxy.corp:8080'],
  ['https_proxy', 'http://user:hush-hush@proxy.corp:8080'],
  ['ALL_PROXY', 'socks5://user:hush-hush@proxy.corp:1080'],
  ['HTTP_PROXY', 'http://user:hush/hush@hush-hush@proxy.corp'],
  ['FLUTTER_STORAGE_BASE_URL', 'https://user:hush-hush@mirror.corp/flutter'],
  ['PIP_INDEX_URL', 'https://user:hush-hush@pypi.corp/simple'],
  ['PIP_EXTRA_INDEX_URL', 'https://a.corp/simple https://user:hush-hush@pypi.corp/simple'],
  ['UV_INDEX', 'corp=https://user:hush-hush@pypi.corp/simple'],
  ['UV_DEFAULT_INDEX', 'https://hush-hush@pypi.corp/simple'],
  ['ANYTHING', 'see https://user:hush%2Dhush@x.corp/'],
])('the secret in %s=%s is hidden at once', (name, value) => {
  expect(masked({ [name]: value }).join(' ')).toContain('hush-hush');
});

test('what is no secret is not hidden', () => {
  expect(masked({ REPOSITORY: 'ssh://git@github.com/o/r', MAIL: 'a@b.example' })).toEqual([]);
  expect(secretsInAddresses('https://host.example/@scope/name')).toEqual([]);
  expect(withoutCredentials('https://host.example/@scope/name, a@b')).toBe(
    'https://host.example/@scope/name, a@b',
  );
});

test('no address at all is shown as that', () => {
  expect(shownAddress('user:hush-hush@host')).toBe('an address that cannot be read');
});

test.each([
  ['NODE_TLS_REJECT_UNAUTHORIZED', '0'],
  ['NODE_OPTIONS', '--tls-min-v1.0'],
  ['PYTHONHTTPSVERIFY', '0'],
  ['PIP_TRUSTED_HOST', 'pypi.corp'],
  ['UV_INSECURE_HOST', 'pypi.corp'],
  ['GIT_SSL_NO_VERIFY', 'true'],
  ['SSLKEYLOGFILE', '/tmp/keys'],
  ['PIP_INDEX_URL', 'http://pypi.corp/simple'],
  ['PIP_EXTRA_INDEX_URL', 'https://a.corp http://user:hush-hush@b.corp'],
  ['UV_INDEX', 'corp=http://pypi.corp/simple'],
  ['FLUTTER_STORAGE_BASE_URL', 'http://mirror.corp'],
])('%s=%s weakens connections, and is named without its value', (name, value) => {
  const [line, ...others] = weakenedConnections({ [name]: value });
  expect(others).toEqual([]);
  expect(line).toContain(name);
  expect(line).not.toContain(value === '0' ? '=0' : value);
});

test('a usual environment weakens nothing', () => {
  const environment = {
    NODE_TLS_REJECT_UNAUTHORIZED: '1',
    NODE_OPTIONS: '--max-old-space-size=4096',
    PIP_INDEX_URL: 'https://pypi.corp/simple',
    FLUTTER_STORAGE_BASE_URL: 'http://127.0.0.1:8080',
    GIT_SSL_NO_VERIFY: 'false',
  };
  expect(weakenedConnections(environment)).toEqual([]);
});
