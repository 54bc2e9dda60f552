import { criminalConditionsIn } from '../../facts/conditions.js'
import { named } from '../../facts/names.js'
import { required } from '../../facts/required.js'
import { sensitiveKinds } from '../../facts/sensitive.js'
import type { Named } from '../../findings/fact.js'
import { agrees, lawOf, names, Several } from '../../grammar/english.js'
import type { Regime } from '../../law/citation.js'
import { each, isNone } from '../../model/value.js'
import { defineRule } from '../rule.js'

interface Unauthorised {
  readonly purpose: Named
  readonly data: readonly Named[]
  /** Whether it is said that nothing allows the use. */
  readonly denied: boolean
  /** The law under which nothing allows it, where something does under another. */
  readonly under?: Regime
}

export default defineRule<Unauthorised, 'purpose'>({
  id: 'criminal-data-have-authority',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:10', 'gdpr:13.1.c', 'gdpr:14.1.c'],
    uk: ['uk-gdpr:10.1', 'dpa2018:10.4', 'dpa2018:10.5', 'dpa2018:11.2', 'uk-gdpr:13.1.c', 'uk-gdpr:14.1.c'],
  },
  summary: 'Each purpose that uses data on crimes names the authority or the law that allows it.',
  confidence: 'read',
  leansOn: ['/data/*/criminal/none'],
  across: 'purpose',
  why: 'Data on convictions and offences are used only under official authority or where a law allows it; consent or an interest alone does not open them.',
  message: ({ purpose, data, ...stated }) =>
    `${Several(purpose)} ${agrees(purpose, 'uses', 'use')} ${names(data)}, but ${stated.denied ? agrees(purpose, 'says', 'say') : ''}${wordsOf(stated)}.`,
  fix: () =>
    'Add criminalOffenceCondition: { type: law, law: ‹the act and its section› }, for the UK with the paragraph of Schedule 1: schedule1: ‹its number›; or stop using the data.',
  open: 'what allows the use of data about crimes',

  *check(model, law, regime) {
    for (const missing of required(model, law, regime)) {
      if (missing.item !== 'criminal-condition') continue
      const { purpose } = missing
      const { criminalOffenceCondition: stated } = purpose
      const isPart = each(stated).length > criminalConditionsIn(purpose, regime).length
      yield {
        at: missing.at,
        data: {
          purpose: named.purpose(purpose),
          data: missing.data.map(named.datum),
          denied: isNone(stated),
          ...(isPart && { under: regime }),
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

function wordsOf({ denied, under }: Pick<Unauthorised, 'denied' | 'under'>): string {
  if (denied) return ' that no authority or law allows the use of data on crimes'
  const where = under === undefined ? '' : ` under ${lawOf(under)}`
  return `nothing says which authority or law allows the use of data on crimes${where}`
}
