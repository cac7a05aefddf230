/** The state at Apple after a step, as a pure function: each step as Apple documents it. */
import type { Observation, Step } from '../../../src/actions/testflight-distribute/plan.ts';
import { CONTACT_FIELDS } from '../../../src/actions/testflight-distribute/review/test-information.ts';
import { FRIENDS } from './testflight-distribute-observed.ts';

type Builds = Partial<Observation['build']>;

export function appleAfter(seen: Observation, step: Step): Observation {
  const build = (changes: Builds): Observation => ({
    ...seen,
    build: { ...seen.build, ...changes },
  });
  const app = (changes: Partial<Observation['app']>): Observation => ({
    ...seen,
    app: { ...seen.app, ...changes },
  });
  const { groups, localizations, contact } = seen.app;
  switch (step.kind) {
    case 'add-localization':
      return app({
        localizations: [
          ...localizations,
          {
            id: step.locale,
            locale: step.locale,
            description: undefined,
            feedbackEmail: undefined,
            marketingUrl: undefined,
            privacyPolicyUrl: undefined,
            ...step.attributes,
          },
        ],
      });
    case 'change-localization':
      return app({
        localizations: localizations.map((one) =>
          one.id === step.id ? { ...one, ...step.attributes } : one,
        ),
      });
    case 'change-review-details': {
      const texts = step.fields.map((field) => [
        field,
        step.attributes[CONTACT_FIELDS[field].attribute],
      ]);
      return app({ contact: contact && { ...contact, ...Object.fromEntries(texts) } });
    }
    case 'create-group':
      return app({
        groups: [...groups, { ...FRIENDS, ...step.group, id: `new ${step.group.name}` }],
      });
    case 'answer-export-compliance':
      return build({
        usesNonExemptEncryption: step.usesNonExemptEncryption,
        internalState: 'READY_FOR_BETA_TESTING',
        externalState: 'READY_FOR_BETA_SUBMISSION',
      });
    case 'set-auto-notify':
      return build({ autoNotify: step.enabled });
    case 'add-notes':
    case 'change-notes':
      return build({
        notes: new Map([
          ...seen.build.notes,
          [step.notes.locale, { id: 'n', text: step.notes.text }],
        ]),
      });
    case 'assign-groups':
      return build({
        groupIds: new Set([...seen.build.groupIds, ...step.groups.map(({ id }) => id)]),
      });
    case 'await-group':
      return build({ groupIds: new Set([...seen.build.groupIds, step.group.id]) });
    case 'set-public-link':
      return app({
        groups: groups.map((group) =>
          group.id === step.group.id
            ? {
                ...group,
                publicLink: {
                  enabled: step.link.enabled,
                  limit: step.link.enabled ? step.link.limit : undefined,
                  url: 'https://testflight.example/join',
                },
              }
            : group,
        ),
      });
    case 'create-testers':
      return withTesters(
        seen,
        step.testers.map(({ email }) => email),
        step.group?.id,
      );
    case 'link-testers': {
      const emails = [...seen.testers.values()].filter(({ id }) => step.ids.includes(id));
      return withTesters(
        seen,
        emails.map(({ email }) => email),
        step.group?.id,
      );
    }
    case 'expire-rival':
      return { ...seen, rivalExpired: true };
    case 'submit-to-review':
    case 'await-review':
      return build({ externalState: 'WAITING_FOR_BETA_REVIEW' });
    case 'invite-testers':
    case 'notify-testers':
      return seen;
    case 'expire-previous':
      return { ...seen, previous: seen.previous?.filter(({ id }) => id !== step.build.id) };
    default:
      return step satisfies never;
  }
}

function withTesters(
  seen: Observation,
  emails: readonly string[],
  groupId: string | undefined,
): Observation {
  const added = emails.map((email) => {
    const known = seen.testers.get(email);
    const groupIds = new Set([
      ...(known?.groupIds ?? []),
      ...(groupId === undefined ? [] : [groupId]),
    ]);
    const buildIds = new Set([
      ...(known?.buildIds ?? []),
      ...(groupId === undefined ? [seen.build.buildId] : []),
    ]);
    return [email, { id: email, state: 'INVITED', ...known, email, groupIds, buildIds }] as const;
  });
  return { ...seen, testers: new Map([...seen.testers, ...added]) };
}
