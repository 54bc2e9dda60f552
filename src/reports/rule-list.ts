import { rules as all } from '../rules/index.gen.js'
import type { AnyRule } from '../rules/rule.js'
import { count, indent, type Look, widthOf, wordOf, wrap } from './layout.js'
import { palette } from './palette.js'

/** The rules for a program. */
export const rulesAsJson = (): string => `${JSON.stringify({ version: 1, rules: all.map(factsOf) }, null, 2)}\n`

const factsOf = ({ id, severity, cites, summary, why, confidence }: AnyRule) => ({
  id,
  severity,
  regimes: Object.keys(cites),
  cites,
  summary,
  why,
  confidence,
  url: `docs/rules/${id}.md`,
})

/** The rules for people: what must be true, sentence by sentence; the id last, as in a finding. */
export function rulesAsList(look: Look): string {
  const paint = palette(look.color)
  const lines = all.flatMap(({ id, severity, summary, cites }) => {
    const word = wordOf[severity]
    const [first = '', ...more] = wrap(summary, widthOf(look) - indent.length)
    return [
      `${paint(severity, word)}${' '.repeat(indent.length - word.length)}${first}`,
      ...[...more, paint('dim', `${id}  ${Object.keys(cites).join(' ')}`)].map((line) => `${indent}${line}`),
    ]
  })
  const errors = all.filter((rule) => rule.severity === 'error').length
  const sum = `${count(all.length, 'rule')}, ${errors} of them for errors. More on one: forthright explain <rule>`
  return [...lines, '', sum].map((line) => `${line}\n`).join('')
}
