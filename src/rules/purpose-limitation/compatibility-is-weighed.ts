import { furtherUses, isResearch, routeOf } from '../../facts/further-use.js'
import { named } from '../../facts/names.js'
import type { Named } from '../../findings/fact.js'
import { agrees, listed, Several } from '../../grammar/english.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

const questions = {
  link: 'how the two uses belong together',
  context: 'what people would expect',
  nature: 'what kind of data they are',
  consequences: 'what the new use can mean for people',
  safeguards: 'what protects them',
} as const

type Question = keyof typeof questions

interface Found {
  readonly purpose: Named
  readonly missing: readonly Question[]
}

export default defineRule<Found, 'purpose'>({
  id: 'compatibility-is-weighed',
  severity: 'error',
  concerns: 'record',
  cites: {
    eu: ['gdpr:6.4'],
    uk: ['uk-gdpr:6.4', 'uk-gdpr:8A'],
  },
  summary: 'A new use that is said to be compatible answers the five questions that decide it.',
  confidence: 'read',
  across: 'purpose',
  why: 'Whether two uses are compatible is found by weighing five things, and not by saying so.',
  message: ({ purpose, missing }) =>
    `${Several(purpose)} ${agrees(purpose, 'is', 'are')} said to be compatible with the first use, but nothing says ${listed(missing.map((question) => questions[question]))}.`,
  fix: () => 'Answer all five under compatibility: link, context, nature, consequences and safeguards.',

  *check(model) {
    for (const { purpose, furtherTo } of furtherUses(model)) {
      if (isResearch(purpose) || routeOf(furtherTo) !== 'compatible') continue
      const { compatibility } = furtherTo
      const open = order.filter((question) => compatibility?.[question] === undefined)
      if (open.length === 0) continue
      yield {
        at: child(furtherTo, 'compatibility'),
        data: { purpose: named.purpose(purpose), missing: open },
      }
    }
  },
})

const order = ['link', 'context', 'nature', 'consequences', 'safeguards'] as const satisfies readonly Question[]
