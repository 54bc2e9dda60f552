import { basesBeside, specialConditionsIn } from '../../facts/conditions.js'
import { consentsOf } from '../../facts/consent.js'
import { ownPurposes, purposeName } from '../../facts/query.js'
import type { Regime } from '../../law/citation.js'
import type { Purpose, SpecialCondition } from '../../model/types.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'sensitive-consent-is-explicit',
  severity: 'warning',
  cites: {
    eu: ['gdpr:9.2.a', 'gdpr:7.1'],
    uk: ['uk-gdpr:9.2.a', 'uk-gdpr:7.1'],
  },
  summary: 'Consent to the use of sensitive data is an express statement.',
  confidence: 'recalled',
  why: 'For sensitive data consent has to be explicit: people say, tick or sign that they agree; to act as if they did is not enough.',
  message: (data: { purpose: string; flaw: string }) =>
    `Consent to the sensitive data of ${data.purpose} ${data.flaw}; Article 9(2)(a) asks for explicit consent.`,
  fix: () => 'Ask for an express statement, and say which: { type: explicit-consent, method: ticked-box }.',

  *check(model, _law, regime) {
    for (const purpose of ownPurposes(model)) {
      for (const condition of specialConditionsIn(purpose, regime)) {
        const flaw = flawOf(purpose, condition, regime)
        if (flaw !== undefined) yield { at: condition.at, data: { purpose: purposeName(purpose), flaw } }
      }
    }
  },
})

type Method = NonNullable<SpecialCondition['method']>

/** Acts that may be consent and state nothing. */
const tacit: Readonly<Partial<Record<Method, string>>> = {
  'form-field': 'is taken from a field that people fill in',
  'cookie-banner': 'is taken from a cookie banner',
  settings: 'is taken from a setting',
  request: 'is taken from a request',
}

/** Acts that are no consent at all: a rule of its own wherever the condition is the only consent. */
const noConsent: Readonly<Partial<Record<Method, string>>> = {
  'site-use': 'is read into the use of the site',
  'continued-browsing': 'is read into continued browsing',
  silence: 'is read into silence',
  'pre-ticked-box': 'rests on a box that is ticked beforehand',
  'bundled-with-terms': 'is given by accepting the terms',
  'opt-out': 'is assumed until people opt out',
  automatic: 'is taken automatically',
}

function flawOf(purpose: Purpose, condition: SpecialCondition, regime: Regime): string | undefined {
  if (condition.type === 'consent') return 'is not said to be explicit'
  if (condition.type !== 'explicit-consent') return undefined
  const { method } = condition
  if (method !== undefined) {
    const isToldElsewhere = consentsOf(purpose, regime).includes(condition)
    return tacit[method] ?? (isToldElsewhere ? undefined : noConsent[method])
  }
  const [beside] = basesBeside(purpose, condition, regime).filter(({ type }) => type === 'consent')
  return condition.how === undefined && beside?.method !== undefined ? tacit[beside.method] : undefined
}
