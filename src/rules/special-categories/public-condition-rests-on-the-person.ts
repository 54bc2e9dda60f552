import { covers, guardedData, specialConditionsIn } from '../../facts/conditions.js'
import { ownPurposes, purposeName, sourceName } from '../../facts/query.js'
import type { Datum, Source, Use } from '../../model/types.js'
import { each } from '../../model/value.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'public-condition-rests-on-the-person',
  severity: 'warning',
  cites: { eu: ['gdpr:9.2.e'], uk: ['uk-gdpr:9.2.e'] },
  summary: 'Data that are said to be made public by the person do not come from somebody else.',
  confidence: 'recalled',
  why: 'Only what people themselves have deliberately made public is open; that something can be found online is not enough.',
  message: (data: { purpose: string; source: string; how: string }) =>
    `${data.purpose} rests on data that people made public themselves, but ${data.source} ${data.how}.`,
  fix: () =>
    'If the person published it and that is where you found it, say so with a source of type public; if not, use another condition.',

  *check(model, _law, regime) {
    for (const purpose of ownPurposes(model)) {
      for (const condition of specialConditionsIn(purpose, regime)) {
        if (condition.type !== 'manifestly-public') continue
        const data = guardedData(purpose, 'special').filter((datum) => covers(condition, datum))
        for (const use of each(purpose.sources ?? model.general?.sources)) {
          const how = origins[use.target.type ?? 'direct']
          if (how === undefined || !brings(use, data)) continue
          yield {
            at: use.at,
            data: { purpose: purposeName(purpose), source: sourceName(use.target), how },
            related: [{ at: condition.at, is: 'condition' }],
          }
        }
      }
    }
  },
})

const origins: Readonly<Partial<Record<NonNullable<Source['type']>, string>>> = {
  'third-party': 'is somebody else',
  inferred: 'is what you worked out',
}

function brings({ data, target }: Use<Source>, sensitive: readonly Datum[]): boolean {
  const only = data ?? target.data
  return only === undefined || only.some((datum) => sensitive.includes(datum))
}
