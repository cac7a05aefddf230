// The two workflows that other repositories call: what they declare is what their jobs use.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';

interface Called {
  readonly on: {
    readonly workflow_call: Readonly<
      Record<'inputs' | 'secrets' | 'outputs', Readonly<Record<string, Declared>>>
    >;
  };
  readonly jobs: object;
}
interface Declared {
  readonly description: string;
  readonly type?: string;
}

const read = (name: string) => {
  const text = readFileSync(`.github/workflows/${name}.yml`, 'utf8');
  const { on, jobs } = parse(text) as Called;
  return { ...on.workflow_call, jobs: JSON.stringify(jobs) };
};
const uses = (jobs: string, context: string) =>
  new Set([...jobs.matchAll(new RegExp(`\\b${context}\\.([\\w-]+)`, 'g'))].map(([, name]) => name));

describe.each(['flet-ios-release', 'ios-release'])('%s', (name) => {
  const { inputs, secrets, jobs } = read(name);

  test('uses each of its inputs and secrets, and no other', () => {
    expect(uses(jobs, 'inputs')).toEqual(new Set(Object.keys(inputs)));
    expect(uses(jobs, 'secrets')).toEqual(new Set(Object.keys(secrets)));
  });

  test('names in `apps` all that an entry may hold, and falls back to the input of that name', () => {
    const named = [...(inputs['apps']?.description ?? '').matchAll(/`([\w-]+)`/g)];
    expect(uses(jobs, 'matrix\\.app')).toEqual(new Set(named.map(([, key]) => key)));
    for (const key of uses(jobs, 'matrix\\.app')) {
      if (key !== 'name') expect(jobs).toContain(`matrix.app.${key} || inputs.${key}`);
    }
  });

  test('names in `build-command` the variables of that step', () => {
    const { description = '' } = inputs['build-command'] ?? {};
    for (const [variable] of description.matchAll(/\b[A-Z]{2,}_?[A-Z_]*\b/g)) {
      expect(jobs).toContain(`"${variable}":`);
    }
  });
});

test('what both have is the same in both', () => {
  const [flet, other] = [read('flet-ios-release'), read('ios-release')];
  expect(other.secrets).toEqual(flet.secrets);
  expect(other.outputs).toEqual(flet.outputs);
  for (const [name, input] of Object.entries(flet.inputs)) {
    const same = other.inputs[name];
    if (same !== undefined) expect(same).toMatchObject({ type: input.type });
  }
});
