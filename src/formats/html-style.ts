import type { Brand, Joints, Typeface } from '../documents/tree/document.js'

/** A string of CSS. */
const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`

/** The colour of a notice without a brand, which can be read on every paper. */
const ours = { plain: '#1f4e79', onLight: '#1f4e79', onDark: '#9cc6ee' }

/** Typefaces that readers have, the first of them that there is; a name comes from a list of ours and never from elsewhere. */
const familyOf = (font: Typeface | undefined): string =>
  font
    ? [generic.has(font.name) ? font.name : quoted(font.name), font.kind].join(', ')
    : 'Charter, "Sitka Text", Cambria, serif'

const generic: ReadonlySet<string> = new Set(['serif', 'sans-serif', 'system-ui'])

/**
 * The look of the notice page, after the visual reference: a document, not an app. Colour is used for the brand, the right
 * to object (amber) and a gap or a draft (crimson), and nowhere else. Everything is in one layer, so that any rule of a
 * site that embeds the notice wins. Printed, a link brings its address in the brackets of the language.
 */
export const styleWith = (
  [before, after]: Joints['brackets'],
  { accent = ours, font }: Brand = {},
): string => `@layer forthright {
.fr-notice {
  --brand: ${accent.plain}; --brand-width: 78rem;
  --brand-font: ${familyOf(font)};
  --brand-font-label: system-ui, sans-serif;
  --paper: #fdfcfa; --raised: #f5f3ee; --ink: #1d1c1a; --quiet: #545049; --line: #dcd8cf; --edge: #857f74;
  --accent: ${accent.onLight}; --away: #8a3400; --alert: #704500; --alert-paper: #fff3d1; --gap: #8f1246; --gap-paper: #fdeaf1;
  --small: .875rem; --body: 1.0625rem; --large: 1.3125rem; --section: 1.6875rem; --title: clamp(2rem, 1.4rem + 2.8vw, 3.25rem);
  --measure: 40rem; --s1: .25rem; --s2: .5rem; --s3: 1rem; --s4: 1.5rem; --s5: 2.5rem; --s6: 4rem;
  --label: 600 var(--small)/1.45 var(--brand-font-label);
  background: var(--paper); color: var(--ink); font: var(--body)/1.55 var(--brand-font);
  overflow-wrap: break-word; text-size-adjust: 100%;
}
@media screen and (prefers-color-scheme: dark) {
  .fr-notice {
    color-scheme: dark;
    --paper: #17181b; --raised: #212328; --ink: #ebe8e2; --quiet: #b8b3aa; --line: #3b3d43; --edge: #85827c;
    --accent: ${accent.onDark}; --away: #f6ae73; --alert: #f6c766; --alert-paper: #2f2610; --gap: #ffa3c4; --gap-paper: #3b1628;
  }
}

:root:has(> .fr-notice) { scroll-padding-block: 1.5rem 4rem; }
body.fr-notice { margin: 0; }
.fr-notice *, .fr-notice ::before { box-sizing: border-box; }
.fr-page { max-width: var(--brand-width); margin-inline: auto; padding-inline: clamp(1rem, 4vw, 3rem); }
.fr-main { container: fr-main / inline-size; min-width: 0; padding-bottom: var(--s6); }
.fr-skip:not(:focus) { position: absolute; clip-path: inset(50%); }

.fr-notice :where(h1, h2, h3, h4, p, ul, ol, dl, dd) { margin: 0; }
.fr-notice :where(h1, h2, h3, h4) { line-height: 1.2; text-wrap: balance; }
.fr-main :where(p, ul, ol, dd) { max-width: var(--measure); text-wrap: pretty; }
.fr-main :where(p, ul, ol, dl, table) + :where(p, ul, ol, dl) { margin-top: var(--s3); }
.fr-main dd :where(p, ul, ol) + :where(p, ul, ol), .fr-main li :where(p, ul, ol) + :where(p, ul, ol) { margin-top: var(--s2); }
.fr-main :where(ul, ol) { padding-left: 1.2em; }
.fr-main li + li { margin-top: var(--s1); }
.fr-notice a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: .18em; }
.fr-notice a:hover { text-decoration-thickness: 3px; }
.fr-notice :focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; }
.fr-notice :is(dt, th) { font: var(--label); color: var(--quiet); text-align: left; }
.fr-section { padding-top: var(--s6); }
.fr-section > h2 { font-size: var(--section); margin-bottom: var(--s3); }
.fr-section h3 { font-size: var(--large); margin-block: var(--s5) var(--s2); }
.fr-section > h2 + h3 { margin-top: var(--s3); }
.fr-section > p + .fr-loose, .fr-loose + .fr-loose { margin-top: var(--s4); }
.fr-loose > li + li { margin-top: var(--s4); }
.fr-number { color: var(--accent); margin-right: .1em; }
.fr-notice .fr-self { color: inherit; text-decoration: none; }
.fr-self::after { content: " #" / ""; color: var(--accent); opacity: 0; }
.fr-self:is(:hover, :focus-visible)::after { opacity: 1; }
.is-away, .fr-notice .is-away a { color: var(--away); font-weight: 600; }
.fr-main :is(.fr-card, h3):target, .fr-main :is(tr, li, .fr-facts > div, details):target { background: var(--raised); box-shadow: -.5rem 0 var(--raised), -.75rem 0 var(--accent); }
.fr-main blockquote { margin: var(--s4) 0 0; padding-left: var(--s3); border-left: 3px solid var(--line); color: var(--quiet); }
.fr-aside { margin-top: var(--s4); padding: var(--s3); background: var(--raised); border-left: 3px dashed var(--edge); }
.fr-details { margin-top: var(--s2); max-width: var(--measure); }
.fr-details summary { width: fit-content; padding-block: .35rem; font: var(--label); color: var(--accent); cursor: pointer; }
.fr-details[open] { padding-left: var(--s3); border-left: 3px solid var(--line); }
.fr-main .fr-details + * { margin-top: var(--s3); }
.fr-details > summary + * { margin-top: var(--s1); }
.fr-main a[href^="mailto:"][href*="?"] { display: inline-block; padding: .4rem .9rem; border: 1px solid; border-radius: 4px; font: var(--label); color: var(--accent); text-decoration: none; }
.fr-main a[href^="mailto:"][href*="?"]:hover { background: var(--raised); }
.fr-main .fr-box a[href^="mailto:"][href*="?"] { background: var(--ink); border-color: var(--ink); color: var(--paper); }

