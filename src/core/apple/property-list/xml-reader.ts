/**
 * The one grammar for all XML that Slipway reads: property lists, the seals of apps, and the files
 * of an installer package. It goes through the text once and keeps nothing of it.
 *
 * It takes what Apple's format allows: a declaration, comments, processing instructions, attributes,
 * CDATA sections, and a document type with an empty internal subset. It refuses what could grow
 * without end or lead elsewhere: declarations of entities, references to any but the five that XML
 * has by itself, and elements nested without end. An external subset is never loaded.
 */

const BLANK = String.raw`[ \t\n]`;
const NAME = String.raw`[A-Za-z_:][\w:.-]*`;
const LITERAL = `(?:"[^"]*"|'[^']*')`;

/** `XMLDecl` of the XML grammar, for version 1.0. */
const DECLARATION = new RegExp(
  String.raw`^<\?xml${BLANK}+version${BLANK}*=${BLANK}*(?:"1\.0"|'1\.0')(?:${BLANK}+encoding${BLANK}*=${BLANK}*(?:"[A-Za-z][\w.-]*"|'[A-Za-z][\w.-]*'))?(?:${BLANK}+standalone${BLANK}*=${BLANK}*(?:"(?:yes|no)"|'(?:yes|no)'))?${BLANK}*\?>`,
);
const DOCUMENT_TYPE = new RegExp(
  String.raw`<!DOCTYPE${BLANK}+(${NAME})(?:${BLANK}+(?:PUBLIC${BLANK}+${LITERAL}|SYSTEM)${BLANK}+${LITERAL})?${BLANK}*(?:\[${BLANK}*\]${BLANK}*)?>`,
  'y',
);
const INSTRUCTION = new RegExp(String.raw`<\?(${NAME})(?=${BLANK}|\?>)`, 'y');
const START = new RegExp(`<(${NAME})`, 'y');
const START_ENDS = new RegExp(String.raw`${BLANK}*(\/?)>`, 'y');
const ATTRIBUTE = new RegExp(
  String.raw`${BLANK}+(${NAME})${BLANK}*=${BLANK}*(?:"([^"<]*)"|'([^'<]*)')`,
  'y',
);
const REFERENCE = /&(?:#(\d{1,7});|#x([\da-fA-F]{1,6});|(amp|lt|gt|quot|apos);)?/g;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** Apple's own documents are a handful deep. */
const DEEPEST = 200;
const GREATER_THAN = 0x3e;

/** An empty element, `<a/>`, has a start and an end like any other. */
export type XmlPiece = 'start' | 'end' | 'text';

export class XmlReader {
  /** The name of the element that starts or ends. */
  name = '';
  /** The attributes of the element that starts. */
  attributes: ReadonlyMap<string, string> = NO_ATTRIBUTES;
  /** The characters of a text; an element may hold several, one behind the other. */
  text = '';

  readonly #xml: string;
  readonly #open: string[] = [];
  #at = 0;
  #root: string | undefined;
  #documentType: string | undefined;
  #isEmpty = false;

  /** Throws a `SyntaxError` when the text begins with a damaged declaration. */
  constructor(xml: string) {
    this.#xml = (xml.includes('\r') ? xml.replaceAll(/\r\n?/g, '\n') : xml).trim();
    if (!/^<\?xml[ \t\n]/.test(this.#xml)) return;
    const declaration = DECLARATION.exec(this.#xml)?.[0];
    if (declaration === undefined) throw this.error('the declaration is damaged');
    this.#at = declaration.length;
  }

  /**
   * Moves to the next piece; `undefined` behind the whole document. Throws a `SyntaxError` for what
   * is not well-formed.
   */
  next(): XmlPiece | undefined {
    if (this.#isEmpty) {
      this.#isEmpty = false;
      return this.#closed(this.name);
    }
    for (;;) {
      if (this.#at >= this.#xml.length) return this.#finished();
      if (this.#xml.charCodeAt(this.#at) !== 0x3c) {
        if (this.#readText()) return 'text';
        continue;
      }
      const second = this.#xml[this.#at + 1];
      if (second === '/') return this.#readEnd();
      if (second !== '!' && second !== '?') return this.#readStart();
      if (second === '?') this.#passInstruction();
      else if (this.#xml.startsWith('<!--', this.#at)) this.#passComment();
      else if (!this.#xml.startsWith('<![CDATA[', this.#at)) this.#passDocumentType();
      else if (this.#readSection()) return 'text';
    }
  }

  /** The error for `what` is wrong, with the place in the text. */
  error(what: string): SyntaxError {
    return new SyntaxError(`The XML cannot be read at character ${this.#at}: ${what}.`);
  }

  #finished(): undefined {
    if (this.#open.length > 0) throw this.error(`<${this.#open.at(-1)}> does not end`);
    if (this.#root === undefined) throw this.error('it has no element');
    if (this.#documentType !== undefined && this.#documentType !== this.#root) {
      throw this.error('its document type is that of another document');
    }
  }

  /** Whether there was text that belongs to an element; around the root there is none. */
  #readText(): boolean {
    const next = this.#xml.indexOf('<', this.#at);
    const end = next < 0 ? this.#xml.length : next;
    const text = this.#xml.slice(this.#at, end);
    if (this.#open.length === 0 && text.trim() !== '') throw this.error('text outside of it');
    this.text = this.#decoded(text);
    this.#at = end;
    return this.#open.length > 0;
  }

  #readSection(): boolean {
    if (this.#open.length === 0) throw this.error('text outside of it');
    this.text = this.#enclosed('<![CDATA[', ']]>');
    return true;
  }

  #readStart(): XmlPiece {
    if (this.#open.length === 0 && this.#root !== undefined) throw this.error('a second root');
    if (this.#open.length >= DEEPEST) throw this.error('elements lie too deep in each other');
    const [, name = ''] = matchAt(START, this.#xml, this.#at) ?? [];
    if (name === '') throw this.error('< without a name');
    this.#at = START.lastIndex;
    this.attributes = NO_ATTRIBUTES;
    if (this.#xml.charCodeAt(this.#at) === GREATER_THAN) this.#at += 1;
    else this.#readRestOfStart();
    this.name = name;
    this.#root ??= name;
    this.#open.push(name);
    return 'start';
  }

  /** One attribute after the other: a pattern for all of them would run out of stack. */
  #readRestOfStart(): void {
    const attributes = new Map<string, string>();
    let match = matchAt(ATTRIBUTE, this.#xml, this.#at);
    while (match) {
      const [, name = '', quoted, apostrophed = ''] = match;
      if (attributes.has(name)) throw this.error(`the attribute ${name} twice`);
      attributes.set(name, this.#decoded(quoted ?? apostrophed));
      this.#at = ATTRIBUTE.lastIndex;
      match = matchAt(ATTRIBUTE, this.#xml, this.#at);
    }
    const end = matchAt(START_ENDS, this.#xml, this.#at);
    if (!end) throw this.error('a tag does not end');
    this.#at = START_ENDS.lastIndex;
    this.attributes = attributes;
    this.#isEmpty = end[1] === '/';
  }

  #readEnd(): XmlPiece {
    const end = this.#xml.indexOf('>', this.#at);
    if (end < 0) throw this.error('a tag does not end');
    const name = this.#xml.slice(this.#at + 2, end).trimEnd();
    this.#at = end + 1;
    return this.#closed(name);
  }

  #closed(name: string): XmlPiece {
    if (this.#open.pop() !== name) throw this.error(`</${name.slice(0, 40)}> without its start`);
    this.name = name;
    return 'end';
  }

  #passInstruction(): void {
    const target = matchAt(INSTRUCTION, this.#xml, this.#at)?.[1];
    if (target === undefined || /^xml$/i.test(target)) throw this.error('<? without a name');
    this.#enclosed('<?', '?>');
  }

  #passComment(): void {
    if (this.#enclosed('<!--', '-->').includes('--')) throw this.error('-- within a comment');
  }

  #passDocumentType(): void {
    const match = matchAt(DOCUMENT_TYPE, this.#xml, this.#at);
    if (!match || this.#root !== undefined || this.#documentType !== undefined) {
      throw this.error('a document type that declares something, or in the wrong place');
    }
    this.#documentType = match[1];
    this.#at = DOCUMENT_TYPE.lastIndex;
  }

  #enclosed(start: string, end: string): string {
    const from = this.#at + start.length;
    const to = this.#xml.indexOf(end, from);
    if (to < 0) throw this.error(`${start} without ${end}`);
    this.#at = to + end.length;
    return this.#xml.slice(from, to);
  }

  #decoded(text: string): string {
    if (!text.includes('&')) return text;
    return text.replaceAll(
      REFERENCE,
      (_, decimal?: string, hexadecimal?: string, name?: string) => {
        if (name !== undefined) return ENTITIES[name] ?? '';
        const point = Number(decimal ?? `0x${hexadecimal ?? ''}`);
        const isCharacter = point > 0 && point <= 0x10_ffff && (point & 0x1f_f800) !== 0xd800;
        if (!isCharacter) throw this.error('a reference that stands for no character');
        return String.fromCodePoint(point);
      },
    );
  }
}

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

function matchAt(pattern: RegExp, xml: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(xml);
}
