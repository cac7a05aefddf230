/** The inputs of every action that waits for Apple. */
import { minutes, oneOf } from '../runner/input/input-kinds.ts';

/** The inputs of every action that waits for a build. */
export const buildWaits = {
  'appear-timeout-minutes': minutes({
    about: 'How long Apple may take to accept the upload and list the build.',
    default: '15',
  }),
  'processing-timeout-minutes': minutes({
    about: 'How long Apple may take to process the build, once it is listed.',
    default: '120',
  }),
  'on-timeout': oneOf(['fail', 'warn'])({
    about: 'Whether a wait that comes to its limit fails the step or is a warning.',
    default: 'fail',
  }),
} as const;
