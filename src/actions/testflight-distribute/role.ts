/** Whether the role of the API key allows what the plan writes, found out before the first write. */
import type { AppStoreConnect } from '../../core/app-store-connect/client/client.ts';
import { appStoreConnectErrors } from '../../core/app-store-connect/client/refusals/errors.ts';
import type { Step } from './plan.ts';

/** Apple refuses these to a Developer. */
const NEEDS_APP_MANAGER: ReadonlySet<Step['kind']> = new Set([
  'add-localization',
  'change-localization',
  'change-review-details',
  'add-notes',
  'change-notes',
]);

/**
 * A key below App Manager may not list review submissions either, so that question tells the role and
 * changes nothing. Throws `app-store-connect/role-too-small`. Costs one request, where it matters.
 */
export async function requireRole(
  api: AppStoreConnect,
  appId: string,
  steps: readonly Step[],
): Promise<void> {
  if (!steps.some(({ kind }) => NEEDS_APP_MANAGER.has(kind))) return;
  try {
    await api.getPage('/v1/reviewSubmissions', {
      'filter[app]': appId,
      'fields[reviewSubmissions]': ['state'],
      limit: 1,
    });
  } catch (error) {
    if (!appStoreConnectErrors.is(error, 'role-too-small')) throw error;
    throw error.with({
      message:
        'The API key has a role below App Manager, which may write neither What to Test nor test information. Nothing was changed.',
    });
  }
}
