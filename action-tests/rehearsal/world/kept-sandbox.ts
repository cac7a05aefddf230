// What a later rehearsal needs to know of a sandbox that was kept: its credentials, found by its
// port. The file is readable by its owner only and goes with the sandbox.
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Cast } from './cast.ts';

export function castFile(url: string): string {
  return join(tmpdir(), `slipway-sandbox-${new URL(url).port}.json`);
}

export async function rememberCast(url: string, cast: Cast): Promise<void> {
  await writeFile(castFile(url), JSON.stringify(cast), { mode: 0o600 });
}

export async function recallCast(url: string): Promise<Cast> {
  const text = await readFile(castFile(url), 'utf8').catch(() => {
    throw new Error(
      `No rehearsal has kept a sandbox at ${url}. Keep one first: npm run rehearse -- --keep`,
    );
  });
  return JSON.parse(text) as Cast;
}
