/**
 * A published OpenAPI description as a judge: is this request, is this answer one that the
 * description allows? Beside the schemas it refuses attributes that no schema names, as Apple's
 * service does although its description leaves them open.
 */
import { Ajv } from 'ajv';
import type { ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

type Json = Readonly<Record<string, unknown>>;

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly type: unknown;
  readonly pointer: string;
}

interface Operation {
  readonly method: string;
  readonly template: string;
  readonly pattern: RegExp;
  readonly pointer: string;
  readonly definition: Json;
  readonly parameters: readonly Parameter[];
}

export interface Exchange {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly requestBody: unknown;
  readonly status: number;
  readonly responseBody: unknown;
}

export class PublishedSpecification {
  readonly #document: Json;
  readonly #ajv: Ajv;
  readonly #operations: readonly Operation[];
  readonly #validators = new Map<string, ValidateFunction>();

  constructor(published: Json) {
    const document = asJson(withNullableReferences(published));
    this.#document = document;
    this.#ajv = new Ajv({ strict: false, allErrors: true, logger: false });
    addFormats.default(this.#ajv);
    this.#ajv.addSchema(document, 'specification');
    this.#operations = Object.entries(asJson(document['paths'])).flatMap(([template, item]) =>
      this.#operationsOf(template, asJson(item)),
    );
  }

  /** Whether the description knows this path at all, whatever the method. */
  knows(url: string): boolean {
    return this.#operations.some(({ pattern }) => pattern.test(pathOf(url)));
  }

