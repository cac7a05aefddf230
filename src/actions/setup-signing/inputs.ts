import { exportMethod } from '../../core/apple/export-method.ts';
import {
  flag,
  lines,
  secret,
  secretLines,
  text,
  whole,
  wholeLines,
} from '../../core/runner/input-kinds.ts';
import { inputTable } from '../../core/runner/inputs.ts';
import type { InputsOf } from '../../core/runner/inputs.ts';

export const inputs = inputTable({
  certificate: secretLines({
    about: 'Signing certificates with their private keys (.p12), as base64 or paths, one a line.',
    required: true,
  }),
  'certificate-password': secret({
    about: 'The password of the .p12 files. Left out when they have none.',
  }),
  'provisioning-profiles': wholeLines({
    about: 'Provisioning profiles, as base64, paths or glob patterns, one a line.',
    required: true,
  }),
  'bundle-ids': lines({
    about:
      'The bundle ids that must be covered, the app first. Without it, those of the profiles are taken, the one that all others extend first.',
  }),
  'export-method': exportMethod({
    about: 'What the build is for. Checked against the profiles; without it, told from them.',
  }),
  'team-id': text({ about: 'The team that certificates and profiles must belong to.' }),
  'expiry-warning-days': whole(
    0,
    365,
  )({
    about: 'Warn when a certificate or profile expires within this many days.',
    default: '30',
  }),
  'self-test': flag({
    about: 'Prove with a small signature that codesign can use the key, within 30 seconds.',
    default: 'true',
  }),
});

export type Inputs = InputsOf<typeof inputs>;
