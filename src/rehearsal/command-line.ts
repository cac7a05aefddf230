/** The rehearsal's options, as a person types them. */
import { parseArgs } from 'node:util';
import {
  BadOption,
  fileToRead,
  fileToWrite,
  folderToRead,
  namedFiles,
  oneOf,
  webAddress,
} from './option-values.ts';
import { appKinds } from './project/apps.ts';
import type { AppKind } from './project/apps.ts';

export interface Options {
  /** The folder of the user's own repository; without it the demo app is played. */
  readonly project: string | undefined;
  /** Without it the project's workflow that uses Slipway. */
  readonly workflow: string | undefined;
  /** The files that hold secrets of the user's own, by the secrets' names. */
  readonly secrets: Readonly<Record<string, string>>;
  /** A file with the names of the secrets and variables that the repository has. */
  readonly secretsFile: string | undefined;
  /** A file with what the services know before the release. */
  readonly seed: string | undefined;
  /** The services know only what the seed says. */
  readonly strict: boolean;
  readonly allowNetwork: boolean;
  /** What the repository holds that the workflow checks out. */
  readonly app: AppKind;
  readonly json: string | undefined;
  readonly har: string | undefined;
  readonly keep: boolean;
  readonly against: string | undefined;
}

export const usage = `Plays a whole release on this machine, against services that behave like Apple's.

  npm run rehearse [-- OPTIONS]

  --workflow FILE  play this workflow instead of examples/release.yml
  --app KIND       let actions/checkout bring an app of this kind: ${appKinds.join(', ')}
  --json FILE      write the report as data
  --har FILE       write all traffic with the services as HAR 1.2
  --keep           leave the sandbox running and print its address
  --against URL    play against a sandbox that was kept, with the cache of its jobs
  --help           print this
`;

/** Nothing where only the usage is asked for. Refuses what it does not know or cannot use. */
export async function readCommandLine(args: readonly string[]): Promise<Options | undefined> {
  const given = parse(args);
  const { project, workflow, app, json, har, keep, against, seed, help } = given;
  if (help) return undefined;
  if (keep && against !== undefined) {
    throw new BadOption('--keep and --against exclude each other: that sandbox is kept already.');
  }
  const fileIf = async (option: string, value: string | undefined) =>
    value === undefined ? undefined : fileToRead(option, value);
  return {
    project: project === undefined ? undefined : await folderToRead('--project', project),
    workflow: await fileIf('--workflow', workflow),
    secrets: await namedFiles('--secret', given.secret),
    secretsFile: await fileIf('--secrets-file', given['secrets-file']),
    seed: await fileIf('--seed', seed),
    strict: given.strict,
    allowNetwork: given['allow-network'],
    app: oneOf('--app', app, appKinds),
    json: json === undefined ? undefined : await fileToWrite('--json', json),
    har: har === undefined ? undefined : await fileToWrite('--har', har),
    keep,
    against: against === undefined ? undefined : webAddress('--against', against),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        project: { type: 'string' },
        workflow: { type: 'string' },
        secret: { type: 'string', multiple: true, default: [] },
        'secrets-file': { type: 'string' },
        seed: { type: 'string' },
        strict: { type: 'boolean', default: false },
        'allow-network': { type: 'boolean', default: false },
        app: { type: 'string', default: 'flet' },
        json: { type: 'string' },
        har: { type: 'string' },
        keep: { type: 'boolean', default: false },
        against: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (error) {
    throw new BadOption((error as Error).message);
  }
}