.fr-header { border-top: 6px solid var(--brand); padding-block: var(--s4) var(--s5); }
.fr-org { font: 600 var(--body)/1.3 var(--brand-font-label); }
.fr-notice .fr-org a { color: inherit; text-decoration: none; }
.fr-logo { height: 2.5rem; max-width: 12rem; margin-right: .75rem; vertical-align: middle; object-fit: contain; }
.fr-header .fr-title { font-size: var(--title); letter-spacing: -.015em; margin: var(--s5) 0 var(--s3); }
.fr-applies { font: var(--small)/1.4 var(--brand-font-label); color: var(--quiet); }
.fr-end { margin-top: var(--s6); padding-bottom: var(--s4); border-top: 1px solid var(--line); }
.fr-end .fr-meta { display: flex; flex-wrap: wrap; gap: var(--s3) var(--s5); margin-top: var(--s4); }

.fr-contents { margin-bottom: var(--s4); font: var(--small)/1.4 var(--brand-font-label); }
.fr-contents summary { padding: .75rem var(--s3); border: 1px solid var(--edge); border-radius: 4px; font: var(--label); color: var(--ink); cursor: pointer; }
.fr-contents ol { list-style: none; padding: 0; }
.fr-contents details > ol { scroll-target-group: auto; }
.fr-contents a:not(:hover) { text-decoration: none; }
.fr-contents a { display: flex; padding: .4rem .75rem; color: var(--ink); border-left: 3px solid var(--line); }
.fr-contents ol ol a { padding: .25rem .75rem .25rem 2.65em; color: var(--quiet); }
.fr-contents span { flex: none; width: 1.9em; color: var(--quiet); }
.fr-back { position: sticky; bottom: 0; display: block; margin-top: var(--s4); padding: .6rem 0; border-top: 1px solid var(--edge); background: var(--paper); font: var(--label); text-align: center; }
@supports (animation-timeline: scroll()) {
  .fr-back { animation: fr-appear linear both; animation-timeline: scroll(root); animation-range: 0 100vh; }
}
@keyframes fr-appear { from, 99% { visibility: hidden; } to { visibility: visible; } }
@media screen { .fr-contents a:target-current { border-color: var(--accent); color: var(--accent); font-weight: 600; } }
@media screen and (min-width: 64rem) {
  .fr-body { display: grid; grid-template-columns: 14rem minmax(0, 1fr); gap: var(--s6); }
  .fr-back { display: none; }
  .fr-contents { position: sticky; top: var(--s4); align-self: start; max-height: calc(100vh - 3rem); overflow-y: auto; }
  @supports selector(::details-content) {
    .fr-contents summary { display: none; }
    .fr-contents ::details-content { content-visibility: visible; }
  }
  .fr-main > :first-child { padding-top: 0; }
}

