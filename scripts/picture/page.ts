import { readFileSync } from 'node:fs'

/** What the picture of the README is made of: a purpose of an example, and what the notice makes of it. */
const root = new URL('../..', import.meta.url).pathname
const read = (path: string): string => readFileSync(`${root}${path}`, 'utf8')
const font = (file: string): string => `data:font/ttf;base64,${readFileSync(`${root}assets/fonts/${file}`, 'base64')}`

/** The keys of the purpose, and the labels of the notice below which each of them is told; `h3` and `p` are its head. */
export const pairs: readonly (readonly [key: string, label: string])[] = [
  ['title', 'h3'],
  ['description', 'p'],
  ['dataSubjects', 'Whose data'],
  ['data', 'Data'],
  ['basis', 'Legal basis'],
  ['provision', 'Must you give it, and if not?'],
]

/** The lines that declare the purpose. */
export function excerpt(): readonly string[] {
  const lines = read('examples/membership-club/privacy.yaml').split('\n')
  const start = lines.indexOf('  membership:')
  return lines.slice(start, lines.indexOf('', start))
}

/** The part of the printed notice that tells the purpose, and the style that dresses it. */
export function card(): { readonly html: string; readonly style: string } {
  const page = read('examples/membership-club/out/members.en.html')
  const html = /<article class="fr-card" id="for-membership">.*?<\/article>/s.exec(page)?.[0]
  const style = /<style>(.*?)<\/style>/s.exec(page)?.[1]
  if (html === undefined || style === undefined) throw new Error('The notice does not show the purpose any more.')
  return { html, style }
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** A line of YAML with its key set apart, indented so that what does not fit hangs below its beginning. */
function yamlLine(line: string): string {
  const [, indent = '', key = '', rest = ''] = /^( *)([\w-]+:)(.*)$/.exec(line) ?? []
  return `<div data-key="${key.slice(0, -1)}" style="margin-left: ${indent.length}ch"><b>${key}</b>${escaped(rest)}</div>`
}

/** The whole page, to be photographed. */
export function page(): string {
  const { html, style } = card()
  return `<!doctype html><html lang="en"><meta charset="utf-8"><style>${style}
@font-face { font-family: Sans; src: url(${font('SourceSans3_400Regular.ttf')}) }
@font-face { font-family: Sans; font-weight: 600 700; src: url(${font('SourceSans3_700Bold.ttf')}) }
@font-face { font-family: Mono; src: url(${font('DejaVuSansMono.ttf')}) }
body.fr-notice { --brand-font: Sans, sans-serif; --brand-font-label: Sans, sans-serif; --s3: .5rem; --body: 1rem;
  box-sizing: border-box; width: 1040px; display: grid; grid-template-columns: 462px 508px; gap: 66px; padding: 2px;
  line-height: 1.4; position: relative }
.yaml { font: 13.5px/1.5 Mono; background: #1d2430; color: #d9e1ee; border-radius: 10px; padding: 20px 22px;
  display: flex; flex-direction: column; justify-content: space-between }
.yaml div { padding-left: 2ch; text-indent: -2ch } .yaml b { font-weight: 400; color: #8cc4ff }
.paper { background: var(--paper); border: 1px solid var(--line); border-radius: 10px; padding: 0 26px 10px }
.paper .fr-card { margin-top: 0; border: 0; padding-block: 16px 0 } .paper h3 { margin-top: 0 }
.paper .fr-facts > div { padding-block: 6px } .paper .fr-facts > div:last-child { border-bottom: 0 }
svg { position: absolute; inset: 0 }
</style><body class="fr-notice"><div class="yaml">${excerpt().map(yamlLine).join('')}</div>
<div class="paper"><div class="fr-main" style="padding: 0">${html}</div></div><svg width="1040" height="900"></svg></body></html>`
}

/** Runs in the browser, once the fonts are there: draws a line from each key to what the notice says of it. */
export const draw = `((pairs) => {
  const svg = document.querySelector('svg')
  const edge = { left: document.querySelector('.yaml'), right: document.querySelector('.paper') }
  const from = edge.left.getBoundingClientRect().right, to = edge.right.getBoundingClientRect().left
  const label = (name) => document.querySelector('.paper ' + name + ':first-of-type')
  const term = (name) => [...document.querySelectorAll('.paper dt')].find((dt) => dt.textContent === name)
  for (const [key, name] of pairs) {
    const a = document.querySelector('[data-key="' + key + '"]').getBoundingClientRect().top + 10
    const target = (name === 'h3' || name === 'p' ? label(name) : term(name)).getBoundingClientRect()
    const b = target.top + Math.min(target.height / 2, 13)
    const middle = (from + to) / 2
    svg.innerHTML += '<path d="M' + from + ' ' + a + ' C' + middle + ' ' + a + ' ' + middle + ' ' + b + ' ' + to + ' ' + b +
      '" fill="none" stroke="#1f4e79" stroke-opacity=".55" stroke-width="1.4"/><circle cx="' + from + '" cy="' + a +
      '" r="3" fill="#1f4e79"/><circle cx="' + to + '" cy="' + b + '" r="3" fill="#1f4e79"/>'
  }
})(${JSON.stringify(pairs)})`
