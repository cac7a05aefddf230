/**
 * Where Apple's answers depart from Apple's own specification, as public recordings of them show.
 * Whoever holds an answer against the specification takes these away first; requests are judged as
 * they are.
 */

/** Attributes that Apple sends although its specification does not name them, by type. */
const UNSPECIFIED: Readonly<Record<string, readonly string[]>> = {
  // The signing request of a certificate; always null.
  certificates: ['csrContent'],
};

type Json = Readonly<Record<string, unknown>>;

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The answer without null attributes, unspecified attributes, and to-one relationships to nothing. */
export function withoutDepartures(body: unknown): unknown {
  if (!isJson(body)) return body;
  const { data, included } = body;
  return {
    ...body,
    ...('data' in body && { data: Array.isArray(data) ? data.map(specified) : specified(data) }),
    ...(Array.isArray(included) && { included: included.map(specified) }),
  };
}

function specified(resource: unknown): unknown {
  if (!isJson(resource)) return resource;
  const { type, attributes, relationships } = resource;
  const unspecified = UNSPECIFIED[String(type)] ?? [];
  return {
    ...resource,
    ...(isJson(attributes) && {
      attributes: withMembers(
        attributes,
        (value, name) => value !== null && !unspecified.includes(name),
      ),
    }),
    ...(isJson(relationships) && {
      relationships: Object.fromEntries(
        Object.entries(relationships).map(([name, relationship]) => [
          name,
          isJson(relationship)
            ? withMembers(relationship, (value, member) => member !== 'data' || value !== null)
            : relationship,
        ]),
      ),
    }),
  };
}

function withMembers(value: Json, isKept: (member: unknown, name: string) => boolean): Json {
  return Object.fromEntries(Object.entries(value).filter(([name, member]) => isKept(member, name)));
}
