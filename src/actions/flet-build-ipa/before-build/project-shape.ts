/**
 * Values of pyproject.toml whose type flet does not expect: it dies of most of them with a Python
 * traceback, some after minutes, and takes a text for the list of its letters. Held against the
 * real releases in action-tests/real.
 */
import type { ActionError } from '../../../core/errors.ts';
import { buildErrors } from '../errors.ts';
import { optionValue } from '../flet/flet-options.ts';
import type { Inputs } from '../inputs.ts';
import { poetryRequirements } from '../project/poetry-requirements.ts';
import type { Project } from '../project/project.ts';
import { isTable, tableOf, typeOf } from '../project/toml-values.ts';

type ShapeInputs = Pick<Inputs, 'args' | 'version' | 'bundleId'>;

/** Tables that every release looks into; an empty list or text in their place is as bad. */
export const TABLES = [
  'project',
  'tool',
  'tool.poetry',
  'tool.flet',
  'tool.flet.android',
  'tool.flet.app',
  'tool.flet.flutter',
  'tool.flet.ios',
  'tool.flet.ios.app',
  'tool.flet.ios.flutter',
  'tool.flet.ios.splash',
  'tool.flet.splash',
  'tool.flet.template',
] as const;

/** Tables that count only when they hold something. */
export const TABLES_OR_NOTHING = [
  'tool.poetry.dependencies',
  'tool.flet.ios.export_methods',
  'tool.flet.ios.export_options',
  'tool.flet.ios.info',
] as const;

interface TextKey {
  readonly key: string;
  /** Whether something that flet asks first decides the matter. */
  readonly isReplaced?: (inputs: ShapeInputs, project: Project) => boolean;
}

export const TEXTS: readonly TextKey[] = [
  {
    key: 'project.name',
    isReplaced: ({ args }) => optionValue(args, '--project') !== undefined,
  },
  { key: 'project.version', isReplaced: ({ version }) => version !== undefined },
  {
    key: 'tool.poetry.version',
    isReplaced: ({ version }, project) =>
      version !== undefined || project.given('project.version') !== undefined,
  },
  { key: 'tool.flet.ios.bundle_id', isReplaced: ({ bundleId }) => bundleId !== undefined },
  {
    key: 'tool.flet.bundle_id',
    isReplaced: ({ bundleId }, project) =>
      bundleId !== undefined || project.given('tool.flet.ios.bundle_id') !== undefined,
  },
  {
    key: 'tool.flet.app.module',
    isReplaced: ({ args }) => optionValue(args, '--module-name') !== undefined,
  },
  { key: 'tool.flet.app.path' },
  {
    key: 'tool.flet.product',
    isReplaced: ({ args }) => optionValue(args, '--product') !== undefined,
  },
];

/** Lists of texts; a text in their place counts letter by letter. */
export const LISTS = [
  'project.dependencies',
  'tool.flet.ios.dependencies',
  'tool.flet.ios.app.exclude',
  'tool.flet.app.exclude',
  'tool.flet.ios.app.include',
  'tool.flet.app.include',
  'tool.flet.ios.flutter.build_args',
  'tool.flet.flutter.build_args',
] as const;

/** The types of values alone; further checks may rely on them when the result is empty. */
export function shapeProblems(project: Project, inputs: ShapeInputs): ActionError[] {
  const broken = TABLES.find((key) => !isTableOrAbsent(project.value(key)));
  // Keys below one that is not a table cannot be read.
  if (broken !== undefined) return [tableProblem(broken, project.value(broken))];
  return [
    ...TABLES_OR_NOTHING.filter((key) => !isTableOrAbsent(project.given(key))).map((key) =>
      tableProblem(key, project.given(key)),
    ),
    ...TEXTS.filter(({ isReplaced }) => isReplaced?.(inputs, project) !== true)
      .map(({ key }) => [key, project.given(key)] as const)
      .filter(([, value]) => value !== undefined && typeof value !== 'string')
      .map(([key, value]) => textProblem(key, value)),
    ...LISTS.flatMap((key) => listProblems(key, project.given(key))),
    ...poetryProblems(project),
  ];
}

