import { describe, expect, test } from '@jest/globals';
import { playWorkflow } from './play-workflow.ts';

describe('refusals, before anything runs', () => {
  const one = (body: string): string => `\n  one:\n    runs-on: ubuntu-latest\n${body}`;

  test.each([
    ['an action nobody plays', one('    steps: [{ uses: someone/else@v1 }]'), 'someone/else@v1'],
    [
      'an action of ours that is not there',
      one('    steps: [{ uses: ./actions/no }]'),
      './actions/no',
    ],
    ['a container', one('    container: node:24\n    steps: [{ run: "true" }]'), '"container"'],
    ['a parallel step', one('    steps: [{ run: "true", background: true }]'), 'background'],
    [
      'a machine nobody plays',
      '\n  one: { runs-on: windows-2025, steps: [{ run: x }] }',
      'windows-2025',
    ],
    ['a shell nobody knows', one('    steps: [{ run: x, shell: fish }]'), 'fish'],
    ['what GitHub itself refuses', one('    stepz: 1\n    steps: [{ run: x }]'), 'stepz'],
    [
      'a need that is no job',
      one(
        '    steps: [{ run: x }]\n  other: { needs: two, runs-on: ubuntu-latest, steps: [{ run: x }] }',
      ),
      'two',
    ],
    [
      "an input that an action's double does not play",
      one('    steps: [{ uses: actions/checkout@v7, with: { repository: other/app } }]'),
      '"repository"',
    ],
    ['an unknown context', one('    steps: [{ run: "${{ nope.x }}" }]'), 'nope'],
  ])('%s is refused by name', async (_, jobs, name) => {
    await expect(playWorkflow(jobs)).rejects.toThrow(name);
  });
});
