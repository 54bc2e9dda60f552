import type { PurposeKind } from '../../catalogue/catalogue.js'
import { basesIn } from '../../facts/bases.js'
import { named } from '../../facts/names.js'
import { kindsOf, ownPurposes } from '../../facts/purposes.js'
import type { Named } from '../../findings/fact.js'
import { agrees, Several } from '../../grammar/english.js'
import { defineRule } from '../rule.js'
import { kindInWords } from './words.js'

interface Found {
  readonly purpose: Named
  readonly kind: string
}

export default defineRule<Found, 'purpose'>({
  id: 'recognised-interest-fits',
  severity: 'warning',
  concerns: 'notice',
  cites: { uk: ['uk-gdpr:6.1.ea', 'uk-gdpr:6.5', 'uk-gdpr:annex-1', 'ico:recognised-legitimate-interest'] },
  summary: 'A recognised legitimate interest does not carry marketing or statistics.',
  confidence: 'read',
  across: 'purpose',
  why: 'The list is about crime, safety and emergencies; marketing is an example of an ordinary legitimate interest.',
  message: ({ purpose, kind }) =>
    `${Several(purpose)} ${agrees(purpose, 'rests', 'rest')} on a recognised legitimate interest, but '${kindInWords(kind)}' is not among those that the law lists.`,
  fix: () => 'Use legitimate-interests with a balancing test, or consent.',

  *check(model, _law, regime) {
    for (const purpose of ownPurposes(model)) {
      const kinds = kindsOf(purpose)
      const [kind] = kinds
      if (kind === undefined || !kinds.every(isOrdinary)) continue
      for (const basis of basesIn(purpose, regime)) {
        if (basis.type !== 'recognised-legitimate-interest') continue
        yield { at: basis.at, data: { purpose: named.purpose(purpose), kind: kind.id } }
      }
    }
  },
})

const isOrdinary = ({ group, id }: PurposeKind): boolean =>
  group === 'marketing' || group === 'analytics' || id === 'service.quality'
