/** A Flet app, from its pyproject.toml. */
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pyprojectOf, textOf } from '../../../sandbox/mac/flet/project/pyproject.ts';
import type { Pyproject } from '../../../sandbox/mac/flet/project/pyproject.ts';
import type { FoundApp } from '../found-app.ts';

/** Flet's own defaults. */
const DEFAULT_ORGANISATION = 'com.flet';
const DEFAULT_VERSION = '1.0.0';
const DEFAULT_BUILD_NUMBER = '1';

/** Nothing where the file is another Python project's. */
export async function fletApp(root: string, folder: string): Promise<FoundApp[]> {
  try {
    const pyproject = pyprojectOf(await readFile(join(root, folder, 'pyproject.toml')));
    return isFlet(pyproject) ? [appOf(pyproject, folder || basename(root), folder)] : [];
  } catch {
    // The build of the project will name its faults.
    return [];
  }
}

function isFlet(pyproject: Pyproject): boolean {
  if (pyproject.given('tool.flet') !== undefined) return true;
  const listed = pyproject.get('project.dependencies');
  return Array.isArray(listed) && listed.some((each) => /^flet\b/.test(String(each)));
}

function appOf(pyproject: Pyproject, fallback: string, folder: string): FoundApp {
  const first = (...paths: string[]): string | undefined =>
    paths.map((path) => textOf(pyproject.given(path))).find((value) => value !== undefined);
  const name = first('project.name', 'tool.poetry.name') ?? basename(fallback);
  const organisation = first('tool.flet.ios.org', 'tool.flet.org') ?? DEFAULT_ORGANISATION;
  return {
    kind: 'flet',
    folder,
    configuration: undefined,
    name: first('tool.flet.product') ?? name,
    bundleId:
      first('tool.flet.ios.bundle_id', 'tool.flet.bundle_id') ??
      `${organisation}.${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`,
    profileName: undefined,
    version: first('project.version', 'tool.poetry.version') ?? DEFAULT_VERSION,
    buildNumber: first('tool.flet.build_number') ?? DEFAULT_BUILD_NUMBER,
    teamId: first('tool.flet.ios.team_id', 'tool.flet.ios.signing.team_id'),
    extensions: [],
  };
}
