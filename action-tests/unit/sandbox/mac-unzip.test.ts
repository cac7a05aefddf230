import { createWriteStream, readFileSync, statSync, writeFileSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { expect, test } from '@jest/globals';
import { ZipFile } from 'yazl';
import { unzip } from '../../../src/sandbox/mac/unzip/unzip.ts';
import { simulatedMac } from './simulated-mac.ts';

async function run(...argv: string[]) {
  const mac = simulatedMac();
  let printed = '';
  const exitCode = await unzip(argv, {
    machine: mac,
    env: {},
    stdout: () => undefined,
    stderr: (text) => void (printed += text),
  });
  return { exitCode, printed };
}

test('unzip unpacks programs, and files in folders', async () => {
  const mac = simulatedMac();
  const zip = new ZipFile();
  zip.addEmptyDirectory('sdk/empty');
  zip.addBuffer(Buffer.from('#!/bin/sh\n'), 'sdk/bin/tool', { mode: 0o100755 });
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(mac.file('sdk.zip')));

  const { exitCode } = await run('-q', '-o', mac.file('sdk.zip'), '-d', mac.file('out'));
  expect(exitCode).toBe(0);
  expect(readFileSync(mac.file('out/sdk/bin/tool'), 'utf8')).toBe('#!/bin/sh\n');
  expect(statSync(mac.file('out/sdk/bin/tool')).mode & 0o111).toBe(0o111);
  expect(statSync(mac.file('out/sdk/empty')).isDirectory()).toBe(true);
});

test('unzip ends with 9 where there is no archive', async () => {
  const mac = simulatedMac();
  writeFileSync(mac.file('page.zip'), '<html>');
  const { exitCode, printed } = await run('-q', '-o', mac.file('page.zip'), '-d', mac.file('out'));
  expect(exitCode).toBe(9);
  expect(printed).toContain('cannot find zipfile directory');
});

test('unzip refuses what is not simulated', async () => {
  await expect(run('-l', 'sdk.zip')).resolves.toEqual({
    exitCode: 64,
    printed: 'slipway sandbox: "unzip -l sdk.zip" is not simulated\n',
  });
});
