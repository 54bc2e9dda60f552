import type { PurposeKind } from '../../catalogue/catalogue.js'
import { basesIn } from '../../facts/bases.js'
import { named } from '../../facts/names.js'
import { kindsMeant, ownPurposes } from '../../facts/purposes.js'
import type { Named } from '../../findings/fact.js'
import { agrees, Several } from '../../grammar/english.js'
import { defineRule } from '../rule.js'
import { kindInWords } from './words.js'

interface Found {
  readonly purpose: Named
  readonly kind: string
}

export default defineRule<Found, 'purpose'>({
  id: 'contract-basis-fits',
  severity: 'warning',
  concerns: 'notice',
  cites: { eu: ['gdpr:6.1.b'], uk: ['uk-gdpr:6.1.b'] },
  summary: 'A contract carries only what it takes to perform that contract.',
  confidence: 'read',
  leansOn: ['./basis/*/type', './kinds', './marketing'],
  across: 'purpose',
  why: 'A contract is a basis only for what it cannot be performed without.',
  message: ({ purpose, kind }) =>
    `${Several(purpose)} ${agrees(purpose, 'rests', 'rest')} on a contract, but '${kindInWords(kind)}' is hardly needed to perform one.`,
  fix: () =>
    'Use consent or legitimate-interests for it, and put what the contract really needs in a purpose of its own.',

  *check(model, _law, regime) {
    for (const purpose of ownPurposes(model)) {
      const bases = basesIn(purpose, regime)
      const kinds = kindsMeant(purpose)
      const [beyond] = kinds.filter(isBeyondContract)
      // Where other bases or other kinds stand beside it, the contract may carry the part that needs it.
      if (beyond === undefined || (bases.length > 1 && !kinds.every(isBeyondContract))) continue
      for (const basis of bases.filter((it) => it.type === 'contract')) {
        yield { at: basis.at, data: { purpose: named.purpose(purpose), kind: beyond.id } }
      }
    }
  },
})

const isBeyondContract = (kind: PurposeKind): boolean =>
  !kind.typicalBases.includes('contract') &&
  (kind.group === 'marketing' ||
    kind.group === 'analytics' ||
    kind.id === 'service.quality' ||
    kind.id === 'security.fraud')
