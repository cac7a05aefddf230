/** The looks of the page: light or dark as the reader's system is, for any width. */
import { Markup } from './html.ts';

export const STYLE = new Markup(`
:root { color-scheme: light dark;
  --ground: #ffffff; --raised: #f6f8fa; --line: #d1d9e0; --text: #1f2328; --quiet: #59636e;
  --link: #0757ba; --good: #116329; --bad: #b3131f; --odd: #7d4e00; --mac: #6639ba; --linux: #0757ba; }
@media (prefers-color-scheme: dark) { :root {
  --ground: #0d1117; --raised: #161b22; --line: #3d444d; --text: #f0f6fc; --quiet: #9198a1;
  --link: #79b8ff; --good: #56d364; --bad: #ff8f87; --odd: #e3b341; --mac: #d2a8ff; --linux: #79b8ff; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--text);
  font: 16px/1.5 system-ui, -apple-system, 'Segoe UI', sans-serif; overflow-wrap: anywhere; }
header, main, footer { max-width: 72rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.6rem; margin: 0.5rem 0; } h2 { font-size: 1.3rem; margin-top: 2rem; }
h3 { font-size: 1.1rem; margin-bottom: 0.5rem; } h4 { font-size: 1rem; margin: 0.75rem 0 0.25rem; }
a { color: var(--link); } a:focus-visible, summary:focus-visible, [tabindex]:focus-visible {
  outline: 3px solid var(--link); outline-offset: 2px; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; padding: 0; list-style: none; }
code, .lines { font: 0.875em/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
small, .facts, .time { color: var(--quiet); font-size: 0.875rem; font-weight: normal; }
.badge { font-size: 0.875rem; font-weight: 600; white-space: nowrap; }
.success { color: var(--good); } .failure { color: var(--bad); } .cancelled { color: var(--odd); }
.skipped { color: var(--quiet); }
article, .card, .verdict { color: var(--text); border: 1px solid var(--line); border-radius: 6px;
  padding: 0.75rem 1rem; margin: 0.75rem 0; }
article.failure, .verdict.failure { border-color: var(--bad); }
article.success, article.skipped, article.cancelled { color: var(--text); }
.verdict { font-size: 1.1rem; background: var(--raised); }
details { margin: 0.5rem 0; } summary { cursor: pointer; }
.lines { background: var(--raised); border: 1px solid var(--line); border-radius: 6px;
  padding: 0.5rem 0.75rem; max-height: 40rem; overflow: auto; }
.lines p { margin: 0; white-space: pre-wrap; } .lines details p { margin-left: 1.5rem; }
.lines .error { color: var(--bad); } .lines .warning { color: var(--odd); } .lines .notice { color: var(--link); }
.annotation { border-left: 4px solid var(--line); padding: 0.25rem 0.75rem; margin: 0.5rem 0; background: var(--raised); }
.annotation p { margin: 0.25rem 0; } .annotation .message { white-space: pre-wrap; }
.annotation.error { border-color: var(--bad); } .annotation.warning { border-color: var(--odd); }
.annotation.notice { border-color: var(--link); }
.timeline, .timeline ol { list-style: none; padding: 0; } .timeline li { margin: 0.25rem 0; }
.row { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 1rem; align-items: baseline; }
.track { grid-column: 1 / -1; background: var(--raised); border-radius: 3px; height: 0.5rem; overflow: hidden; }
.bar { display: block; height: 100%; min-width: 2px; background: currentColor; }
.bar.macOS { background: var(--mac); } .bar.Linux { background: var(--linux); }
@media (min-width: 50rem) { .row { grid-template-columns: minmax(0, 22rem) 6rem minmax(0, 1fr); }
  .row .time { text-align: right; } .track { grid-column: auto; } .timeline ol .row { padding-left: 1rem;
  grid-template-columns: minmax(0, 21rem) 6rem minmax(0, 1fr); } }
table { border-collapse: collapse; } caption { text-align: left; color: var(--quiet); padding: 0.25rem 0; }
th, td { border: 1px solid var(--line); padding: 0.25rem 0.5rem; text-align: left; vertical-align: top;
  overflow-wrap: normal; } td.words { overflow-wrap: anywhere; min-width: 4rem; }
@media (max-width: 30rem) { th, td { padding: 0.25rem; } }
tr.refused td { color: var(--bad); } .wide { overflow-x: auto; max-height: 40rem; }
.wide td:first-child, .wide td:nth-child(n+3) { white-space: nowrap; }
.wide td { overflow-wrap: normal; min-width: 4rem; } .wide code { overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: minmax(6rem, max-content) minmax(0, 1fr); gap: 0.125rem 1rem; margin: 0.25rem 0; }
dt { color: var(--quiet); } dd { margin: 0; } .written { white-space: pre-wrap; }
.outputs { grid-template-columns: minmax(6rem, 16rem) minmax(0, 1fr); }
.card { display: flex; gap: 1rem; } .card > div { flex: 1; min-width: 0; } .card h3 { margin-top: 0; }
.icon { width: 4rem; height: 4rem; border-radius: 22%; flex: none; }
.icon.none { border: 2px dashed var(--line); }
.markdown { border: 1px solid var(--line); border-radius: 6px; padding: 0.25rem 1rem; overflow-x: auto; }
.markdown .heading { font-weight: 600; } .markdown pre { white-space: pre-wrap; }
`);
