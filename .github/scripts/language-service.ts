/**
 * GitHub's own language service, the one in its editor, over every workflow, example and
 * action.yml. It also holds each `with:` of ours against the inputs in our action.yml, and the
 * inputs of a called workflow against that workflow.
 */
import '../../src/rehearsal/json-imports.ts';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import type { ActionMetadata, ActionReference } from '@actions/languageservice/action';

const { validate } = await import('@actions/languageservice/validate');
const { TextDocument } = await import('vscode-languageserver-textdocument');
const { DiagnosticSeverity } = await import('vscode-languageserver-types');

const OURS = 'slipway-actions/slipway';

const files = globSync([
  '.github/workflows/*.yml',
  'examples/*.yml',
  'actions/*/action.yml',
]).toSorted();

const configuration = {
  actionsMetadataProvider: {
    fetchActionMetadata: async (action: ActionReference) => ofOurs(action),
  },
  fileProvider: {
    getFileContent: async (reference: { readonly path?: string }) => {
      const path = reference.path ?? '';
      return { name: path, content: readFileSync(path, 'utf8') };
    },
  },
};

let count = 0;
for (const file of files) {
  const document = TextDocument.create(
    pathToFileURL(file).href,
    'yaml',
    0,
    readFileSync(file, 'utf8'),
  );
  for (const { message: text, range, severity } of await validate(document, configuration)) {
    if (severity === DiagnosticSeverity.Information || severity === DiagnosticSeverity.Hint)
      continue;
    const message = typeof text === 'string' ? text : text.value;
    if (isForeign(message)) continue;
    count += 1;
    console.error(`${file}:${range.start.line + 1}: ${message}`);
  }
}
if (count > 0) process.exitCode = 1;

/** Whether it is only said that another repository cannot be looked into. */
function isForeign(message: string): boolean {
  const [, repository] = /^Unable to resolve action `([^/]+\/[^/@`]+)/.exec(message) ?? [];
  return repository !== undefined && repository !== OURS;
}

/** The metadata of an action of this repository; those of others are not here to be looked at. */
function ofOurs({ owner, name, path = '' }: ActionReference): ActionMetadata | undefined {
  const file = `${path}/action.yml`;
  if (`${owner}/${name}` !== OURS || !existsSync(file)) return undefined;
  return parse(readFileSync(file, 'utf8')) as ActionMetadata;
}
