import { named } from '../../facts/names.js'
import { dataOf, ownPurposes } from '../../facts/purposes.js'
import { isIndirect, ownSources, sourcesOf } from '../../facts/sources.js'
import type { Named } from '../../findings/fact.js'
import { agrees, name, Several } from '../../grammar/english.js'
import { grouped } from '../../model/grouped.js'
import { oncePerModel } from '../../model/once-per-model.js'
import type { Datum, Model, Source } from '../../model/types.js'
import { each, unique } from '../../model/value.js'
import { saidBy } from '../../prose/said.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Found {
  readonly datum: Named
  readonly source: Named
  /** Whether nothing else is said of what comes from there. */
  readonly alone: boolean
}

export default defineRule<Found, 'datum'>({
  id: 'indirect-data-is-described',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:14.1.d'],
    uk: ['uk-gdpr:14.1.d'],
    ch: ['fadp:19.3'],
  },
  summary: 'Data that come from elsewhere are called something that tells what they are.',
  confidence: 'read',
  across: 'datum',
  why: 'Whoever did not give the data cannot know what “personal data” or “details” are.',
  message: ({ datum, source, alone }) =>
    `${Several(datum)} ${agrees(datum, 'is', 'are')} ${alone ? 'all that is said of' : 'said to be among'} what comes from ${name(source)}: ${agrees(datum, 'it', 'they')} could be anything.`,
  fix: () => 'Say which: label: ‹what they are›, or kinds: [‹kind›].',

  *check(model) {
    const told = new Set<Datum>()
    for (const source of ownSources(model).filter(isIndirect)) {
      const data = dataFrom(model, source)
      const alone = data.every(isAnything)
      for (const datum of data.filter(isAnything)) {
        if (told.has(datum) || !datum.label) continue
        told.add(datum)
        yield {
          at: child(datum, 'label'),
          severity: alone ? undefined : 'warning',
          data: { datum: named.datum(datum), source: named.source(source), alone },
        }
      }
    }
  },
})

/** What comes from a source: what it lists, or the data of the purposes that use it. */
function dataFrom(model: Model, source: Source): readonly Datum[] {
  if (source.data) return source.data
  return unique((usesOf(model).get(source) ?? []).flatMap(({ purpose, use }) => use.data ?? dataOf(purpose)))
}

/** The first use of each source by each purpose. */
const usesOf = oncePerModel((model: Model) => {
  const uses = ownPurposes(model).flatMap((purpose) => {
    const bySource = grouped(each(sourcesOf(model, purpose)), ({ target }) => target)
    return [...bySource.values()].flatMap(([use]) => (use ? [{ purpose, use }] : []))
  })
  return grouped(uses, ({ use }) => use.target)
})

const isAnything = ({ label, kinds = [] }: Datum): boolean =>
  kinds.length === 0 && label !== undefined && saidBy(label, 'anyData').length > 0
