import { about, relation } from '../grammar/english.js'
import { lazy } from '../law/lazy.js'
import { contraryInWords } from '../rules/contradictions/words.js'
import { rules } from '../rules/index.gen.js'
import type { Language, Wording } from './words.js'

const ruleById = lazy(() => new Map(rules.map((rule) => [rule.id, rule])))

/** English: its words for rules stand in the rules, those for stages are loaded when a stage found something. */
export const english = (stages: Readonly<Record<string, Wording>>): Language => ({
  tag: 'en',
  wording: (id) => ruleById().get(id) ?? stages[id],
  // What stands against a claim is worded beside the rules about claims.
  relation: (is, data) => (is === 'contrary' ? contraryInWords(data) : relation(is, data)),
  about,
  inPart: (message) =>
    `As far as the text is preserved, ${message.replace(/^[A-Z](?=[a-z ])/, (first) => first.toLowerCase())}`,
})
