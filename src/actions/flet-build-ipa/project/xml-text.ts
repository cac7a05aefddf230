/** Text on its way into the XML that flet’s templates write without escaping. */

/** Whether a parser would stumble: `<`, and `&` that begins no reference. */
export function breaksXml(text: string): boolean {
  return /<|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\dA-Fa-f]+);)/.test(text);
}

export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** flet’s template engine would take it for a command. */
export function looksLikeTemplate(text: string): boolean {
  return /\{[{%#]/.test(text);
}