.fr-facts > div { padding-block: var(--s2); border-top: 1px solid var(--line); }
.fr-facts > div:last-child { border-bottom: 1px solid var(--line); }
.fr-facts + .fr-facts > div:first-child { border-top: 0; }
.fr-main .fr-facts + .fr-facts { margin-top: 0; }
.fr-card { padding-bottom: var(--s3); border-top: 2px solid var(--accent); margin-top: var(--s4); }
.fr-card h3 { margin-top: var(--s4); }
.fr-law { white-space: nowrap; }

.fr-main .fr-short { padding: clamp(1rem, 3cqi, 2rem); background: var(--raised); border-radius: 6px; }
.fr-short .fr-facts { display: grid; grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr)); gap: var(--s3) var(--s5); }
.fr-short .fr-facts > div { padding-block: var(--s2); border-block: 2px solid var(--accent); border-bottom: 0; }
.fr-short .fr-facts > div:has(li:nth-child(6)) { grid-column: 1 / -1; }
.fr-short ul:has(> li:nth-child(6)) { columns: 13rem; column-gap: var(--s5); max-width: none; }
.fr-short .fr-facts > div:has(.is-away) { border-color: var(--away); }
.fr-short ul:has(> li > a[href^="#people-"]:only-child) { list-style: none; padding: 0; }
.fr-short li > a[href^="#people-"]:only-child { display: inline-block; padding: .25rem .75rem; border: 1px solid; border-radius: 1.1em; line-height: 1.3; text-decoration: none; }
.fr-short li > a[href^="#people-"]:hover { background: var(--paper); }
.fr-short dd { padding-top: var(--s1); }
.fr-short :is(li, dd > p) { line-height: 1.5; padding-block: .1rem; }
.fr-short ul { padding-left: 1em; }
@container fr-main (min-width: 36rem) {
  .fr-section:not(.fr-short) .fr-facts > div:not(.is-long) { display: grid; grid-template-columns: 11rem minmax(0, 1fr); gap: var(--s4); align-items: baseline; }
}

