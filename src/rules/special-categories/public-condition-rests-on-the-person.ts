import { covers, guardedData, specialConditionsIn } from '../../facts/conditions.js'
import { named } from '../../facts/names.js'
import { ownPurposes } from '../../facts/purposes.js'
import { sourcesOf } from '../../facts/sources.js'
import type { Named } from '../../findings/fact.js'
import { agrees, name, Several } from '../../grammar/english.js'
import type { Datum, Source, Use } from '../../model/types.js'
import { each } from '../../model/value.js'
import { defineRule } from '../rule.js'

export default defineRule<{ readonly purpose: Named; readonly source: Named; readonly type: Origin }, 'purpose'>({
  id: 'public-condition-rests-on-the-person',
  severity: 'warning',
  concerns: 'notice',
  cites: { eu: ['gdpr:9.2.e'], uk: ['uk-gdpr:9.2.e'] },
  summary: 'Data that are said to be made public by the person do not come from somebody else.',
  confidence: 'read',
  across: 'purpose',
  why: 'Only what people themselves have deliberately made public is open; that something can be found online is not enough.',
  message: ({ purpose, source, type }) =>
    `${Several(purpose)} ${agrees(purpose, 'rests', 'rest')} on data that people made public themselves, but ${name(source)} ${origins[type]}.`,
  fix: () =>
    'If the person published it and that is where you found it, say so with a source of type public; if not, use another condition.',

  *check(model, _law, regime) {
    for (const purpose of ownPurposes(model)) {
      for (const condition of specialConditionsIn(purpose, regime)) {
        if (condition.type !== 'manifestly-public') continue
        const data = guardedData(purpose, 'special').filter((datum) => covers(condition, datum))
        for (const use of each(sourcesOf(model, purpose))) {
          const { type } = use.target
          if (type === undefined || !isForeign(type) || !brings(use, data)) continue
          yield {
            at: use.at,
            data: { purpose: named.purpose(purpose), source: named.source(use.target), type },
            related: [{ at: condition.at, is: 'condition' }],
          }
        }
      }
    }
  },
})

const origins = { 'third-party': 'is somebody else', inferred: 'is what you worked out' } as const

type Origin = keyof typeof origins

const isForeign = (type: NonNullable<Source['type']>): type is Origin => type in origins

function brings({ data, target }: Use<Source>, sensitive: readonly Datum[]): boolean {
  const only = data ?? target.data
  return only === undefined || only.some((datum) => sensitive.includes(datum))
}
