/**
 * The summary of a step as GitHub shows it, of which nothing can act: HTML of others is text, but
 * for the few elements that summaries are made of, which bear no attribute here; links lead only to
 * the web, and pictures are not loaded.
 */
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { plainText } from '../shown-text.ts';
import { Markup } from './html.ts';

/** Elements of HTML that may stand in Markdown. */
const HARMLESS = ['details', 'summary', 'b', 'i', 'em', 'strong', 'sub', 'sup', 'kbd'];
/** Nothing in code is an element. */
const CODE = /(<code[^]*?<\/code>)/;
const LINE_BREAK = /&lt;br ?\/?&gt;/gi;
/** Stands where a sign would otherwise begin a link or a mention. */
const COMMENT = /&lt;!--[^]*?--&gt;/g;
const PICTURE = /<img src="[^"]*" alt="([^"]*)"[^>]*>/g;

/** `id` keeps the anchors of footnotes apart from those of other texts of the page. */
export function renderedMarkdown(markdown: string, id: string): Markup {
  const safe = micromark(plainText(markdown), {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml({ clobberPrefix: `${id}-` })],
  });
  const pieces = safe
    .replaceAll(COMMENT, '')
    .replaceAll(PICTURE, '[picture: $1]')
    .replaceAll(/<input [^>]*checked[^>]*>/g, '☑')
    .replaceAll(/<input [^>]*>/g, '☐')
    // The page has its own order of headings.
    .replaceAll(/<h[1-6][^>]*>/g, '<p class="heading">')
    .replaceAll(/<\/h[1-6]>/g, '</p>')
    .split(CODE)
    .map((piece) => (CODE.test(piece) ? piece : piece.replaceAll(LINE_BREAK, '<br>')));
  return new Markup(HARMLESS.reduce(revived, pieces).join(''));
}

/** An element comes back to life where all of its tags are in pairs, and otherwise stays text. */
function revived(pieces: readonly string[], element: string): readonly string[] {
  const tag = new RegExp(`&lt;(/?)${element}&gt;`, 'gi');
  const prose = pieces.filter((piece) => !CODE.test(piece)).join('');
  let open = 0;
  for (const [, slash] of prose.matchAll(tag)) {
    open += slash === '' ? 1 : -1;
    if (open < 0) return pieces;
  }
  if (open !== 0) return pieces;
  return pieces.map((piece) =>
    CODE.test(piece) ? piece : piece.replaceAll(tag, `<$1${element}>`),
  );
}
