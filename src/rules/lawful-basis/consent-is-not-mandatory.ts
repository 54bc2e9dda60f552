import { basesIn } from '../../facts/bases.js'
import { named } from '../../facts/names.js'
import { ownPurposes } from '../../facts/purposes.js'
import type { Named } from '../../findings/fact.js'
import { agrees, Several } from '../../grammar/english.js'
import type { Basis, Provision } from '../../model/types.js'
import { each } from '../../model/value.js'
import { defineRule } from '../rule.js'

interface Found {
  readonly purpose: Named
  readonly duty: Duty
}

export default defineRule<Found, 'purpose'>({
  id: 'consent-is-not-mandatory',
  severity: 'error',
  concerns: 'notice',
  cites: { eu: ['gdpr:4.11', 'gdpr:7.4'], uk: ['uk-gdpr:4.11', 'uk-gdpr:4.1.11', 'uk-gdpr:7.4'] },
  summary: 'Data that people must give do not rest on their consent.',
  confidence: 'read',
  leansOn: ['./basis/*/type'],
  across: 'purpose',
  why: 'People who have to give the data have no choice, so another basis is the honest one.',
  message: ({ purpose, duty }) =>
    `${Several(purpose)} ${agrees(purpose, 'rests', 'rest')} on consent alone, but people ${duties[duty]}.`,
  fix: () =>
    'Use the basis that really applies, such as contract or legal-obligation, or make it optional: obliged: false.',

  *check(model, _law, regime) {
    for (const purpose of ownPurposes(model)) {
      const bases = basesIn(purpose, regime)
      if (bases.length === 0 || bases.some((basis) => basis.type !== 'consent')) continue
      for (const provision of each(purpose.provision)) {
        const duty = dutyOf(provision)
        if (duty === undefined || !bases.some((basis) => isAbout(basis, provision))) continue
        yield {
          at: provision.at,
          data: { purpose: named.purpose(purpose), duty },
          related: bases.map(({ at }) => ({ at, is: 'consent' })),
        }
      }
    }
  },
})

const duties = {
  obliged: 'are obliged to give the data',
  statutory: 'are required by law to give the data',
} as const

type Duty = keyof typeof duties

function dutyOf({ obliged, requirement }: Provision): Duty | undefined {
  if (obliged === true) return 'obliged'
  return requirement === 'statutory' && obliged === undefined ? 'statutory' : undefined
}

/** Whether a provision and a consent are, or may be, about the same data. */
const isAbout = (basis: Basis, { data }: Provision): boolean =>
  data === undefined || basis.data === undefined || basis.data.some((datum) => data.includes(datum))
