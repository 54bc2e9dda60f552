import { basesIn } from '../../facts/bases.js'
import { named } from '../../facts/names.js'
import { ownPurposes } from '../../facts/purposes.js'
import type { Named } from '../../findings/fact.js'
import { agrees, Several } from '../../grammar/english.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Found {
  readonly purpose: Named
}

export default defineRule<Found, 'purpose'>({
  id: 'recognised-interest-names-its-condition',
  severity: 'error',
  concerns: 'notice',
  cites: { uk: ['uk-gdpr:6.1.ea', 'uk-gdpr:6.5', 'uk-gdpr:annex-1'] },
  summary: 'A recognised legitimate interest says which situation of Annex 1 it meets.',
  confidence: 'read',
  across: 'purpose',
  why: 'Only the situations that Annex 1 lists are recognised.',
  message: ({ purpose }) =>
    `${Several(purpose)} ${agrees(purpose, 'rests', 'rest')} on a recognised legitimate interest, but nothing says which one.`,
  fix: () =>
    'Add condition: crime, safeguarding, emergency, national-security or public-task-disclosure; if none is true, use legitimate-interests.',
  open: 'which situation it is',

  *check(model, _law, regime) {
    for (const purpose of ownPurposes(model)) {
      for (const basis of basesIn(purpose, regime)) {
        if (basis.type !== 'recognised-legitimate-interest' || basis.condition !== undefined) continue
        yield { at: child(basis, 'condition'), data: { purpose: named.purpose(purpose) } }
      }
    }
  },
})
