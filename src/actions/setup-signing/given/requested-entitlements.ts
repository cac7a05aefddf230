/** Reads the .entitlements files of the project: `path`, or `bundle-id=path` for an extension. */
import { readFile } from 'node:fs/promises';
import { messageOf } from '../../../core/errors.ts';
import { parsePropertyList } from '../../../core/apple/property-list/property-list.ts';
import { inWorkspace } from '../../../core/runner/input/input-kinds.ts';
import type { RequestedEntitlements } from '../signing-set/entitlement-check.ts';
import { entitlementErrors } from './entitlement-errors.ts';

export async function readRequestedEntitlements(
  entries: readonly string[],
  workspace: string,
): Promise<RequestedEntitlements[]> {
  return Promise.all(
    entries.map(async (entry) => {
      const [, bundleId, named] = /^([\w.-]+)=(.+)$/.exec(entry) ?? [];
      const path = named ?? entry;
      const contents = await contentsAt(inWorkspace(path, workspace), path);
      const entitlements = parsePropertyList(contents);
      if (entitlements === undefined) {
        throw entitlementErrors.error('unreadable', { message: `${path} is no property list.` });
      }
      return { bundleId, source: path, entitlements };
    }),
  );
}

async function contentsAt(file: string, path: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    throw entitlementErrors.error('not-found', {
      message: `\`entitlements\` names ${path}, which cannot be read.`,
      said: messageOf(error),
      cause: error,
    });
  }
}
