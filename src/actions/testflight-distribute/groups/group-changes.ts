/** How groups are made, given the build and opened to the public at Apple. */
import { createOnce } from '../../../core/app-store-connect/client/create-once.ts';
import { writeUntilAnswered } from '../../../core/app-store-connect/client/lost-answer.ts';
import { refusalOf } from '../../../core/app-store-connect/client/refusals/refusal.ts';
import type { Refusal } from '../../../core/app-store-connect/client/refusals/refusal.ts';
import type { BetaGroup } from '../observation/beta-app.ts';
import type { ChangeContext } from '../changes/change-context.ts';
import { testFlightErrors } from '../errors.ts';
import { writeWhenReady } from '../changes/write-when-ready.ts';
import type { WantedGroup } from './group-names.ts';
import type { WantedLink } from './group-steps.ts';

/** Never with access to all builds: who made a group for one build did not ask for that. */
export async function createGroup(
  { api, appId, context }: ChangeContext,
  { name, internal }: WantedGroup,
): Promise<void> {
  const create = () =>
    api.post('/v1/betaGroups', {
      type: 'betaGroups',
      attributes: {
        name,
        isInternalGroup: internal,
        ...(internal ? { hasAccessToAllBuilds: false } : {}),
      },
      relationships: { app: { data: { type: 'apps', id: appId } } },
    });
  const isThere = async () => {
    const { data } = await api.getAll('/v1/betaGroups', {
      'filter[app]': appId,
      'filter[name]': name,
      'fields[betaGroups]': ['name'],
    });
    return data.some(({ attributes }) => attributes.text('name') === name);
  };
  await createOnce(create, isThere, context);
}

export async function assignGroups(
  { api, buildId, uploaded, context }: ChangeContext,
  groups: readonly BetaGroup[],
): Promise<void> {
  const identifiers = groups.map(({ id }) => ({ type: 'betaGroups', id }));
  try {
    await writeWhenReady(
      () => api.link(`/v1/builds/${buildId}/relationships/betaGroups`, identifiers),
      { isTooEarly, uploaded, context },
    );
  } catch (error) {
    const refusal = refusalOf(error);
    if (!refusal || !isTooEarly(refusal)) throw error;
    throw testFlightErrors.error('groups-refused', {
      message: `Apple does not give the build to ${quotedNames(groups)}.`,
      said: refusal.message,
      cause: refusal,
    });
  }
}

/** A fresh build is unknown to some parts of Apple (404), or not open yet (422, 409). */
function isTooEarly({ status, errors }: Refusal): boolean {
  const isUnready = errors.some(({ detail }) => /valid processing state/i.test(detail));
  return status === 422 || status === 404 || (status === 409 && isUnready);
}

export async function setPublicLink(
  { api, context }: ChangeContext,
  { id }: BetaGroup,
  link: WantedLink,
): Promise<void> {
  const limit = link.enabled ? link.limit : undefined;
  const change = {
    type: 'betaGroups',
    id,
    attributes: {
      publicLinkEnabled: link.enabled,
      ...(limit === undefined ? {} : { publicLinkLimitEnabled: true, publicLinkLimit: limit }),
    },
  };
  await writeUntilAnswered(() => api.patch(`/v1/betaGroups/${id}`, change), context);
}

export function quotedNames(groups: readonly Pick<BetaGroup, 'name'>[]): string {
  return groups.map(({ name }) => `"${name}"`).join(', ');
}