function isTableOrAbsent(value: unknown): boolean {
  return value === undefined || isTable(value);
}

function tableProblem(key: string, value: unknown): ActionError {
  const isDoubled = Array.isArray(value) && value.every(isTable) && value.length > 0;
  return buildErrors.error('project-shape', {
    message: isDoubled
      ? `[[${key}]] in pyproject.toml begins a list of tables, where flet looks for a table.`
      : `${key} in pyproject.toml is ${typeOf(value)}, where flet looks for a table.`,
    remedy: isDoubled ? `Write [${key}], with one pair of brackets.` : `Make [${key}] a table.`,
  });
}

function textProblem(key: string, value: unknown): ActionError {
  return buildErrors.error('project-shape', {
    message: `${key} in pyproject.toml is ${typeOf(value)}, where flet takes only a text.`,
    remedy: `Put quotes around the value of ${key}.`,
  });
}

function listProblems(key: string, value: unknown): ActionError[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) {
    const other = value.find((entry) => typeof entry !== 'string');
    if (other === undefined) return [];
    return [
      buildErrors.error('project-shape', {
        message: `${key} in pyproject.toml holds ${typeOf(other)}, where flet takes only texts.`,
        remedy: `Write each entry of ${key} as a text in quotes.`,
      }),
    ];
  }
  const isText = typeof value === 'string';
  return [
    buildErrors.error('project-shape', {
      message: isText
        ? `${key} in pyproject.toml is a text, which flet takes for the list of its letters.`
        : `${key} in pyproject.toml is ${typeOf(value)}, where flet takes only a list of texts.`,
      remedy: `Write ${key} = ["…"], a list of texts.`,
    }),
  ];
}

function poetryProblems(project: Project): ActionError[] {
  const dependencies = tableOf(project.given('tool.poetry.dependencies'));
  const { faults, requirements } = poetryRequirements(dependencies);
  const refused = requirements.filter((line) => !isTakenByPip(line));
  const misspelt = Object.keys(dependencies).find(
    (name) => name !== 'python' && name.toLowerCase() === 'python',
  );
  return [
    ...(faults.length === 0
      ? []
      : [
          buildErrors.error('project-shape', {
            message: `flet cannot read tool.poetry.dependencies in pyproject.toml: ${faults.join('; ')}.`,
            remedy:
              'Write one text, such as flet = "1.0.5", or a table with `version`, `git` or `url`, for each package.',
          }),
        ]),
    ...(refused.length === 0
      ? []
      : [
          buildErrors.error('project-shape', {
            message: `flet makes ${refused.join(' and ')} of tool.poetry.dependencies in pyproject.toml, which pip does not take.`,
            remedy: 'Write the version as pip does, such as ">=1,<3" for "^1 || ^2".',
          }),
        ]),
    ...(misspelt === undefined
      ? []
      : [
          buildErrors.error('project-shape', {
            message: `tool.poetry.dependencies in pyproject.toml has ${misspelt}, which flet takes for a package; the interpreter is \`python\`, in small letters.`,
            remedy: 'Write `python` in small letters there.',
          }),
        ]),
  ];
}

/** Only versions are judged, as flet translates them and nothing else. */
function isTakenByPip(line: string): boolean {
  if (/ @ |^[./]|:\/\//.test(line)) return true;
  const versions = (line.split(';', 1)[0] ?? '').replace(/^[\w.-]+(?:\[[^\]]*\])?/, '');
  if (versions === '') return true;
  // ~= needs two numbers: pip refuses ~=2.
  return versions
    .split(',')
    .every((each) => /^(?:~=\d+\.[\w.+!-]+|(?:===?|!=|<=?|>=?)[\w.+!-]+(?:\.\*)?)$/.test(each));
}
