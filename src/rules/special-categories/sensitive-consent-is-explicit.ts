import { basesBeside, specialConditionsIn } from '../../facts/conditions.js'
import { consentsOf, type tacitMethods } from '../../facts/consent.js'
import { named } from '../../facts/names.js'
import { ownPurposes } from '../../facts/purposes.js'
import { isRecord } from '../../facts/record.js'
import type { Named } from '../../findings/fact.js'
import { several } from '../../grammar/english.js'
import type { Regime } from '../../law/citation.js'
import type { Purpose, SpecialCondition } from '../../model/types.js'
import { type ConsentMethod, isNoConsent, noConsent } from '../lawful-basis/words.js'
import { defineRule } from '../rule.js'

interface Inexplicit {
  readonly purpose: Named
  /** How it is taken; absent where it is said to be consent, and not that it is explicit. */
  readonly method?: ConsentMethod
}

export default defineRule<Inexplicit, 'purpose'>({
  id: 'sensitive-consent-is-explicit',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:9.2.a', 'gdpr:7.1'],
    uk: ['uk-gdpr:9.2.a', 'uk-gdpr:7.1'],
    ch: ['fadp:6.7'],
  },
  summary: 'Consent to the use of sensitive data is an express statement.',
  confidence: 'read',
  across: 'purpose',
  why: 'For sensitive data consent has to be explicit: people say, tick or sign that they agree; to act as if they did is not enough.',
  message: ({ purpose, method }) =>
    `Consent to the sensitive data of ${several(purpose)} ${wordsOf(method)}; for such data the law asks for explicit consent.`,
  fix: () => 'Ask for an express statement, and say which: { type: explicit-consent, method: ticked-box }.',

  *check(model, _law, regime) {
    for (const purpose of ownPurposes(model)) {
      for (const condition of specialConditionsIn(purpose, regime)) {
        const flaw = flawOf(purpose, condition, regime)
        if (flaw === undefined) continue
        // A published text that says “consent” may have asked for it expressly.
        const severity = flaw.method === undefined && !isRecord(model) ? 'warning' : undefined
        yield { at: condition.at, data: { purpose: named.purpose(purpose), ...flaw }, severity }
      }
    }
  },
})

/** How such acts are told. */
const tacit: Readonly<Partial<Record<ConsentMethod, string>> & Record<(typeof tacitMethods)[number], string>> = {
  'form-field': 'is taken from a field that people fill in',
  'cookie-banner': 'is taken from a cookie banner',
  settings: 'is taken from a setting',
  request: 'is taken from a request',
}

function wordsOf(method: ConsentMethod | undefined): string | undefined {
  if (method === undefined) return 'is not said to be explicit'
  return tacit[method] ?? (isNoConsent(method) ? noConsent[method] : undefined)
}

type Flaw = Pick<Inexplicit, 'method'>

function flawOf(purpose: Purpose, condition: SpecialCondition, regime: Regime): Flaw | undefined {
  if (condition.type === 'consent') return {}
  if (condition.type !== 'explicit-consent') return undefined
  const { method } = condition
  if (method !== undefined) return isFlawed(purpose, condition, method, regime) ? { method } : undefined
  const [beside] = basesBeside(purpose, condition, regime).filter(({ type }) => type === 'consent')
  const shared = condition.how === undefined ? beside?.method : undefined
  return shared !== undefined && tacit[shared] !== undefined ? { method: shared } : undefined
}

/** An act that is no consent at all is a rule of its own wherever the condition is the only consent. */
const isFlawed = (purpose: Purpose, condition: SpecialCondition, method: ConsentMethod, regime: Regime): boolean =>
  tacit[method] !== undefined || (isNoConsent(method) && !consentsOf(purpose, regime).includes(condition))
