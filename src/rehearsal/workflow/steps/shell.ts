/** The command line that runs a `run:` script, as GitHub's runner builds it on macOS and Linux. */
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const templates: Readonly<Record<string, string>> = {
  bash: 'bash --noprofile --norc -e -o pipefail {0}',
  sh: 'sh -e {0}',
  python: 'python {0}',
};
// Only a shell that is named gets pipefail.
const WHEN_NONE_IS_NAMED = 'bash -e {0}';

export function shellTemplate(shell: string | undefined): string | undefined {
  if (shell === undefined) return WHEN_NONE_IS_NAMED;
  return templates[shell] ?? (shell.includes('{0}') ? shell : undefined);
}

export interface ScriptCommand {
  readonly file: string;
  readonly args: readonly string[];
}

/** The script lies in a file while it runs, and only so long: it may hold secrets. */
export async function withScriptCommand<T>(
  script: string,
  { shell, folder }: { readonly shell: string | undefined; readonly folder: string },
  run: (command: ScriptCommand) => Promise<T>,
): Promise<T> {
  const template = shellTemplate(shell);
  if (template === undefined) throw new Error(`The shell "${shell}" is not known here.`);
  const path = join(folder, `${crypto.randomUUID()}${shell === 'python' ? '.py' : '.sh'}`);
  await writeFile(path, `${script}\n`);
  const [file = '', ...args] = template
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => word.replaceAll('{0}', path));
  try {
    return await run({ file, args });
  } finally {
    await rm(path, { force: true });
  }
}
