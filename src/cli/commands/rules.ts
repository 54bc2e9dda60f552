import { count, indent, widthOf, wordOf, wrap } from '../../reports/layout.js'
import { palette } from '../../reports/palette.js'
import { rules as all } from '../../rules/index.gen.js'
import type { AnyRule } from '../../rules/rule.js'
import { type Io, lookOf } from '../io.js'

/** Lists the rules, as a checklist for people or as JSON. */
export function rules(options: { readonly format: 'pretty' | 'json' }, io: Io): number {
  io.stdout(
    options.format === 'json' ? `${JSON.stringify({ version: 1, rules: all.map(factsOf) }, null, 2)}\n` : table(io),
  )
  return 0
}

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

/** What must be true, sentence by sentence; the id last, as in a finding. */
function table(io: Io): string {
  const look = lookOf(io, 'stdout')
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
