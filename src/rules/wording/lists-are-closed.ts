import { type Quoted, quoted } from '../../findings/fact.js'
import { agreesOnce, fewQuotes } from '../../grammar/english.js'
import type { Datum, Model, Text } from '../../model/types.js'
import { each, plain } from '../../model/value.js'
import { quotedByText, repeatedAt, type SaidThere } from '../../prose/repeats.js'
import { said, saidBy } from '../../prose/said.js'
import { child, isWithin, keysOf, type Pointer } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Open {
  readonly at: Pointer
  readonly words: Quoted
  readonly related?: SaidThere['related']
  readonly namesNone?: true
}

interface Found {
  readonly words: Quoted
  /** Nothing is listed at all: no kind of data is named. */
  readonly namesNone?: true
}

export default defineRule<Found, 'words'>({
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
  why: 'Nobody is told what hides behind “etc.”; examples of a class that is named are fine.',
  message: ({ words, namesNone }) =>
    namesNone
      ? `${fewQuotes(words)} ${agreesOnce(words, 'does', 'do')} not say which data these are.`
      : `${fewQuotes(words)} ${agreesOnce(words, 'leaves', 'leave')} open what else there is.`,
  fix: ({ namesNone }) =>
    namesNone
      ? 'Name the kinds of data: your name, your e-mail address.'
      : 'Complete the list, or name the class and give examples: ‹the class›, such as ‹examples›.',

  *check(model) {
    for (const { at, words, namesNone, related = [] } of [...openData(model), ...openTexts(model)]) {
      yield { at, data: { words, ...(namesNone && { namesNone }) }, related }
    }
  },
})

/** Data that are declared to be more than what is named; a text that tells the same list is shown beside them. */
function* openData(model: Model): Iterable<Open> {
  for (const datum of model.data.values()) {
    const words = openWords(datum)
    if (words === undefined) continue
    const again = said(model, 'openList').filter((it) => !isWithin(it.at, datum.at) && tellsOf(it.sentence, datum))
    yield {
      at: child(datum, 'openEnded'),
      words: quoted(words),
      related: repeatedAt(again.map(({ at }) => at)),
      ...(namesNone(datum) && { namesNone: true }),
    }
  }
}

function openWords({ openEnded, label }: Datum): string | undefined {
  if (openEnded === undefined || openEnded === false) return undefined
  const gives = (text: Text, topic: 'classWithExamples' | 'givenFreely') => saidBy(text, topic).length > 0
  if (label && (gives(label, 'classWithExamples') || gives(label, 'givenFreely'))) return undefined
  if (openEnded === true) return label ? plain(label) : undefined
  // 'Such as' gives examples of what is named.
  const isExample = saidBy(openEnded, 'givesExamples').length > 0 && !(label && saidBy(label, 'namesNoData').length > 0)
  return isExample ? undefined : plain(openEnded)
}

/** A label that names no data, without a list beside it that names some. */
const namesNone = ({ label, openEnded }: Datum): boolean =>
  label !== undefined &&
  saidBy(label, 'namesNoData').length > 0 &&
  (typeof openEnded !== 'object' || !plain(openEnded).includes(','))

/** Whether a sentence names whatever the label of some data names: it is the same list, told in words. */
function tellsOf(sentence: string, { label }: Datum): boolean {
  const named = (label ? plain(label) : '').toLowerCase().match(/\p{L}{2,}/gu) ?? []
  const lower = sentence.toLowerCase()
  return named.length > 2 && named.every((word) => lower.includes(word))
}

/** What is declared to be open is reported as such, and what a request is about is for the reader to say. */
function openTexts(model: Model): readonly Open[] {
  const declared = [...model.data.values()].filter(({ openEnded }) => openEnded)
  const uses = [...model.purposes.values(), ...(model.general ? [model.general] : [])]
    .flatMap(({ recipients }) => each(recipients))
    .filter(({ target }) => target.openEnded)
  const aside = [...[...declared, ...uses].map(({ at }) => at), '/rights', '/definitions']
  const found = said(model, 'openList').filter(
    ({ at, sentence }) =>
      !keysOf(at).includes('openEnded') &&
      !aside.some((place) => isWithin(at, place)) &&
      !declared.some((datum) => tellsOf(sentence, datum)),
  )
  return quotedByText(found)
}
