/** The simulated `pip`: it installs flet and its companions, and nothing else. */
import { fletRelease } from '../flet/versions.ts';
import { refuseCall } from '../streaming-tool.ts';
import type { StreamingTool, ToolContext } from '../streaming-tool.ts';
import { installInto } from './environment.ts';
import { accepts } from './requirement.ts';
import { FLET_VERSION, VENV } from '../../switches.ts';

const flags = [
  '--disable-pip-version-check',
  '--no-cache-dir',
  '--no-input',
  '--quiet',
  '--upgrade',
  '--user',
  '-U',
  '-q',
];

/** pip: that of an environment (SLIPWAY_VENV) installs, that of the Mac has its flet already. */
export const pip: StreamingTool = async (argv, context) => {
  const [command, ...words] = argv;
  const call = `pip ${argv.join(' ')}`;
  const requirements = words.filter((word) => !flags.includes(word));
  if (command !== 'install' || requirements.length === 0) return refuseCall(call, context);
  const isQuiet = words.includes('-q') || words.includes('--quiet');
  const directory = context.env[VENV];
  return directory
    ? installFor(directory, requirements, { call, isQuiet, context })
    : alreadyThere(requirements, { call, isQuiet, context });
};

interface Request {
  readonly call: string;
  readonly isQuiet: boolean;
  readonly context: ToolContext;
}

/** Installs into an environment, as `pip` and `uv pip` do; gives the exit code. */
export function installFor(
  directory: string,
  requirements: readonly string[],
  { call, isQuiet, context }: Request,
): number {
  const result = installInto(directory, requirements, context.env);
  if (result.kind === 'not-simulated') return refuseCall(call, context);
  if (result.kind === 'no-release') {
    const { requirement } = result;
    context.stderr(
      `ERROR: Could not find a version that satisfies the requirement ${requirement}\n` +
        `ERROR: No matching distribution found for ${requirement}\n`,
    );
    return 1;
  }
  if (!isQuiet) for (const line of result.lines) context.stdout(`${line}\n`);
  return 0;
}

function alreadyThere(
  requirements: readonly string[],
  { call, isQuiet, context }: Request,
): number {
  const { version } = fletRelease(context.env);
  const answers = requirements.map((word) => accepts(word, version));
  if (answers.includes(undefined)) return refuseCall(call, context);
  if (answers.includes(false)) {
    context.stderr(`flet is ${version} here; ${FLET_VERSION} can name another\n`);
    return refuseCall(call, context);
  }
  if (isQuiet) return 0;
  for (const word of requirements) {
    context.stdout(`Requirement already satisfied: ${word} in the simulated Mac (${version})\n`);
  }
  return 0;
}
