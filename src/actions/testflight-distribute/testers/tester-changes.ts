/** How testers are added and invited at Apple. */
import { refusalOf } from '../../../core/app-store-connect/client/refusals/refusal.ts';
import { writeUntilAnswered } from '../../../core/app-store-connect/client/lost-answer.ts';
import { testFlightErrors } from '../errors.ts';
import type { ChangeContext } from '../changes/change-context.ts';
import type { TesterStep } from './tester-steps.ts';

type Step<Kind extends TesterStep['kind']> = Extract<TesterStep, { kind: Kind }>;

/** One request a tester: Apple takes a group or a build with it, not both. */
export async function createTesters(
  { api, buildId, context }: ChangeContext,
  { testers, group }: Step<'create-testers'>,
): Promise<void> {
  for (const { email, firstName, lastName } of testers) {
    const place = group
      ? { betaGroups: { data: [{ type: 'betaGroups', id: group.id }] } }
      : { builds: { data: [{ type: 'builds', id: buildId }] } };
    await explained(() =>
      writeUntilAnswered(
        () =>
          api.post('/v1/betaTesters', {
            type: 'betaTesters',
            attributes: {
              email,
              ...(firstName === undefined ? {} : { firstName }),
              ...(lastName === undefined ? {} : { lastName }),
            },
            relationships: place,
          }),
        context,
      ),
    );
  }
}

export async function linkTesters(
  { api, buildId, context }: ChangeContext,
  { ids, group }: Step<'link-testers'>,
): Promise<void> {
  const path = group
    ? `/v1/betaGroups/${group.id}/relationships/betaTesters`
    : `/v1/builds/${buildId}/relationships/individualTesters`;
  const identifiers = ids.map((id) => ({ type: 'betaTesters', id }));
  await explained(() => writeUntilAnswered(() => api.link(path, identifiers), context));
}

/** Apple sends a mail for each; where an answer is lost, nobody is asked to send a second one. */
export async function inviteTesters(
  { api, appId }: ChangeContext,
  { ids }: Step<'invite-testers'>,
): Promise<void> {
  for (const id of ids) {
    await explained(() =>
      api.post('/v1/betaTesterInvitations', {
        type: 'betaTesterInvitations',
        relationships: {
          app: { data: { type: 'apps', id: appId } },
          betaTester: { data: { type: 'betaTesters', id } },
        },
      }),
    );
  }
}

async function explained(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const refusal = refusalOf(error);
    if (!refusal || ![409, 422].includes(refusal.status)) throw error;
    throw testFlightErrors.error('testers-refused', {
      message: 'Apple does not take some of `testers`.',
      // Apple's words may hold an address.
      said: refusal.message.replaceAll(/(?<![^\s<>"'@])[^\s<>"'@]+@[^\s<>"']+/g, '***'),
      cause: refusal,
    });
  }
}
