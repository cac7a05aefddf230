/** Actions that tell somebody something, or report elsewhere: they are counted and do nothing. */
import type { ActionDouble } from './double.ts';

const names = [
  '8398a7/action-slack',
  'appleboy/telegram-action',
  'codecov/codecov-action',
  'dawidd6/action-send-mail',
  'peter-evans/create-or-update-comment',
  'ravsamhq/notify-slack-action',
  'rtcamp/action-slack-notify',
  'sarisia/actions-status-discord',
  'slackapi/slack-github-action',
] as const;

const notifier: ActionDouble = {
  plays: 'Nothing; the step is counted.',
  inputs: [],
  unplayed: [],
  open: true,
  effect: 'none',
  run: ({ notice }) => {
    notice('Nobody is told anything in a rehearsal.');
    return Promise.resolve({ outputs: { ok: 'true' } });
  },
};

export const notifierDoubles: Readonly<Record<string, ActionDouble>> = Object.fromEntries(
  names.map((name) => [name, notifier]),
);
