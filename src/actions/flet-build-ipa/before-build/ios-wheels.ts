/**
 * Which Python packages of the app have nothing that iOS can use. pip builds nothing for iOS: it
 * takes wheels of pure Python, or for iOS, from PyPI or from flet's own index.
 */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ActionError } from '../../../core/errors.ts';
import type { ActionContext } from '../../../core/runner/action-context.ts';
import { SECOND } from '../../../core/system/duration.ts';
import type { Http } from '../../../core/system/network/http.ts';
import { buildErrors } from '../errors.ts';
import { optionValue } from '../flet/flet-options.ts';
import { normalName } from '../project/package-name.ts';
import type { Project } from '../project/project.ts';
import { tableOf, textsOf } from '../project/toml-values.ts';

const FLETS_INDEX = 'https://pypi.flet.dev';
const LONGEST_WAIT_MS = 10 * SECOND;

/** One error that names them all, where that can be known: only what was asked for by name. */
export async function wheelProblems(
  project: Project,
  args: readonly string[],
  { http, machine }: Pick<ActionContext, 'http' | 'machine'>,
): Promise<ActionError[]> {
  if (await hasOwnIndexes(machine)) return [];
  const index = machine.environment['PIP_INDEX_URL'] || 'https://pypi.org/simple';
  const wanted = project.requirements
    .flatMap(plainRequirement)
    .filter(({ name }) => !isFlets(name) && !isBuiltHere(name, project, args));
  const checked = await Promise.all(
    wanted.map(async (requirement) => ({
      ...requirement,
      hasNone: await hasNoWheel(requirement, [index, FLETS_INDEX], http),
    })),
  );
  const missing = checked.filter(({ hasNone }) => hasNone).map(({ line }) => line);
  if (missing.length === 0) return [];
  return [
    buildErrors.error('wheels-missing', {
      message: `Neither PyPI nor pypi.flet.dev has a wheel that iOS can use for ${missing.join(', ')} (${project.requirementsFrom}).`,
    }),
  ];
}

interface Requirement {
  readonly line: string;
  readonly name: string;
  /** Only where exactly one is asked for. */
  readonly version: string | undefined;
}

/** With a marker it may not be for iOS, and with an address it is in no index. */
function plainRequirement(line: string): Requirement[] {
  if (/[;@]/.test(line)) return [];
  const [, name, rest = ''] = /^([A-Za-z0-9][\w.-]*)(?:\s*\[[^\]]*\])?([^]*)$/.exec(line) ?? [];
  if (name === undefined) return [];
  const specifier = rest.trim();
  const version = /^===?\s*([\w.+!]+)$/.exec(specifier)?.[1];
  const equals = specifier.indexOf('=');
  const isRange = equals < 0 || /[<>!~]/.test(specifier.charAt(equals - 1));
  return version !== undefined || isRange ? [{ line, name: normalName(name), version }] : [];
}

function isFlets(name: string): boolean {
  return name === 'flet' || name.startsWith('flet-');
}

/** Packages that flet builds from their source, or takes from a folder. */
function isBuiltHere(name: string, project: Project, args: readonly string[]): boolean {
  if (optionValue(args, '--source-packages') !== undefined) return true;
  const names = [
    ...['tool.flet.ios.source_packages', 'tool.flet.source_packages'].flatMap((key) =>
      textsOf(project.given(key)),
    ),
    ...['tool.flet.ios.dev_packages', 'tool.flet.dev_packages'].flatMap((key) =>
      Object.keys(tableOf(project.given(key))),
    ),
  ];
  return names.map(normalName).includes(name);
}

/** Other places that pip would look in are unknown here. */
async function hasOwnIndexes({ environment, home }: ActionContext['machine']): Promise<boolean> {
  const names = ['PIP_NO_INDEX', 'PIP_FIND_LINKS', 'PIP_EXTRA_INDEX_URL', 'PIP_CONFIG_FILE'];
  if (names.some((name) => environment[name])) return true;
  const files = [
    '.pip/pip.conf',
    '.config/pip/pip.conf',
    'Library/Application Support/pip/pip.conf',
  ];
  const found = await Promise.all(
    files.map((file) =>
      stat(join(home, file)).then(
        () => true,
        () => false,
      ),
    ),
  );
  return found.includes(true);
}

/** False also where an index does not answer: the build will tell. */
async function hasNoWheel(
  { name, version }: Requirement,
  indexes: readonly string[],
  http: Http,
): Promise<boolean> {
  const answers = await Promise.all(indexes.map((index) => filesOf(name, index, http)));
  const [ofPyPI] = answers;
  if (answers.includes(undefined) || ofPyPI === undefined || ofPyPI.length === 0) return false;
  const files = answers.flatMap((answer) => answer ?? []);
  const wheels = files.filter((file) => file.endsWith('.whl'));
  return !wheels.some(
    (wheel) =>
      fitsIos(wheel) &&
      (version === undefined || shortened(wheel.split('-')[1] ?? '') === shortened(version)),
  );
}

/** 2.0 and 2.0.0 are the same. */
function shortened(version: string): string {
  return version.replace(/(?<!\.0)(?:\.0)+$/, '');
}

function fitsIos(wheel: string): boolean {
  return wheel.endsWith('-none-any.whl') || /-ios_[^-]*\.whl$/.test(wheel);
}

/** The names of the files that an index has for a package; `undefined` when it gives no answer. */
async function filesOf(name: string, index: string, http: Http): Promise<string[] | undefined> {
  try {
    const { status, body } = await http.send({
      method: 'GET',
      url: `${index.replace(/\/$/, '')}/${name}/`,
      // Without it PyPI answers in HTML as well.
      headers: { accept: 'text/html' },
      idleTimeoutMs: LONGEST_WAIT_MS,
    });
    if (status === 404) return [];
    const files = linkTexts(body.toString('utf8')).filter((file) => /^\S+$/.test(file));
    // An index's page lists files; a page without any is something else.
    return status === 200 && files.length > 0 ? files : undefined;
  } catch (error) {
    if (error instanceof ActionError && error.code.startsWith('network/')) return undefined;
    throw error;
  }
}

/** The texts of the links in a page of an index. */
export function linkTexts(html: string): readonly string[] {
  return Array.from(html.matchAll(/>([^<>]+)<\/a>/g), ([, text = '']) => text.trim());
}
