/**
 * Writes what follows from the input and output tables, the error catalogues and the rules on an
 * .ipa: the inputs and outputs of each action.yml, its action-types.yml, the tables in each
 * action's README, the pages docs/errors.md, docs/checks.md, docs/names.md,
 * docs/played-actions.md and docs/scenarios.md, the tables in docs/rehearsal.md and
 * docs/called-workflows.md, and each example that a page shows. With --check it
 * only compares and names what is out of date.
 */
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { anchorOf, Catalogue } from '../../src/core/errors.ts';
import type { InputTable } from '../../src/core/runner/input/inputs.ts';
import type { OutputTable } from '../../src/core/runner/files/outputs.ts';
import { actionTypes } from './action-types.ts';
import { listOfDoubles } from '../../src/rehearsal/workflow/doubles/catalogue.ts';
import { allOptions } from '../../src/rehearsal/options.ts';
import { scenarios } from '../../src/rehearsal/scenarios/catalogue.ts';
import { calledWorkflowTables } from './called-workflows.ts';
import { checksPage } from './checks-page.ts';
import { compositeAction, compositeYaml, leftOutRows } from './composite.ts';
import type { Action } from './composite.ts';
import { errorPage } from './error-page.ts';
import { markdownTable } from './markdown-table.ts';
import { withMarkedSection } from './marked-section.ts';
import { namesPage } from './names-page.ts';

type AnyKind = InputTable['kinds'][string];

/** Path to new contents, for every file that holds generated text. */
export async function generatedDocs(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  const actions = await readActions();
  const composite = compositeAction(actions);
  for (const action of [...actions, composite]) {
    const metadata = `actions/${action.name}/action.yml`;
    const readme = `actions/${action.name}/README.md`;
    files.set(
      metadata,
      action === composite
        ? compositeYaml(actions, described)
        : withYamlSections(readFileSync(metadata, 'utf8'), action),
    );
    files.set(readme, withTables(readFileSync(readme, 'utf8'), action));
    const types = `actions/${action.name}/action-types.yml`;
    files.set(types, actionTypes(action.inputs, action.outputs));
  }
  const chain = `actions/${composite.name}/README.md`;
  const leftOut = markdownTable(['part', 'input', 'not here, because'], leftOutRows());
  files.set(chain, withMarkedSection(files.get(chain) ?? '', 'left-out', leftOut));
  for (const page of globSync(['README.md', 'docs/*.md', 'actions/*/README.md'])) {
    files.set(page, withExamples(files.get(page) ?? readFileSync(page, 'utf8')));
  }
  const rehearsal = 'docs/rehearsal.md';
  files.set(
    rehearsal,
    withMarkedSection(readFileSync(rehearsal, 'utf8'), 'options', optionsTable()),
  );
  const called = 'docs/called-workflows.md';
  files.set(called, withCalledWorkflows(files.get(called) ?? ''));
  files.set('docs/errors.md', errorPage(await readCatalogues()));
  files.set('docs/checks.md', checksPage());
  files.set('docs/played-actions.md', playedActionsPage());
  files.set('docs/scenarios.md', scenariosPage());
  files.set('docs/names.md', namesPage(actions));
  return new Map(
    await Promise.all(
      [...files].map(async ([path, text]) => [path, await formatted(path, text)] as const),
    ),
  );
}

async function readActions(): Promise<Action[]> {
  const folders = globSync('src/actions/*/inputs.ts').toSorted().map(dirname);
  return Promise.all(
    folders.map(async (folder) => ({
      name: folder.split('/').at(-1) ?? '',
      inputs: (await load(`${folder}/inputs.ts`))['inputs'] as InputTable,
      outputs: (await load(`${folder}/outputs.ts`))['outputs'] as OutputTable,
    })),
  );
}

async function readCatalogues(): Promise<Catalogue[]> {
  const sources = globSync('src/{core,actions}/**/*.ts').filter(
    (path) => !/\/(main|post)\.ts$/.test(path) && readFileSync(path, 'utf8').includes('catalogue('),
  );
  const modules = await Promise.all(sources.toSorted().map(load));
  return modules
    .flatMap((module) => Object.values(module))
    .filter((value) => value instanceof Catalogue)
    .toSorted((a, b) => a.area.localeCompare(b.area));
}

async function load(path: string): Promise<Record<string, unknown>> {
  return (await import(pathToFileURL(resolve(path)).href)) as Record<string, unknown>;
}

function withYamlSections(yaml: string, { inputs, outputs }: Action): string {
  const inputLines = Object.entries(inputs.kinds).flatMap(([name, kind]) => [
    `  ${name}:`,
    `    description: ${JSON.stringify(described(kind))}`,
    ...(isAlwaysGiven(kind) ? ['    required: true'] : []),
    ...(kind.default === undefined ? [] : [`    default: ${JSON.stringify(kind.default)}`]),
  ]);
  const outputLines = Object.entries(outputs).flatMap(([name, about]) => [
    `  ${name}:`,
    `    description: ${JSON.stringify(about)}`,
  ]);
  return withYamlSection(withYamlSection(yaml, 'inputs', inputLines), 'outputs', outputLines);
}

/** Whether nothing stands in for the input, so that a workflow without it is wrong. */
function isAlwaysGiven({ required, environment, defaultFrom }: AnyKind): boolean {
  return required && environment === undefined && defaultFrom === undefined;
}

