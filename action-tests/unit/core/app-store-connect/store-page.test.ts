import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readStorePage } from '../../../../src/core/app-store-connect/app-review/store-page.ts';
import { createTestContext } from '../../../support/action-context.ts';
import type { TestContext } from '../../../support/action-context.ts';
import { scriptedClient } from './client/scripted-client.ts';

let job: TestContext<Record<string, string>>;
beforeAll(async () => {
  job = await createTestContext();
});
afterAll(() => job.close());

/** Records of an app, by their state; the id of the state is the id of the record's rating. */
function infos(states: readonly string[]) {
  return {
    data: states.map((state, index) => ({
      type: 'appInfos',
      id: `info-${index}`,
      attributes: { state },
      relationships: {
        ageRatingDeclaration: { data: { type: 'ageRatingDeclarations', id: state } },
        primaryCategory: { data: { type: 'appCategories', id: 'UTILITIES' } },
      },
    })),
    included: states.map((state) => ({
      type: 'ageRatingDeclarations',
      id: state,
      // The open question says which record was read.
      attributes: { [state]: null, advertising: false },
    })),
    links: { self: 'https://api.example.com' },
  };
}

test.each([
  ['the one that can be edited', ['READY_FOR_DISTRIBUTION', 'PREPARE_FOR_SUBMISSION'], false],
  ['before one in review', ['IN_REVIEW', 'PREPARE_FOR_SUBMISSION'], false],
  ['else the one in review', ['READY_FOR_DISTRIBUTION', 'WAITING_FOR_REVIEW'], true],
  ['else the one in the store', ['READY_FOR_DISTRIBUTION'], false],
])('of several records of an app %s is read', async (_, states, isLocked) => {
  const api = scriptedClient(job.context, [{ body: infos(states) }, { status: 404, body: {} }]);
  const page = await readStorePage(api, '1');
  expect(page).toMatchObject({ hasCategory: true, isLocked, hasPrice: false });
  expect(page.openAgeQuestions).toEqual([states.at(-1)]);
});
