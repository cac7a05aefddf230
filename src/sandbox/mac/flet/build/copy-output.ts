/** The last step of a build: the archive and the .ipa go to the output folder. */
import { existsSync } from 'node:fs';
import { copyFile, cp, mkdir, readdir, rm, utimes } from 'node:fs/promises';
import path from 'node:path';
import type { FletMode } from '../modes.ts';
import type { Layout } from './project-files.ts';

const AN_HOUR = 3_600_000;

/** Empties the folder before each source it copies: an .ipa thus throws out the archive. */
export async function copyOutput({ ios }: Layout, outputDirectory: string): Promise<void> {
  for (const source of [path.join(ios, 'archive'), path.join(ios, 'ipa')]) {
    if (!existsSync(source)) continue;
    await rm(outputDirectory, { recursive: true, force: true });
    await mkdir(outputDirectory, { recursive: true });
    await cp(source, outputDirectory, { recursive: true, preserveTimestamps: true });
  }
}

/** The modes in which the output folder holds another .ipa than a build leaves. */
export async function spoilOutput(
  mode: FletMode,
  outputDirectory: string,
  now: Date,
): Promise<void> {
  const names = (await readdir(outputDirectory)).filter((name) => name.endsWith('.ipa'));
  for (const ipa of names.map((name) => path.join(outputDirectory, name))) {
    if (mode === 'two-ipas') await copyFile(ipa, `${ipa.slice(0, -'.ipa'.length)} 2.ipa`);
    const anHourAgo = new Date(now.getTime() - AN_HOUR);
    if (mode === 'stale-ipa') await utimes(ipa, anHourAgo, anHourAgo);
  }
}
