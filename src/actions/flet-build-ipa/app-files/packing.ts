/**
 * The files that go into the app, and those that are left out: by input, pyproject.toml, flet
 * itself or the action.
 */
import type { ActionError } from '../../../core/errors.ts';
import type { Log } from '../../../core/runner/log/log.ts';
import { optionValue } from '../flet/flet-options.ts';
import type { Inputs } from '../inputs.ts';
import { sourceFolder } from '../project/project.ts';
import type { Project } from '../project/project.ts';
import { textsOf } from '../project/toml-values.ts';
import { packedFiles } from './packed-files.ts';
import { privateFilesError, privateFilesIn } from './private-files.ts';

type PackingInputs = Pick<Inputs, 'exclude' | 'allowPrivateFiles' | 'args'>;

export interface Packing {
  /** For `--exclude`, which replaces the list of pyproject.toml; empty to leave that alone. */
  readonly exclude: readonly string[];
  /** Entries that hide at the top of the folder, virtual environments and caches, sorted. */
  readonly leftOut: readonly string[];
  readonly problems: readonly ActionError[];
}

/** `options` are those that the installed flet has. */
export async function resolvePacking(
  project: Project,
  inputs: PackingInputs,
  options: ReadonlySet<string>,
): Promise<Packing> {
  const excludesItself = options.has('--no-default-excludes');
  const ofProject = platformList(project, 'exclude', excludesItself);
  const excluded = [...new Set([...inputs.exclude, ...ofProject])];
  const folder = sourceFolder(project);
  const { leftOut, packed } = await packedFiles(folder, {
    excluded,
    included: excludesItself ? includedPaths(project, inputs.args) : inputs.allowPrivateFiles,
    leavesOut: !excludesItself || wantsDefaults(project, inputs.args),
  });
  const ours = excludesItself ? [] : leftOut;
  const found = [
    ...(await privateFilesIn(folder, packed, inputs.allowPrivateFiles)),
    // serious_python of those releases splits its list at commas.
    ...ours
      .filter((path) => path.includes(','))
      .map((path) => ({ path, what: 'which flet cannot leave out, for its comma' })),
  ];
  const problem = privateFilesError('The app would carry', found);
  return {
    exclude: inputs.exclude.length + ours.length > 0 ? [...excluded, ...ours] : [],
    leftOut,
    problems: problem === undefined ? [] : [problem],
  };
}

/** An app that reads its settings from .env fails on the phone, and nowhere before. */
export function reportLeftOut(leftOut: readonly string[], log: Log): void {
  if (leftOut.length === 0) return;
  log.info(`Left out of the app: ${leftOut.join(', ')}.`);
  const settings = leftOut.filter((path) => /^\.env(?:\.|$)/.test(path));
  if (settings.length === 0) return;
  log.warning(
    `${settings.join(', ')} ${settings.length === 1 ? 'does' : 'do'} not go into the app, where anybody could read it. If the app needs such a file at run time, give it another name, and no secrets.`,
    'flet-build-ipa',
  );
}

/** The list for iOS goes before that for all platforms; an empty one does so since 1.0. */
function platformList(
  project: Project,
  name: 'exclude' | 'include',
  emptyCounts: boolean,
): string[] {
  const ask = (key: string) => (emptyCounts ? project.value(key) : project.given(key));
  return textsOf(ask(`tool.flet.ios.app.${name}`) ?? ask(`tool.flet.app.${name}`));
}

function wantsDefaults(project: Project, args: readonly string[]): boolean {
  if (args.includes('--no-default-excludes')) return false;
  const wanted = ['tool.flet.ios.app.default_excludes', 'tool.flet.app.default_excludes']
    .map((key) => project.value(key))
    .find((value) => value !== undefined);
  return wanted !== false;
}

/** `--include=a`, or each word up to the next option. */
function includedPaths(project: Project, args: readonly string[]): string[] {
  if (optionValue(args, '--include') === undefined) return platformList(project, 'include', true);
  const start = args.findIndex((arg) => arg === '--include' || arg.startsWith('--include='));
  const next = args.findIndex((arg, index) => index > start && arg.startsWith('-'));
  const words = args.slice(start, next < 0 ? undefined : next);
  return words.map((word) => word.replace(/^--include=?/, '')).filter((word) => word !== '');
}