  /** Whether the description has this call. */
  describes(method: string, url: string): boolean {
    return this.#operations.some(
      (operation) => operation.method === method && operation.pattern.test(pathOf(url)),
    );
  }

  /** Everything in which the exchange departs from the description; empty when nothing does. */
  complaints(exchange: Exchange): string[] {
    const candidates = this.#operations.filter(
      ({ method, pattern }) => method === exchange.method && pattern.test(pathOf(exchange.url)),
    );
    // A literal segment is closer than a template: /releases/latest before /releases/{id}.
    const operation = candidates.toSorted(
      (a, b) => a.template.split('{').length - b.template.split('{').length,
    )[0];
    if (!operation) return [`no operation ${exchange.method} ${pathOf(exchange.url)}`];
    return [
      ...this.#parameterComplaints(operation, exchange.url),
      ...this.#requestBodyComplaints(operation, exchange.requestBody),
      ...this.#responseComplaints(operation, exchange.status, exchange.responseBody),
    ];
  }

  #operationsOf(template: string, item: Json): Operation[] {
    const path = pointer('paths', template);
    const shared = this.#parametersAt(item['parameters'], `${path}/parameters`);
    const pattern = new RegExp(
      `^${template.replaceAll(/[.*+?^$()|[\]\\]/g, String.raw`\$&`).replaceAll(/\{[^}]+\}/g, '[^/]+')}$`,
    );
    return ['get', 'post', 'put', 'patch', 'delete'].flatMap((method) => {
      if (!(method in item)) return [];
      const definition = asJson(item[method]);
      const own = this.#parametersAt(definition['parameters'], `${path}/${method}/parameters`);
      return {
        method: method.toUpperCase(),
        template,
        pattern,
        pointer: `${path}/${method}`,
        definition,
        parameters: [...shared, ...own],
      };
    });
  }

  #parametersAt(list: unknown, at: string): Parameter[] {
    if (!Array.isArray(list)) return [];
    return list.map((entry: unknown, index) => {
      const parameter = asJson(this.#resolve(entry));
      return {
        name: String(parameter['name']),
        in: String(parameter['in']),
        required: parameter['required'] === true,
        type: asJson(this.#resolve(parameter['schema']))['type'],
        pointer: `${at}/${index}/schema`,
      };
    });
  }

  #parameterComplaints(operation: Operation, url: string): string[] {
    const query = new URL(url, 'http://service').searchParams;
    const known = operation.parameters.filter((parameter) => parameter.in === 'query');
    const missing = known
      .filter(({ name, required }) => required && !query.has(name))
      .map(({ name }) => `query: ${name} is missing`);
    const wrong = [...query].flatMap(([name, raw]) => {
      const parameter = known.find((candidate) => candidate.name === name);
      if (!parameter) return [`query: ${name} is no parameter of ${operation.template}`];
      const value = typedValue(raw, parameter.type);
      return this.#schemaComplaints(parameter.pointer, value).map((c) => `query: ${name}${c}`);
    });
    return [...missing, ...wrong];
  }

  #requestBodyComplaints(operation: Operation, body: unknown): string[] {
    const request = asJson(operation.definition['requestBody'] ?? {});
    const [mediaType] = Object.keys(asJson(request['content'] ?? {}));
    if (mediaType === undefined || mediaType.startsWith('multipart/')) return [];
    // Recordings leave the bytes of files out.
    if (mediaType === 'application/octet-stream') return [];
    if (body === undefined) return request['required'] === true ? ['request: no body'] : [];
    const at = `${operation.pointer}/requestBody/content/${escaped(mediaType)}/schema`;
    return [...this.#schemaComplaints(at, body), ...this.#unnamed(this.#at(at), body)].map(
      (complaint) => `request: ${complaint}`,
    );
  }

  #responseComplaints(operation: Operation, status: number, body: unknown): string[] {
    const responses = asJson(operation.definition['responses']);
    const key = [String(status), 'default'].find((candidate) => candidate in responses);
    if (key === undefined) return [`answer: status ${status} is not described`];
    const response = asJson(this.#resolve(responses[key]));
    const [mediaType] = Object.keys(asJson(response['content'] ?? {}));
    if (mediaType === undefined) return [];
    if (body === undefined) return [`answer ${status}: no body`];
    const at = `${operation.pointer}/responses/${key}/content/${escaped(mediaType)}/schema`;
    const complaints = [...this.#schemaComplaints(at, body), ...this.#unnamed(this.#at(at), body)];
    return complaints.map((complaint) => `answer ${status}: ${complaint}`);
  }

  #schemaComplaints(at: string, value: unknown): string[] {
    const known = this.#validators.get(at);
    const validate = known ?? this.#ajv.compile({ $ref: `specification#${encodeURI(at)}` });
    this.#validators.set(at, validate);
    if (validate(value)) return [];
    return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
  }

  /** Attributes that no schema names, at any depth. */
  #unnamed(schema: unknown, value: unknown, path = ''): string[] {
    const definition = asJson(this.#resolve(schema) ?? {});
    if (Array.isArray(value)) {
      return value.flatMap((item, index) =>
        this.#unnamed(definition['items'], item, `${path}/${index}`),
      );
    }
    const properties = definition['properties'];
    if (!properties || typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, inner]) =>
      key in asJson(properties)
        ? this.#unnamed(asJson(properties)[key], inner, `${path}/${key}`)
        : [`${path}/${key} is not in the schema`],
    );
  }

  #resolve(value: unknown): unknown {
    const reference = asJson(value ?? {})['$ref'];
    return typeof reference === 'string' ? this.#resolve(this.#at(reference.slice(1))) : value;
  }

  #at(at: string): unknown {
    return at
      .slice(1)
      .split('/')
      .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
      .reduce<unknown>((node, key) => asJson(node ?? {})[key], this.#document);
  }
}

/** Apple writes `nullable` beside a `$ref`, where OpenAPI 3.0 knows nothing but the reference. */
function withNullableReferences(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withNullableReferences);
  if (typeof node !== 'object' || node === null) return node;
  if ('$ref' in node && typeof node.$ref === 'string') {
    const reference = { $ref: node.$ref };
    const nullable = 'nullable' in node && node.nullable === true;
    return nullable ? { anyOf: [reference, { type: 'null' }] } : reference;
  }
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, withNullableReferences(value)]),
  );
}

function pointer(...keys: string[]): string {
  return keys.map((key) => `/${escaped(key)}`).join('');
}

function escaped(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

function pathOf(url: string): string {
  return new URL(url, 'http://service').pathname;
}

/** A query parameter as its schema sees it: lists are comma-separated in both services. */
function typedValue(raw: string, type: unknown): unknown {
  if (type === 'array') return raw.split(',');
  if (type === 'integer' || type === 'number') return Number(raw);
  if (type === 'boolean') return raw === 'true' ? true : raw === 'false' ? false : raw;
  return raw;
}

function asJson(value: unknown): Json {
  if (typeof value === 'object' && value !== null) return value as Json;
  throw new TypeError('the description is not shaped as OpenAPI');
}
