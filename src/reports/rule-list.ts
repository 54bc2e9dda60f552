import { rules as all, topics } from '../rules/index.gen.js'
import type { AnyRule } from '../rules/rule.js'
import { count, indent, type Look, widthOf, wordOf, wrap } from './layout.js'
import { type Paint, palette } from './palette.js'

/** The rules for a program. */
export function rulesAsJson(words: readonly string[]): string {
  const rules = matching(words).flatMap(({ topic, rules }) => rules.map((rule) => factsOf(topic, rule)))
  return `${JSON.stringify({ version: 1, rules }, null, 2)}\n`
}

const factsOf = (topic: string, { id, severity, concerns, cites, summary, why, confidence }: AnyRule) => ({
  id,
  topic,
  severity,
  concerns,
  regimes: Object.keys(cites),
  cites,
  summary,
  why,
  confidence,
  url: `docs/rules/${id}.md`,
})

interface Topic {
  readonly topic: string
  readonly rules: readonly AnyRule[]
}

/** The rules of a topic, or those that hold every word somewhere. */
function matching(words: readonly string[]): readonly Topic[] {
  const wanted = words.map((word) => word.toLowerCase())
  const isMeant = (topic: string, { id, summary }: AnyRule): boolean =>
    wanted.every((word) => `${topic}\n${id}\n${summary.toLowerCase()}`.includes(word))
  return Object.entries(topics)
    .map(([topic, rules]) => ({ topic, rules: rules.filter((rule) => isMeant(topic, rule)) }))
    .filter(({ rules }) => rules.length > 0)
}

/** The rules for people: what must be true, topic by topic, sentence by sentence; the id last. And how many there are. */
export function rulesAsList(
  words: readonly string[],
  look: Look,
): { readonly text: string; readonly isFound: boolean } {
  const paint = palette(look.color)
  const found = matching(words)
  const rules = found.flatMap((topic) => topic.rules)
  const lines = found.flatMap(({ topic, rules }) => [
    paint('strong', `${title(topic)} (${count(rules.length, 'rule')})`),
    ...rules.flatMap((rule) => linesOf(rule, look, paint)),
    '',
  ])
  const errors = rules.filter((rule) => rule.severity === 'error').length
  const of = words.length === 0 ? '' : ` of ${all.length} with '${words.join(' ')}'`
  const sum =
    rules.length === 0
      ? `No rule has '${words.join(' ')}'. All rules: forthright rules`
      : `${count(rules.length, 'rule')}${of}, ${errors} of them for errors. More on one: forthright explain <rule>`
  return {
    text: [...lines, ...wrap(sum, widthOf(look))].map((line) => `${line}\n`).join(''),
    isFound: rules.length > 0,
  }
}

/** A topic as a heading: "Lawful basis". */
const title = (topic: string): string => `${topic.charAt(0).toUpperCase()}${topic.slice(1).replaceAll('-', ' ')}`

function linesOf({ id, severity, summary, cites }: AnyRule, look: Look, paint: Paint): readonly string[] {
  const word = wordOf[severity]
  const [first = '', ...more] = wrap(summary, widthOf(look) - indent.length)
  return [
    `${paint(severity, word)}${' '.repeat(indent.length - word.length)}${first}`,
    ...[...more, paint('dim', `${id}  ${Object.keys(cites).join(' ')}`)].map((line) => `${indent}${line}`),
  ]
}
