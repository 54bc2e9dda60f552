import { basesIn } from '../../facts/bases.js'
import { named } from '../../facts/names.js'
import { dataOf, ownPurposes } from '../../facts/purposes.js'
import { isAmong } from '../../facts/same-datum.js'
import type { Named } from '../../findings/fact.js'
import { agrees, Several } from '../../grammar/english.js'
import type { Provision, Purpose } from '../../model/types.js'
import { each, isNone } from '../../model/value.js'
import { defineRule } from '../rule.js'

interface Needless {
  readonly purpose: Named
}

export default defineRule<Needless, 'purpose'>({
  id: 'contract-needs-its-data',
  severity: 'warning',
  concerns: 'notice',
  cites: { eu: ['gdpr:6.1.b'], uk: ['uk-gdpr:6.1.b'] },
  summary: 'Data that rest on a contract are data without which it cannot be performed.',
  confidence: 'read',
  across: 'purpose',
  why: 'A contract is a basis only for what it cannot be performed without; what people can leave out it does not need.',
  message: ({ purpose }) =>
    `${Several(purpose)} ${agrees(purpose, 'rests', 'rest')} on a contract alone, but nothing follows for people who do not give the data.`,
  fix: () =>
    'Say what follows, if something does; or give the data that people may leave out another basis: { type: consent, data: [‹id›] }.',

  *check(model, _law, regime) {
    for (const purpose of ownPurposes(model)) {
      const bases = basesIn(purpose, regime)
      if (bases.length === 0 || bases.some(({ type }) => type !== 'contract')) continue
      const free = each(purpose.provision).find((provision) => isFree(provision) && isOfAll(provision, purpose))
      if (free) yield { at: free.at, data: { purpose: named.purpose(purpose) } }
    }
  },
})

/** Whether nothing obliges people, and they lose nothing. */
const isFree = ({ requirement, obliged, consequence }: Provision): boolean =>
  isNone(consequence) && obliged !== true && (requirement === 'optional' || obliged === false)

const isOfAll = ({ data }: Provision, purpose: Purpose): boolean =>
  data === undefined || dataOf(purpose).every((datum) => isAmong(datum, data))
