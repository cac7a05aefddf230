/** The runner's secret masker: a value is hidden whole, line by line, and in eleven encodings. */

const encoders: readonly ((value: string) => string)[] = [
  (value) => base64From(value, 0),
  (value) => base64From(value, 1),
  (value) => base64From(value, 2),
  (value) => value.replaceAll('"', '\\"'),
  (value) => value.replaceAll("'", "''"),
  (value) => JSON.stringify(value).slice(1, -1),
  (value) => encodeURIComponent(value.toWellFormed()),
  (value) => value.replace(/[&<>"']/g, (character) => xmlEntities[character] ?? character),
  (value) => (value.length > 8 && /^".*"$/s.test(value) ? value.slice(1, -1) : ''),
  (value) => powerShellSections(value)[0],
  (value) => powerShellSections(value)[1],
];

const xmlEntities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

function base64From(value: string, offset: number): string {
  const bytes = Buffer.from(value, 'utf8');
  return (bytes.length > offset ? bytes.subarray(offset) : bytes).toString('base64');
}

/** PowerShell may print the two sides of an ampersand apart; short sides are left alone. */
function powerShellSections(value: string): [string, string] {
  const found = value.includes('&+') ? value.indexOf('&+') + 2 : value.lastIndexOf('&') + 1;
  if (found === 0) return ['', ''];
  const sections = [value.slice(0, found), value.slice(found)] as const;
  return [sections[0].length >= 6 ? sections[0] : '', sections[1].length >= 6 ? sections[1] : ''];
}

export class SecretMasker {
  readonly #hidden = new Set<string>();

  /** False for a blank value, which the runner refuses with a warning. */
  add(value: string): boolean {
    if (value.trim() === '') return false;
    const lines = value.split(/\r\n|\r|\n/).map((line) => line.trim());
    for (const each of [value, ...lines].filter((text) => text !== '')) {
      this.#hidden.add(each);
      for (const encode of encoders) {
        const encoded = encode(each);
        if (encoded !== '') this.#hidden.add(encoded);
      }
    }
    return true;
  }

  hides(text: string): boolean {
    return this.mask(text) !== text;
  }

  /** Overlapping and touching finds become one `***`. */
  mask(text: string): string {
    const finds: [start: number, end: number][] = [];
    for (const secret of this.#hidden) {
      for (let at = text.indexOf(secret); at !== -1; at = text.indexOf(secret, at + 1)) {
        finds.push([at, at + secret.length]);
      }
    }
    if (finds.length === 0) return text;
    finds.sort(([first], [second]) => first - second);
    let masked = '';
    let shown = 0;
    let [start, end] = finds[0] as [number, number];
    for (const [nextStart, nextEnd] of [...finds.slice(1), [Infinity, Infinity] as const]) {
      if (nextStart <= end) {
        end = Math.max(end, nextEnd);
      } else {
        masked += `${text.slice(shown, start)}***`;
        shown = end;
        [start, end] = [nextStart, nextEnd];
      }
    }
    return masked + text.slice(shown);
  }
}
