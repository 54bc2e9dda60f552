import { applicableRight, everyRight, listedRights } from '../../facts/rights.js'
import { type Quoted, quoted } from '../../findings/fact.js'
import { agrees, several } from '../../grammar/english.js'
import { plain } from '../../model/value.js'
import { isSilent } from '../../prose/said.js'
import { defineRule } from '../rule.js'

export default defineRule<{ readonly reason: Quoted }, 'reason'>({
  id: 'rights-are-set-aside-by-law',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:12.2', 'gdpr:15', 'gdpr:16', 'gdpr:17', 'gdpr:18', 'gdpr:20', 'gdpr:21.1', 'gdpr:21.2', 'gdpr:7.3'],
    uk: [
      'uk-gdpr:12.2',
      'uk-gdpr:15',
      'uk-gdpr:16',
      'uk-gdpr:17',
      'uk-gdpr:18',
      'uk-gdpr:20',
      'uk-gdpr:21.1',
      'uk-gdpr:21.2',
      'uk-gdpr:7.3',
    ],
  },
  summary: 'A right that people have is set aside only for a reason that a law gives.',
  confidence: 'read',
  across: 'reason',
  why: 'The law gives the right for what is done here, and only a law takes something back.',
  message: ({ reason }) =>
    `The notice denies people ${agrees(reason, 'a right', 'rights')} that they have, and ${several(reason, 'reasons')} ${agrees(reason, 'is no reason', 'are no reasons')} of law.`,
  fix: () => 'Name the law or the exception that sets the right aside; if there is none, take notApplicable out.',

  *check(model, law, regime) {
    const list = listedRights(model)
    for (const right of everyRight) {
      const reason = list?.get(right)?.notApplicable
      if (!reason || !isSilent(reason, 'reasonOfLaw')) continue
      if ((applicableRight(model, law, regime, right)?.purposes ?? []).length === 0) continue
      yield { at: reason.at, data: { reason: quoted(plain(reason)) } }
    }
  },
})
