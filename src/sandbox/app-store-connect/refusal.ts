/** Refusals in Apple's error shape, one constructor for each code. */
import { randomUUID } from 'node:crypto';

export interface AppleError {
  id: string;
  status: string;
  code: string;
  title: string;
  detail: string;
  source?: { pointer: string } | { parameter: string };
  meta?: Record<string, unknown>;
}

export interface Complaint {
  code: string;
  title: string;
  detail: string;
  pointer?: string;
  parameter?: string;
  meta?: Record<string, unknown>;
}

/** A refusal in Apple's error shape, thrown by whatever finds the request wanting. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;
  readonly body: { errors: AppleError[] };

  constructor(status: number, complaints: readonly Complaint[]) {
    super(complaints.map(({ code, detail }) => `${status} ${code}: ${detail}`).join('\n'));
    this.status = status;
    this.body = { errors: complaints.map((complaint) => appleError(status, complaint)) };
  }
}

function appleError(
  status: number,
  { code, title, detail, pointer, parameter, meta }: Complaint,
): AppleError {
  return {
    id: randomUUID(),
    status: String(status),
    code,
    title,
    detail,
    ...(pointer !== undefined && { source: { pointer } }),
    ...(parameter !== undefined && { source: { parameter } }),
    ...(meta && { meta }),
  };
}

export function notFound(type: string, id: string): Refusal {
  return new Refusal(404, [
    {
      code: 'NOT_FOUND',
      title: 'The specified resource does not exist',
      detail: `There is no resource of type '${type}' with id '${id}'`,
    },
  ]);
}

export function forbidden(detail: string): Refusal {
  return new Refusal(403, [
    {
      code: 'FORBIDDEN_ERROR',
      title: 'This request is forbidden for security reasons',
      detail,
    },
  ]);
}

/** 409 for the value of one attribute; `reason` is the last part of the code, e.g. `TOO_LONG`. */
export function invalidAttribute(
  attribute: string,
  detail: string,
  { reason, meta }: { reason?: string; meta?: Record<string, unknown> } = {},
): Refusal {
  return new Refusal(409, [
    {
      code: ['ENTITY_ERROR.ATTRIBUTE.INVALID', ...(reason ? [reason] : [])].join('.'),
      title: 'The provided entity includes an attribute with an invalid value',
      detail,
      pointer: `/data/attributes/${attribute}`,
      ...(meta && { meta }),
    },
  ]);
}

export function invalidRelationship(relationship: string, detail: string): Refusal {
  return new Refusal(409, [
    {
      code: 'ENTITY_ERROR.RELATIONSHIP.INVALID',
      title: 'The provided entity includes a relationship with an invalid value',
      detail,
      pointer: `/data/relationships/${relationship}`,
    },
  ]);
}

export function requiredRelationship(relationship: string): Refusal {
  return new Refusal(409, [
    {
      code: 'ENTITY_ERROR.RELATIONSHIP.REQUIRED',
      title: 'The provided entity is missing a required relationship',
      detail: `You must provide a value for the relationship '${relationship}' with this request`,
      pointer: `/data/relationships/${relationship}`,
    },
  ]);
}

/** 409 that names no part of the body; the portal's own sentence is the detail. */
export function requestEntity(detail: string): Refusal {
  return new Refusal(409, [
    { code: 'ENTITY_ERROR', title: 'There is a problem with the request entity', detail },
  ]);
}

export function wrongState(detail: string): Refusal {
  return new Refusal(409, [
    {
      code: 'STATE_ERROR',
      title: 'The request cannot be fulfilled because of the state of another resource',
      detail,
    },
  ]);
}

/** 422; `reason` is the last part of the code, e.g. `ANOTHER_BUILD_IN_REVIEW`. */
export function unprocessable(title: string, detail: string, reason?: string): Refusal {
  return new Refusal(422, [
    { code: ['ENTITY_UNPROCESSABLE', ...(reason ? [reason] : [])].join('.'), title, detail },
  ]);
}

/** Apple's answer for a path or method that it does not have; also for those not served here. */
export function unknownPath(method: string, pathname: string, methods: readonly string[]): Refusal {
  return methods.length > 0
    ? new Refusal(405, [
        {
          code: 'METHOD_NOT_ALLOWED',
          title: 'The request method is not valid for the resource path.',
          detail: `The method ${method} is not allowed on ${pathname}; allowed: ${methods.join(', ')}`,
        },
      ])
    : new Refusal(404, [
        {
          code: 'PATH_ERROR',
          title: 'The URL path is not valid',
          detail: `The sandbox serves no path ${pathname}`,
        },
      ]);
}
