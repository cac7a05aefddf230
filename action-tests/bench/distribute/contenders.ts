/** Who distributes a build, and how each of them is started. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Contender } from '../compared.ts';
import { bundleOf } from '../own-bundle.ts';
import { codemagicCommands } from '../codemagic.ts';

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

export const PACKAGES = ['codemagic-cli-tools==0.70.0', 'asconnect==7.1.1'];

/** The same work for every program: these notes, these groups, and beta review. */
export interface Task {
  readonly appId: string;
  readonly buildId: string;
  readonly groups: readonly string[];
  /** By locale. */
  readonly notes: Readonly<Record<string, string>>;
}

export const ours: Contender<Task> = async (task, place) => {
  const notes = Object.entries(task.notes).map(([language, text]) => ({ language, text }));
  await writeFile(join(place.folder, 'release_notes.json'), JSON.stringify(notes));
  return bundleOf('testflight-distribute', place, {
    'build-id': task.buildId,
    groups: task.groups.join('\n'),
    'release-notes': 'release_notes.json',
  });
};

/** Codemagic's command line: three commands, as its documentation has them. */
export function codemagic(environment: string): Contender<Task> {
  return async (task, place) => {
    const notes = Object.entries(task.notes).map(([locale, text]) => ({ locale, whats_new: text }));
    const commands = [
      ['builds', 'add-beta-test-info', task.buildId],
      ['beta-groups', 'add-build', task.buildId, '--beta-group', ...task.groups],
      ['builds', 'submit-to-testflight', task.buildId],
    ];
    return codemagicCommands(environment, place, commands, {
      APP_STORE_CONNECT_BETA_BUILD_LOCALIZATIONS: JSON.stringify(notes),
    });
  };
}

/** A library, in a script that asks for the task and for nothing else. */
export function asconnect(environment: string): Contender<Task> {
  return async ({ appId, buildId, groups, notes }, { key, proxy, authority, folder }) => {
    const keyFile = join(folder, 'key.json');
    const plan = join(folder, 'plan.json');
    const { keyId, issuerId, privateKeyPem } = key;
    await writeFile(
      keyFile,
      JSON.stringify({ key_id: keyId, issuer_id: issuerId, key: privateKeyPem }),
    );
    await writeFile(plan, JSON.stringify({ app_id: appId, build_id: buildId, groups, notes }));
    return {
      argv: [join(environment, 'bin/python'), here('with-asconnect.py'), keyFile, plan],
      environment: { HOME: folder, HTTPS_PROXY: proxy, REQUESTS_CA_BUNDLE: authority },
    };
  };
}
