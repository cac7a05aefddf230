/** Markdown as GitHub reads it: no templates in it, and the same anchors. */
import { slug } from 'github-slugger';
import anchor from 'markdown-it-anchor';

export default function configure(eleventy) {
  eleventy.amendLibrary('md', (markdown) => {
    markdown.set({ html: true, linkify: true });
    markdown.use(anchor, { slugify: slug, getTokensText: textOf, tabIndex: false });
    // A wide table or a long line scrolls by itself, also with the keyboard, and not the page.
    markdown.renderer.rules.table_open = () =>
      '<div class="wide" tabindex="0" role="region" aria-label="Table"><table>';
    markdown.renderer.rules.table_close = () => '</table></div>';
  });
  // `${{ … }}` of a workflow is text, not a template.
  return { markdownTemplateEngine: false, htmlTemplateEngine: false };
}

/** The text of a heading, in which code counts and marks do not. */
function textOf(tokens) {
  return tokens
    .map(({ type, content }) => (['text', 'code_inline'].includes(type) ? content : ''))
    .join('');
}
