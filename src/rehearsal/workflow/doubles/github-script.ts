/** actions/github-script: the script runs for real, in a Node of its own, without GitHub behind it. */
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { requiredInput } from './double.ts';
import type { ActionDouble, DoubleAnswer, DoubleCall } from './double.ts';
import { GITHUB_SCRIPT_PROGRAM } from './github-script-program.ts';

async function githubScript(call: DoubleCall): Promise<DoubleAnswer> {
  const { inputs, runner, scope } = call;
  const script = requiredInput(call, 'script');
  const folder = runner.folders.temp;
  const file = join(folder, `github-script-${crypto.randomUUID()}.cjs`);
  await writeFile(file, GITHUB_SCRIPT_PROGRAM);
  try {
    const { github = {} } = scope().contexts;
    const program = await call.runProgram({
      file: process.execPath,
      args: [file],
      env: {
        GITHUB_SCRIPT: script,
        GITHUB_SCRIPT_CONTEXT: JSON.stringify(github),
        GITHUB_SCRIPT_ENCODING: inputs['result-encoding'] || 'json',
      },
    });
    return { program };
  } finally {
    await rm(file, { force: true });
  }
}

export const scriptDoubles: Readonly<Record<string, ActionDouble>> = {
  'actions/github-script': {
    plays: 'The script itself; calls of GitHub’s API are logged, and answered with made-up values.',
    inputs: [
      'script',
      'base-url',
      'debug',
      'github-token',
      'previews',
      'result-encoding',
      'retries',
      'retry-exempt-status-codes',
      'user-agent',
    ],
    unplayed: [],
    run: githubScript,
  },
};
