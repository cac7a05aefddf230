/** The validator of requests, and its answer to one that has not the shape of its route. */
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import type { FastifyError, FastifyInstance, FastifyRequest } from 'fastify';

// The schemas are our own; to hold them against the schema of schemas would cost a tenth of the start.
const bodies = addFormats.default(new Ajv({ allErrors: true, validateSchema: false }));
const queries = addFormats.default(
  new Ajv({ allErrors: true, coerceTypes: true, validateSchema: false }),
);

/**
 * Bodies are taken as they are written; only a query, which is all text, is converted. A schema is
 * compiled when its first request comes: a rehearsal calls a dozen of the hundred routes.
 */
export function validateStrictly(server: FastifyInstance): void {
  server.setValidatorCompiler<object>(({ schema, httpPart }) => {
    const ajv = httpPart === 'body' ? bodies : queries;
    return (value: unknown) => {
      // ajv keeps the compiled form of a schema, and finds it by the schema object.
      const validate = ajv.compile(schema);
      return validate(value) ? true : { error: validate.errors ?? [] };
    };
  });
}

/** The validator's own words for what ajv calls by keyword. */
const problemCodes: Record<string, string> = {
  required: 'OBJECT_MISSING_REQUIRED_PROPERTY',
  type: 'INVALID_TYPE',
  enum: 'ENUM_MISMATCH',
  format: 'INVALID_FORMAT',
};

/** The body App Center's validator sent, as far as it was recorded. */
export function invalidParameter(error: FastifyError, request: FastifyRequest): object {
  const place = error.validationContext ?? 'body';
  return {
    message: 'Validation errors',
    errors: [
      {
        code: 'INVALID_REQUEST_PARAMETER',
        errors: (error.validation ?? []).map((problem) => ({
          code: problemCodes[problem.keyword] ?? problem.keyword.toUpperCase(),
          params: Object.values(problem.params),
          message: problem.message ?? 'is not valid',
          path: problem.instancePath.split('/').slice(1),
        })),
        in: place,
        message: `Invalid parameter (${place}): Value failed JSON Schema validation`,
        name: place,
        path: ['paths', request.routeOptions.url ?? '', request.method.toLowerCase(), 'parameters'],
      },
    ],
  };
}
