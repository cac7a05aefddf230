/** Markdown as a text without marks: TestFlight shows nothing but text. */
import { lexer } from 'marked';
import type { Token, Tokens } from 'marked';

export interface MarkdownSection {
  /** `undefined` before the first heading. */
  readonly heading: string | undefined;
  /** One a paragraph or bullet; deeper bullets are indented by two spaces a level. */
  readonly lines: readonly string[];
}

/** The sections of a text in GitHub's Markdown. HTML, pictures and rules are left out. */
export function markdownSections(markdown: string): readonly MarkdownSection[] {
  const sections: { heading: string | undefined; lines: string[] }[] = [
    { heading: undefined, lines: [] },
  ];
  for (const token of lexer(markdown)) {
    if (token.type === 'heading') sections.push({ heading: inline(token), lines: [] });
    else for (const line of blockLines(token, 0)) sections.at(-1)?.lines.push(line);
  }
  return sections;
}

function blockLines(token: Token, level: number): readonly string[] {
  switch (token.type) {
    case 'list':
      return listLines(token as Tokens.List, level);
    case 'blockquote':
      return (token.tokens ?? []).flatMap((child) => blockLines(child, level));
    case 'paragraph':
    case 'text':
    case 'heading':
      return inline(token)
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
    case 'code':
      return String(token['text']).split('\n');
    case 'table':
      return tableLines(token as Tokens.Table);
    default:
      return [];
  }
}

function listLines({ items, ordered, start }: Tokens.List, level: number): readonly string[] {
  const indent = '  '.repeat(level);
  return items.flatMap(({ tokens }, index) => {
    const mark = ordered ? `${(start === '' ? 1 : start) + index}.` : '-';
    const [own, inner] = [
      tokens.filter(({ type }) => type !== 'list').flatMap((token) => blockLines(token, level)),
      tokens.filter(({ type }) => type === 'list').flatMap((token) => blockLines(token, level + 1)),
    ];
    return own.length === 0 ? inner : [`${indent}${mark} ${own.join(' ')}`, ...inner];
  });
}

function tableLines({ header, rows }: Tokens.Table): readonly string[] {
  return [header, ...rows].map((cells) => cells.map((cell) => inline(cell)).join(' | '));
}

/** The text of a run of inline tokens. */
function inline({ tokens, ...token }: { tokens?: Token[] | undefined; text?: string }): string {
  if (tokens === undefined) return token.text ?? '';
  return tokens
    .map((child): string => {
      switch (child.type) {
        case 'image':
        case 'html':
          return '';
        case 'br':
          return '\n';
        case 'text':
        case 'escape':
        case 'codespan':
          return 'tokens' in child && child.tokens ? inline(child) : decoded(String(child['text']));
        default:
          return inline(child as { tokens?: Token[]; text?: string });
      }
    })
    .join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** The parser leaves entities to browsers. One that is unknown stays as it is written. */
function decoded(text: string): string {
  return text.replaceAll(
    /&(?:#(\d{1,6})|#x([0-9a-f]{1,6})|(\w+));/gi,
    (whole, ten, sixteen, name) => {
      if (name !== undefined) return ENTITIES[String(name)] ?? whole;
      const code = Number.parseInt(String(ten ?? sixteen), ten === undefined ? 16 : 10);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