.fr-table { width: 100%; border-collapse: collapse; margin-top: var(--s4); font-size: 1rem; line-height: 1.45; }
.fr-table.is-even { table-layout: fixed; }
h3 + .fr-table { margin-top: 0; }
.fr-table :is(th, td) { padding: .6rem var(--s3) .6rem 0; vertical-align: top; border-bottom: 1px solid var(--line); }
.fr-table thead th { border-bottom: 2px solid var(--edge); vertical-align: bottom; }
.fr-table tbody th { font: 700 1em/1.45 var(--brand-font); color: var(--ink); }
.fr-table tbody th small { display: block; font: 400 .875em/1.45 var(--brand-font); }
.fr-table .fr-group th { padding-top: var(--s4); border-bottom: 2px solid var(--accent); font-size: 1.1em; }
.fr-table thead + tbody > .fr-group:first-child th { padding-top: var(--s3); }
.fr-table th:first-child { width: 24%; }
.fr-time { table-layout: fixed; }
.fr-time th:first-child { width: 38%; padding-right: var(--s4); }
.fr-axis, .fr-bar { display: block; width: 100%; overflow: visible; }
.fr-axis { height: 1rem; margin-top: var(--s2); font: 400 .8125rem var(--brand-font-label); fill: var(--quiet); }
.fr-bar { height: 18px; margin-top: .4rem; }
.fr-bar-from { stroke: var(--edge); stroke-width: 2; }
.fr-bar-mark { stroke: var(--line); }
.fr-bar-open { stroke: var(--accent); stroke-width: 4; stroke-dasharray: 2 7; stroke-linecap: round; }
.fr-bar-end { fill: var(--accent); }
.fr-reach { table-layout: fixed; }
.fr-reach th:first-child { width: 30%; }
.fr-lane { position: relative; }
@container fr-main (min-width: 36rem) {
  .fr-table .fr-lane { padding-top: 1.6rem; background: linear-gradient(var(--line), var(--line)) 0 .85rem / 100% 1px no-repeat; }
  .fr-table .is-reached { background: linear-gradient(var(--accent), var(--accent)) 0 .75rem / 100% 4px no-repeat; }
  .fr-table .is-reached.is-end { background-size: .75rem 4px; }
  .fr-table .fr-lane-unstated { background: repeating-linear-gradient(90deg, var(--edge) 0 4px, transparent 4px 9px) 0 .8rem / 2.5rem 2px no-repeat; }
}
.is-hit::after { content: ""; position: absolute; left: 0; top: .5rem; width: .75rem; height: .75rem; border: 3px solid var(--accent); border-radius: 50%; background: var(--accent); forced-color-adjust: none; print-color-adjust: exact; }
.fr-lane-controller.is-hit::after { background: var(--paper); }
.fr-lane-public.is-hit::after { border-radius: 0; }
.fr-lane-unstated.is-hit::after { background: var(--paper); border: 2px dashed var(--edge); }
.is-abroad.is-hit::after { border-color: var(--away); border-radius: 1px; rotate: 45deg; }
.is-abroad.is-hit:not(.fr-lane-controller, .fr-lane-unstated)::after { background: var(--away); }
@media screen { @container fr-main (min-width: 48rem) { .fr-table td:not(:empty) { min-width: 6.5rem; } } }
@container fr-main (max-width: 47.99rem) { .fr-axis text:nth-last-child(even) { display: none; } }
@container fr-main (max-width: 35.99rem) {
  .fr-table, .fr-table :is(tbody, tr, th, td) { display: flow-root; }
  .fr-table thead, .fr-bar.is-on-scale { display: none; }
  .fr-table tr { padding-block: .6rem; border-bottom: 1px solid var(--edge); }
  .fr-table :is(tbody th, td) { border: 0; padding: .15rem 0; }
  .fr-table td:empty { display: none; }
  .fr-table [data-label] { padding-left: 6.5rem; }
  .fr-table tr.fr-group { padding-bottom: 0; border: 0; }
  .fr-table :is(th, td):first-child { width: auto; padding-right: 0; }
  .fr-table .fr-lane[data-label] { padding-left: 7.75rem; }
  .fr-table .fr-lane[data-label]::before { margin-left: -7.75rem; }
  .is-hit::after { left: 6.5rem; top: .35rem; }
  .fr-table [data-label]::before { content: attr(data-label); float: left; width: 6rem; margin-left: -6.5rem; font: var(--label); color: var(--quiet); }
}