/** All that an editor shows of an input: what it is, its form, and what stands in for it. */
function described({ about, form, environment, defaultFrom }: AnyKind): string {
  const written = form.replaceAll('`', '').replaceAll(' / ', ', ');
  const plain = ['text', 'secret', 'path'].includes(written);
  const choice = form.includes(' / ') ? 'One of' : 'Form';
  return [
    about,
    ...(plain ? [] : [`${choice}: ${written}.`]),
    ...(environment === undefined ? [] : [`Else the variable ${environment}.`]),
    ...(defaultFrom === undefined ? [] : [`Else from ${defaultFrom.action} earlier in the job.`]),
  ].join(' ');
}

/** Replaces a top-level section: everything up to the next line that starts a key or comment. */
function withYamlSection(yaml: string, section: string, lines: readonly string[]): string {
  const found = new RegExp(`^${section}:.*\\n(?:(?:[ ].*)?\\n)*`, 'm').exec(yaml);
  if (!found) throw new Error(`action.yml has no section "${section}"`);
  const text = [`${section}:`, ...lines, '', ''].join('\n');
  return yaml.slice(0, found.index) + text + yaml.slice(found.index + found[0].length);
}

function withTables(readme: string, { inputs, outputs }: Action): string {
  const inputRows = Object.entries(inputs.kinds).map(([name, kind]) => [
    `\`${name}\``,
    kind.about,
    kind.form,
    defaultCell(kind),
  ]);
  const outputRows = Object.entries(outputs).map(([name, about]) => [`\`${name}\``, about]);
  return withMarkedSection(
    withMarkedSection(
      readme,
      'inputs',
      markdownTable(['input', 'what', 'form', 'default'], inputRows),
    ),
    'outputs',
    markdownTable(['output', 'what'], outputRows),
  );
}

/** The default of an input, or what stands in for it. */
function defaultCell({ required, default: value, environment, defaultFrom }: AnyKind): string {
  if (value !== undefined) return `\`${value}\``;
  const standIn =
    environment !== undefined
      ? `\`${environment}\``
      : defaultFrom && `from ${defaultFrom.action} in the same job`;
  if (!required) return standIn ?? '';
  return standIn === undefined ? '**required**' : `**required** (or ${standIn})`;
}

/** Shows each file of examples/ that the page asks for, so that there is one copy of it. */
function withExamples(page: string): string {
  return [...page.matchAll(/<!-- (example: ([\w-]+\.yml)) -->/g)].reduce(
    (text, [, mark = '', name = '']) =>
      withMarkedSection(
        text,
        mark,
        `\`\`\`yaml\n${readFileSync(`examples/${name}`, 'utf8')}\`\`\``,
      ),
    page,
  );
}

function withCalledWorkflows(page: string): string {
  return globSync('.github/workflows/*ios-release.yml').reduce(
    (text, path) =>
      withMarkedSection(text, basename(path), calledWorkflowTables(readFileSync(path, 'utf8'))),
    page,
  );
}

/** Every option of the rehearsal with the input of the action that is the same. */
function optionsTable(): string {
  const rows = allOptions.map(({ typed, input, about }) => [
    `\`${typed}\``,
    input === undefined ? '' : `\`${input}\``,
    about,
  ]);
  return markdownTable(['command', 'action', 'what'], rows);
}

function playedActionsPage(): string {
  const intro =
    'A rehearsal runs Slipway’s own actions and those of your repository for real. These actions of others it plays itself; any other one is left out by `--skip OWNER/NAME`. This page is written by `npm run docs`.';
  const rows = listOfDoubles().map(([name, plays]) => [`\`${name}\``, plays]);
  return [
    '# Actions that a rehearsal plays',
    intro,
    markdownTable(['action', 'plays'], rows),
    '',
  ].join('\n\n');
}

function scenariosPage(): string {
  const intro =
    'Days on which one thing goes wrong, played by `npm run rehearse -- --scenario NAME` (several are played together) and by the input `scenario` of the action `rehearse`. Waits are shortened, so that nobody sits through them. This page is written by `npm run docs`.';
  const rows = scenarios.map(({ name, plays, shows, action, code, interrupt }) => {
    const end =
      code === undefined ? (interrupt === 'cancel' ? 'cancelled' : 'green') : codeLink(code);
    return [`\`${name}\``, plays, shows, `${action}: ${end}`];
  });
  const table = markdownTable(['scenario', 'plays', 'a good workflow', 'the step ends'], rows);
  return ['# Scenarios of a rehearsal', intro, table, ''].join('\n\n');
}

function codeLink(code: string): string {
  return `[\`${code}\`](errors.md#${anchorOf(code)})`;
}

async function formatted(path: string, text: string): Promise<string> {
  return format(text, { ...(await resolveConfig(path)), filepath: path });
}

if (import.meta.main) {
  const outdated: string[] = [];
  for (const [path, text] of await generatedDocs()) {
    if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
    outdated.push(path);
    if (process.argv.includes('--check')) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  if (process.argv.includes('--check') && outdated.length > 0) {
    console.error(`Out of date (run "npm run fix"): ${outdated.join(', ')}`);
    process.exitCode = 1;
  }
}
