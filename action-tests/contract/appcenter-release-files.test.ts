import { buffer } from 'node:stream/consumers';
import { afterEach, expect, test } from '@jest/globals';
import { ZipFile } from 'yazl';
import { createWorld } from './appcenter-release-world.ts';
import type { World } from './appcenter-release-world.ts';

let world: World;
afterEach(() => world.close());

/** An archive with one entry of this name. */
function archiveWith(name: string): Promise<Buffer> {
  const zip = new ZipFile();
  zip.addBuffer(Buffer.from('x'), name);
  zip.end();
  return buffer(zip.outputStream);
}
const EMPTY_BUNDLE = await archiveWith('BundleConfig.pb');
const EMPTY_PACKAGE = await archiveWith('AndroidManifest.xml');

const noWrites = () =>
  expect(world.requests().filter((line) => !line.startsWith('GET'))).toEqual([]);

test.each<[string, string, Record<string, string>]>([
  ['Tea.apk', 'Android', {}],
  ['Tea.app.zip', 'macOS', {}],
  ['Tea.PKG', 'macOS', { 'build-version': '1.2', 'build-number': '3' }],
  ['Tea.dmg', 'macOS', { 'build-version': '1.2', 'build-number': '3' }],
  ['Tea.appxbundle', 'Windows', {}],
  ['Tea.msixupload', 'Windows', {}],
  ['Tea.msi', 'Windows', { 'build-version': '1.2' }],
  ['Tea.zip', 'Windows', { 'build-version': '1.2' }],
  ['Tea.zip', 'Custom', { 'build-version': '1.2' }],
])('%s of an app for %s is released', async (file, os, given) => {
  world = await createWorld({ os });
  await world.write(file);
  await expect(world.release({ file, ...given })).resolves.toMatchObject({ 'release-id': 1 });
  expect(world.releases()).toHaveLength(1);
});

test.each<[string, Record<string, string>, RegExp]>([
  ['Tea.pkg', {}, /`build-version`[^]*`build-number`/],
  ['Tea.dmg', { 'build-version': '1' }, /`build-number`/],
  ['Tea.msi', {}, /`build-version`/],
  ['Tea.zip', { 'build-number': '1' }, /`build-version`/],
])('%s needs the versions that the server asks for (%j)', async (file, given, message) => {
  world = await createWorld({ os: 'macOS' });
  await world.write(file);
  await expect(world.release({ file, ...given })).rejects.toMatchObject({
    code: 'input/invalid',
    message: expect.stringMatching(message),
  });
  expect(world.requests()).toEqual([]);
});

test.each<[string, string]>([
  ['Tea.apk', 'iOS'],
  ['Tea.app.zip', 'Windows'],
  ['Tea.appx', 'Custom'],
])('%s is refused for an app for %s', async (file, os) => {
  world = await createWorld({ os });
  await world.write(file);
  await expect(world.release({ file })).rejects.toMatchObject({
    code: 'app-center/file-kind',
    message: expect.stringContaining(os),
  });
  noWrites();
});

test.each<[string, string, string, string | Buffer, RegExp]>([
  ['a page', 'Tea.apk', 'Android', '<html>Sign in</html>', /not a ZIP archive/],
  ['an .aab', 'Tea.apk', 'Android', EMPTY_BUNDLE, /app bundle/],
  ['an .apk', 'Tea.aab', 'Android', EMPTY_PACKAGE, /an \.apk with/],
  ['a disk image', 'Tea.pkg', 'macOS', 'koly', /not an installer package/],
  ['an archive', 'Tea.msi', 'Windows', EMPTY_PACKAGE, /not an installer database/],
  ['too few bytes', 'Tea.zip', 'Custom', 'PK', /not a ZIP archive/],
])('%s named %s of an app for %s is refused', async (_, file, os, contents, message) => {
  world = await createWorld({ os });
  await world.write(file, contents);
  const versions = /\.(?:apk|aab)$/.test(file) ? {} : { 'build-version': '1', 'build-number': '2' };
  await expect(world.release({ file, groups: '', ...versions })).rejects.toMatchObject({
    code: 'app-center/file-kind',
    message: expect.stringMatching(message),
  });
  expect(world.requests()).toEqual([]);
});

test('a file that is none of App Center’s is refused', async () => {
  world = await createWorld();
  await world.write('Tea.exe');
  await expect(world.release({ file: 'Tea.exe' })).rejects.toMatchObject({
    code: 'app-center/file-kind',
  });
  expect(world.requests()).toEqual([]);
});

test('an .ipa for the App Store goes to stores, not to testers', async () => {
  world = await createWorld();
  await world.writeIpaFor('app-store', 'store.ipa');
  await expect(world.release({ file: 'store.ipa' })).rejects.toMatchObject({
    code: 'app-center/unusual-destination',
    message: expect.stringContaining('signed for the App Store'),
  });
  noWrites();
  const toStore = { file: 'store.ipa', groups: '', stores: 'Production' };
  await expect(world.release(toStore)).resolves.toMatchObject({ 'release-id': 1 });
});

test('an .ipa of an enterprise goes to testers', async () => {
  world = await createWorld();
  await world.writeIpaFor('enterprise', 'enterprise.ipa');
  await world.release({ file: 'enterprise.ipa' });
  expect(world.bench.recorded.texts('info')).toContain(
    'enterprise.ipa is signed for every device (enterprise).',
  );
});

test('an .aab goes to a store, and to a group only when that is wanted and taken', async () => {
  world = await createWorld({ os: 'Android' });
  await world.write('Tea.aab');
  const file = { file: 'Tea.aab' };
  await expect(world.release(file)).rejects.toMatchObject({
    code: 'app-center/unusual-destination',
  });
  noWrites();
  await expect(world.release({ ...file, groups: '', stores: 'Play' })).resolves.toBeDefined();
  const wanted = { ...file, 'allow-unusual-destination': 'true' };
  await expect(world.release(wanted)).rejects.toMatchObject({ code: 'app-center/refused' });
  world.sandbox.seed({ appCenter: { behaviour: { unusualDestinations: 'taken' } } });
  await expect(world.release(wanted)).resolves.toMatchObject({ groups: ['Friends', 'Team'] });
});

test.each<[string, string, string, RegExp]>([
  ['an .ipa for testers', 'iOS', 'Tea & Co.ipa', /release-testing, which the Apple store/],
  ['an .ipa of an enterprise', 'iOS', 'enterprise.ipa', /enterprise, which the Apple store/],
  ['an .apk', 'Android', 'Tea.apk', /"Production", which takes \.ipa files/],
])('an Apple store publishes nothing of %s', async (_, os, file, words) => {
  world = await createWorld({ os });
  await world.write('Tea.apk');
  await world.writeIpaFor('enterprise', 'enterprise.ipa');
  const toStore = { file, groups: '', stores: 'Portal\nProduction' };
  await expect(world.release(toStore)).rejects.toMatchObject({
    code: 'app-center/unusual-destination',
    message: expect.stringMatching(words),
  });
  noWrites();
  await expect(world.release({ ...toStore, stores: 'Portal' })).resolves.toBeDefined();
});

test('a store takes no file for macOS', async () => {
  world = await createWorld({ os: 'macOS' });
  await world.write('Tea.app.zip');
  await expect(
    world.release({ file: 'Tea.app.zip', groups: '', stores: 'Production' }),
  ).rejects.toMatchObject({ code: 'app-center/unusual-destination' });
  noWrites();
});
