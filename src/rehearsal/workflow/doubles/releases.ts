/** Actions that make a release, an attestation, a page or a token on GitHub. */
import { randomBytes } from 'node:crypto';
import { parse } from 'yaml';
import { requiredInput } from './double.ts';
import type { ActionDouble, DoubleAnswer, DoubleCall } from './double.ts';
import { findFiles } from './file-patterns.ts';

const RELEASE_ID = '1';

/** The tag of a release: an input, else the tag that the run is about. */
function tagOf({ runner, inputs }: DoubleCall, input: string): string {
  const given = (inputs[input] ?? '').replace(/^refs\/tags\//, '');
  const { ref_type: type, ref_name: name = '' } = runner.github;
  const tag = given || (type === 'tag' ? name : '');
  if (tag !== '') return tag;
  throw new Error(
    `GitHub Releases requires a tag: the run is about the branch ${name}. Set \`${input}\`, or start the workflow by a tag.`,
  );
}

function madeRelease({ runner, log }: DoubleCall, tag: string): Record<string, string> {
  const { server_url: server, repository, api_url: api } = runner.github;
  log(`A release ${tag} would be there now`);
  const url = `${server}/${repository}/releases/tag/${tag}`;
  const upload = `${api}/repos/${repository}/releases/${RELEASE_ID}/assets{?name,label}`;
  return { id: RELEASE_ID, tag_name: tag, url, html_url: url, upload_url: upload };
}

async function assetsFor(call: DoubleCall, patterns: string): Promise<string[]> {
  const files: string[] = [];
  for (const pattern of patterns.split(/[\n,]/).map((each) => each.trim())) {
    if (pattern === '') continue;
    const found = await findFiles(pattern, { ...call.runner.folders, hidden: true });
    if (found.files.length === 0) {
      const message = `Pattern '${pattern}' does not match any files.`;
      if (call.inputs['fail_on_unmatched_files'] === 'true') throw new Error(message);
      call.warn(message);
    }
    files.push(...found.files);
  }
  call.log(`Files on the release: ${files.length}`);
  return files;
}

async function ghRelease(call: DoubleCall): Promise<DoubleAnswer> {
  const release = madeRelease(call, tagOf(call, 'tag_name'));
  const files = await assetsFor(call, call.inputs['files'] ?? '');
  return { outputs: { ...release, assets: JSON.stringify(files.map((name) => ({ name }))) } };
}

async function releaseAction(call: DoubleCall): Promise<DoubleAnswer> {
  const release = madeRelease(call, tagOf(call, 'tag'));
  await assetsFor(call, call.inputs['artifacts'] ?? call.inputs['artifact'] ?? '');
  return { outputs: release };
}

function createRelease(call: DoubleCall): Promise<DoubleAnswer> {
  requiredInput(call, 'release_name');
  const tag = requiredInput(call, 'tag_name').replace(/^refs\/tags\//, '');
  return Promise.resolve({ outputs: madeRelease(call, tag) });
}

async function uploadAsset(call: DoubleCall): Promise<DoubleAnswer> {
  requiredInput(call, 'upload_url');
  const path = requiredInput(call, 'asset_path');
  const { files } = await findFiles(path, { ...call.runner.folders, hidden: true });
  if (files.length === 0) throw new Error(`ENOENT: no such file or directory, open '${path}'`);
  return { outputs: { browser_download_url: `${call.runner.github['server_url']}/asset` } };
}

async function attest(call: DoubleCall): Promise<DoubleAnswer> {
  const { inputs, runner } = call;
  const path = inputs['subject-path'] ?? '';
  const named = ['subject-digest', 'subject-checksums'].filter((name) => inputs[name]);
  if ((path === '') === (named.length === 0)) {
    throw new Error(
      'One of subject-path, subject-digest, or subject-checksums must be provided, and no more',
    );
  }
  if (path !== '') {
    const { files } = await findFiles(path.replaceAll(',', '\n'), {
      ...runner.folders,
      hidden: true,
    });
    if (files.length === 0) throw new Error(`Could not find subject at path ${path}`);
    call.log(`Files to attest: ${files.length}`);
  }
  const id = '1';
  const url = `${runner.github['server_url']}/${runner.github['repository']}/attestations/${id}`;
  return { outputs: { 'attestation-id': id, 'attestation-url': url } };
}

function appToken(call: DoubleCall): Promise<DoubleAnswer> {
  requiredInput(call, call.inputs['app-id'] === undefined ? 'client-id' : 'app-id');
  requiredInput(call, 'private-key');
  // A token of an installation is a JWT since 2026; nobody may count on its length.
  const token = `ghs_${randomBytes(40).toString('hex')}`;
  call.runner.masker.add(token);
  return Promise.resolve({ outputs: { token, 'installation-id': '1', 'app-slug': 'rehearsal' } });
}

/** Everything counts as changed, so that every branch of the workflow is played. */
function pathsFilter(call: DoubleCall): Promise<DoubleAnswer> {
  const filters: unknown = parse(requiredInput(call, 'filters'));
  if (typeof filters !== 'object' || filters === null) throw new Error('filters is not a mapping');
  const names = Object.keys(filters);
  call.notice(`All filters count as changed: ${names.join(', ')}`);
  const outputs = names.flatMap((name) => [
    [name, 'true'],
    [`${name}_count`, '1'],
  ]);
  return Promise.resolve({
    outputs: { ...Object.fromEntries(outputs), changes: JSON.stringify(names) },
  });
}

function changedFiles({ notice }: DoubleCall): Promise<DoubleAnswer> {
  notice('Files count as changed, so that every branch of the workflow is played');
  return Promise.resolve({ outputs: { any_changed: 'true', all_changed_files: '' } });
}

function pages({ runner }: DoubleCall): Promise<DoubleAnswer> {
  const [owner = '', name = ''] = (runner.github['repository'] ?? '').split('/');
  const host = `${owner}.github.localhost`;
  const url = `https://${host}/${name}/`;
  return Promise.resolve({
    outputs: {
      base_url: url,
      origin: `https://${host}`,
      host,
      base_path: `/${name}`,
      page_url: url,
    },
  });
}

async function pagesArtifact(call: DoubleCall): Promise<DoubleAnswer> {
  const path = call.inputs['path'] || '_site/';
  const { files } = await findFiles(path, { ...call.runner.folders, hidden: false });
  if (files.length === 0) throw new Error(`No files were found with the provided path: ${path}.`);
  call.log(`Files to publish: ${files.length}`);
  return { outputs: { artifact_id: '1' } };
}

const releaseInputs = ['name', 'body', 'draft', 'prerelease', 'token'];
const makesRelease = { contents: 'write' } as const;
const attests = { 'id-token': 'write', attestations: 'write' } as const;
const subjects = ['subject-path', 'subject-digest', 'subject-name', 'subject-checksums'];
const attestInputs = [...subjects, 'push-to-registry', 'show-summary', 'github-token'];

export const releaseDoubles: Readonly<Record<string, ActionDouble>> = {
  'actions/attest': {
    plays: 'The search for the files to attest, and the permissions.',
    inputs: [...attestInputs, 'predicate', 'predicate-path', 'predicate-type', 'sbom-path'],
    unplayed: [],
    needs: attests,
    run: attest,
  },
  'actions/attest-build-provenance': {
    plays: 'The search for the files to attest, and the permissions.',
    inputs: attestInputs,
    unplayed: [],
    needs: attests,
    run: attest,
  },
  'actions/configure-pages': {
    plays: 'Addresses of a page that is not there.',
    inputs: ['static_site_generator', 'generator_config_file', 'token', 'enablement'],
    unplayed: [],
    run: pages,
  },
  'actions/create-github-app-token': {
    plays: 'A made-up token.',
    inputs: ['app-id', 'client-id', 'private-key', 'owner', 'repositories', 'github-api-url'],
    unplayed: [],
    open: true,
    run: appToken,
  },
  'actions/create-release': {
    plays: 'The permission for a release, and its outputs.',
    inputs: ['tag_name', 'release_name', 'body', 'body_path', 'draft', 'prerelease', 'commitish'],
    unplayed: [],
    needs: makesRelease,
    run: createRelease,
  },
  'actions/deploy-pages': {
    plays: 'The permissions for a page, and its address.',
    inputs: ['token', 'timeout', 'artifact_name', 'preview'],
    unplayed: [],
    needs: { pages: 'write', 'id-token': 'write' },
    run: pages,
  },
  'actions/upload-pages-artifact': {
    plays: 'The search for the files.',
    inputs: ['name', 'path', 'retention-days'],
    unplayed: [],
    run: pagesArtifact,
  },
  'actions/upload-release-asset': {
    plays: 'The search for the file, and the permission.',
    inputs: ['upload_url', 'asset_path', 'asset_name', 'asset_content_type'],
    unplayed: [],
    needs: makesRelease,
    run: uploadAsset,
  },
  'dorny/paths-filter': {
    plays: 'All filters as changed.',
    inputs: ['filters', 'base', 'ref', 'list-files', 'token', 'working-directory'],
    unplayed: [],
    open: true,
    run: pathsFilter,
  },
  'ncipollo/release-action': {
    plays: 'The tag and the permission for a release, its files and its outputs.',
    inputs: [
      ...releaseInputs,
      'tag',
      'artifacts',
      'artifact',
      'bodyFile',
      'allowUpdates',
      'commit',
    ],
    unplayed: [],
    open: true,
    needs: makesRelease,
    run: releaseAction,
  },
  'softprops/action-gh-release': {
    plays: 'The tag and the permission for a release, its files and its outputs.',
    inputs: [...releaseInputs, 'tag_name', 'body_path', 'files', 'fail_on_unmatched_files'],
    unplayed: [],
    open: true,
    needs: makesRelease,
    run: ghRelease,
  },
  'tj-actions/changed-files': {
    plays: 'Files as changed.',
    inputs: ['files', 'files_yaml'],
    unplayed: [],
    open: true,
    run: changedFiles,
  },
};
