import { fletRelease } from './flet/versions.ts';
import { refuseCall, runStreamingTool } from './streaming-tool.ts';

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
const requirement = /^flet(?:-cli|-desktop|-web)?(?:\[[\w,-]+\])?(?<conditions>[^[\]]*)$/;
const condition = /^\s*(?<comparison>==|!=|>=|<=|>|<)\s*(?<version>\d+(?:\.\d+)*)\s*$/;

const comparisons: Readonly<Record<string, (order: number) => boolean>> = {
  '==': (order) => order === 0,
  '!=': (order) => order !== 0,
  '>=': (order) => order >= 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '<': (order) => order < 0,
};

/** Whether the version is one that is asked for; nothing where the words are not understood. */
function accepts(word: string, version: string): boolean | undefined {
  const conditions = requirement.exec(word)?.groups?.['conditions'];
  if (conditions === undefined) return undefined;
  if (conditions === '') return true;
  const answers = conditions.split(',').map((each) => {
    const { comparison = '', version: bound = '' } = condition.exec(each)?.groups ?? {};
    return comparisons[comparison]?.(version.localeCompare(bound, 'en', { numeric: true }));
  });
  return answers.includes(undefined) ? undefined : answers.every(Boolean);
}

// The simulated flet is on every simulated Mac, so there is nothing to install.
await runStreamingTool('pip', async (argv, context) => {
  const [command, ...words] = argv;
  const call = `pip ${argv.join(' ')}`;
  const requirements = words.filter((word) => !flags.includes(word));
  const { version } = fletRelease(context.env);
  const answers = requirements.map((word) => accepts(word, version));
  if (command !== 'install' || answers.length === 0 || answers.includes(undefined)) {
    return refuseCall(call, context);
  }
  if (answers.includes(false)) {
    context.stderr(`flet is ${version} here; SLIPWAY_FLET_VERSION can name another\n`);
    return refuseCall(call, context);
  }
  if (words.includes('-q') || words.includes('--quiet')) return 0;
  for (const word of requirements) {
    context.stdout(`Requirement already satisfied: ${word} in the simulated Mac (${version})\n`);
  }
  return 0;
});
