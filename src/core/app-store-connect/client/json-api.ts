/**
 * Apple's answers (JSON:API documents), read without trust: what is absent or null is `undefined`,
 * what has another type than Apple's specification says is a coded error. Enumerations stay open:
 * Apple adds members without notice, so a state is text.
 */
import { isJsonObject, jsonOrNothing } from '../../system/json.ts';
import { appStoreConnectErrors } from './refusals/errors.ts';

export interface Identifier {
  readonly type: string;
  readonly id: string;
}

type RawObject = Readonly<Record<string, unknown>>;

function isWholeNumber(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

/**
 * Ids become parts of the paths that are asked for next: one with a slash, or one that is `..`,
 * would lead a request with the token elsewhere.
 */
function isId(value: unknown): value is string {
  return typeof value === 'string' && /^(?!\.{1,2}$)[\w.~:@!$'()*,;=+&-]{1,500}$/.test(value);
}

function isRecordList(value: unknown): value is RawObject[] {
  return Array.isArray(value) && value.every(isJsonObject);
}

/** The members of one JSON object; `place` says in an error where it stood. */
export class Fields {
  readonly #raw: RawObject;
  readonly #place: string;

  constructor(raw: RawObject, place: string) {
    this.#raw = raw;
    this.#place = place;
  }

  text(name: string): string | undefined {
    return this.#member(name, 'text', (value) => typeof value === 'string');
  }

  flag(name: string): boolean | undefined {
    return this.#member(name, 'true or false', (value) => typeof value === 'boolean');
  }

  /** A count, size or place: a whole number from 0 that JavaScript holds exactly. */
  wholeNumber(name: string): number | undefined {
    return this.#member(name, 'a whole number', isWholeNumber);
  }

  /** A date and time; Apple writes them with an offset and with or without fractions. */
  date(name: string): Date | undefined {
    const written = this.text(name);
    if (written === undefined) return undefined;
    const date = new Date(written);
    if (Number.isNaN(date.getTime())) throw this.#surprise(name, 'a date');
    return date;
  }

  fields(name: string): Fields | undefined {
    const value = this.#member(name, 'an object', isJsonObject);
    return value && new Fields(value, `${this.#place}.${name}`);
  }

  /** A list of objects; absent = empty. */
  list(name: string): readonly Fields[] {
    const values = this.#member(name, 'a list of objects', isRecordList) ?? [];
    return values.map((value, index) => new Fields(value, `${this.#place}.${name}[${index}]`));
  }

  /** The member `id`, fit to be a part of a path. */
  id(): string {
    const value = this.#member('id', 'an id', isId);
    if (value === undefined) throw this.#surprise('id', 'there');
    return value;
  }

  /** The names of the members that Apple sent without a value. */
  emptyNames(): readonly string[] {
    return Object.entries(this.#raw).flatMap(([name, value]) => (value === null ? [name] : []));
  }

  requiredText(name: string): string {
    const value = this.text(name);
    if (value === undefined) throw this.#surprise(name, 'there');
    return value;
  }

  requiredWholeNumber(name: string): number {
    const value = this.wholeNumber(name);
    if (value === undefined) throw this.#surprise(name, 'there');
    return value;
  }

  #member<T>(name: string, expected: string, accepts: Guard<T>): T | undefined {
    const value = this.#raw[name];
    if (value === undefined || value === null) return undefined;
    if (accepts(value)) return value;
    throw this.#surprise(name, expected);
  }

  #surprise(name: string, expected: string): Error {
    return surprisingAnswer(`${this.#place}.${name} is not ${expected}`);
  }
}

type Guard<T> = (value: unknown) => value is T;

/** A resource of an answer. Throws `app-store-connect/surprising-answer` when `raw` is not one. */
export class Resource implements Identifier {
  readonly type: string;
  readonly id: string;
  readonly attributes: Fields;
  readonly #relationships: Fields;

  constructor(raw: unknown, place: string) {
    if (!isJsonObject(raw) || typeof raw['type'] !== 'string' || !isId(raw['id'])) {
      throw surprisingAnswer(`${place} is no resource`);
    }
    this.type = raw['type'];
    this.id = raw['id'];
    const members = new Fields(raw, this.type);
    this.attributes = members.fields('attributes') ?? new Fields({}, `${this.type}.attributes`);
    this.#relationships =
      members.fields('relationships') ?? new Fields({}, `${this.type}.relationships`);
  }

  /** The id of the one resource that a relationship leads to, where the answer tells it. */
  relatedId(name: string): string | undefined {
    return this.#relationships.fields(name)?.fields('data')?.id();
  }

  /** How many resources a relationship leads to, where the answer tells it. */
  relatedTotal(name: string): number | undefined {
    return this.#relationships.fields(name)?.fields('meta')?.fields('paging')?.wholeNumber('total');
  }

  /** The ids of the resources that a relationship leads to, as far as the answer lists them. */
  relatedIds(name: string): readonly string[] {
    const linked = this.#relationships.fields(name)?.list('data') ?? [];
    return linked.map((fields) => fields.id());
  }

  /**
   * Whether the answer lists all that a relationship leads to. Apple cuts what it includes after 50
   * resources, and tells the whole number beside them.
   */
  listsAll(name: string): boolean {
    const relationship = this.#relationships.fields(name);
    const total = relationship?.fields('meta')?.fields('paging')?.wholeNumber('total');
    return total !== undefined && this.relatedIds(name).length >= total;
  }
}

/** An answer: its resource or resources, and those that were asked for with `include`. */
export class Document<Data> {
  readonly data: Data;
  readonly included: readonly Resource[];

  constructor(data: Data, included: readonly Resource[]) {
    this.data = data;
    this.included = included;
  }

  /** An included resource. */
  find(type: string, id: string | undefined): Resource | undefined {
    return this.included.find((resource) => resource.type === type && resource.id === id);
  }
}

/** A page as Apple sends it. */
export interface Page extends Document<readonly Resource[]> {
  /** Leads to the following page. */
  readonly next: string | undefined;
  /** How many resources all pages hold. */
  readonly total: number | undefined;
}

/**
 * The document of one resource; `undefined` when a to-one relationship leads to nothing. Throws
 * `app-store-connect/surprising-answer` for a body of another form.
 */
export function readDocument(body: Buffer, place: string): Document<Resource> | undefined {
  const raw = readObject(body, place);
  if (raw['data'] === null) return undefined;
  return new Document(new Resource(raw['data'], `${place}: data`), includedOf(raw, place));
}

/** One page of a list. Throws `app-store-connect/surprising-answer` for a body of another form. */
export function readPage(body: Buffer, place: string): Page {
  const raw = readObject(body, place);
  const data = raw['data'];
  if (!Array.isArray(data)) throw surprisingAnswer(`${place}: data is no list`);
  const resources = data.map((item) => new Resource(item, `${place}: data`));
  const members = new Fields(raw, place);
  return Object.assign(new Document(resources, includedOf(raw, place)), {
    next: members.fields('links')?.text('next'),
    total: members.fields('meta')?.fields('paging')?.wholeNumber('total'),
  });
}

function includedOf(raw: RawObject, place: string): Resource[] {
  const included = raw['included'] ?? [];
  if (!Array.isArray(included)) throw surprisingAnswer(`${place}: included is no list`);
  return included.map((item) => new Resource(item, `${place}: included`));
}

function readObject(body: Buffer, place: string): RawObject {
  const parsed = jsonOrNothing(body.toString('utf8'), isJsonObject);
  if (parsed !== undefined) return parsed;
  throw surprisingAnswer(`${place} did not answer with a JSON object`);
}

/** The error for an answer that is not as Apple's specification has it. */
export function surprisingAnswer(what: string): Error {
  return appStoreConnectErrors.error('surprising-answer', {
    message: `App Store Connect’s answer is not understood: ${what}.`,
  });
}
