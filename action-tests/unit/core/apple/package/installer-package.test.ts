import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { readInstallerPackage } from '../../../../../src/core/apple/package/installer-package.ts';
import type { InstallerPackage } from '../../../../../src/core/apple/package/installer-package.ts';
import { OpenedFile } from '../../../../../src/core/system/files/opened-file.ts';
import { isXar } from '../../../../../src/core/apple/archive/xar-archive.ts';
import { readXml } from '../../../../../src/core/apple/property-list/xml-elements.ts';
import { installerPackage } from '../../../../../src/sandbox/material/app/installer-package.ts';
import { failureOf } from '../../../../support/failure.ts';

const folder = mkdtempSync(join(tmpdir(), 'slipway-pkg-'));
afterAll(() => rmSync(folder, { recursive: true }));

const app = { path: 'Tea.app', id: 'com.example.tea', version: '1.2.0', buildNumber: '7' };
const helper = { ...app, path: 'Tea.app/Contents/Helper.app', id: 'com.example.tea.helper' };

function write(content: Buffer): string {
  const path = join(folder, 'Tea.pkg');
  writeFileSync(path, content);
  return path;
}

async function readPackage(path: string): Promise<InstallerPackage> {
  const file = await OpenedFile.open(path);
  try {
    return await readInstallerPackage(file);
  } finally {
    await file.close();
  }
}

describe('an installer package', () => {
  test('is told from others by its first bytes', async () => {
    const file = await OpenedFile.open(write(installerPackage({ bundles: [app] })));
    expect(await isXar(file)).toBe(true);
    await file.close();
    const other = await OpenedFile.open(write(Buffer.from('PK')));
    expect(await isXar(other)).toBe(false);
    await other.close();
  });

  test('tells its app, whatever lies inside it', async () => {
    const content = installerPackage({ bundles: [helper, app] });
    const path = write(content);
    expect(await readPackage(path)).toEqual({
      path,
      sizeBytes: content.length,
      bundleId: 'com.example.tea',
      version: '1.2.0',
      buildNumber: '7',
      platform: 'MAC_OS',
      isSigned: true,
    });
  });

  test('tells when it carries no signature', async () => {
    const path = write(installerPackage({ bundles: [app], signed: false }));
    expect(await readPackage(path)).toMatchObject({ isSigned: false });
  });

  test.each([
    ['without a Distribution file', { bundles: [app], distribution: null }, 'component package'],
    ['without an app', { bundles: [helper] }, 'does not tell'],
    ['with two apps', { bundles: [app, { ...helper, path: 'Cake.app' }] }, 'installs 2 apps'],
    ['whose app has no number', { bundles: [{ ...app, buildNumber: '' }] }, 'does not tell'],
  ])('%s is refused by name', async (_case, options, words) => {
    const failure = await failureOf(readPackage(write(installerPackage(options))));
    expect(failure.code).toBe('pkg/identity-unknown');
    expect(failure.message).toContain(words);
  });

  const sound = installerPackage({ bundles: [app] });
  const changed = (at: number, bytes: number[]) => {
    const copy = Buffer.from(sound);
    copy.set(bytes, at);
    return copy;
  };
  test.each([
    ['another file', Buffer.from('PK\u0003\u0004 and more than 28 bytes of it'), 'begin like one'],
    ['a head alone', sound.subarray(0, 20), 'begin like one'],
    ['a table that is cut off', sound.subarray(0, 100), 'ends too early'],
    ['a table of absurd length', changed(8, [0, 0, 0, 9]), 'larger than any'],
    ['a table that does not unpack', changed(40, [0, 0, 0, 0]), 'compression is damaged'],
    ['a heap that is cut off', sound.subarray(0, sound.length - 10_500), 'ends too early'],
    [
      'a Distribution that is no XML',
      installerPackage({ bundles: [app], distribution: '<a><b></a>' }),
      'is no XML',
    ],
  ])('%s is told as damaged', async (_case, content, words) => {
    const failure = await failureOf(readPackage(write(content)));
    expect(failure.code).toBe('pkg/damaged');
    expect(failure.message).toContain(words);
  });
});

describe('XML', () => {
  const read = (xml: string) => readXml(Buffer.from(xml));

  test('is read with attributes, text, entities, comments and CDATA', () => {
    const root = read(
      `<?xml version="1.0"?><!-- c --><a x="1 &lt; 2" y='&#65;'><b/>t&amp;u<![CDATA[<v>]]></a>`,
    );
    expect(root).toMatchObject({ name: 'a', text: 't&u<v>', children: [{ name: 'b' }] });
    expect([...(root?.attributes ?? [])]).toEqual([
      ['x', '1 < 2'],
      ['y', 'A'],
    ]);
  });

  test('of many megabytes is read, or refused, without a limit of the machine in between', () => {
    const filling = ' b="c"'.repeat(700_000);
    const attributes = Array.from({ length: 300_000 }, (_, index) => ` b${index}="c"`).join('');
    const roots = [
      `<a><!--${filling}--></a>`,
      `<a><![CDATA[${filling}]]></a>`,
      `<a${attributes}/>`,
    ];
    expect(roots.map((xml) => read(xml)?.name)).toEqual(['a', 'a', 'a']);
    const endless = [
      `<a><!--${filling}`,
      `<?${filling}`,
      `<a><![CDATA[${filling}`,
      `<a${attributes}`,
    ];
    expect(endless.map(read)).toEqual(endless.map(() => undefined));
  });

  test.each([
    '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>',
    '<a>',
    '</a>',
    '<a></b>',
    '<a/><b/>',
    '<a x=1/>',
    'no tag',
    `${'<a>'.repeat(300)}${'</a>'.repeat(300)}`,
  ])('that is none, or asks for too much, is nothing: %.30s', (text) => {
    expect(read(text)).toBeUndefined();
  });
});
