import { named } from '../../facts/names.js'
import { dataOf, ownPurposes } from '../../facts/purposes.js'
import type { Named } from '../../findings/fact.js'
import { agrees, Several } from '../../grammar/english.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule<{ datum: Named }, 'datum'>({
  id: 'used-data-are-listed',
  severity: 'warning',
  concerns: 'notice',
  cites: { eu: ['gdpr:5.1.a', 'gdpr:14.1.d'], uk: ['uk-gdpr:5.1.a', 'uk-gdpr:14.1.d'], ch: ['fadp:6.2'] },
  summary: 'A list of what is collected holds whatever is used.',
  confidence: 'read',
  why: 'Whoever reads the list believes that it is all of it.',
  across: 'datum',
  message: ({ datum }) =>
    `${Several(datum)} ${agrees(datum, 'is', 'are')} used, but the text leaves ${agrees(datum, 'it', 'them')} out of what it says is collected.`,
  fix: () => 'Add it to the list in your text and take collected: false out, or stop using it.',

  *check(model) {
    const used = new Set(ownPurposes(model).flatMap(dataOf))
    for (const datum of model.data.values()) {
      if (datum.collected !== false || datum.inferred === true || !used.has(datum)) continue
      yield { at: child(datum, 'collected'), data: { datum: named.datum(datum) } }
    }
  },
})
