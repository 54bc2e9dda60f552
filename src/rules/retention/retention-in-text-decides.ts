import { retentionUses } from '../../facts/retention.js'
import { type Quoted, quoted } from '../../findings/fact.js'
import { quotes } from '../../grammar/english.js'
import type { Model } from '../../model/types.js'
import { plain } from '../../model/value.js'
import { openText } from '../../prose/periods-in-words.js'
import type { Said } from '../../prose/phrases-found.js'
import { byText } from '../../prose/repeats.js'
import { said } from '../../prose/said.js'
import { isWithin, keysOf } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'retention-in-text-decides',
  severity: 'warning',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:12.1', 'gdpr:13.2.a', 'gdpr:14.2.a', 'wp260:annex'],
    uk: ['uk-gdpr:12.1', 'uk-gdpr:13.2.a', 'uk-gdpr:14.2.a', 'wp260:annex'],
  },
  summary: 'No sentence says that data are kept as long as needed.',
  confidence: 'read',
  why: 'The sentence repeats what the law says, and beside a period it makes readers doubt which of the two holds.',
  message: (data: { words: readonly Quoted[] }) => `This leaves open how long data are kept: ${quotes(data.words)}.`,
  fix: () => 'Take the sentence out, and give each purpose its period or its criterion under retention.',

  *check(model) {
    for (const { at, matches, related } of byText(sentencesOn(model)))
      yield { at, data: { words: matches.map(quoted) }, related }
  },
})

/** What a promise says is judged as one, what a rule of retention says by the rule on criteria, here and where it was published. */
function sentencesOn(model: Model): readonly Said[] {
  const criteria = retentionUses(model).flatMap(({ rule }) => {
    const text = openText(rule)
    return text ? [plain(text).toLowerCase()] : []
  })
  return said(model, 'keptAsLongAsNeeded').filter(
    ({ at, sentence }) =>
      !isWithin(at, '/promises') &&
      !keysOf(at).includes('retention') &&
      !criteria.some((criterion) => sentence.toLowerCase().includes(criterion)),
  )
}
