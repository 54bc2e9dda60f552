import { consentsOf, type RefusalDoubt, refusalDoubt } from '../../facts/consent.js'
import { named } from '../../facts/names.js'
import { ownPurposes } from '../../facts/purposes.js'
import type { Named } from '../../findings/fact.js'
import { agrees, name, Several } from '../../grammar/english.js'
import type { Purpose } from '../../model/types.js'
import { saidBy } from '../../prose/said.js'
import { defineRule } from '../rule.js'

interface Found {
  readonly purpose: Named
  readonly doubt: RefusalDoubt
}

export default defineRule<Found, 'purpose'>({
  id: 'consent-is-free',
  severity: 'warning',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:4.11', 'gdpr:7.4', 'gdpr:recital-42', 'gdpr:recital-43'],
    uk: ['uk-gdpr:4.11', 'uk-gdpr:4.1.11', 'uk-gdpr:7.4', 'uk-gdpr:recital-42', 'uk-gdpr:recital-43'],
  },
  summary: 'Consent can be refused without detriment.',
  confidence: 'read',
  across: 'purpose',
  why: 'Consent that people cannot well refuse is no consent.',
  message: ({ purpose, doubt }) =>
    `${Several(purpose)} ${agrees(purpose, 'rests', 'rest')} on consent, but ${wordsOf(doubt)}.`,
  fix: ({ doubt }) =>
    doubt.is === 'by-employer-all-the-same'
      ? 'Use the basis that really applies, such as contract, legal-obligation or legitimate-interests.'
      : 'Use the basis that really applies; or, if people can say no without any detriment, write refusable: true.',

  *check(model, _law, regime) {
    for (const purpose of ownPurposes(model)) {
      for (const consent of consentsOf(purpose, regime)) {
        const doubt = refusalDoubt(model, purpose, consent, tellsOfWork(purpose))
        if (doubt !== undefined) yield { at: consent.at, data: { purpose: named.purpose(purpose), doubt } }
      }
    }
  },
})

/** Whether the words of a purpose say that it is about how people work, what they earn or whether they are there. */
const tellsOfWork = ({ title, description }: Purpose): boolean =>
  [title, description].some((text) => text && saidBy(text, 'workItself').length > 0)

function wordsOf(doubt: RefusalDoubt): string {
  switch (doubt.is) {
    case 'stated':
      return 'people cannot refuse without detriment'
    case 'by-employer':
      return `${name(doubt.people)} can hardly say no to those they work for`
    case 'by-employer-all-the-same':
      return `${name(doubt.people)} are said to be free to refuse, though they depend on those who ask`
    case 'by-public-authority':
      return 'people can hardly refuse a public authority'
  }
}
