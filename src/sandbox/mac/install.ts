import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The Mac's tools that the sandbox plays; each is a file `<tool>.ts` beside this one. */
export const macToolNames = [
  'security',
  'codesign',
  'xcodebuild',
  'xcrun',
  'pod',
  'flet',
  'flutter',
] as const;

/** Writes an executable for each tool into `directory`, which the caller then puts first on PATH. */
export async function installMacTools(directory: string): Promise<void> {
  await mkdir(directory, { recursive: true });
  await Promise.all(
    macToolNames.map(async (tool) => {
      const source = fileURLToPath(new URL(`./${tool}.ts`, import.meta.url));
      const script = `#!/bin/sh\nexec ${shellWord(process.execPath)} ${shellWord(source)} "$@"\n`;
      await writeFile(path.join(directory, tool), script, { mode: 0o755 });
    }),
  );
}

function shellWord(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
