/** The check of query parameters against the operation, and of filters against their attributes. */
import { filteredAttribute } from './filtered-attribute.ts';
import type { Operation, Parameter } from './operations.ts';
import type { Schema } from './schemas.ts';
import { Refusal } from '../refusal.ts';
import type { Complaint } from '../refusal.ts';

/** Query parameters of a request after the check: each value split at its commas. */
export type Query = ReadonlyMap<string, readonly string[]>;

function complaint(reason: string, title: string, parameter: string, detail: string): Complaint {
  return { code: `PARAMETER_ERROR.${reason}`, title, detail, parameter };
}

function invalid(name: string, detail: string): Complaint {
  return complaint('INVALID', 'A parameter has an invalid value', name, detail);
}

function valueComplaints(
  name: string,
  values: readonly string[],
  parameter: Parameter,
  filtered: Schema | undefined,
) {
  const allowed = parameter.values?.split(',');
  const isBoolean = parameter.type === 'boolean' || filtered?.type === 'boolean';
  return values.flatMap((value) => {
    if (allowed && !allowed.includes(value)) {
      return invalid(name, `'${value}' is not a valid value for '${name}'`);
    }
    if (parameter.type === 'integer' && !isWithin(value, parameter.maximum)) {
      return invalid(
        name,
        `'${value}' is not a valid value for '${name}'; it must be from 1 to ${parameter.maximum}`,
      );
    }
    if ((isBoolean && !/^(?:true|false)$/i.test(value)) || (filtered && !fits(value, filtered))) {
      return invalid(name, `'${value}' is not a valid value for '${name}'`);
    }
    return [];
  });
}

/** Apple's specification types every filter as a list of texts; the attribute decides. */
function fits(value: string, { type, format, enum: members }: Schema): boolean {
  if (members && !members.includes(value)) return false;
  if (type === 'integer') return /^-?\d+$/.test(value);
  return format !== 'date-time' || !Number.isNaN(Date.parse(value));
}

function isWithin(value: string, maximum = Infinity): boolean {
  return /^\d+$/.test(value) && Number(value) >= 1 && Number(value) <= maximum;
}

/** `cursor` is not in the specification, yet each `links.next` of a paged answer carries it. */
function knownParameters(operation: Operation): ReadonlyMap<string, Parameter> {
  return operation.query.has('limit')
    ? new Map([...operation.query, ['cursor', { type: 'string' }]])
    : operation.query;
}

export function checkedQuery(operation: Operation, search: URLSearchParams): Query {
  const known = knownParameters(operation);
  const query = new Map<string, readonly string[]>();
  const complaints: Complaint[] = [];
  for (const [name, text] of search) {
    const parameter = known.get(name);
    if (!parameter) {
      const detail = `The parameter '${name}' can not be used with this request`;
      complaints.push(
        complaint('ILLEGAL', 'This request does not support a parameter', name, detail),
      );
    } else if (query.has(name)) {
      complaints.push(invalid(name, `The parameter '${name}' is given more than once`));
    } else {
      const values = parameter.type === 'array' ? text.split(',') : [text];
      query.set(name, values);
      complaints.push(
        ...valueComplaints(name, values, parameter, filteredAttribute(operation, name)),
      );
    }
  }
  for (const [name, { required }] of known) {
    if (required && !query.has(name)) {
      const detail = `The parameter '${name}' is required but was not provided`;
      complaints.push(complaint('REQUIRED', 'A required parameter is missing', name, detail));
    }
  }
  if (complaints.length > 0) throw new Refusal(400, complaints);
  return query;
}
