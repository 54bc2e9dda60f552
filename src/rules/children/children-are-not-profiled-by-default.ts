import { basesIn } from '../../facts/bases.js'
import { childrenOf, reachesChildrenOnline } from '../../facts/children.js'
import { named } from '../../facts/names.js'
import { ownPurposes } from '../../facts/purposes.js'
import type { Named } from '../../findings/fact.js'
import { name } from '../../grammar/english.js'
import type { Purpose } from '../../model/types.js'
import { each, some } from '../../model/value.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'children-are-not-profiled-by-default',
  severity: 'warning',
  concerns: 'notice',
  cites: { uk: ['uk-gdpr:25.1A', 'uk-gdpr:25.1B', 'dpa2018:123'] },
  summary: 'UK: children online are not profiled or sent advertising unless they turn it on.',
  confidence: 'recalled',
  why: 'What is set from the start is what most children keep, so it has to be what protects them.',
  message: (data: { purpose: Named; people: Named; does: Deed }) =>
    `${name(data.purpose)} ${deeds[data.does]} from the start, and ${name(data.people)} include children.`,
  fix: () =>
    'Leave it off until they turn it on, with basis: consent or mode: consent; or say what protects them from the start: higherProtection: { defaults: … }.',

  *check(model, _law, regime) {
    if (!reachesChildrenOnline(model) || some(some(model.children)?.higherProtection)?.defaults) return
    for (const purpose of ownPurposes(model)) {
      const [group] = childrenOf(purpose)
      const isAsked = basesIn(purpose, regime).some(({ type }) => type === 'consent')
      const field = group && !isAsked ? startedIn(purpose) : undefined
      if (!group || !field) continue
      yield {
        at: child(purpose, field),
        data: { purpose: named.purpose(purpose), people: named.people(group), does: field },
        related: [{ at: group.at, is: 'people' }],
      }
    }
  },
})

const deeds = { profiling: 'profiles people', marketing: 'sends advertising' } as const

type Deed = keyof typeof deeds

function startedIn({ profiling, marketing }: Purpose): Deed | undefined {
  if (each(profiling).length > 0) return 'profiling'
  return each(marketing).some(({ mode }) => mode !== 'consent') ? 'marketing' : undefined
}
