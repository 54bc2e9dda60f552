import { basesIn } from '../../facts/bases.js'
import { named } from '../../facts/names.js'
import { ownPurposes } from '../../facts/purposes.js'
import type { Named } from '../../findings/fact.js'
import { agrees, several } from '../../grammar/english.js'
import type { Basis, Model } from '../../model/types.js'
import { isNone } from '../../model/value.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Found {
  readonly purpose: Named
  readonly stated: boolean
}

export default defineRule<Found, 'purpose'>({
  id: 'balancing-is-recorded',
  severity: 'warning',
  concerns: 'record',
  cites: {
    eu: ['gdpr:5.2', 'gdpr:6.1.f'],
    uk: ['uk-gdpr:5.2', 'uk-gdpr:6.1.f', 'uk-gdpr:6.11', 'ico:legitimate-interests'],
  },
  summary: 'Legitimate interests were weighed against those of people, and it is recorded.',
  confidence: 'read',
  across: 'purpose',
  why: 'The organisation has to be able to show that people’s interests do not come first.',
  message: ({ purpose, stated }) =>
    stated
      ? `For ${several(purpose)}, people’s interests are said not to have been weighed against the interest pursued.`
      : `Nothing says that people’s interests were weighed against the interest that ${several(purpose)} ${agrees(purpose, 'pursues', 'pursue')}.`,
  fix: () =>
    'Weigh them, and note when, and with what result, which is printed: balancing: { done: ‹day›, summary: ‹what was found› }.',
  open: 'the day you weighed it against their interests',

  *check(model, _law, regime) {
    for (const purpose of ownPurposes(model)) {
      for (const basis of basesIn(purpose, regime)) {
        if (basis.type !== 'legitimate-interests' || isWeighed(model, basis)) continue
        const stated = basis.balancing !== undefined && (isNone(basis.balancing) || basis.balancing.done === false)
        yield { at: child(basis, 'balancing'), data: { purpose: named.purpose(purpose), stated } }
      }
    }
  },
})

/** A notice need not mention the test, so its absence from a transcribed one tells nothing. */
function isWeighed(model: Model, { balancing }: Basis): boolean {
  if (balancing === undefined) return model.transcription !== undefined
  if (isNone(balancing)) return false
  const { done, summary, necessity } = balancing
  return done === undefined ? (summary ?? necessity) !== undefined : done !== false
}
