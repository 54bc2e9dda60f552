import { lengthWritten } from '../../facts/retention-length.js'
import { type Quoted, quoted } from '../../findings/fact.js'
import { agrees, several } from '../../grammar/english.js'
import type { RetentionRule } from '../../model/types.js'
import { periodsToldOnly } from '../../prose/periods-told.js'
import { defineRule } from '../rule.js'

export default defineRule<{ words: Quoted }, 'words'>({
  id: 'stated-periods-are-declared',
  across: 'words',
  severity: 'warning',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:5.1.a', 'gdpr:13.2.a', 'gdpr:14.2.a'],
    uk: ['uk-gdpr:5.1.a', 'uk-gdpr:13.2.a', 'uk-gdpr:14.2.a'],
  },
  summary: 'A period in running text is one of those declared for the same purpose.',
  confidence: 'read',
  why: 'Whoever reads both cannot tell which of two periods holds.',
  message: ({ words }) =>
    `${several(words, 'sentences')} ${agrees(words, 'tells another period', 'tell other periods')} than the rules on keeping the data.`,
  fix: () =>
    'Correct the sentence or the rule; or leave the period out of the sentence, since the notice tells every rule itself.',

  *check(model) {
    for (const { it, rules } of periodsToldOnly(model)) {
      yield { at: it.at, data: { words: quoted(it.sentence) }, related: rules.slice(0, 3).flatMap(declaredAs) }
    }
  },
})

function declaredAs(rule: RetentionRule) {
  const written = [lengthWritten(rule) ?? []].flat()
  const [first] = written.length > 0 ? written : rule.atMost === undefined ? [] : [quoted(rule.atMost)]
  return first ? [{ at: rule.at, is: 'declared-as' as const, data: first }] : []
}
