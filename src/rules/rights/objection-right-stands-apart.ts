import { named } from '../../facts/names.js'
import { applicableRight, listedRights } from '../../facts/rights.js'
import type { Named } from '../../findings/fact.js'
import { fewNames } from '../../grammar/english.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

const objections = ['objection', 'marketing-objection'] as const

export default defineRule({
  id: 'objection-right-stands-apart',
  severity: 'error',
  concerns: 'notice',
  cites: { eu: ['gdpr:21.4', 'wp260:annex'], uk: ['uk-gdpr:21.4', 'wp260:annex'] },
  summary: 'The right to object is shown apart from the other rights.',
  confidence: 'read',
  why: 'The law wants it brought to people’s attention explicitly, clearly and apart from everything else.',
  message: (data: { purposes: readonly Named[] }) =>
    `People can object to ${fewNames(data.purposes, 'other purposes')}, and the text tells them so among the other rights.`,
  fix: () =>
    'Show it in a part of its own, with its own heading, and write separate: true; a notice made by forthright does so.',

  *check(model, law, regime) {
    for (const id of objections) {
      const right = listedRights(model)?.get(id)
      const purposes = applicableRight(model, law, regime, id)?.purposes ?? []
      if (right?.separate !== false || purposes.length === 0) continue
      yield { at: child(right, 'separate'), data: { purposes: purposes.map(named.purpose) } }
    }
  },
})
