/** Scenarios of the account: the key, its role, agreements, and the limit on requests. */
import { ALWAYS, refusal } from './scenario.ts';
import type { Scenario } from './scenario.ts';

/** All requests of Apple's API, but not the parts of an upload. */
const API = '^/v1/';
/** Longer than an action waits when it is asked to come back later. */
const AN_HOUR = { 'retry-after': '3600' };
const UPLOAD = 'appstore-upload';

const notAuthorized = refusal(
  401,
  'NOT_AUTHORIZED',
  'Authentication credentials are missing or invalid.',
  'Provide a properly configured and signed bearer token, and make sure that it has not expired.',
);
const forbidden = refusal(
  403,
  'FORBIDDEN_ERROR',
  'This request is forbidden for security reasons',
  'The API key in use does not allow this request',
);

export const accountScenarios: readonly Scenario[] = [
  {
    name: 'token-clock-skew',
    plays: 'The clock of the machine is an hour behind, so that Apple takes no token of it.',
    shows: 'The first step that asks Apple fails, says so, and nothing is uploaded.',
    action: UPLOAD,
    code: 'app-store-connect/unauthorized',
    faults: [
      {
        path: API,
        times: ALWAYS,
        action: {
          ...notAuthorized,
          headers: { date: new Date(Date.now() + 3_600_000).toUTCString() },
        },
      },
    ],
  },
  {
    name: 'key-revoked',
    plays: 'The API key was revoked.',
    shows: 'The first step that asks Apple fails and names the key, and nothing is uploaded.',
    action: UPLOAD,
    code: 'app-store-connect/unauthorized',
    faults: [{ path: API, times: ALWAYS, action: notAuthorized }],
  },
  {
    name: 'agreement-missing',
    plays: 'Apple has a new agreement that the Account Holder has not accepted.',
    shows: 'The first step that asks Apple fails and says who has to accept it where.',
    action: UPLOAD,
    code: 'app-store-connect/agreement-missing',
    faults: [
      {
        path: API,
        times: ALWAYS,
        action: {
          ...refusal(
            403,
            'FORBIDDEN.REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED',
            'A required agreement is missing or has expired.',
            'This request requires an in-effect agreement that has not been signed or has expired.',
          ),
          headers: AN_HOUR,
        },
      },
    ],
  },
  {
    name: 'role-developer',
    plays: 'The API key has the role Developer, which may upload but not distribute.',
    shows: 'The build is uploaded; the step that hands it to testers fails and names the role.',
    action: 'testflight-distribute',
    code: 'app-store-connect/role-too-small',
    faults: (['POST', 'PATCH', 'DELETE'] as const).map((method) => ({
      method,
      path: '^/v1/beta|/relationships/|^/v1/builds/',
      times: ALWAYS,
      action: forbidden,
    })),
  },
  {
    name: 'rate-limit',
    plays: 'The requests of the key for this hour are used up.',
    shows: 'The step fails without waiting for an hour; run again later, it goes on.',
    action: UPLOAD,
    code: 'app-store-connect/rate-limited',
    faults: [
      {
        path: API,
        times: ALWAYS,
        action: {
          ...refusal(
            429,
            'RATE_LIMIT_EXCEEDED',
            'The request rate limit has been reached.',
            'You have exceeded the hourly limit of requests.',
          ),
          headers: AN_HOUR,
        },
      },
    ],
  },
  {
    name: 'app-store-connect-down',
    plays: 'App Store Connect is under maintenance for an hour.',
    shows: 'The step fails without waiting for an hour; run again later, it goes on.',
    action: UPLOAD,
    code: 'app-store-connect/unavailable',
    faults: [{ path: API, times: ALWAYS, action: { status: 503, headers: AN_HOUR } }],
  },
  {
    name: 'no-devices',
    plays: 'The account has no registered device, which an ad hoc profile needs.',
    shows: 'setup-signing fails before anything is built; for the App Store nothing changes.',
    action: 'setup-signing',
    code: 'signing-account/no-devices',
    faults: [
      {
        method: 'GET',
        path: '^/v1/devices',
        times: ALWAYS,
        action: {
          status: 200,
          body: { data: [], links: { self: 'https://api.appstoreconnect.apple.com/v1/devices' } },
        },
      },
    ],
  },
];
