import { basesIn } from '../../facts/bases.js'
import { childrenOf, reachesChildrenOnline } from '../../facts/children.js'
import { named } from '../../facts/names.js'
import { kindsOf, ownPurposes } from '../../facts/purposes.js'
import type { Named } from '../../findings/fact.js'
import { agrees, name, several } from '../../grammar/english.js'
import type { Purpose } from '../../model/types.js'
import { each, some } from '../../model/value.js'
import { isSilent } from '../../prose/said.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Started {
  readonly purpose: Named
  readonly people: Named
  readonly does: Deed
}

export default defineRule<Started, 'purpose'>({
  id: 'children-are-not-profiled-by-default',
  severity: 'warning',
  concerns: 'practice',
  cites: { uk: ['uk-gdpr:25.1A', 'uk-gdpr:25.1B', 'dpa2018:123'] },
  summary: 'UK: children online are not profiled or sent advertising unless they turn it on.',
  confidence: 'recalled',
  leansOn: ['/children/higherProtection/defaults'],
  across: 'purpose',
  why: 'What is set from the start is what most children keep, so it has to be what protects them.',
  message: ({ purpose, people, does }) =>
    `${several(purpose)} ${agrees(purpose, ...deeds[does])} from the start, and ${name(people)} include children.`,
  fix: () =>
    'Leave it off until they turn it on, with basis: consent or mode: consent; or say that it is off from the start: higherProtection: { defaults: ‹what is off until they turn it on› }.',

  *check(model, _law, regime) {
    const defaults = some(some(model.children)?.higherProtection)?.defaults
    // What is set from the start counts where it speaks of this: any other words are about something else.
    if (!reachesChildrenOnline(model) || (defaults && !isSilent(defaults, 'offFromTheStart'))) return
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

type Deed = 'profiling' | 'marketing'

const deeds: Readonly<Record<Deed, readonly [string, string]>> = {
  profiling: ['profiles people', 'profile people'],
  marketing: ['sends advertising', 'send advertising'],
}

function startedIn(purpose: Purpose): Deed | undefined {
  const { profiling, marketing } = purpose
  if (each(profiling).length > 0 || kindsOf(purpose).some(({ id }) => byProfile.has(id))) return 'profiling'
  return each(marketing).some(({ mode }) => mode !== 'consent') ? 'marketing' : undefined
}

/** What cannot be done without working out what somebody likes. */
const byProfile: ReadonlySet<string> = new Set([
  'marketing.targeted',
  'marketing.profiling',
  'marketing.recommendations',
])
