import { isCutOut } from '../../facts/cut-out.js'
import { dataInUse } from '../../facts/data-use.js'
import { named } from '../../facts/names.js'
import { isUnmarked } from '../../facts/sensitive.js'
import { type Named, type Quoted, quoted } from '../../findings/fact.js'
import { quote, several } from '../../grammar/english.js'
import { saidAs } from '../../prose/said.js'
import { child, isWithin } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule<{ readonly datum: Named; readonly words: Quoted }, 'datum'>({
  id: 'swiss-sensitive-label-is-marked',
  severity: 'info',
  concerns: 'notice',
  cites: { ch: ['fadp:5.c', 'fadp:6.7'] },
  summary:
    'Switzerland: data on social assistance, the intimate sphere, or proceedings and sanctions are marked as sensitive.',
  confidence: 'read',
  across: 'datum',
  why: 'Swiss law counts more as sensitive than the GDPR does, and asks for explicit consent where it rests on consent.',
  message: ({ datum, words }) =>
    `${quote(words)} in ${several(datum)} sounds like what Swiss law alone counts as sensitive, but nothing says whether it is.`,
  fix: () =>
    'Use the kind financial.benefits for social assistance, or criminal: true for proceedings and sanctions; if it is neither, special: { none: ‹why› }.',

  *check(model) {
    const names = saidAs(model, 'soundsSwissSensitive', 'data')
    if (names.length === 0) return
    for (const datum of dataInUse(model)) {
      const said = names.find(({ at }) => datum.label && isWithin(at, datum.label.at))
      if (!said || !isUnmarked(datum) || isCutOut(model, datum.at)) continue
      yield { at: child(datum, 'label'), data: { datum: named.datum(datum), words: quoted(said.match) } }
    }
  },
})
