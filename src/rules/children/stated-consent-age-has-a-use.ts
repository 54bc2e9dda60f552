import { ownPurposes } from '../../facts/purposes.js'
import { each, some } from '../../model/value.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'stated-consent-age-has-a-use',
  severity: 'info',
  concerns: 'notice',
  cites: { eu: ['gdpr:8.1'], uk: ['uk-gdpr:8.1'] },
  summary: 'An age below which parents agree is stated only where something rests on consent.',
  confidence: 'read',
  leansOn: ['/purposes/*'],
  why: 'The age of Article 8 is about consent; where nothing rests on consent, it tells parents of a choice that they do not have.',
  message: (data: { age: number }) =>
    `Parents are to agree for children below ${data.age}, but nothing rests on consent.`,
  fix: () => 'Take the age out, or say which purpose rests on consent.',

  *check(model) {
    const parents = some(some(model.children)?.parentalConsent)
    const purposes = ownPurposes(model)
    // Where a basis is left open, it may be consent.
    if (parents?.below === undefined || purposes.length === 0 || purposes.some(({ basis }) => each(basis).length === 0))
      return
    const bases = [...purposes.flatMap(({ basis }) => each(basis)), ...(model.general?.bases ?? [])]
    const conditions = purposes.flatMap((purpose) => each(purpose.specialCategoryCondition))
    if ([...bases, ...conditions].some(({ type }) => type === 'consent' || type === 'explicit-consent')) return
    yield { at: child(parents, 'below'), data: { age: parents.below } }
  },
})
