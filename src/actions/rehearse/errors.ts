import { catalogue } from '../../core/errors.ts';

export const rehearsalErrors = catalogue('rehearse', {
  'needs-linux': {
    meaning: 'A rehearsal was asked for on Windows, where it cannot run.',
    remedy: 'Give the job `runs-on: ubuntu-latest`.',
  },
  red: {
    meaning: 'The rehearsed release failed in one of its steps, as it would have on GitHub.',
    remedy:
      'Mend the step that the annotation on the workflow file names; its log is in the log of the rehearsal and in the report.',
  },
  'left-behind': {
    meaning: 'The release was green, but left keys, profiles, secrets or processes on a machine.',
    remedy:
      'Let an action with a post step make what is listed, or remove it in a step with `if: always()`.',
  },
  refused: {
    meaning: 'The workflow, or an option, is one that cannot be rehearsed; nothing was played.',
    remedy:
      'Do what the message says. A step of others that cannot be played is passed over with `skip`.',
  },
  stopped: {
    meaning: 'The rehearsal ended before it could report.',
    remedy:
      'Look at the last lines of its log. If they name nothing of yours, report them as a defect.',
  },
});
