import { type Quoted, quoted } from '../../findings/fact.js'
import { agrees, several } from '../../grammar/english.js'
import type { Datum, Model } from '../../model/types.js'
import { each, plain } from '../../model/value.js'
import { quotedByText, type SaidThere } from '../../prose/repeats.js'
import { said, saidBy } from '../../prose/said.js'
import { child, isWithin, keysOf, type Pointer } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Open {
  readonly at: Pointer
  readonly words: Quoted
  readonly related?: SaidThere['related']
}

export default defineRule<{ words: Quoted }, 'words'>({
  id: 'lists-are-closed',
  across: 'words',
  severity: 'warning',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:5.1.a', 'gdpr:12.1', 'wp260:12'],
    uk: ['uk-gdpr:5.1.a', 'uk-gdpr:12.1', 'wp260:12'],
    ch: ['fadp:19.1'],
  },
  summary: 'A list of data, purposes or recipients is complete.',
  confidence: 'recalled',
  why: 'Nobody is told what hides behind “etc.” Examples are fine where the class they stand for is named.',
  message: ({ words }) => `${several(words, 'lists')} ${agrees(words, 'leaves', 'leave')} open what else there is.`,
  fix: () => 'Complete the list, or name the class and give examples: contact data, such as your address.',

  *check(model) {
    for (const { at, words, related = [] } of [...openData(model), ...openTexts(model)]) {
      yield { at, data: { words }, related }
    }
  },
})

/** Data that are declared to be more than what is named. */
function* openData(model: Model): Iterable<Open> {
  for (const datum of model.data.values()) {
    const words = openWords(datum)
    if (words !== undefined) yield { at: child(datum, 'openEnded'), words: quoted(words) }
  }
}

function openWords({ openEnded, label }: Datum): string | undefined {
  if (openEnded === undefined || openEnded === false) return undefined
  if (openEnded === true) return label ? plain(label) : undefined
  // 'Such as' gives examples of what is named.
  return saidBy(openEnded, 'givesExamples').length > 0 ? undefined : plain(openEnded)
}

/** What is declared to be open is reported as such, and what a request is about is for the reader to say. */
function openTexts(model: Model): readonly Open[] {
  const declared = [...model.data.values()].filter(({ openEnded }) => openEnded)
  const uses = [...model.purposes.values(), ...(model.general ? [model.general] : [])]
    .flatMap(({ recipients }) => each(recipients))
    .filter(({ target }) => target.openEnded)
  const aside = [...[...declared, ...uses].map(({ at }) => at), '/rights', '/definitions']
  const found = said(model, 'openList').filter(
    ({ at }) => !keysOf(at).includes('openEnded') && !aside.some((place) => isWithin(at, place)),
  )
  return quotedByText(found)
}
