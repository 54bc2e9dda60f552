import { type Consent, consentsOf } from '../../facts/consent.js'
import { ownPurposes, purposeName } from '../../facts/query.js'
import type { Basis } from '../../model/types.js'
import { each } from '../../model/value.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'consent-is-given-by-a-clear-act',
  severity: 'error',
  cites: {
    eu: ['gdpr:4.11', 'gdpr:7.1', 'gdpr:7.2', 'gdpr:recital-32'],
    uk: ['uk-gdpr:4.11', 'uk-gdpr:4.1.11', 'uk-gdpr:7.2', 'uk-gdpr:recital-32'],
  },
  summary: 'Consent is given by a clear act, not read into something else.',
  confidence: 'recalled',
  why: 'Only a clear act of agreement is consent; without one, the purpose has no lawful basis.',
  message: (data: { whose: string; flaw: string }) => `${data.whose} ${data.flaw}: that is no clear act of agreement.`,
  fix: () => 'Ask first, with a box that starts empty or a button, apart from the terms: method: ticked-box.',

  *check(model, _law, regime) {
    const general = { bases: new Set<Consent>(model.general?.bases ?? []), whose: 'Consent' }
    const purposes = ownPurposes(model).map((purpose) => ({
      bases: new Set<Consent>([...each(purpose.basis), ...consentsOf(purpose, regime)]),
      whose: `Consent for ${purposeName(purpose)}`,
    }))
    for (const { bases, whose } of [general, ...purposes]) {
      for (const basis of bases) {
        const flaw = flawOf(basis)
        if (flaw === undefined || basis.regimes?.includes(regime) === false) continue
        yield { at: child(basis, 'method'), data: { whose, flaw } }
      }
    }
  },
})

type Method = NonNullable<Basis['method']>

const flaws: Readonly<Partial<Record<Method, string>>> = {
  'site-use': 'is read into the use of the site',
  'continued-browsing': 'is read into continued browsing',
  silence: 'is read into silence',
  'pre-ticked-box': 'rests on a box that is ticked beforehand',
  'bundled-with-terms': 'is given by accepting the terms',
  'opt-out': 'is assumed until people opt out',
  automatic: 'is taken automatically',
}

const flawOf = ({ type, method }: Consent): string | undefined =>
  (type === 'consent' || type === 'explicit-consent') && method !== undefined ? flaws[method] : undefined
