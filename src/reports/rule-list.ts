import { holding } from '../catalogue/search.js'
import { rules as all, topics } from '../rules/index.gen.js'
import type { AnyRule } from '../rules/rule.js'
import type { ListFormat } from './index.js'
import { count, headed, indent, type Look, widthOf, wordOf, wrap } from './layout.js'
import { type Paint, palette } from './palette.js'
import { shortened } from './usage-error.js'

/** Lists the rules of a topic or with some words, for people or for a program, and says whether there are any. */
export function listRules(words: readonly string[], format: ListFormat, look: Look) {
  const found = matching(words)
  return { isFound: found.length > 0, text: format.id === 'json' ? asJson(found) : asList(found, words, look) }
}

function asJson(found: readonly Topic[]): string {
  const rules = found.flatMap(({ topic, rules }) => rules.map((rule) => factsOf(topic, rule)))
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
  const hasAll = holding(words)
  return Object.entries(topics)
    .map(([topic, rules]) => ({ topic, rules: rules.filter(({ id, summary }) => hasAll(topic, id, summary)) }))
    .filter(({ rules }) => rules.length > 0)
}

/** The rules for people: what must be true, topic by topic, sentence by sentence; the id last. And how many there are. */
function asList(found: readonly Topic[], words: readonly string[], look: Look): string {
  const paint = palette(look.color)
  const rules = found.flatMap((topic) => topic.rules)
  const lines = found.flatMap(({ topic, rules }) => [
    paint('strong', `${title(topic)} (${count(rules.length, 'rule')})`),
    ...rules.flatMap((rule) => linesOf(rule, look, paint)),
    '',
  ])
  const errors = rules.filter((rule) => rule.severity === 'error').length
  const of = words.length === 0 ? '' : ` of ${all.length} with '${shortened(words.join(' '))}'`
  const sum =
    rules.length === 0
      ? `No rule has '${shortened(words.join(' '))}'. All rules: forthright rules`
      : `${count(rules.length, 'rule')}${of}, ${errors} of them for errors. More on one: forthright explain <rule>`
  return [...lines, ...wrap(sum, widthOf(look))].map((line) => `${line}\n`).join('')
}

/** A topic as a heading: "Lawful basis". */
const title = (topic: string): string => `${topic.charAt(0).toUpperCase()}${topic.slice(1).replaceAll('-', ' ')}`

function linesOf({ id, severity, summary, cites }: AnyRule, look: Look, paint: Paint): readonly string[] {
  const word = wordOf[severity]
  return headed(word, paint(severity, word), [
    ...wrap(summary, widthOf(look) - indent.length),
    paint('dim', `${id}  ${Object.keys(cites).join(' ')}`),
  ])
}
