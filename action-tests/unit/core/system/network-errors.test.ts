import { expect, test } from '@jest/globals';
import { networkError } from '../../../../src/core/system/network/network-errors.ts';

/** As Node makes them: what the system call was, stands beside the code. */
function failed(syscall: string, code: string, rest = ''): Error {
  return Object.assign(new Error(`${syscall} ${code}${rest}`), { syscall, code });
}

const bothAddresses = Object.assign(
  new AggregateError([
    failed('connect', 'ETIMEDOUT', ' 192.0.2.1:443'),
    failed('connect', 'ENETUNREACH', ' 2001:db8::1:443'),
  ]),
  { code: 'ETIMEDOUT' },
);

test.each([
  ['no address of a host answers in time', 'unreachable', bothAddresses],
  ['the connection takes too long', 'unreachable', failed('connect', 'ETIMEDOUT')],
  ['the network has no way', 'unreachable', failed('connect', 'EHOSTUNREACH')],
  ['the name is not known', 'unreachable', failed('getaddrinfo', 'EAI_AGAIN')],
  ['the network goes away in between', 'interrupted', failed('read', 'EHOSTUNREACH')],
  ['nothing is confirmed any more', 'interrupted', failed('read', 'ETIMEDOUT')],
  ['what leaves finds nobody', 'interrupted', failed('write', 'EPIPE')],
])('when %s, the host was %s', (_, kind, cause) => {
  expect(networkError('POST /v1/x', 'service.test', cause)).toMatchObject({
    code: `network/${kind}`,
  });
});

test('of several addresses the first is told', () => {
  expect(networkError('GET /', 'service.test', bothAddresses)).toMatchObject({
    said: 'ETIMEDOUT: connect ETIMEDOUT 192.0.2.1:443',
  });
});
