/** The parsers of what Apple defines, each with sound input to damage. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, buildBinary } from 'plist';
import { checkIpa } from '../../../src/core/apple/checks/check-ipa.ts';
import { readIpa } from '../../../src/core/apple/package/ipa.ts';
import { openPkcs12 } from '../../../src/core/apple/certificate/pkcs12/pkcs12.ts';
import { parsePropertyList } from '../../../src/core/apple/property-list/property-list.ts';
import { parseProvisioningProfile } from '../../../src/core/apple/provisioning-profile/provisioning-profile.ts';
import { verifySeals } from '../../../src/core/apple/code-signature/sealed-resources.ts';
import { readSignedExecutable } from '../../../src/core/apple/code-signature/signed-executable.ts';
import { openZip } from '../../../src/core/apple/archive/zip-archive.ts';
import type { ZipArchive } from '../../../src/core/apple/archive/zip-archive.ts';
import { ActionError } from '../../../src/core/errors.ts';
import { writeIpaVariant } from '../../../src/sandbox/material/app/ipa-variant.ts';
import { protectedPkcs12 } from '../../../src/sandbox/material/pkcs12/pkcs12-protection.ts';
import { createSigningMaterial } from '../../../src/sandbox/material/signing-material.ts';
import { rawZip } from '../raw-zip.ts';
import type { RawEntry } from '../raw-zip.ts';
import { hostileApps } from './hostile-apps.ts';
import { installerPackageTargets } from './installer-package-targets.ts';
import { mutate } from './mutate.ts';
import type { Random } from './random.ts';

export interface Target {
  readonly name: string;
  /** Parses damaged input. Throws nothing but coded errors. */
  attack(random: Random): Promise<void>;
}

export interface Targets {
  readonly all: readonly Target[];
  close(): Promise<void>;
}

export async function fuzzTargets(): Promise<Targets> {
  const folder = await mkdtemp(join(tmpdir(), 'slipway-fuzz-'));
  const sound = join(folder, 'sound.ipa');
  const damaged = join(folder, 'damaged.ipa');
  const material = createSigningMaterial({ bundleId: 'com.example.tea' });
  await writeIpaVariant(sound, material, {
    bundles: { 'PlugIns/Pot.appex': {} },
    archive: {
      'Signatures/Python.xcframework-ios.signature': Buffer.from(buildBinary({ signed: true })),
    },
  });
  const archive = await readFile(sound);
  const directoryStart = archive.readUInt32LE(archive.length - 22 + 16);
  const files = await filesOf(sound);
  const executable = contentsOf(files, 'Payload/Runner.app/Runner');
  const infoPlist = parsePropertyList(contentsOf(files, 'Payload/Runner.app/Info.plist')) ?? {};
  const lists = [
    Buffer.from(build({ ...infoPlist } as never)),
    Buffer.from(buildBinary({ ...infoPlist } as never)),
  ];
  const profile = material.profile;
  const bare = protectedPkcs12({
    privateKeyPems: [material.privateKeyPem],
    certificates: [material.certificate.der],
    password: material.password,
    keys: 'none',
    certificateBags: 'none',
    checksum: 'none',
  });
  const pkcs12s = [material.pkcs12, bare];

  const inspect = async (bytes: Buffer) => {
    await writeFile(damaged, bytes);
    await inspectIpa(damaged);
  };
  const hostile = [...hostileApps.values()];
  const codeEnd = 0x8000;
  const all: Target[] = [
    {
      name: 'archive',
      attack: (random) => inspect(mutate(archive, random, { start: directoryStart })),
    },
    {
      name: 'file in a sound archive',
      attack: (random) => {
        const victim = random.oneOf(files);
        const contents = mutate(Buffer.from(victim.contents ?? ''), random);
        return inspect(
          rawZip(files.map((file) => (file === victim ? { ...file, contents } : file))),
        );
      },
    },
    {
      name: 'hostile app',
      attack: (random) => {
        const entries = random.oneOf(hostile);
        const victim = random.oneOf(entries);
        const contents = mutate(Buffer.from(victim.contents ?? ''), random);
        return inspect(
          rawZip(entries.map((entry) => (entry === victim ? { ...entry, contents } : entry))),
        );
      },
    },
    {
      name: 'property list',
      attack: async (random) => {
        parsePropertyList(mutate(random.oneOf(lists), random));
      },
    },
    {
      name: 'Mach-O header',
      attack: async (random) => {
        await parseExecutable(mutate(executable, random, { start: 0, end: 1024 }));
      },
    },
    {
      name: 'code signature',
      attack: async (random) => {
        await parseExecutable(
          mutate(executable, random, { start: codeEnd, end: codeEnd + 0x2000 }),
        );
      },
    },
    {
      name: 'provisioning profile',
      attack: async (random) => {
        parseProvisioningProfile(mutate(profile, random));
      },
    },
    {
      name: 'certificate file',
      attack: async (random) => {
        await openPkcs12(mutate(random.oneOf(pkcs12s), random), material.password, 'The file');
      },
    },
    ...installerPackageTargets(folder),
  ];
  return {
    all: all.map((target) => ({
      ...target,
      attack: (random) => allowCoded(target.attack(random)),
    })),
    close: () => rm(folder, { recursive: true, force: true }),
  };
}

/** A coded error is the right answer to damage; any other is a defect. */
async function allowCoded(attack: Promise<void>): Promise<void> {
  await attack.catch((error: unknown) => {
    if (!(error instanceof ActionError)) throw error;
  });
}

async function inspectIpa(path: string): Promise<void> {
  const ipa = await readIpa(path);
  checkIpa(ipa, { now: new Date('2026-06-01') });
  await within(path, (archive) =>
    verifySeals(archive, ipa.bundles, { signal: new AbortController().signal }),
  );
}

async function parseExecutable(bytes: Buffer): Promise<void> {
  await readSignedExecutable(async function* () {
    for (let at = 0; at < bytes.length; at += 5000) yield bytes.subarray(at, at + 5000);
  });
}

async function filesOf(path: string): Promise<RawEntry[]> {
  return within(path, async (archive) => {
    const files: RawEntry[] = [];
    for (const [name, entry] of archive.entries) {
      const mode = entry.unixMode ?? 0o100644;
      files.push({ name, contents: await archive.read(entry), mode });
    }
    return files;
  });
}

async function within<T>(path: string, work: (archive: ZipArchive) => Promise<T>): Promise<T> {
  const archive = await openZip(path);
  try {
    return await work(archive);
  } finally {
    await archive.close();
  }
}

function contentsOf(files: readonly RawEntry[], name: string): Buffer {
  return Buffer.from(files.find((file) => file.name === name)?.contents ?? '');
}
