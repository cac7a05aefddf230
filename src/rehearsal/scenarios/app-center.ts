/** Scenarios of an App Center compatible server. */
import { ALWAYS } from './scenario.ts';
import type { Scenario } from './scenario.ts';

const APP_CENTER = 'appcenter-release';

export const appCenterScenarios: readonly Scenario[] = [
  {
    name: 'app-center-down',
    plays: 'The App Center server is under maintenance for an hour.',
    shows: 'The step fails without waiting for an hour; what went to Apple stays there.',
    action: APP_CENTER,
    code: 'app-center/refused',
    faults: [
      {
        path: '^/v0\\.1/',
        times: ALWAYS,
        action: { status: 503, headers: { 'retry-after': '3600' } },
      },
    ],
  },
  {
    name: 'app-center-processing-stuck',
    plays: 'The App Center server never ends processing the file.',
    shows: 'The step fails at its limit; a later run takes the release over.',
    action: APP_CENTER,
    code: 'app-center/processing-timeout',
    faults: [{ stuckProcessing: 'release' }],
    limits: { 'processing-timeout-minutes': '0' },
  },
];
