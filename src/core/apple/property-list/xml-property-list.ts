/** Property lists in XML, of a few hundred bytes up to the seal of an app with 60,000 files. */
import { dictionary, integerValue } from './property-list-value.ts';
import type { PropertyList } from './property-list-value.ts';
import { XmlReader } from './xml-reader.ts';
import { decodeXml } from './xml-text.ts';

export interface XmlPropertyListLimit {
  /** The number of values that the list may hold, each key, array and dictionary among them. */
  readonly mostValues: number;
}

/** The value in the list. Throws a `SyntaxError` when the bytes are not such a list. */
export function parseXmlPropertyList(
  contents: Uint8Array,
  { mostValues }: XmlPropertyListLimit,
): unknown {
  return new Parser(new XmlReader(decodeXml(contents)), mostValues).list();
}

class Parser {
  readonly #xml: XmlReader;
  #valuesLeft: number;

  constructor(xml: XmlReader, mostValues: number) {
    this.#xml = xml;
    this.#valuesLeft = mostValues;
  }

  list(): unknown {
    if (!this.#starts() || this.#xml.name !== 'plist') throw this.#xml.error('<plist> expected');
    if (!this.#starts()) throw this.#xml.error('the list is empty');
    const value = this.#value(this.#xml.name);
    if (this.#starts()) throw this.#xml.error('the list has two values');
    // Behind the end of the list the reader refuses everything but comments.
    this.#xml.next();
    return value;
  }

  /** Moves on to the next tag, and says whether it starts an element. Text may not stand here. */
  #starts(): boolean {
    for (;;) {
      const piece = this.#xml.next();
      if (piece !== 'text') return piece === 'start';
      if (!/^[ \t\n]*$/.test(this.#xml.text)) throw this.#xml.error('text between values');
    }
  }

  /** The value in the element `name`, which has started; reads on to its end. */
  #value(name: string): unknown {
    this.#valuesLeft -= 1;
    if (this.#valuesLeft < 0) throw this.#xml.error('it has too many values');
    switch (name) {
      case 'dict':
        return this.#dictionary();
      case 'array':
        return this.#array();
      case 'true':
      case 'false':
        if (this.#starts()) throw this.#xml.error(`a value within <${name}>`);
        return name === 'true';
      case 'string':
        return this.#text();
      case 'data':
        return Buffer.from(this.#text(), 'base64');
      case 'integer':
        return this.#integer(this.#text().trim());
      case 'real':
        return this.#real(this.#text().trim());
      case 'date':
        return this.#date(this.#text().trim());
      default:
        throw this.#xml.error(`there are no values of the kind <${name.slice(0, 40)}>`);
    }
  }

  #dictionary(): PropertyList {
    const entries: [string, unknown][] = [];
    while (this.#starts()) {
      if (this.#xml.name !== 'key') throw this.#xml.error('<key> expected');
      const key = this.#text();
      if (!this.#starts()) throw this.#xml.error('a key without a value');
      entries.push([key, this.#value(this.#xml.name)]);
    }
    return dictionary(entries);
  }

  #array(): readonly unknown[] {
    const items: unknown[] = [];
    while (this.#starts()) items.push(this.#value(this.#xml.name));
    return items;
  }

  /** The characters up to the end of the element. */
  #text(): string {
    let text = '';
    for (;;) {
      const piece = this.#xml.next();
      if (piece === 'end') return text;
      if (piece !== 'text') throw this.#xml.error('a tag within a text');
      text += this.#xml.text;
    }
  }

  #integer(text: string): number | bigint {
    const [, sign, digits] = /^([+-]?)(0[xX][\da-fA-F]{1,32}|\d{1,39})$/.exec(text) ?? [];
    if (digits === undefined) throw this.#xml.error('an <integer> that is not a number');
    return integerValue(sign === '-' ? -BigInt(digits) : BigInt(digits));
  }

  #real(text: string): number {
    const [, sign, word] = /^([+-]?)(?:(nan)|inf(?:inity)?)$/i.exec(text) ?? [];
    if (sign !== undefined) {
      if (word !== undefined) return Number.NaN;
      return sign === '-' ? -Infinity : Infinity;
    }
    if (/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/.test(text)) return Number(text);
    throw this.#xml.error('a <real> that is not a number');
  }

  #date(text: string): Date {
    const date = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text) ? new Date(text) : undefined;
    if (date !== undefined && !Number.isNaN(date.getTime())) return date;
    throw this.#xml.error('a <date> that is not a time');
  }
}
