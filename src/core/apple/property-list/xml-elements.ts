/**
 * Elements of a small XML document, with as much of XML as the files of an installer package need:
 * tags, attributes, text and comments. A document type is refused, as its entities could grow
 * without end.
 */

export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The text directly in it. */
  readonly text: string;
}

const NAME = String.raw`[A-Za-z_][\w.:-]*`;
const START = new RegExp(`<(${NAME})`, 'y');
const START_ENDS = /\s*(\/?)>/y;
const END = new RegExp(String.raw`</(${NAME})\s*>`, 'y');
const ATTRIBUTE = new RegExp(String.raw`\s+(${NAME})\s*=\s*(?:"([^"<]*)"|'([^'<]*)')`, 'y');

const MOST_PIECES = 500_000;
const DEEPEST = 200;

interface OpenElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  text: string;
}

/** The root element; `undefined` when the text is no XML of this kind. */
export function readXml(xml: string): XmlElement | undefined {
  const root = newElement('', new Map());
  const open = [root];
  let at = xml.startsWith('\uFEFF') ? 1 : 0;
  for (let pieces = 0; at < xml.length; pieces += 1) {
    const inside = open.at(-1);
    const piece = pieceAt(xml, at);
    if (!inside || !piece || pieces > MOST_PIECES || open.length > DEEPEST) return undefined;
    at = piece.after;
    if ('started' in piece) {
      inside.children.push(piece.started);
      if (!piece.isEmpty) open.push(piece.started);
    } else if ('ended' in piece) {
      if (open.length === 1 || open.pop()?.name !== piece.ended) return undefined;
    } else {
      inside.text += piece.text;
    }
  }
  const [only, ...others] = root.children;
  return open.length === 1 && others.length === 0 ? only : undefined;
}

type Piece = { readonly after: number } & (
  | { readonly started: OpenElement; readonly isEmpty: boolean }
  | { readonly ended: string }
  | { readonly text: string }
);

/** What begins at `at`: a tag, text, or something that is passed over as empty text. */
function pieceAt(xml: string, at: number): Piece | undefined {
  if (xml[at] !== '<') {
    const next = xml.indexOf('<', at);
    const after = next < 0 ? xml.length : next;
    return { text: decoded(xml.slice(at, after)), after };
  }
  const enclosed = ENCLOSED.find(({ start }) => xml.startsWith(start, at));
  if (enclosed) return enclosedPiece(xml, at, enclosed);
  const ended = matchAt(END, xml, at);
  if (ended) return { ended: ended[1] ?? '', after: END.lastIndex };
  const started = matchAt(START, xml, at);
  return started ? startPiece(xml, started[1] ?? '', START.lastIndex) : undefined;
}

interface Enclosed {
  readonly start: string;
  readonly end: string;
  readonly isText: boolean;
}

const ENCLOSED: readonly Enclosed[] = [
  { start: '<?', end: '?>', isText: false },
  { start: '<!--', end: '-->', isText: false },
  { start: '<![CDATA[', end: ']]>', isText: true },
];

/** Found without a pattern: one that looks for the end by character runs out of stack. */
function enclosedPiece(
  xml: string,
  at: number,
  { start, end, isText }: Enclosed,
): Piece | undefined {
  const from = at + start.length;
  const to = xml.indexOf(end, from);
  return to < 0 ? undefined : { text: isText ? xml.slice(from, to) : '', after: to + end.length };
}

/** One attribute after the other, as a pattern for all of them runs out of stack, too. */
function startPiece(xml: string, name: string, from: number): Piece | undefined {
  const attributes = new Map<string, string>();
  let at = from;
  for (let match = matchAt(ATTRIBUTE, xml, at); match; match = matchAt(ATTRIBUTE, xml, at)) {
    attributes.set(match[1] ?? '', decoded(match[2] ?? match[3] ?? ''));
    at = ATTRIBUTE.lastIndex;
  }
  const end = matchAt(START_ENDS, xml, at);
  return end
    ? {
        started: newElement(name, attributes),
        isEmpty: end[1] === '/',
        after: START_ENDS.lastIndex,
      }
    : undefined;
}

function matchAt(pattern: RegExp, xml: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(xml);
}

function newElement(name: string, attributes: ReadonlyMap<string, string>): OpenElement {
  return { name, attributes, children: [], text: '' };
}

/** The children of that name. */
export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** The element itself and everything in it. */
export function* withDescendants(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) yield* withDescendants(child);
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function decoded(text: string): string {
  return text.replaceAll(
    /&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(\w+));/g,
    (all, decimal, hex, name) => {
      if (name !== undefined) return ENTITIES[name] ?? all;
      const point = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
      return point <= 0x10ffff ? String.fromCodePoint(point) : all;
    },
  );
}
