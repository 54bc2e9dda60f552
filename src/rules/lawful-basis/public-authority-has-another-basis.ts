import { basesIn } from '../../facts/bases.js'
import { controllersOf } from '../../facts/controllers.js'
import { named } from '../../facts/names.js'
import { ownPurposes } from '../../facts/purposes.js'
import type { Named } from '../../findings/fact.js'
import { agrees, several, word } from '../../grammar/english.js'
import type { Basis, Model, Purpose } from '../../model/types.js'
import { defineRule } from '../rule.js'

interface Found {
  readonly purpose: Named
  readonly basis: Basis['type']
}

export default defineRule<Found, 'purpose'>({
  id: 'public-authority-has-another-basis',
  severity: 'error',
  concerns: 'notice',
  cites: { eu: ['gdpr:6.1.subpara-2'], uk: ['uk-gdpr:6.1.subpara-2', 'dpa2018:7.2'] },
  summary: 'A public authority does not rest its own tasks on legitimate interests.',
  confidence: 'read',
  across: 'purpose',
  why: 'What a public authority may do with data for its tasks is for the law to say, not for the authority to weigh.',
  message: ({ purpose, basis }) =>
    `A public authority cannot rest its own tasks on ${articled(word(basis))}, and nothing says that ${several(purpose)} ${agrees(purpose, 'is', 'are')} outside them.`,
  fix: () => 'Use { type: public-task, law: … }; or, if it is none of your tasks, say why: outsidePublicTask: ‹why›.',

  *check(model, law, regime) {
    for (const purpose of ownPurposes(model)) {
      if (!isOfAuthorities(model, purpose)) continue
      for (const basis of basesIn(purpose, regime)) {
        const closed = law.basis(basis.type, regime)?.publicAuthority === false
        if (!closed || basis.outsidePublicTask !== undefined) continue
        yield { at: basis.at, data: { purpose: named.purpose(purpose), basis: basis.type } }
      }
    }
  },
})

/** Where an authority decides together with somebody else, the basis may be that other's. */
function isOfAuthorities(model: Model, purpose: Purpose): boolean {
  const deciding = controllersOf(model, purpose)
  return deciding.length > 0 && deciding.every((controller) => controller.publicAuthority === true)
}

const articled = (basis: string): string => (basis.endsWith('interest') ? `a ${basis}` : basis)
