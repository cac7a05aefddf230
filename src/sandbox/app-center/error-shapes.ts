/**
 * One refusal in the words of each of App Center's layers. Which layer answers was not always the
 * same for one call, so that a client has to read all of them.
 */
import { randomUUID } from 'node:crypto';

export type ErrorShape =
  'gateway' | 'service' | 'account' | 'validator' | 'validation-errors' | 'page';

interface Facts {
  readonly status: number;
  readonly message: string;
}

/** A status in the words of the gateway, in snake case, and as a code of the account area. */
const CODES: Readonly<Record<number, readonly [string, string, string]>> = {
  400: ['Bad Request', 'bad_request', 'BadRequest'],
  401: ['Unauthorized', 'unauthorized', 'Unauthorized'],
  403: ['Forbidden', 'forbidden', 'Unauthorized'],
  404: ['Not Found', 'not_found', 'NotFound'],
  406: ['Not Acceptable', 'not_acceptable', 'NotAcceptable'],
  409: ['Conflict', 'conflict', 'Conflict'],
  410: ['Gone', 'gone', 'NotFound'],
  411: ['Length Required', 'length_required', 'BadRequest'],
  429: ['Too Many Requests', 'too_many_requests', 'TooManyRequests'],
};
const OTHERS = ['Internal Server Error', 'internal_server_error', 'InternalServerError'] as const;

const SHAPES: Readonly<Record<Exclude<ErrorShape, 'page'>, (facts: Facts) => object>> = {
  gateway: ({ status, message }) => ({
    message: `${message}. Correlation ID: ${randomUUID()}`,
    statusCode: status,
    code: codesOf(status)[0],
  }),
  service: ({ status, message }) => ({ code: codesOf(status)[1], message }),
  account: ({ status, message }) => ({ error: { code: codesOf(status)[2], message } }),
  validator: ({ status, message }) => ({ status, name: 'Error', message }),
  'validation-errors': ({ message }) => ({
    message: 'Validation errors',
    errors: [
      {
        code: 'INVALID_REQUEST_PARAMETER',
        in: 'body',
        name: 'body',
        path: [],
        message,
        errors: [{ code: 'INVALID_TYPE', params: [], message, path: [] }],
      },
    ],
  }),
};

/** The body in a shape; text is an HTML page. */
export function inShape(shape: ErrorShape, facts: Facts): object | string {
  if (shape !== 'page') return SHAPES[shape](facts);
  return `<html>\r\n<head><title>${facts.status} ${codesOf(facts.status)[0]}</title></head>\r\n<body>\r\n<center><h1>${facts.status} ${codesOf(facts.status)[0]}</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n`;
}

function codesOf(status: number): readonly [string, string, string] {
  return CODES[status] ?? OTHERS;
}
