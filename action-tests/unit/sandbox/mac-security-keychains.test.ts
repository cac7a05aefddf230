import { existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { readKeychainState } from '../../../src/sandbox/mac/keychains.ts';
import { ok, refused, simulatedMac } from './simulated-mac.ts';
import type { SimulatedMac } from './simulated-mac.ts';

let mac: SimulatedMac;
let keychain: string;

beforeEach(() => {
  mac = simulatedMac();
  keychain = mac.file('build.keychain-db');
});

function userSearchList(): string {
  return mac.security('list-keychains', '-d', 'user').stdout;
}

function login(): string {
  return path.join(mac.home, 'Library/Keychains/login.keychain-db');
}

describe('the command line', () => {
  test('no arguments print the usage of everything on stdout and end with 2', () => {
    const result = mac.security();
    expect(result).toMatchObject({ stderr: '', exitCode: 2 });
    expect(result.stdout).toContain('Usage: create-keychain');
  });

  test('an unknown command ends with 1', () => {
    expect(mac.security('sign')).toEqual(refused('unknown command "sign"', 1));
  });

  test('the first command that begins like the word is meant', () => {
    mac.security('create-keychain', '-p', 'pw', keychain);
    expect(mac.security('delete', keychain)).toEqual(ok());
    expect(existsSync(keychain)).toBe(false);
    expect(mac.security('list-keychain', '-d', 'user').stdout).toContain('login.keychain-db');
  });

  test('a command of the real tool that is not simulated says so', () => {
    const { stderr, exitCode } = mac.security('verify-cert');
    expect(stderr).toContain("verify-cert is not simulated by Slipway's sandbox");
    expect(exitCode).toBe(1);
  });

  test('-h is a usage error', () => {
    expect(mac.security('create-keychain', '-h')).toEqual({
      stdout: '',
      stderr:
        'Usage: create-keychain [-P] [-p password] [keychains...]\n        Create keychains.\n',
      exitCode: 2,
    });
  });

  test('getopt names an illegal option and a missing argument', () => {
    const illegal = mac.security('create-keychain', '-z', keychain);
    expect(illegal.stderr).toMatch(/^security: illegal option -- z\nUsage: create-keychain /);
    expect(illegal.exitCode).toBe(2);
    const missing = mac.security('unlock-keychain', '-p');
    expect(missing.stderr).toMatch(/^security: option requires an argument -- p\nUsage: /);
    expect(missing.exitCode).toBe(2);
  });

  test('an option after the first operand is an operand', () => {
    expect(mac.security('create-keychain', keychain, '-p', 'pw').exitCode).toBe(1);
    mac.security('create-keychain', '-p', 'pw', keychain);
    expect(mac.security('lock-keychain', keychain, '-a').exitCode).toBe(2);
  });

  test('error explains statuses and ends with 1 all the same', () => {
    expect(mac.security('error', '-25299', '-50')).toEqual({
      stdout:
        'Error: 0xFFFF9D2D -25299 The specified item already exists in the keychain.\n' +
        'Error: 0xFFFFFFCE -50 One or more parameters passed to a function were not valid.\n',
      stderr: '',
      exitCode: 1,
    });
  });
});

describe('create-keychain', () => {
  test('says nothing, makes the file, and leaves search list and default alone', () => {
    expect(mac.security('create-keychain', '-p', 'pw', keychain)).toEqual(ok());
    expect(existsSync(keychain)).toBe(true);
    expect(userSearchList()).toBe(`    "${login()}"\n`);
    expect(mac.security('default-keychain').stdout).toBe(`    "${login()}"\n`);
  });

  test('a new keychain is unlocked, locks on sleep and after 300 s', () => {
    mac.security('create-keychain', '-p', 'pw', keychain);
    expect(mac.security('show-keychain-info', keychain)).toEqual({
      stdout: '',
      stderr: `Keychain "${keychain}" lock-on-sleep timeout=300s\n`,
      exitCode: 0,
    });
  });

  test('an existing file ends with 48', () => {
    mac.security('create-keychain', '-p', 'pw', keychain);
    const text = `SecKeychainCreate ${keychain}: A keychain with the same name already exists.`;
    expect(mac.security('create-keychain', '-p', 'pw', keychain)).toEqual(refused(text, 48));
  });

  test('several may be created at once, up to the first that fails', () => {
    const [first, second] = [mac.file('a.keychain'), mac.file('b.keychain')];
    mac.file('taken.keychain', '');
    const taken = mac.file('taken.keychain');
    expect(mac.security('create-keychain', '-p', 'pw', first, taken, second).exitCode).toBe(48);
    expect([existsSync(first), existsSync(second)]).toEqual([true, false]);
  });

  test('a relative name means the user’s keychain folder, where -db is added', () => {
    expect(mac.security('create-keychain', '-p', 'pw', 'build.keychain')).toEqual(ok());
    expect(existsSync(path.join(mac.home, 'Library/Keychains/build.keychain-db'))).toBe(true);
  });

  test('outside that folder the name is taken literally', () => {
    const literal = mac.file('plain.keychain');
    mac.security('create-keychain', '-p', 'pw', literal);
    expect(existsSync(literal)).toBe(true);
  });

  test('a folder that does not exist is not made', () => {
    const lost = path.join(mac.cwd, 'nowhere', 'x.keychain-db');
    const text = `SecKeychainCreate ${lost}: UNIX[No such file or directory]`;
    expect(mac.security('create-keychain', '-p', 'pw', lost)).toEqual(refused(text, 162));
  });

  test('without a password it cannot ask', () => {
    expect(mac.security('create-keychain', keychain).exitCode).toBe(1);
    expect(existsSync(keychain)).toBe(false);
  });
});

describe('delete-keychain', () => {
  test('removes the file, the search-list entry and the default', () => {
    mac.security('create-keychain', '-p', 'pw', keychain);
    mac.security('list-keychains', '-d', 'user', '-s', keychain, login());
    mac.security('default-keychain', '-s', keychain);
    expect(mac.security('delete-keychain', keychain)).toEqual(ok());
    expect(existsSync(keychain)).toBe(false);
    expect(userSearchList()).toBe(`    "${login()}"\n`);
    const none = 'SecKeychainCopyDefault: A default keychain could not be found.';
    expect(mac.security('default-keychain')).toEqual(refused(none, 1));
  });

  test('a missing file ends with 50 and is off the search list all the same', () => {
    mac.security('create-keychain', '-p', 'pw', keychain);
    mac.security('list-keychains', '-s', keychain);
    rmSync(keychain);
    const text = 'SecKeychainDelete: The specified keychain could not be found.';
    expect(mac.security('delete-keychain', keychain)).toEqual(refused(text, 50));
    expect(userSearchList()).toBe('');
  });

  test('without a name it ends with 49', () => {
    const text = 'SecKeychainDelete: The specified keychain is not a valid keychain file.';
    expect(mac.security('delete-keychain')).toEqual(refused(text, 49));
  });

  test('a keychain whose file somebody else removed is forgotten', () => {
    mac.security('create-keychain', '-p', 'secret-password', keychain);
    rmSync(keychain);
    expect(JSON.stringify(readKeychainState(mac))).not.toContain('secret-password');
  });

  test('takes the items with it', () => {
    mac.security('create-keychain', '-p', 'secret-password', keychain);
    mac.security('delete-keychain', keychain);
    expect(JSON.stringify(readKeychainState(mac))).not.toContain('secret-password');
  });
});

describe('locking', () => {
  const wrong = 'The user name or passphrase you entered is not correct.';

  beforeEach(() => {
    mac.security('create-keychain', '-p', 'pw', keychain);
  });

  test('a wrong password ends with 51 when the keychain is locked', () => {
    mac.security('lock-keychain', keychain);
    const result = mac.security('unlock-keychain', '-p', 'other', keychain);
    expect(result).toEqual(refused(`SecKeychainUnlock ${keychain}: ${wrong}`, 51));
    expect(mac.security('unlock-keychain', '-p', 'pw', keychain)).toEqual(ok());
  });

  test('a wrong password succeeds when the keychain is already unlocked', () => {
    expect(mac.security('unlock-keychain', '-p', 'other', keychain)).toEqual(ok());
  });

  test('unlocking a missing keychain ends with 50', () => {
    const missing = mac.file('missing.keychain');
    const text = `SecKeychainUnlock ${missing}: The specified keychain could not be found.`;
    expect(mac.security('unlock-keychain', '-p', 'pw', missing)).toEqual(refused(text, 50));
  });

  test('a file that is no keychain ends with 49', () => {
    const other = mac.file('other.keychain', 'text');
    const text = `SecKeychainUnlock ${other}: The specified keychain is not a valid keychain file.`;
    expect(mac.security('unlock-keychain', '-p', 'pw', other)).toEqual(refused(text, 49));
  });

  test('nobody knows the password of the login keychain, which is the default', () => {
    const text = `SecKeychainUnlock <NULL>: ${wrong}`;
    expect(mac.security('unlock-keychain', '-p', '')).toEqual(refused(text, 51));
  });

  test('unlocking without -p cannot ask', () => {
    mac.security('lock-keychain', keychain);
    const text = `SecKeychainUnlock ${keychain}: User interaction is not allowed.`;
    expect(mac.security('unlock-keychain', keychain)).toEqual(refused(text, 36));
  });

  test('lock-keychain -a locks every keychain and takes no name', () => {
    expect(mac.security('lock-keychain', '-a', keychain).exitCode).toBe(2);
    expect(mac.security('lock-keychain', '-a')).toEqual(ok());
    expect(mac.security('show-keychain-info', keychain).exitCode).toBe(36);
  });

  test('300 s without use lock a new keychain', () => {
    mac.wait(299);
    expect(mac.security('show-keychain-info', keychain).exitCode).toBe(0);
    mac.wait(300);
    expect(mac.security('show-keychain-info', keychain).exitCode).toBe(36);
  });
});

describe('set-keychain-settings', () => {
  beforeEach(() => {
    mac.security('create-keychain', '-p', 'pw', keychain);
  });

  function infoAfter(...options: string[]): string {
    expect(mac.security('set-keychain-settings', ...options, keychain)).toEqual(ok());
    return mac.security('show-keychain-info', keychain).stderr;
  }

  test('no option means never lock', () => {
    expect(infoAfter()).toBe(`Keychain "${keychain}" no-timeout\n`);
    mac.wait(1_000_000);
    expect(mac.security('show-keychain-info', keychain).exitCode).toBe(0);
  });

  test('-t implies -u and sets the time after which it locks', () => {
    const shown = ' lock-on-sleep use-lock-interval timeout=21600s';
    expect(infoAfter('-lt', '21600')).toBe(`Keychain "${keychain}"${shown}\n`);
    mac.wait(21_600);
    expect(mac.security('show-keychain-info', keychain).exitCode).toBe(36);
  });

  test('-u without -t has no effect', () => {
    expect(infoAfter('-u')).toBe(`Keychain "${keychain}" no-timeout\n`);
  });

  test('an empty name and two names are usage errors', () => {
    expect(mac.security('set-keychain-settings', '').exitCode).toBe(2);
    expect(mac.security('set-keychain-settings', keychain, keychain).exitCode).toBe(2);
  });

  test('a locked keychain cannot be changed without a dialog', () => {
    mac.security('lock-keychain', keychain);
    const text = `SecKeychainSetSettings ${keychain}: User interaction is not allowed.`;
    expect(mac.security('set-keychain-settings', keychain)).toEqual(refused(text, 36));
  });
});

describe('the search list', () => {
  test('-d user shows the user’s list, no domain adds the System keychain', () => {
    expect(mac.security('list-keychains', '-d', 'user')).toEqual(ok(`    "${login()}"\n`));
    expect(mac.security('list-keychains')).toEqual(
      ok(`    "${login()}"\n    "/Library/Keychains/System.keychain"\n`),
    );
    expect(mac.security('list-keychains', '-d', 'dynamic')).toEqual(ok());
  });

  test('a beginning of a domain is enough; anything else is refused', () => {
    expect(mac.security('list-keychains', '-d', 'u')).toEqual(ok(`    "${login()}"\n`));
    const result = mac.security('list-keychains', '-d', 'mine');
    expect(result.stderr).toMatch(/^security: Invalid domain: mine\n/);
    expect(result.exitCode).toBe(2);
  });

  test('-s replaces the list, without a look at the files, and names resolve to the user’s folder', () => {
    const missing = mac.file('missing.keychain');
    mac.security('list-keychains', '-d', 'user', '-s', missing, 'login.keychain');
    expect(userSearchList()).toBe(`    "${missing}"\n    "${login()}"\n`);
  });

  test('-s without names empties the list', () => {
    expect(mac.security('list-keychains', '-d', 'user', '-s')).toEqual(ok());
    expect(userSearchList()).toBe('');
  });

  test('names without -s are a usage error', () => {
    expect(mac.security('list-keychains', keychain).exitCode).toBe(2);
  });

  test('a process with another HOME has a list of its own', () => {
    mac.security('list-keychains', '-d', 'user', '-s', keychain);
    const neighbour = { ...simulatedMac(), stateDirectory: mac.stateDirectory };
    mkdirSync(neighbour.home, { recursive: true });
    expect(readKeychainState(neighbour).preferences[neighbour.home]?.searchList).toEqual([
      path.join(neighbour.home, 'Library/Keychains/login.keychain-db'),
    ]);
  });
});

describe('the default keychain', () => {
  test('-s sets it, -s alone unsets it, two names are a usage error', () => {
    expect(mac.security('default-keychain', '-s', keychain)).toEqual(ok());
    expect(mac.security('default-keychain')).toEqual(ok(`    "${keychain}"\n`));
    expect(mac.security('default-keychain', '-s', keychain, keychain).exitCode).toBe(2);
    expect(mac.security('default-keychain', '-s')).toEqual(ok());
    expect(mac.security('default-keychain').exitCode).toBe(1);
  });

  test('login-keychain -s always fails', () => {
    expect(mac.security('login-keychain', '-s', keychain).exitCode).toBe(1);
  });
});
