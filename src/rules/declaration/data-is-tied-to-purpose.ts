import { allNameData } from '../../facts/data-use.js'
import { named } from '../../facts/names.js'
import { unusedData } from '../../facts/unused.js'
import type { Named } from '../../findings/fact.js'
import { name } from '../../grammar/english.js'
import type { Datum, Use } from '../../model/types.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'data-is-tied-to-purpose',
  severity: 'warning',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:5.1.b', 'gdpr:13.1.c', 'gdpr:14.1.c', 'wp260:10'],
    uk: ['uk-gdpr:5.1.b', 'uk-gdpr:13.1.c', 'uk-gdpr:14.1.c', 'wp260:10'],
    ch: ['fadp:6.3', 'fadp:19.2.b'],
  },
  summary: 'The notice says which purpose each item of data serves.',
  confidence: 'recalled',
  why: 'A list of data beside a list of purposes does not tell people what each item is used for.',
  message: (data: { datum: Named }) => `Nothing ties ${name(data.datum)} to a purpose.`,
  fix: () => 'Name it in the data of each purpose that uses it.',

  *check(model) {
    if (model.purposes.size === 0) return
    const stated = new Map<Datum, Use<Datum>>()
    for (const use of model.general?.data ?? []) if (!stated.has(use.target)) stated.set(use.target, use)
    const certain = allNameData(model)
    for (const datum of unusedData(model)) {
      const use = stated.get(datum)
      // Without a purpose that leaves its data open, data in no purpose have none: that is the error data-has-purpose.
      if (use || !certain) yield { at: use?.at ?? datum.at, data: { datum: named.datum(datum) } }
    }
  },
})
