// The rehearsal's options, as a person types them.
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

export interface Options {
  readonly workflow: string;
  readonly json: string | undefined;
  readonly har: string | undefined;
  readonly keep: boolean;
  readonly against: string | undefined;
}

export const usage = `Plays a whole release on this machine, against services that behave like Apple's.

  npm run rehearse [-- OPTIONS]

  --workflow FILE  play this workflow instead of action-tests/rehearsal/release.yml
  --json FILE      write the report as data
  --har FILE       write all traffic with the services as HAR 1.2
  --keep           leave the sandbox running and print its address
  --against URL    play against a sandbox that was kept
  --help           print this
`;

const ownWorkflow = fileURLToPath(new URL('./release.yml', import.meta.url));

/** Nothing where only the usage is asked for. Throws on options it does not know. */
export function readCommandLine(args: readonly string[]): Options | undefined {
  const { values } = parseArgs({
    args: [...args],
    options: {
      workflow: { type: 'string' },
      json: { type: 'string' },
      har: { type: 'string' },
      keep: { type: 'boolean', default: false },
      against: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return undefined;
  if (values.keep && values.against !== undefined) {
    throw new Error('--keep and --against exclude each other: that sandbox is kept already.');
  }
  const path = (file: string | undefined): string | undefined =>
    file === undefined ? undefined : resolve(file);
  return {
    workflow: path(values.workflow) ?? ownWorkflow,
    json: path(values.json),
    har: path(values.har),
    keep: values.keep,
    against: values.against,
  };
}
