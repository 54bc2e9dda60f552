import { furtherUses, isResearch } from '../../facts/further-use.js'
import { named } from '../../facts/names.js'
import type { Named } from '../../findings/fact.js'
import { agrees, Several } from '../../grammar/english.js'
import { namedLaws } from '../../prose/laws-in-words.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Found {
  readonly purpose: Named
}

export default defineRule<Found, 'purpose'>({
  id: 'further-use-names-its-law',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:6.4'],
    uk: ['uk-gdpr:6.4', 'uk-gdpr:8A'],
    ch: ['fadp:6.3'],
  },
  summary: 'A new use that a law allows names the law.',
  confidence: 'read',
  across: 'purpose',
  why: 'Only a law that says so allows data to be used for something else, and only a named one can be looked up.',
  message: ({ purpose }) =>
    `${Several(purpose)} ${agrees(purpose, 'uses', 'use')} data anew because a law allows it, but the law is not named.`,
  fix: () =>
    'Name it: furtherTo: { route: law, law: ‹the act and its section› }; if there is none, name what else allows the new use.',

  *check(model) {
    for (const { purpose, furtherTo } of furtherUses(model)) {
      if (furtherTo.route !== 'law' || namedLaws(furtherTo.law).length > 0 || isResearch(purpose)) continue
      yield { at: child(furtherTo, 'law'), data: { purpose: named.purpose(purpose) } }
    }
  },
})
