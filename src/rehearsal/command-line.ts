/** The rehearsal's options, as a person types them. */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { BadOption, fileToRead, fileToWrite, oneOf, webAddress } from './option-values.ts';
import { appKinds } from './project/apps.ts';
import type { AppKind } from './project/apps.ts';

export interface Options {
  readonly workflow: string;
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

const ownWorkflow = fileURLToPath(new URL('../../examples/release.yml', import.meta.url));

/** Nothing where only the usage is asked for. Refuses what it does not know or cannot use. */
export async function readCommandLine(args: readonly string[]): Promise<Options | undefined> {
  const { workflow, app, json, har, keep, against, help } = parse(args);
  if (help) return undefined;
  if (keep && against !== undefined) {
    throw new BadOption('--keep and --against exclude each other: that sandbox is kept already.');
  }
  return {
    workflow: await fileToRead('--workflow', workflow),
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
        workflow: { type: 'string', default: ownWorkflow },
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