.fr-box { margin-top: var(--s4); padding: clamp(1.25rem, 4cqi, 2.5rem); background: var(--alert-paper); border: 3px solid var(--alert); border-left-width: 14px; border-radius: 6px; }
.fr-box :is(dt, th) { color: var(--ink); }
.fr-box .fr-facts > div { border-color: var(--alert); }
.fr-box > :first-child { margin-top: 0; }

.fr-draft { background: var(--gap); color: var(--paper); font-family: var(--brand-font-label); padding-block: var(--s3); }
.fr-draft :is(details, li) { margin-top: var(--s2); }
.fr-draft summary { cursor: pointer; }
.fr-draft ul { padding-left: 1.2em; }
.fr-notice .fr-draft :is(a, :focus-visible) { color: inherit; outline-color: currentcolor; }
.fr-draft b { letter-spacing: .12em; text-transform: uppercase; margin-right: .5em; }
.fr-notice .fr-gap { background: var(--gap-paper); color: var(--gap); border: 2px dashed; border-radius: 3px; padding: .05em .45em; font: var(--label); }
.fr-notice mark.fr-gap { display: inline-block; max-width: 100%; box-sizing: border-box; }
.fr-watermark { display: none; }

@page { size: A4; margin: 20mm 20mm 22mm; @bottom-right { content: counter(page) " / " counter(pages); font: 9pt system-ui, sans-serif; } }
@media print {
  .fr-notice { print-color-adjust: exact; --paper: #fff; --raised: #fff; --brand-width: none; --body: 10.5pt; --small: 8.5pt; --large: 12.5pt; --section: 16pt; --title: 26pt; --s5: 1.25rem; --s6: 1.75rem; }
  .fr-header > .fr-page, .fr-body, .fr-main .fr-short { padding-inline: 0; }
  .fr-skip, .fr-back, .fr-contents summary, .fr-self::after { display: none; }
  .fr-notice ::details-content { content-visibility: visible; }
  .fr-contents ol { columns: 2; }
  .fr-contents ol ol { display: none; }
  .fr-contents a { padding-block: 0; }
  .fr-notice :is(h2, h3, thead, p:has(+ :is(h3, table, dl))) { break-after: avoid; }
  .fr-notice :is(tr, li, dl > div, .fr-box) { break-inside: avoid; }
  .fr-notice :is(.fr-group, summary) { break-after: avoid; }
  .fr-notice :is(p, li, dd) { orphans: 3; widows: 3; }
  .fr-notice .fr-main a[href*="?"] { padding: 0; border: 0; background: none; color: var(--accent); }
  .fr-lane { print-color-adjust: exact; }
  .fr-axis text:nth-last-child(even) { display: none; }
  .fr-table { font-size: 9.5pt; }
  .fr-notice a[href^="http"]:not(.is-address)::after { content: ${quoted(before)} attr(href) ${quoted(after)}; font-size: var(--small); }
  .fr-watermark { display: block; position: fixed; inset: 35% 0 auto; text-align: center; rotate: -35deg; font: 700 110pt/1 var(--brand-font-label); letter-spacing: .1em; text-transform: uppercase; color: var(--gap); opacity: .12; }
  .fr-watermark::before { content: attr(data-label); }
}
@media (forced-colors: active) {
  .fr-draft, .fr-short { border: 2px solid; }
  .fr-self, .fr-axis, .fr-bar { forced-color-adjust: none; }
  .is-away { text-decoration: underline; }
  .fr-notice { --ink: CanvasText; --quiet: CanvasText; --accent: LinkText; --away: CanvasText; --edge: CanvasText; --line: CanvasText; --paper: Canvas; }
}
}
`

/** What a page with pictures needs besides. */
export const figureStyle = `@layer forthright {
.fr-figure { margin: var(--s4) 0 0; }
.fr-figure img { max-width: 100%; height: auto; }
.fr-figure figcaption { margin-top: var(--s2); color: var(--quiet); font-size: var(--small); }
}
`
