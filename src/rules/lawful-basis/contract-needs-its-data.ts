import { basesIn } from '../../facts/bases.js'
import { named } from '../../facts/names.js'
import { dataOf, ownPurposes, provisionOf } from '../../facts/purposes.js'
import { isAmong } from '../../facts/same-datum.js'
import { sourcesOf } from '../../facts/sources.js'
import type { Named } from '../../findings/fact.js'
import { agrees, Several } from '../../grammar/english.js'
import type { Model, Provision, Purpose } from '../../model/types.js'
import { each, isNone } from '../../model/value.js'
import { saidBy } from '../../prose/said.js'
import { child, type Pointer } from '../../source/pointer.js'
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
      const at = freeAt(model, purpose)
      if (at !== undefined) yield { at, data: { purpose: named.purpose(purpose) } }
    }
  },
})

/** Where it is said that people need not give any of the data of a purpose, and lose nothing. */
function freeAt(model: Model, purpose: Purpose): Pointer | undefined {
  const provision = provisionOf(model, purpose)
  if (!isNone(provision)) return each(provision).find((it) => isFree(it) && isOfAll(it, purpose))?.at
  const sources = sourcesOf(model, purpose)
  const isGiven = sources !== undefined && each(sources).some(({ target }) => target.type === 'direct')
  return isGiven ? child(purpose, 'provision') : undefined
}

/** Whether nothing obliges people, and they lose nothing. */
const isFree = ({ requirement, obliged, consequence }: Provision): boolean =>
  losesNothing(consequence) && obliged !== true && (requirement === 'optional' || obliged === false)

const losesNothing = (consequence: Provision['consequence']): boolean =>
  consequence !== undefined && (isNone(consequence) || saidBy(consequence, 'nothingFollows').length > 0)

const isOfAll = ({ data }: Provision, purpose: Purpose): boolean =>
  data === undefined || dataOf(purpose).every((datum) => isAmong(datum, data))
