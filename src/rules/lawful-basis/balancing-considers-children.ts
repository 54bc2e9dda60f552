import { basesIn } from '../../facts/bases.js'
import { hasChildren } from '../../facts/children.js'
import { named } from '../../facts/names.js'
import { ownPurposes, peopleOf } from '../../facts/purposes.js'
import type { Named } from '../../findings/fact.js'
import { name, several } from '../../grammar/english.js'
import type { BasisBalancing } from '../../model/types.js'
import { isNone } from '../../model/value.js'
import { isSilent } from '../../prose/said.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Found {
  readonly purpose: Named
  readonly people: Named
}

export default defineRule<Found, 'purpose'>({
  id: 'balancing-considers-children',
  severity: 'warning',
  concerns: 'record',
  cites: {
    eu: ['gdpr:6.1.f', 'gdpr:recital-38'],
    uk: ['uk-gdpr:6.1.f', 'uk-gdpr:recital-38'],
  },
  summary: 'Where children are concerned, the weighing of interests says how theirs were weighed.',
  confidence: 'read',
  across: 'purpose',
  why: 'The law asks to weigh the interests of children in particular.',
  message: ({ purpose, people }) =>
    `${name(people)} include children, and the weighing of interests for ${several(purpose)} does not mention them.`,
  fix: () => 'Say how they were weighed: balancing: { done: ‹day›, children: ‹what was found› }.',
  open: 'how you weighed the interests of children',

  *check(model, _law, regime) {
    for (const purpose of ownPurposes(model)) {
      for (const basis of basesIn(purpose, regime)) {
        const { balancing } = basis
        if (basis.type !== 'legitimate-interests' || balancing === undefined || isNone(balancing)) continue
        const young = peopleOf(purpose, basis).find(hasChildren)
        if (!young || balancing.done === false || mentionsChildren(balancing)) continue
        yield {
          at: child(balancing, 'children'),
          data: { purpose: named.purpose(purpose), people: named.people(young) },
          related: [{ at: young.at, is: 'people' }],
        }
      }
    }
  },
})

const mentionsChildren = ({ children, summary }: BasisBalancing): boolean =>
  children !== undefined || (summary !== undefined && !isSilent(summary, 'childrenMentioned'))
