import { listedRights, type RightId } from '../../facts/rights.js'
import { type Quoted, quoted } from '../../findings/fact.js'
import { agrees, several } from '../../grammar/english.js'
import { plain } from '../../model/value.js'
import { isSilent } from '../../prose/said.js'
import { defineRule } from '../rule.js'

const universal = ['access', 'rectification', 'erasure', 'restriction'] as const satisfies readonly RightId[]

export default defineRule<{ readonly reason: Quoted }, 'reason'>({
  id: 'rights-are-set-aside-by-law',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:12.2', 'gdpr:15', 'gdpr:16', 'gdpr:17', 'gdpr:18'],
    uk: ['uk-gdpr:12.2', 'uk-gdpr:15', 'uk-gdpr:16', 'uk-gdpr:17', 'uk-gdpr:18'],
  },
  summary: 'A right that everybody has is set aside only for a reason that a law gives.',
  confidence: 'read',
  across: 'reason',
  why: 'These rights exist whatever the lawful basis; only a law takes something back.',
  message: ({ reason }) =>
    `The notice denies people ${agrees(reason, 'a right', 'rights')} that everybody has, and ${several(reason, 'reasons')} ${agrees(reason, 'is no reason', 'are no reasons')} of law.`,
  fix: () => 'Name the law or the exception that sets the right aside; if there is none, take notApplicable out.',

  *check(model) {
    const list = listedRights(model)
    for (const right of universal) {
      const reason = list?.get(right)?.notApplicable
      if (reason && isSilent(reason, 'reasonOfLaw')) yield { at: reason.at, data: { reason: quoted(plain(reason)) } }
    }
  },
})
