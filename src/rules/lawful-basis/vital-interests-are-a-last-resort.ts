import type { PurposeGroup, PurposeKind } from '../../catalogue/catalogue.js'
import { basesIn } from '../../facts/bases.js'
import { named } from '../../facts/names.js'
import { kindsMeant, ownPurposes } from '../../facts/purposes.js'
import type { Named } from '../../findings/fact.js'
import { agrees, Several } from '../../grammar/english.js'
import type { Basis } from '../../model/types.js'
import { defineRule } from '../rule.js'
import { kindInWords } from './words.js'

interface Found {
  readonly purpose: Named
  readonly kind: string
}

export default defineRule<Found, 'purpose'>({
  id: 'vital-interests-are-a-last-resort',
  severity: 'warning',
  concerns: 'notice',
  cites: { eu: ['gdpr:6.1.d', 'gdpr:recital-46'], uk: ['uk-gdpr:6.1.d', 'uk-gdpr:recital-46'] },
  summary: 'Vital interests carry emergencies, not everyday purposes.',
  confidence: 'read',
  across: 'purpose',
  why: 'This basis is there to save life: that of somebody else only where nothing else fits.',
  message: ({ purpose, kind }) =>
    `${Several(purpose)} ${agrees(purpose, 'rests', 'rest')} on vital interests, which cover emergencies and not ${kindInWords(kind)}.`,
  fix: () =>
    'Name the basis that carries the everyday part, and say when a life is at stake: { type: vital-interests, when: … }.',

  *check(model, _law, regime) {
    for (const purpose of ownPurposes(model)) {
      const kinds = kindsMeant(purpose)
      const [kind] = kinds
      if (kind === undefined || !kinds.every(isEveryday)) continue
      for (const basis of basesIn(purpose, regime)) {
        if (basis.type !== 'vital-interests' || isLimited(basis)) continue
        yield { at: basis.at, data: { purpose: named.purpose(purpose), kind: kind.id } }
      }
    }
  },
})

const everyday: readonly PurposeGroup[] = ['service', 'membership', 'communication', 'marketing', 'analytics', 'people']

const isEveryday = (kind: PurposeKind): boolean =>
  everyday.includes(kind.group) && !kind.typicalBases.includes('vital-interests') && kind.id !== 'people.health-safety'

/** A part of a purpose, such as the emergency at an event, may well be about life and death. */
const isLimited = (basis: Basis): boolean =>
  [basis.for, basis.when, basis.data, basis.dataSubjects].some((limit) => limit !== undefined)
