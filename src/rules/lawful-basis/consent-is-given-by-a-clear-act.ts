import { type Consent, consentsOf } from '../../facts/consent.js'
import { named } from '../../facts/names.js'
import { ownPurposes } from '../../facts/purposes.js'
import type { Named } from '../../findings/fact.js'
import { several } from '../../grammar/english.js'
import type { Regime } from '../../law/citation.js'
import type { Purpose } from '../../model/types.js'
import { each } from '../../model/value.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'
import { isNoConsent, type NoConsent, noConsent } from './words.js'

interface Unclear {
  /** Absent where it is a consent that is named for nothing in particular. */
  readonly purpose?: Named
  readonly method: NoConsent
}

export default defineRule<Unclear, 'purpose'>({
  id: 'consent-is-given-by-a-clear-act',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:4.11', 'gdpr:7.1', 'gdpr:7.2', 'gdpr:recital-32'],
    uk: ['uk-gdpr:4.11', 'uk-gdpr:4.1.11', 'uk-gdpr:7.2', 'uk-gdpr:recital-32'],
  },
  summary: 'Consent is given by a clear act, not read into something else.',
  confidence: 'read',
  across: 'purpose',
  why: 'Only a clear act of agreement is consent; without one, the purpose has no lawful basis.',
  message: ({ purpose, method }) =>
    `${purpose ? `Consent for ${several(purpose)}` : 'Consent'} ${noConsent[method]}: that is no clear act of agreement.`,
  fix: () => 'Ask first, with a box that starts empty or a button, apart from the terms: method: ticked-box.',

  *check(model, _law, regime) {
    const all = [undefined, ...ownPurposes(model)]
    for (const purpose of all) {
      for (const basis of purpose ? consentsIn(purpose, regime) : (model.general?.bases ?? [])) {
        const method = methodOf(basis)
        if (method === undefined || basis.regimes?.includes(regime) === false) continue
        yield { at: child(basis, 'method'), data: { method, ...(purpose && { purpose: named.purpose(purpose) }) } }
      }
    }
  },
})

const consentsIn = (purpose: Purpose, regime: Regime): ReadonlySet<Consent> =>
  new Set<Consent>([...each(purpose.basis), ...consentsOf(purpose, regime)])

function methodOf({ type, method }: Consent): NoConsent | undefined {
  const isConsent = type === 'consent' || type === 'explicit-consent'
  return isConsent && method !== undefined && isNoConsent(method) ? method : undefined
}
