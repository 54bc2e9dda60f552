import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { declarationWith } from '../../scripts/ledger/fill.js'
import { draftsOf, understand } from '../../scripts/ledger/observe.js'
import { allPlaces, type Place } from '../../scripts/ledger/places.js'
import type { Written } from '../../scripts/ledger/values.js'
import { walk, wordsOf } from '../../src/documents/tree/walk.js'
import { isMeantBy } from '../../src/language/kept-from-notices.js'
import { entriesOf } from '../ties/yaml-values.js'

/**
 * What people cannot have or are not given: that they cannot is said in our words, and the author's say why. Of all else, the
 * words of a none stand in place of ours, which may deny more than their author did.
 */
const refusals = [
  // What is not there has no other extent than that it is not there.
  '**.legalForm.none',
  '**.dpo.none',
  'documents.*.url.none',
  'children.notice.none',
  // What people are denied.
  'notices.*.changes.none',
  'notices.*.changes.notify.none',
  '**.informed.none',
  '**.withdraw.none',
  '**.optOut.none',
  '**.humanInvolvement.none',
  '**.safeguards.none',
  'rights.agents.none',
  'cookies.consent.none',
  'cookies.items.*.objection.none',
  'children.parentalConsent.verified.none',
]

const word = 'Zorbulunk'

/** What the catalogue denies without the help of a declaration. */
const denials: ReadonlySet<unknown> = new Set(
  entriesOf(parse(readFileSync(new URL('../../templates/locales/en.yaml', import.meta.url), 'utf8')))
    .filter(([key]) => /none|only-us|answer\.no$|\.no-|free-always|un(published|checked|told)/.test(key))
    .map(([, message]) => message),
)

const nones = allPlaces().filter(({ forms }) => forms.some(({ kind }) => kind === 'reason'))

/** The sentences, but for labels and headings, of all notices of a declaration in which a place has a value. */
function sentencesWith(place: Place, value: Written | undefined): ReadonlySet<string> {
  const understood = understand(declarationWith(place, value, false))
  if (!understood) return new Set()
  const blocks = draftsOf(understood).flatMap(({ sections }) =>
    sections.flatMap(({ clauses }) => clauses.flatMap((clause) => clause.blocks)),
  )
  const told = [...walk(blocks)].flatMap((node) =>
    node.type === 'paragraph' || node.type === 'tableCell' ? [wordsOf(node.children)] : [],
  )
  return new Set(told.flatMap((words) => words.split(/(?<=\.)\s+/)))
}

interface Told {
  /** Our sentences where there is none, and nobody says why. */
  readonly ours: readonly string[]
  /** Those of them that stand there all the same where somebody does. */
  readonly kept: readonly string[]
  readonly isReasonTold: boolean
}

function toldOf(place: Place): Told {
  const [bare, absent] = [sentencesWith(place, { none: true }), sentencesWith(place, undefined)]
  const reasoned = [...sentencesWith(place, { none: `${word}.` })]
  const ours = [...bare].filter((sentence) => !absent.has(sentence) && denials.has(sentence))
  const kept = ours.filter((sentence) =>
    reasoned.some((it) => it === sentence || it.startsWith(sentence.replace(/\.$/, ': '))),
  )
  return { ours, kept, isReasonTold: reasoned.some((it) => it.includes(word)) }
}

describe('the words of a none', () => {
  const all = nones.map((place) => ({ place, ...toldOf(place) })).filter(({ isReasonTold }) => isReasonTold)
  const isRefusal = ({ path }: Place): boolean => refusals.some((pattern) => isMeantBy(pattern, path))

  test('stand in place of ours, which may deny more', () => {
    const open = all.filter(({ place }) => !isRefusal(place))
    expect(open.filter(({ kept }) => kept.length > 0).map(({ place, kept }) => [place.path, kept])).toEqual([])
    expect(open.filter(({ ours }) => ours.length > 0).length).toBeGreaterThan(15)
  })

  test('stand beside ours where people are denied something, or one thing is not there', () => {
    const denied = all.filter(({ place }) => isRefusal(place))
    expect(denied.filter(({ ours, kept }) => kept.length < ours.length).map(({ place }) => place.path)).toEqual([])
    const unused = refusals.filter((pattern) => !denied.some(({ place }) => isMeantBy(pattern, place.path)))
    expect(unused).toEqual([])
  })
})
