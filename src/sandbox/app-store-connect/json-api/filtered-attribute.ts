/** Which attribute a filter of a list compares. */
import type { Operation } from './operations.ts';
import { relationOf } from './relations.ts';
import { resourceType } from './resource-types.ts';
import { resolve } from './schemas.ts';
import type { Schema } from './schemas.ts';

/** Filters that bound a date are named after the attribute: `createdDateLessThan`. */
export const DATE_BOUND = /^(?<attribute>\w+Date)(?<bound>GreaterThanOrEqualTo|LessThan)$/;

/** The type of the records that a list holds. */
function listedType({ path }: Operation): string | undefined {
  const [, , type = '', id, ...rest] = path.split('/');
  const relationship = rest.at(-1);
  if (id === undefined) return type;
  return relationship === undefined ? undefined : relationOf(type, relationship)?.type;
}

/** The schema of the attribute behind `filter[…]`; none for ids and for other parameters. */
export function filteredAttribute(operation: Operation, parameter: string): Schema | undefined {
  const path = /^filter\[(?<path>.+)\]$/.exec(parameter)?.groups?.['path'];
  if (path === undefined) return undefined;
  const names = path.split('.');
  const last = names.pop() ?? '';
  let type = listedType(operation);
  for (const name of names) type = type && relationOf(type, name)?.type;
  const attributes = type === undefined ? undefined : resourceType(type).attributes;
  return resolve(attributes?.[DATE_BOUND.exec(last)?.groups?.['attribute'] ?? last]);
}
