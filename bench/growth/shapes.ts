import { stringify } from 'yaml'
import { declarationWith } from '../../scripts/ledger/fill.js'
import type { Growing } from '../../scripts/ledger/grow.js'
import { allPlaces, type Place } from '../../scripts/ledger/places.js'
import { valuesOf } from '../../scripts/ledger/values.js'
import type { SourceFile } from '../../src/source/file.js'
import { withEntries, withItems, withMesh } from './enlarge.js'
import { mistakes } from './mistakes.js'
import { allRows, kinPlaces, type Rows, registerOf } from './rows.js'

/** A way in which a declaration gets larger. */
export interface Shape {
  readonly name: string
  /** What is done with it: a row of `jobs`. */
  readonly job: 'print' | 'try' | 'report' | 'compare'
  of(count: number): Sized
}

/** A declaration with so many of something in it, and what has to stand around them. */
export interface Sized {
  readonly files: readonly SourceFile[]
  /** What it was, where it is compared. */
  readonly before?: readonly SourceFile[]
}

/**
 * Every register and list with many entries, every register as a chain and a mesh where its entries name one another, every text at
 * length; and many of each kind of mistake, of comment, of part and of change.
 */
export const allShapes = (): readonly Shape[] => [
  ...allRows().flatMap(shapesOfRows),
  ...allPlaces().flatMap(shapesOfText),
  ...mistakes,
]

function shapesOfRows(rows: Rows): readonly Shape[] {
  const [first] = rows.places
  if (first === undefined) return []
  const register = registerOf(rows)
  if (register === undefined) return [printed(`many ${rows.path}`, (count) => withItems(filled(first), rows, count))]
  return [
    printed(`many ${rows.path}`, (count) => withEntries(filled(first), register, count)),
    ...kinPlaces(rows, register).flatMap((place): readonly Shape[] => [
      printed(`many with the same ${place.path}`, (count) => withEntries(filled(place), register, count)),
      printed(`a chain of ${place.path}`, (count) => withEntries(filled(place), register, count, kinIn(place))),
    ]),
    ...kinPlaces(rows, register)
      .filter(({ steps }) => steps.some(({ kind }) => kind === 'item'))
      .map((place): Shape => {
        const mesh = printed(`a mesh of ${place.path}`, (count) =>
          withMesh(filled(place), register, count, kinIn(place)),
        )
        // More ways may lead to one than can be told: then that is told.
        return { ...mesh, job: 'try' }
      }),
  ]
}

const printed = (name: string, of: (count: number) => Growing): Shape => ({
  name,
  job: 'print',
  of: (count) => ({ files: [{ path: 'privacy.yaml', text: stringify(of(count), { aliasDuplicateObjects: false }) }] }),
})

const filled = (place: Place): Growing => declarationWith(place, valuesOf(place, 'Around')[0], true)

const kinIn = (place: Place): string => String(valuesOf(place, 'Around')[0])

const shapesOfText = (place: Place): readonly Shape[] =>
  place.forms.some(({ kind }) => kind === 'text')
    ? [printed(`a long ${place.path}`, (count) => declarationWith(place, longText(count), false))]
    : []

/** Sentences, paragraphs, items, links and one address, each as many. */
function longText(count: number): string {
  const all = (text: (number: string) => string): readonly string[] =>
    Array.from({ length: count }, (_, index) => text(String(index).padStart(5, '0')))
  return [
    all((number) => `Sentence ${number} tells people of it.`).join(' '),
    ...all((number) => `Paragraph ${number} leads to [a page](https://a.example/${number}) and *there*.`),
    all((number) => `- Item ${number}`).join('\n'),
    `See https://a.example/${all((number) => number).join('/')} for more.`,
  ].join('\n\n')
}
