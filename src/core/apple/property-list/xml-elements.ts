/** A small XML document as a tree of elements, as the files of an installer package are read. */
import { XmlReader } from './xml-reader.ts';
import { decodeXml } from './xml-text.ts';

export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The text directly in it. */
  readonly text: string;
}

const MOST_ELEMENTS = 250_000;

interface OpenElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: OpenElement[];
  text: string;
}

/** The root element; `undefined` when the bytes are not XML, or of more than 250,000 elements. */
export function readXml(bytes: Uint8Array): XmlElement | undefined {
  try {
    return treeOf(new XmlReader(decodeXml(bytes)));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function treeOf(xml: XmlReader): XmlElement | undefined {
  const top: OpenElement = { name: '', attributes: new Map(), children: [], text: '' };
  const open = [top];
  let elements = 0;
  for (let piece = xml.next(); piece !== undefined; piece = xml.next()) {
    const inside = open.at(-1) ?? top;
    if (piece === 'text') {
      inside.text += xml.text;
    } else if (piece === 'end') {
      open.pop();
    } else {
      elements += 1;
      if (elements > MOST_ELEMENTS) throw xml.error('it has too many elements');
      const element = { name: xml.name, attributes: xml.attributes, children: [], text: '' };
      inside.children.push(element);
      open.push(element);
    }
  }
  return top.children[0];
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
