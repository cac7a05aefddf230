/**
 * XML property lists of many megabytes, read in one pass without building a document: the seal of
 * an app with 20,000 files takes the general parser seconds and hundreds of megabytes.
 */

export type XmlValue =
  string | number | boolean | Date | Buffer | readonly XmlValue[] | ReadonlyMap<string, XmlValue>;

/** Apple's own lists are a handful deep. */
const DEEPEST = 32;

/** Sealing a file takes four to six: in both generations, with two hashes in the later one. */
const MOST_VALUES = 300_000;

const NAMED_CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Throws a `SyntaxError` for what is no XML property list as Apple's tools write them. */
export function parseXmlPropertyList(text: string): XmlValue {
  const scanner = new Scanner(text);
  scanner.expect('plist');
  const value = scanner.value(scanner.next(), 0);
  scanner.expect('/plist');
  return value;
}

interface Tag {
  /** `dict`, or `/dict` at its end. */
  readonly name: string;
  readonly isEmpty: boolean;
}

class Scanner {
  readonly #text: string;
  #at = 0;
  #values = 0;

  constructor(text: string) {
    this.#text = text;
  }

  expect(name: string): void {
    const tag = this.next();
    if (tag.name !== name || tag.isEmpty) throw this.#error(`<${name}> expected`);
  }

  /** The next tag; what stands between tags outside of values is blank. */
  next(): Tag {
    for (;;) {
      const start = this.#text.indexOf('<', this.#at);
      if (start < 0) throw this.#error('the list ends too early');
      this.#at = start + 1;
      if (this.#text.startsWith('!--', this.#at)) {
        this.#readTo('-->');
        continue;
      }
      const tag = this.#readTo('>');
      // A declaration or the document's type.
      if (tag.startsWith('?') || tag.startsWith('!')) continue;
      const isEmpty = tag.endsWith('/');
      const [name = ''] = (isEmpty ? tag.slice(0, -1) : tag).trimEnd().split(/\s/, 1);
      return { name, isEmpty };
    }
  }

  value(tag: Tag, depth: number): XmlValue {
    if (depth > DEEPEST) throw this.#error('values lie too deep in each other');
    this.#values += 1;
    if (this.#values > MOST_VALUES) throw this.#error('it has too many values');
    switch (tag.name) {
      case 'dict':
        return this.#dictionary(tag, depth);
      case 'array':
        return this.#array(tag, depth);
      case 'true':
        return this.#flag(tag, true);
      case 'false':
        return this.#flag(tag, false);
      case 'string':
        return this.#content(tag);
      case 'data':
        return Buffer.from(this.#content(tag), 'base64');
      case 'integer':
      case 'real':
        return Number(this.#content(tag));
      case 'date':
        return new Date(this.#content(tag));
      default:
        throw this.#error(`<${tag.name}> is no value`);
    }
  }

  #dictionary(tag: Tag, depth: number): ReadonlyMap<string, XmlValue> {
    const entries = new Map<string, XmlValue>();
    if (tag.isEmpty) return entries;
    for (;;) {
      const inner = this.next();
      if (inner.name === '/dict') return entries;
      if (inner.name !== 'key') throw this.#error('<key> expected');
      const key = this.#content(inner);
      entries.set(key, this.value(this.next(), depth + 1));
    }
  }

  #array(tag: Tag, depth: number): readonly XmlValue[] {
    const items: XmlValue[] = [];
    if (tag.isEmpty) return items;
    for (;;) {
      const inner = this.next();
      if (inner.name === '/array') return items;
      items.push(this.value(inner, depth + 1));
    }
  }

  #flag(tag: Tag, value: boolean): boolean {
    if (!tag.isEmpty) this.expect(`/${tag.name}`);
    return value;
  }

  /** The text up to the end tag. Apple's tools write no comments or sections into it. */
  #content(tag: Tag): string {
    if (tag.isEmpty) return '';
    const content = this.#readTo('<');
    if (this.#readTo('>') !== `/${tag.name}`) throw this.#error(`</${tag.name}> expected`);
    return content.includes('&') ? content.replaceAll(/&(#?)(x?)(\w+);/g, decoded) : content;
  }

  #readTo(end: string): string {
    const at = this.#text.indexOf(end, this.#at);
    if (at < 0) throw this.#error(`${end} expected`);
    const read = this.#text.slice(this.#at, at);
    this.#at = at + end.length;
    return read;
  }

  #error(what: string): SyntaxError {
    return new SyntaxError(`No property list in XML: ${what} at character ${this.#at}.`);
  }
}

function decoded(reference: string, hash: string, hexadecimal: string, name: string): string {
  if (hash === '') return NAMED_CHARACTERS.get(hexadecimal + name) ?? reference;
  const code = Number.parseInt(name, hexadecimal === '' ? 10 : 16);
  return code <= 0x10_ffff ? String.fromCodePoint(code) : reference;
}
