import { named } from '../../facts/names.js'
import { ownPurposes } from '../../facts/purposes.js'
import type { Named } from '../../findings/fact.js'
import { agrees, Several } from '../../grammar/english.js'
import { isNone } from '../../model/value.js'
import { defineRule } from '../rule.js'

interface Found {
  readonly purpose: Named
}

export default defineRule<Found, 'purpose'>({
  id: 'basis-is-not-none',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:5.1.a', 'gdpr:6.1', 'gdpr:13.1.c', 'gdpr:14.1.c'],
    uk: ['uk-gdpr:5.1.a', 'uk-gdpr:6.1', 'uk-gdpr:13.1.c', 'uk-gdpr:14.1.c'],
  },
  summary: 'No purpose is said to rest on no lawful basis.',
  confidence: 'read',
  across: 'purpose',
  why: 'Without one of the bases that the law lists, the data may not be used at all.',
  message: ({ purpose }) => `${Several(purpose)} ${agrees(purpose, 'is', 'are')} said to have no lawful basis.`,
  fix: () => 'Name the basis that really applies, or stop the processing. If no data are used, write data: none.',

  *check(model) {
    for (const purpose of ownPurposes(model)) {
      if (isNone(purpose.basis) && !isNone(purpose.data)) {
        yield { at: purpose.basis.at, data: { purpose: named.purpose(purpose) } }
      }
    }
  },
})
