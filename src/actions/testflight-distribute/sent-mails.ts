/** Mails that this run has asked Apple to send. No state at Apple shows them. */
import type { Step, WantedMails } from './plan.ts';

export interface SentMails {
  /** Mails that are still to be sent. */
  readonly open: WantedMails;
  note(step: Step): void;
}

export function createSentMails(wanted: WantedMails): SentMails {
  let open = wanted;
  return {
    get open() {
      return open;
    },
    note({ kind }) {
      if (kind === 'invite-testers') open = { ...open, invite: 'nobody' };
      if (kind === 'notify-testers') open = { ...open, notify: false };
    },
  };
}

export function isMail(step: Step | undefined): boolean {
  return step?.kind === 'invite-testers' || step?.kind === 'notify-testers';
}
