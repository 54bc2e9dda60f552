import { allNameData } from '../../facts/data-use.js'
import { named } from '../../facts/names.js'
import { unusedData } from '../../facts/unused.js'
import type { Named } from '../../findings/fact.js'
import { agrees, Several } from '../../grammar/english.js'
import { defineRule } from '../rule.js'

interface Found {
  readonly datum: Named
}

export default defineRule<Found, 'datum'>({
  id: 'data-has-purpose',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:5.1.b', 'gdpr:5.1.c', 'gdpr:13.1.c'],
    uk: ['uk-gdpr:5.1.b', 'uk-gdpr:5.1.c', 'uk-gdpr:13.1.c'],
    ch: ['fadp:6.2', 'fadp:6.3'],
  },
  summary: 'All data that are held serve a purpose.',
  confidence: 'read',
  leansOn: ['./aliasOf', '/promises/*/data', '/promises/*/type'],
  across: 'datum',
  why: 'Data may be collected only for a purpose that is stated, and only as far as that purpose needs them.',
  message: ({ datum }) =>
    `${Several(datum)} ${agrees(datum, 'is', 'are')} collected, but no purpose uses ${agrees(datum, 'it', 'them')}.`,
  fix: () => 'Name the data in the purpose that needs them, or stop collecting them and delete the entry.',

  *check(model) {
    if (model.purposes.size === 0 || !allNameData(model)) return
    const stated = new Set((model.general?.data ?? []).map((use) => use.target))
    for (const datum of unusedData(model)) {
      // Where the purposes of the source are cut, what is missing may use them.
      const severity = model.unknown.has('purposes') ? 'warning' : undefined
      if (!stated.has(datum)) yield { at: datum.at, data: { datum: named.datum(datum) }, severity }
    }
  },
})
