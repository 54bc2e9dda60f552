import { basesIn } from '../../facts/bases.js'
import { named } from '../../facts/names.js'
import { ownPurposes } from '../../facts/purposes.js'
import type { Named } from '../../findings/fact.js'
import { agrees, listed, Several, word } from '../../grammar/english.js'
import { grouped } from '../../model/grouped.js'
import type { Basis } from '../../model/types.js'
import { plain } from '../../model/value.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Found {
  readonly purpose: Named
  readonly bases: readonly Basis['type'][]
}

export default defineRule<Found, 'purpose'>({
  id: 'bases-are-told-apart',
  severity: 'warning',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:5.1.a', 'gdpr:13.1.c', 'gdpr:14.1.c', 'wp260:12'],
    uk: ['uk-gdpr:5.1.a', 'uk-gdpr:13.1.c', 'uk-gdpr:14.1.c'],
  },
  summary: 'Where a purpose rests on several bases, each says what it is for.',
  confidence: 'read',
  across: 'purpose',
  why: 'The rights that people have follow from the basis, so they need to know which one applies.',
  message: ({ purpose, bases }) =>
    `${Several(purpose)} ${agrees(purpose, 'rests', 'rest')} on ${listed(bases.map(word))}, but nothing says which of them goes with what.`,
  fix: () => 'Say what each basis is for: { type: ‹basis›, for: ‹what rests on it› }, or split the purpose in two.',

  *check(model, _law, regime) {
    for (const purpose of ownPurposes(model)) {
      for (const alike of grouped(basesIn(purpose, regime), partOf).values()) {
        const types = [...new Set(alike.map(({ type }) => type))]
        // What was taken out as a mistake may tell them apart.
        const isLost = alike.some((basis) => telling.some((field) => model.hasLost(child(basis, field))))
        if (types.length < 2 || isLost) continue
        yield { at: child(purpose, 'basis'), data: { purpose: named.purpose(purpose), bases: types } }
      }
    }
  },
})

/** The fields by which one basis goes with something else than another. */
const telling = ['regimes', 'for', 'when', 'covers', 'data', 'dataSubjects'] as const

/** What a basis covers, as a key: two bases that cover the same are alternatives. */
function partOf(basis: Basis): string {
  const words = [basis.for, basis.when, basis.covers].map((text) => text && plain(text))
  const ids = [basis.data, basis.dataSubjects].map((entries) => entries?.map((entry) => entry.id).sort())
  return JSON.stringify([words, ids])
}
