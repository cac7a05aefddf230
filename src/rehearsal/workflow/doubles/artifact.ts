/** actions/upload-artifact and actions/download-artifact, with a folder for each artifact. */
import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { basename, dirname, join, matchesGlob, relative, resolve } from 'node:path';
import { filesBelow } from '../../../sandbox/runner/runner-folders.ts';
import { suggestion } from '../../suggestion.ts';
import type { DoubleAnswer, DoubleCall } from './double.ts';
import { findFiles } from './file-patterns.ts';

export async function uploadArtifact(call: DoubleCall): Promise<DoubleAnswer> {
  const { inputs, runner, shared } = call;
  const { files, root } = await findFiles(inputs['path'] ?? '', {
    ...runner.folders,
    hidden: inputs['include-hidden-files'] === 'true',
  });
  const [only, ...others] = files;
  if (only === undefined) return nothingFound(call);
  // Without an archive there is one file, and its name is the artifact's, whatever `name` says.
  const isArchive = inputs['archive'] !== 'false';
  if (!isArchive && others.length > 0) {
    throw new Error(`${files.length} files were found, but 'archive: false' uploads a single file`);
  }
  const name = isArchive ? inputs['name'] || 'artifact' : basename(only);
  const folder = join(shared.artifacts, name);
  const existing = await readdir(shared.artifacts);
  if (existing.includes(name)) {
    if (inputs['overwrite'] !== 'true') {
      throw new Error(
        `an artifact with the name "${name}" already exists on the workflow run: give each job of a matrix its own \`name\`, or set \`overwrite: true\``,
      );
    }
    await rm(folder, { recursive: true });
  }
  const digest = createHash('sha256');
  for (const file of files) {
    const inside = relative(root, file);
    digest.update(`${inside}\0`).update(await readFile(file));
    const target = join(folder, inside);
    await mkdir(dirname(target), { recursive: true });
    await cp(file, target);
  }
  call.log(`Artifact ${name}: ${files.length} file${files.length === 1 ? '' : 's'}`);
  const id = String(existing.length + 1);
  return {
    outputs: {
      'artifact-id': id,
      'artifact-url': `${runner.github['server_url']}/${runner.github['repository']}/artifacts/${id}`,
      'artifact-digest': digest.digest('hex'),
    },
  };
}

function nothingFound({ inputs, log, warn }: DoubleCall): DoubleAnswer {
  const message = `No files were found with the provided path: ${inputs['path'] ?? ''}. No artifacts will be uploaded.`;
  const wish = inputs['if-no-files-found'] || 'warn';
  if (wish === 'error') throw new Error(message);
  (wish === 'ignore' ? log : warn)(message);
  return {};
}

export async function downloadArtifact({
  inputs,
  runner,
  shared,
  log,
}: DoubleCall): Promise<DoubleAnswer> {
  const target = resolve(runner.folders.workspace, inputs['path'] ?? '');
  const existing = await readdir(shared.artifacts);
  const wanted = inputs['name'] || undefined;
  if (wanted !== undefined && !existing.includes(wanted)) {
    const there = `the run has ${existing.join(', ') || 'none'}${suggestion(wanted, existing)}`;
    throw new Error(
      `Unable to download artifact(s): Artifact not found for name: ${wanted} (${there})`,
    );
  }
  const names = existing.filter((name) =>
    wanted === undefined ? matchesGlob(name, inputs['pattern'] || '*') : name === wanted,
  );
  // A named artifact is unpacked where it was asked for; each of several has its own folder.
  const flat = wanted !== undefined || inputs['merge-multiple'] === 'true';
  for (const name of names) {
    const folder = join(shared.artifacts, name);
    await cp(folder, flat ? target : join(target, name), { recursive: true });
    for (const file of await filesBelow(folder)) log(`${name}: ${relative(folder, file)}`);
  }
  return { outputs: { 'download-path': target } };
}
