import { named } from '../../facts/names.js'
import { ownPurposes } from '../../facts/purposes.js'
import type { Named } from '../../findings/fact.js'
import { either, several } from '../../grammar/english.js'
import type { Profiling, Purpose } from '../../model/types.js'
import { each } from '../../model/value.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

/** What people are to be told of profiling: how it works, and what follows for them. */
type Part = 'logic' | 'consequences'

interface Unexplained {
  readonly purpose: Named
  readonly lacks: readonly Part[]
}

export default defineRule<Unexplained, 'purpose'>({
  id: 'profiling-is-explained',
  severity: 'warning',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:4.4', 'gdpr:5.1.a', 'gdpr:13.2.f', 'gdpr:14.2.g'],
    uk: ['uk-gdpr:4.4', 'uk-gdpr:4.1.4', 'uk-gdpr:5.1.a', 'uk-gdpr:13.2.f', 'uk-gdpr:14.2.g'],
  },
  summary: 'Where something is worked out about people, the notice says how, and what follows for them.',
  confidence: 'recalled',
  why: 'People do not see that something is worked out about them, nor what comes of it, unless they are told.',
  across: 'purpose',
  message: ({ purpose, lacks }) =>
    `Something is worked out about people for ${several(purpose)}, but nothing says ${either(lacks.map((part) => words[part]))}.`,
  fix: ({ lacks }) => `Add to profiling, in plain words: ${lacks.map((part) => fields[part]).join('; ')}.`,

  *check(model) {
    for (const purpose of ownPurposes(model)) {
      for (const profiling of each(purpose.profiling)) {
        const lacks = lackingIn(profiling, purpose)
        const [first] = lacks
        if (first) yield { at: child(profiling, first), data: { purpose: named.purpose(purpose), lacks } }
      }
    }
  },
})

const words: Readonly<Record<Part, string>> = { logic: 'how it is done', consequences: 'what follows for them' }

const fields: Readonly<Record<Part, string>> = {
  logic: 'logic: ‹what you look at, and how›',
  consequences: 'consequences: ‹what people notice of it›',
}

/** What the words of a published text say, and what a decision of the same purpose explains, is not asked for again. */
function lackingIn({ logic, consequences, words: published }: Profiling, purpose: Purpose): readonly Part[] {
  if (published) return []
  const decisions = each(purpose.automatedDecisions)
  const isTold: Readonly<Record<Part, boolean>> = {
    logic: logic !== undefined || decisions.some((one) => one.logic),
    consequences:
      consequences !== undefined ||
      purpose.effects !== undefined ||
      decisions.some((one) => one.consequences ?? one.significance),
  }
  return (['logic', 'consequences'] as const).filter((part) => !isTold[part])
}
