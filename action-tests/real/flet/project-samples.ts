/** Contents of pyproject.toml of every kind, and what a careless editor makes of them. */

const PROJECT =
  '[project]\nname = "tea"\nversion = "1.2.3"\ndependencies = ["flet>=1.0", "httpx"]\n';

const WHOLE = [
  PROJECT,
  '[tool.poetry]\nname = "of-poetry"\n[tool.poetry.dependencies]\npython = "^3.11"\nflet = "*"\na = { git = "https://example.com/y.git", branch = "b", subdirectory = "s" }\nc = { url = "https://example.com/c.whl" }\nb = { path = "../b" }\nd = "~1.2"\ne = ">=1, <2"\nf = { version = "^1", markers = "sys_platform == \'ios\'" }\ng = "1.2"\nh = { git = "git@example.com:x/y.git" }\n',
  '[tool.poetry.dependencies]\nPython = "^3.11"\nflet = "^1 || ^2"\n',
  '[tool.poetry.dependencies]\nflet = [{ version = "1" }]\n',
  '[tool.poetry.dependencies]\nflet = { optional = true }\n',
  '[tool.poetry.dependencies]\nflet = { version = 1 }\n',
  '[tool.poetry.dependencies]\nflet = 1\n',
  '[project]\ndependencies = [{ name = "x" }]\n',
  '[project]\ndependencies = 5\n',
  '[[project]]\nname = "a"\n[[project]]\nname = "b"\n',
  'a = 9007199254740993\nb = 99999999999999999999999\nc = -0\nd = 0x1F\ne = 0o17\nf = 0b11\ng = 1_000\nh = +5\n',
  'a = 2.0\nb = 1e5\nc = 1e16\nd = 1e-7\ne = inf\nf = -inf\ng = 3.14\nh = 6.02e23\ni = 1e400\n',
  'a = 1979-05-27\nb = 07:32:00\nc = 1979-05-27T07:32:00Z\nd = 1979-05-27 07:32:00\ne = 1979-05-27T00:32:00.5-07:00\n',
  'a = "\\u00e9 \\t \\" \\\\"\nb = \'c:\\e\\x\'\nc = """\nx\\\n   y"""\nd = \'\'\'\nx\'\'\'\'\n',
  'a = [1, 2]\nb = [[1], ["x"]]\nc = { d = { e = "f" } }\n',
  '"" = 1\n"a b" = 2\n1 = 3\n"__proto__" = 4\nconstructor = 5\n',
  'a.b = 1\na.c = 2\n[d.e]\nf = 1\n[d]\ng = 2\n',
  '',
  '# only a comment',
];

/** Each alone is refused by TOML 1.0, or read in a way of its own. */
const ODD = [
  'a = "\\e"',
  'a = "\\x41"',
  'a = """\\\\\\e"""',
  'a = { b = 1,\nc = 2 }',
  'a = { b = 1, }',
  'a = { b = [1,\n2,\n] }',
  'a = { b = 1 # c\n}',
  'a = 07:32',
  'a = 1979-05-27T07:32',
  'a = [07:32, 08:00]',
  'a = 1979-02-30',
  'a = 0000-01-01',
  'a = [1979-02-30]',
  'a = 25:00:00',
  'a = 07:32:60',
  'a = 1 b = 2',
  'a = 012',
  'a = 1__0',
  'a = -0x1',
  'a = 1.',
  'a = .5',
  'é = 1',
  'a = "x',
  'a = "\u0000"',
  'a = "\u007F"',
  '# \u007F',
  'a = 1\u000B',
  'a = 1\u00A0',
  'a = "x\u2028y" # \u0085',
  'a = "\\uD800"',
  'a = 1\na = 2',
  '[a]\nb = 1\n[a]\nc = 1',
  'a = { b = 1 }\n[a.c]',
  'a = [{ b = 1 }]\n[[a]]',
  '[a]\nb.c = 1\n[a.b]\nd = 1',
  '[a.b]\nc = 1\n[a]\nb.d = 2',
  '[[a]]\n[a]',
  '"""a""" = 1',
  'a',
  '= 1',
  '[a',
  '[]',
  'a = tru',
  'a = [1, 2',
  '[1979-02-30]\na = "1979-02-30" # 07:32',
  '"07:32" = \'07:32\'',
];

/** The samples whole, then with each of the changes that editors and systems make. */
export function projectSamples(): readonly Buffer[] {
  const texts = [...WHOLE, ...ODD, ...ODD.map((odd) => `${odd}\n${PROJECT}`), ...cut(WHOLE)];
  return [
    ...texts.map((text) => Buffer.from(text)),
    ...[PROJECT, ...ODD].flatMap((text) => [
      Buffer.from(text.replaceAll('\n', '\r\n')),
      Buffer.from(text.replaceAll('\n', '\r')),
      Buffer.from(`${text}\r`),
    ]),
    Buffer.from(`\uFEFF${PROJECT}`),
    Buffer.from(`${PROJECT}\uFEFF`),
    Buffer.from(PROJECT.replace('tea', 'thé'), 'latin1'),
    Buffer.from(PROJECT.replace('tea', 'thé')),
    Buffer.from(`\uFEFF${PROJECT}`, 'utf16le'),
    Buffer.from([0x61, 0x3d, 0x22, 0xed, 0xa0, 0x80, 0x22]),
  ];
}

/** Every text, cut short at each of its places in turn: most of them no longer are TOML. */
function cut(texts: readonly string[]): string[] {
  return texts.flatMap((text) =>
    text.split('').flatMap((_, at) => (at % 3 === 0 ? [text.slice(0, at)] : [])),
  );
}
