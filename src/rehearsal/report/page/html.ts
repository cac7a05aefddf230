/** HTML in which every text is escaped unless it is markup itself. */
import { plainText } from '../shown-text.ts';

export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export type Content = Markup | string | number | undefined | false | readonly Content[];

/** Markup of a template; its values are escaped, put in as markup, or left out. */
export function markup(strings: TemplateStringsArray, ...values: readonly Content[]): Markup {
  const text = strings.map((string, index) => string + written(values[index])).join('');
  return new Markup(text);
}

function written(content: Content): string {
  if (content === undefined || content === false) return '';
  if (content instanceof Markup) return content.text;
  if (typeof content === 'string' || typeof content === 'number') return escaped(String(content));
  return content.map(written).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return plainText(text).replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
