/** What appstore-upload does with an .ipa that Apple would refuse. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { CancelledError } from '../../src/core/errors.ts';
import type { IpaChange } from '../../src/sandbox/material/app/ipa-variant.ts';
import { createWorld } from './appstore-upload-world.ts';
import { failureOf } from '../support/failure.ts';
import type { World } from './appstore-upload-world.ts';

let world: World;
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.close());

const writes = () => world.requests().filter((request) => !request.startsWith('GET '));

/** The byte in the middle, changed when everything was signed. */
function tampered(path: string): IpaChange {
  return {
    afterSigning: {
      [path](signed) {
        const middle = Math.floor(signed.length / 2);
        signed.writeUInt8(signed.readUInt8(middle) ^ 1, middle);
        return signed;
      },
    },
  };
}

const OLD_SDK: IpaChange = {
  infoPlist: { DTPlatformVersion: '18.5', DTSDKName: 'iphoneos18.5' },
  binary: { sdkVersion: '18.5' },
};

test('a sound .ipa passes without a word of warning', async () => {
  await world.variant({});
  await world.upload({ 'uses-non-exempt-encryption': 'false' });
  expect(world.recorded.texts('info')).toContain('The checks of the .ipa found nothing.');
  expect(world.recorded.texts('warning')).toEqual([]);
  expect(world.recorded.summary.render('appstore-upload')).not.toContain('Checks of the .ipa');
});

describe('an .ipa that Apple would refuse', () => {
  test.each(['Runner', 'Assets.car', 'embedded.mobileprovision'])(
    'since one bit of %s was changed is refused before anything is changed',
    async (path) => {
      await world.variant(tampered(path));
      const failure = await failureOf(world.upload());
      expect(failure).toMatchObject({
        code: 'ipa/refused-by-checks',
        message: expect.stringMatching(/App Store Connect would refuse it: ITMS-90035|ITMS-90165/),
        remedy: expect.stringContaining('`check: warn`'),
      });
      expect(writes()).toEqual([]);
      expect(world.recorded.log).toContainEqual({
        kind: 'error',
        title: expect.stringMatching(/^ITMS-90(035|165)$/),
        text: expect.stringContaining(path === 'Runner' ? 'Payload/Runner.app' : ''),
      });
    },
  );

  test('is refused in a dry run as well, and the outputs say which app it was', async () => {
    await world.variant(OLD_SDK);
    const failure = await failureOf(world.upload({ 'dry-run': 'true' }));
    expect(failure.message).toBe(
      'The .ipa has 1 problem for which App Store Connect would refuse it: ITMS-90725.',
    );
    expect(writes()).toEqual([]);
    expect(world.recorded.outputs).toMatchObject({ version: '1.2.3', 'build-number': '7' });
  });

  test('is annotated nine times at most before the error that ends the step', async () => {
    const unsigned = { signature: { signer: 'nobody' } } as const;
    const names = Array.from({ length: 12 }, (_, index) => `Frameworks/Pot${index}.framework`);
    await world.variant({ bundles: Object.fromEntries(names.map((name) => [name, unsigned])) });
    const failure = await failureOf(world.upload());
    expect(failure.message).toContain('ITMS-90034');
    expect(world.recorded.texts('error')).toHaveLength(9);
    const page = world.recorded.summary.render('appstore-upload');
    for (const name of names) expect(page).toContain(`${name} is not signed`);
  });

  test('is uploaded with warnings when that is asked for', async () => {
    await world.variant(tampered('Assets.car'));
    await world.upload({ check: 'warn', 'uses-non-exempt-encryption': 'false' });
    expect(world.app().builds).toHaveLength(1);
    expect(world.recorded.log).toContainEqual({
      kind: 'warning',
      title: 'ITMS-90035',
      text: expect.stringContaining('Assets.car'),
    });
    expect(world.recorded.texts('error')).toEqual([]);
    expect(world.recorded.summary.render('appstore-upload')).toContain('| ITMS-90035 | error |');
  });

  test('is not looked at when that is asked for', async () => {
    await world.variant(tampered('Assets.car'));
    await world.upload({ check: 'off', 'uses-non-exempt-encryption': 'false' });
    expect(world.app().builds).toHaveLength(1);
    expect(world.recorded.texts('warning')).toEqual([]);
  });

  test('is refused by Apple when it was not looked at before', async () => {
    await world.variant(OLD_SDK);
    const failure = await failureOf(world.upload({ check: 'off' }));
    expect(failure).toMatchObject({
      code: 'upload/refused',
      message: expect.stringContaining('90725'),
    });
    expect(world.app().builds).toEqual([]);
  });
});

test('what Apple only warns of does not stop the upload', async () => {
  await world.variant({ infoPlist: { BuildMachineOSBuild: '26A5368g' } });
  await world.upload({ 'uses-non-exempt-encryption': 'false' });
  expect(world.app().builds).toHaveLength(1);
  expect(world.recorded.texts('warning')).toEqual([expect.stringContaining('26A5368g')]);
});

test('a cancelled job ends the check', async () => {
  await world.variant({});
  world.test.cancel(new CancelledError());
  await expect(world.upload()).rejects.toThrow(CancelledError);
  expect(writes()).toEqual([]);
});
