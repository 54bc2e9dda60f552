import { criminalConditionsIn } from '../../facts/conditions.js'
import { isDamaged } from '../../facts/coverage.js'
import { datumName, listed, purposeName } from '../../facts/query.js'
import { required } from '../../facts/required.js'
import { sensitiveKinds } from '../../facts/sensitive.js'
import { each, isNone } from '../../model/value.js'
import { defineRule } from '../rule.js'

const laws = { eu: 'EU law', uk: 'UK law', ch: 'Swiss law' } as const

export default defineRule({
  id: 'criminal-data-have-authority',
  severity: 'error',
  cites: {
    eu: ['gdpr:10', 'gdpr:13.1.c', 'gdpr:14.1.c'],
    uk: ['uk-gdpr:10.1', 'dpa2018:10.4', 'dpa2018:10.5', 'dpa2018:11.2', 'uk-gdpr:13.1.c', 'uk-gdpr:14.1.c'],
  },
  summary: 'Each purpose that uses data on crimes names the authority or the law that allows it.',
  confidence: 'read',
  why: 'Data on convictions and offences are used only under official authority or where a law allows it; consent or an interest alone does not open them.',
  message: (data: { purpose: string; data: string; stated: string }) =>
    `${data.purpose} uses ${data.data}, but ${data.stated}.`,
  fix: () =>
    'Add criminalOffenceCondition: { type: law, law: "…" }, for the UK with the paragraph of Schedule 1: schedule1: 18; or stop using the data.',

  *check(model, law, regime) {
    for (const missing of required(model, law, regime)) {
      if (missing.item !== 'criminal-condition') continue
      const { purpose } = missing
      const { criminalOffenceCondition: stated } = purpose
      if (isDamaged(model, missing.at)) continue
      const isPart = each(stated).length > criminalConditionsIn(purpose, regime).length
      const none = `nothing says which authority or law allows the use of data on crimes${isPart ? ` under ${laws[regime]}` : ''}`
      yield {
        at: missing.at,
        data: {
          purpose: purposeName(purpose),
          data: listed(missing.data.map(datumName)),
          stated: isNone(stated) ? 'says that no authority or law allows the use of data on crimes' : none,
        },
        related: missing.data.flatMap((datum) =>
          sensitiveKinds(datum)
            .filter(({ kind }) => kind === 'criminal')
            .map(({ at }) => ({ at, is: 'why-criminal' })),
        ),
      }
    }
  },
})
