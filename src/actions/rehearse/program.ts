/** The program that plays the workflow, and the arguments that it takes. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { commandLine } from './inputs.ts';
import type { Inputs } from './inputs.ts';

/** The rehearsal's own bundle, in a folder beside that of the action. */
export const bundledProgram = join(dirname(fileURLToPath(import.meta.url)), 'program', 'index.js');

/** The inputs as `npm run rehearse` takes them; `workspace` stands in for a project. */
export function argumentsFor(inputs: Inputs, workspace: string): readonly string[] {
  const {
    appPath = workspace,
    secret,
    inputs: ofWorkflow,
    bundleId,
    appVersion,
    ...others
  } = inputs;
  const values: Readonly<Record<string, boolean | string | readonly string[] | undefined>> = {
    ...others,
    appPath,
    secret: Object.entries(secret).map(([name, file]) => `${name}=${file}`),
    bundleId: factsTyped(bundleId),
    appVersion: factsTyped(appVersion),
    inputs: ofWorkflow && JSON.stringify(ofWorkflow),
  };
  return Object.entries(commandLine).flatMap(([name, typed]) => {
    const [flag = ''] = typed.split(' ');
    const value = values[name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())];
    if (value === undefined || value === false) return [];
    return value === true ? [flag] : [value].flat().map((text) => `${flag}=${text}`);
  });
}

function factsTyped(facts: Readonly<Record<string, string>>): string[] {
  return Object.entries(facts).map(([name, value]) => (name === '' ? value : `${name}=${value}`));
}
