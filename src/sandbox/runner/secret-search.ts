/** Looks for a secret, and for everything that gives it away, in all that a run left behind. */
import { readFile } from 'node:fs/promises';
import type { Runner, StepResult } from './runner.ts';

const SHORTEST_FORM = 6;

/** A secret as it may turn up: encoded, decoded, escaped, or one line of it. */
export function secretForms(secret: string | Buffer): Map<string, Buffer> {
  const bytes = Buffer.from(secret);
  const text = bytes.toString('utf8');
  if (bytes.length < SHORTEST_FORM) throw new Error('This secret is too short to be searched for.');
  const forms = new Map<string, Buffer>([
    ['itself', bytes],
    ['hex', Buffer.from(bytes.toString('hex'))],
    ['HEX', Buffer.from(bytes.toString('hex').toUpperCase())],
    ['base64', Buffer.from(bytes.toString('base64').replace(/=+$/, ''))],
    ['base64url', Buffer.from(bytes.toString('base64url'))],
    ['JSON', Buffer.from(JSON.stringify(text).slice(1, -1))],
    ['URI', Buffer.from(encodeURIComponent(text.toWellFormed()))],
    ['one line', Buffer.from(text.replaceAll(/\r?\n/g, ''))],
  ]);
  const lines = text.split(/\r?\n/).filter((line) => !/^-----|^\s*$/.test(line));
  if (lines.length > 1 || text.startsWith('-----')) {
    lines.forEach((line, index) => forms.set(`line ${index + 1}`, Buffer.from(line.trim())));
  }
  const body = lines.join('').replaceAll(/\s/g, '');
  if (/^[A-Za-z0-9+/_-]{16,}={0,2}$/.test(body)) {
    forms.set('decoded', Buffer.from(body, 'base64'));
  }
  return new Map([...forms].filter(([, form]) => form.length >= SHORTEST_FORM));
}

export interface SecretFind {
  readonly secret: string;
  readonly form: string;
  readonly place: string;
}

/** `secrets` by the name under which a find is reported; the value itself never is. */
export async function findSecrets(
  results: readonly StepResult[],
  runner: Runner | undefined,
  secrets: Readonly<Record<string, string | Buffer>>,
  exceptFiles: readonly string[] = [],
): Promise<SecretFind[]> {
  const places = results.flatMap(placesOf);
  for (const file of (await runner?.files()) ?? []) {
    if (!exceptFiles.includes(file)) places.push([`file ${file}`, await readFile(file)]);
  }
  return Object.entries(secrets).flatMap(([secret, value]) => {
    const forms = [...secretForms(value)];
    return places.flatMap(([place, contents]) =>
      forms
        .filter(([, form]) => contents.includes(form))
        .map(([form]) => ({ secret, form, place })),
    );
  });
}

function placesOf(result: StepResult): [place: string, contents: Buffer][] {
  const { id, phase } = result;
  const records = {
    log: result.log,
    rawStdout: result.rawStdout,
    summary: result.summary,
    outputs: values(result.outputs),
    state: values(result.state),
    env: values(result.env),
    annotations: result.annotations.map(({ title = '', message }) => title + message).join('\n'),
  };
  return Object.entries(records).map(([name, text]) => [
    `${name} of ${id} (${phase})`,
    Buffer.from(text),
  ]);
}

function values(record: Readonly<Record<string, string>>): string {
  return Object.values(record).join('\n');
}

/** Throws with the names and places of all finds. */
export async function expectNoSecrets(
  results: readonly StepResult[],
  runner: Runner | undefined,
  secrets: Readonly<Record<string, string | Buffer>>,
  exceptFiles: readonly string[] = [],
): Promise<void> {
  const finds = await findSecrets(results, runner, secrets, exceptFiles);
  if (finds.length === 0) return;
  const list = finds.map(({ secret, form, place }) => `  ${secret} (${form}) in ${place}`);
  throw new Error(`Secrets were found:\n${list.join('\n')}`);
}
