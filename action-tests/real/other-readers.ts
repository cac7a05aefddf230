/**
 * Slipway's readers beside those of others, over generated and hand-made files: property lists
 * beside Python's plistlib, certificates and profiles beside openssl, archives beside `unzip -t`.
 *
 *   node .github/scripts/on-node-24.mjs action-tests/real/other-readers.ts [--seed N]
 *
 * A tool that is not on the machine fails the run.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openZip } from '../../src/core/apple/archive/zip-archive.ts';
import { readSigningCertificate } from '../../src/core/apple/certificate/certificate.ts';
import { readSignedData } from '../../src/core/apple/certificate/cms.ts';
import {
  isDictionary,
  parsePropertyList,
} from '../../src/core/apple/property-list/property-list.ts';
import { createSigningMaterial } from '../../src/sandbox/material/signing-material.ts';
import { rawZip } from '../support/raw-zip.ts';

const { values: options } = parseArgs({ options: { seed: { type: 'string', default: '1' } } });
const SEED = Number(options.seed);
const LISTS = 150;
const ARCHIVES = 300;

/** plistlib leaves an entity out that only an external subset could declare; Slipway loads none. */
const REFUSED_ON_PURPOSE = 'document-undeclared-entity.plist';

const folder = mkdtempSync(join(tmpdir(), 'slipway-readers-'));
const differences: string[] = [];
try {
  compareLists();
  compareSigningFiles();
  await compareArchives();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
differences.forEach((line) => console.error(line));
if (differences.length > 0) process.exitCode = 1;

function compareLists(): void {
  const script = join(import.meta.dirname, 'other-readers/property-lists.py');
  execFileSync('python3', [script, folder, String(SEED), String(LISTS)], { stdio: 'inherit' });
  const names = readdirSync(folder).filter((name) => name.endsWith('.plist'));
  for (const name of names) {
    const contents = readFileSync(join(folder, name));
    const theirs = readFileSync(join(folder, name.replace(/plist$/, 'json')), 'utf8');
    const list = parsePropertyList(contents);
    const ours = list === undefined ? 'refused' : typed(list);
    if (name === REFUSED_ON_PURPOSE && ours === 'refused') continue;
    if (JSON.stringify(ours) === JSON.stringify(withoutKinds(JSON.parse(theirs)))) continue;
    differences.push(`${name}: ours ${JSON.stringify(ours)}, plistlib’s ${theirs}`);
  }
  console.log(`Property lists: ${names.length} beside plistlib.`);
}

/** Where our values do not tell a whole real from an integer, neither does the comparison. */
function withoutKinds(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const [kind, inner] = value as [unknown, unknown];
  if (kind === 'integer') return ['number', Number(inner) === Infinity ? inner : String(inner)];
  if (kind === 'real') return ['number', realText(inner)];
  return value.map(withoutKinds);
}

function realText(value: unknown): string {
  if (typeof value === 'number') return String(value === 0 ? 0 : value);
  return value === 'NaN' ? 'NaN' : String(value).replace('inf', 'Infinity');
}

function typed(value: unknown): unknown {
  if (typeof value === 'boolean') return ['flag', value];
  if (typeof value === 'string') return ['text', value];
  if (typeof value === 'bigint') return ['number', value.toString()];
  if (typeof value === 'number') return ['number', String(value === 0 ? 0 : value)];
  if (value instanceof Date) return ['date', value.toISOString().replace('.000', '')];
  if (value instanceof Uint8Array) return ['data', Buffer.from(value).toString('hex')];
  if (Array.isArray(value)) return ['array', value.map(typed)];
  if (!isDictionary(value)) return ['unknown', String(value)];
  const keys = Object.keys(value).toSorted((one, other) =>
    Buffer.from(one).compare(Buffer.from(other)),
  );
  return ['dict', keys.map((key) => [key, typed(value[key])])];
}

function compareSigningFiles(): void {
  const kinds = ['app-store', 'ad-hoc', 'development'] as const;
  for (const kind of kinds) {
    const { certificate, profile } = createSigningMaterial({ kind });
    const x509 = readSigningCertificate(new X509Certificate(certificate.pem));
    const said = openssl(['x509', '-noout', '-serial', '-fingerprint', '-sha1'], certificate.pem);
    for (const fact of [`serial=${x509.serialNumber}`, x509.sha1]) {
      if (!said.toString().replaceAll(':', '').includes(fact)) {
        differences.push(`${kind}: openssl does not say ${fact} of the certificate`);
      }
    }
    const contents = openssl(['cms', '-verify', '-noverify', '-inform', 'DER'], profile);
    if (!contents.equals(readSignedData(profile).contents)) {
      differences.push(`${kind}: openssl reads other contents in the profile`);
    }
    const changed = Buffer.from(profile);
    changed.writeUInt8((changed.at(600) ?? 0) ^ 1, 600);
    const verdict = spawnSync('openssl', ['cms', '-verify', '-noverify', '-inform', 'DER'], {
      input: changed,
    });
    if ((verdict.status === 0) !== holds(changed)) {
      differences.push(`${kind}: openssl judges a changed profile in another way`);
    }
  }
  console.log(`Certificates and profiles: ${kinds.length} each beside openssl.`);
}

function holds(profile: Buffer): boolean {
  try {
    return readSignedData(profile).signer !== undefined;
  } catch {
    return false;
  }
}

function openssl(args: readonly string[], input: string | Buffer): Buffer {
  return execFileSync('openssl', args, { input, stdio: ['pipe', 'pipe', 'ignore'] });
}

/** Whatever Slipway takes, unzip takes too; Slipway refuses more. */
async function compareArchives(): Promise<void> {
  const random = mulberry32(SEED);
  const sound = rawZip(
    ['Info.plist', 'Tea', 'a/b/c.json', 'ü/茶'].map((name, index) => ({
      name: `Payload/Tea.app/${name}`,
      contents: name.repeat(40 * index),
      deflated: index % 2 === 0,
      descriptor: index === 2,
    })),
  );
  let taken = 0;
  for (let number = 0; number < ARCHIVES; number += 1) {
    const path = join(folder, `${number}.zip`);
    const bytes = Buffer.from(sound);
    const changes = number === 0 ? 0 : 1 + Math.floor(random() * 2);
    for (let change = 0; change < changes; change += 1) {
      bytes.writeUInt8(Math.floor(random() * 256), Math.floor(random() * bytes.length));
    }
    writeFileSync(path, bytes);
    if (!(await isTaken(path))) continue;
    taken += 1;
    const { status, stdout } = spawnSync('unzip', ['-tq', path], { encoding: 'utf8' });
    // 1 and 81: warnings, about an attribute or a version that says nothing about the contents.
    const isSound = status === 0 || status === 1 || stdout.startsWith('No errors detected');
    if (!isSound) differences.push(`${number}.zip: unzip says ${stdout.trim()}`);
  }
  if (taken === 0) differences.push('Slipway took none of the archives.');
  console.log(`Archives: ${ARCHIVES}, of which Slipway took ${taken}, beside unzip.`);
}

async function isTaken(path: string): Promise<boolean> {
  try {
    const archive = await openZip(path);
    try {
      for (const entry of archive.entries.values()) await archive.read(entry);
    } finally {
      await archive.close();
    }
    return true;
  } catch {
    return false;
  }
}

/** The same numbers for the same seed on every machine. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
