import { isTorn } from '../../facts/cut-source.js'
import { dataOf } from '../../facts/purposes.js'
import { type Quoted, quoted } from '../../findings/fact.js'
import { agrees, several } from '../../grammar/english.js'
import type { Model, Purpose } from '../../model/types.js'
import { plain } from '../../model/value.js'
import type { Said } from '../../prose/phrases-found.js'
import { wordCount } from '../../prose/readability.js'
import { byText, repeatedAt, type SaidThere } from '../../prose/repeats.js'
import { said } from '../../prose/said.js'
import { isWithin, keysOf, type Pointer } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule<{ words: Quoted }, 'words'>({
  id: 'purposes-are-specific',
  across: 'words',
  severity: 'warning',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:5.1.b', 'wp260:12'],
    uk: ['uk-gdpr:5.1.b', 'wp260:12'],
    ch: ['fadp:6.3', 'fadp:19.2.b'],
  },
  summary: 'A purpose says what is done with which data, and to what end.',
  confidence: 'read',
  leansOn: ['./data', './description'],
  why: 'The guidelines quote phrases of this kind as poor examples: nobody can tell what will happen.',
  message: ({ words }) =>
    `${several(words, 'descriptions of purposes')} ${agrees(words, 'does', 'do')} not say what is done with the data.`,
  fix: () => 'Say what you do with which data: “We use ‹which data› to ‹what for›.”',

  *check(model) {
    // What a lost footnote explains is not vague for that.
    const isOfPurpose = ({ at }: Said): boolean => isWithin(at, '/purposes') && !isNote(at) && !isTorn(model, at)
    const found = byText([
      ...said(model, 'vaguePurpose').filter(isOfPurpose),
      ...said(model, 'vagueWithoutData').filter((it) => isOfPurpose(it) && !isDoneWithNamedData(model, it.at)),
    ])
    for (const purpose of model.purposes.values()) {
      const vague = found.filter(({ at }) => isWithin(at, purpose.at) && !isExplained(purpose, at, found))
      const [first, ...others] = vague
      if (!first) continue
      const [words = ''] = first.matches
      const related = [...first.related, ...repeatedAt(others.map(({ at }) => at))]
      yield { at: first.at, data: { words: quoted(words) }, related }
    }
  },
})

/** What is noted beside a purpose is not what the purpose is. */
const isNote = (at: Pointer): boolean => keysOf(at).includes('notes')

/** Whether a purpose says with which data, or another how messages are chosen for each reader. */
const isDoneWithNamedData = (model: Model, at: Pointer): boolean =>
  [...model.purposes.values()].some(
    (purpose) =>
      dataOf(purpose).length > 0 &&
      (isWithin(at, purpose.at) || purpose.kinds?.some((kind) => choosing.includes(kind)) === true),
  )

const choosing: readonly string[] = ['marketing.profiling', 'marketing.recommendations', 'marketing.targeted']

/** So many words can describe what is done. */
const description = 8

/** A title may be short where a description says the rest. */
function isExplained(purpose: Purpose, at: Pointer, found: readonly SaidThere[]): boolean {
  const { title, description: told } = purpose
  if (!title || !told || !isWithin(at, title.at) || wordCount(plain(told)) < description) return false
  return !found.some((other) => isWithin(other.at, told.at))
}
