/**
 * Steps in words, for the log, the plan of a dry run and the summary. They also tell the changes of
 * one run apart: adding notes is not changing them. Addresses of testers are never in them.
 */
import { counted } from '../../core/system/count.ts';
import { quotedNames } from './groups/group-changes.ts';
import type { Step } from './plan.ts';
import { CONTACT_FIELDS } from './review/test-information.ts';

export function describeStep(step: Step): string {
  switch (step.kind) {
    case 'add-localization':
      return `add ${step.locale} to the test information, copied from the primary language`;
    case 'change-localization':
      return `change the test information in ${step.locale}`;
    case 'change-review-details': {
      const names = step.fields.map((field) => CONTACT_FIELDS[field].name);
      return `change the details for beta review: ${names.join(', ')}`;
    }
    case 'create-group':
      return `create the ${step.group.internal ? 'internal' : 'external'} group "${step.group.name}"`;
    case 'answer-export-compliance':
      return `answer export compliance: uses non-exempt encryption = ${step.usesNonExemptEncryption}`;
    case 'set-auto-notify':
      return step.enabled
        ? 'notify testers when they get the build'
        : 'do not notify testers when they get the build';
    case 'add-notes':
      return `add What to Test in ${step.notes.locale}${byDefault(step.notes)}`;
    case 'change-notes':
      return `change What to Test in ${step.notes.locale}${byDefault(step.notes)}`;
    case 'assign-groups':
      return `add to ${quotedNames(step.groups)}`;
    case 'await-group':
      return `wait until "${step.group.name}", which gets every build, has this one`;
    case 'create-testers':
      return `add ${counted(step.testers.length, 'new tester')} to ${place(step)}`;
    case 'link-testers':
      return `add ${counted(step.ids.length, 'tester')} to ${place(step)}`;
    case 'set-public-link':
      return step.link.enabled
        ? `open the public link of "${step.group.name}"${limitOf(step.link.limit)}`
        : `close the public link of "${step.group.name}"`;
    case 'expire-rival':
      return `expire build ${step.buildNumber}, which is in beta review`;
    case 'submit-to-review':
      return 'submit to beta review';
    case 'await-review':
      return `wait for beta review to open to the build, which is ${step.externalState}`;
    case 'invite-testers':
      return `send an invitation to ${counted(step.ids.length, 'tester')}`;
    case 'notify-testers':
      return 'notify all testers of the build';
    case 'expire-previous':
      return `expire build ${step.build.buildNumber} of ${step.build.version}`;
    default:
      return step satisfies never;
  }
}

function byDefault({ byDefault: isFilled }: { readonly byDefault: boolean }): string {
  return isFilled ? ' (the text for all languages)' : '';
}

function place({ group }: { readonly group: { readonly name: string } | undefined }): string {
  return group === undefined ? 'the build' : `"${group.name}"`;
}

function limitOf(limit: number | undefined): string {
  return limit === undefined ? '' : ` to ${counted(limit, 'tester')}`;
}
