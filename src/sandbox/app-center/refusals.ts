/** Answers other than success, in the shapes that App Center's layers gave them. */
import { randomUUID } from 'node:crypto';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { inShape } from './error-shapes.ts';
import type { ErrorShape } from './error-shapes.ts';
import { invalidParameter } from './validation.ts';

/** An answer other than success. The layers of App Center each had an error body of their own. */
export class Refusal extends Error {
  readonly status: number;
  readonly body: object | string;
  /** The media type of a body that is text. */
  readonly type: string;

  constructor(
    status: number,
    message: string,
    body: object | string,
    type = 'text/html; charset=utf-8',
  ) {
    super(message);
    this.name = 'Refusal';
    this.status = status;
    this.body = body;
    this.type = type;
  }
}

/** The gateway in front of the API: its codes are words, its message often only an id to quote. */
export function gatewayRefusal(status: number, code: string, message: string): Refusal {
  return new Refusal(status, message, { message, statusCode: status, code });
}

/** The distribution service: codes in snake case. */
export function serviceRefusal(status: number, code: string, message: string): Refusal {
  return new Refusal(status, message, { code, message });
}

/** The symbol uploads of Diagnostics: nothing but a message. */
export function messageRefusal(status: number, message: string): Refusal {
  return new Refusal(status, message, { message });
}

type AccountErrorCode = 'BadRequest' | 'Conflict' | 'NotFound';

/** The account area: apps, groups and their members. */
export function accountRefusal(status: number, code: AccountErrorCode, message: string): Refusal {
  return new Refusal(status, message, { error: { code, message } });
}

/** The request validator, when the request as a whole is not what it takes. */
export function malformedRequest(message: string, status = 400): Refusal {
  return new Refusal(status, message, { status, name: 'Error', message });
}

/** The file host. */
export function fileHostRefusal(status: number, message: string): Refusal {
  return new Refusal(status, message, { error: { code: status, message } });
}

/** Servers in front of the services answer with a page, not with JSON. */
export function pageRefusal(status: number, text: string): Refusal {
  const page = `<!DOCTYPE html>\n<html lang="en">\n<head><title>Error</title></head>\n<body>\n<pre>${text}</pre>\n</body>\n</html>\n`;
  return new Refusal(status, text, page);
}

export function resourceNotFound(request: FastifyRequest): Refusal {
  const path = request.url.split('?', 1)[0] ?? '';
  return gatewayRefusal(
    404,
    'Not Found',
    `Resource not found: ${path}. Correlation ID: ${randomUUID()}`,
  );
}

type Handler = (
  error: FastifyError | Refusal,
  request: FastifyRequest,
  reply: FastifyReply,
) => Promise<FastifyReply>;

/** Answers refusals, each in the shape of its own layer unless `shapeOf` names another one. */
export function refusalHandler(shapeOf: () => ErrorShape | 'own'): Handler {
  return async (error, request, reply) => {
    const refusal = refusalOf(error, request);
    const shape = shapeOf();
    // The blob host is not App Center and keeps its XML.
    const keepsShape = shape === 'own' || refusal.type === 'application/xml';
    const body = keepsShape ? refusal.body : inShape(shape, refusal);
    if (typeof body === 'string') reply.type(refusal.type);
    return reply.code(refusal.status).send(body);
  };
}

function refusalOf(error: FastifyError | Refusal, request: FastifyRequest): Refusal {
  if (error instanceof Refusal) return error;
  if (error.validation !== undefined) {
    return new Refusal(400, error.message, invalidParameter(error, request));
  }
  if (error.statusCode !== undefined && error.statusCode < 500) {
    return malformedRequest(error.message, error.statusCode);
  }
  throw error;
}
