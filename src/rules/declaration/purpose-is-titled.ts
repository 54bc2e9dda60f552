import { named } from '../../facts/names.js'
import { required } from '../../facts/required.js'
import type { Named } from '../../findings/fact.js'
import { agrees, Several } from '../../grammar/english.js'
import { defineRule } from '../rule.js'

interface Found {
  readonly purpose: Named
}

export default defineRule<Found, 'purpose'>({
  id: 'purpose-is-titled',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:13.1.c', 'gdpr:14.1.c'],
    uk: ['uk-gdpr:13.1.c', 'uk-gdpr:14.1.c'],
    ch: ['fadp:19.2.b'],
  },
  summary: 'Each purpose says in words what it is.',
  confidence: 'read',
  across: 'purpose',
  why: 'People must be told what their data are used for, and an id does not say it.',
  message: ({ purpose }) =>
    `${Several(purpose)} ${agrees(purpose, 'does', 'do')} not say in words what data are used for.`,
  fix: () => 'Add a title that says what is done with the data: title: ‹what you do›.',
  open: 'what you do with the data',

  *check(model, law, regime) {
    for (const missing of required(model, law, regime)) {
      if (missing.item === 'purpose-title') yield { at: missing.at, data: { purpose: named.purpose(missing.purpose) } }
    }
  },
})
