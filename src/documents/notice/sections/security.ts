import { isRecord } from '../../../facts/record.js'
import { purposesHere } from '../../../facts/scope/purposes-here.js'
import { isToldHere } from '../../../facts/scope/told-here.js'
import type { Breach, Notice, Purpose, Security, Text } from '../../../model/types.js'
import { child, type Declared } from '../../../source/pointer.js'
import { clause, heading, oneOrBullets, type Piece, row, values } from '../../clauses/blocks.js'
import { urlSlot } from '../../clauses/damaged-words.js'
import { purposeTitle } from '../../clauses/names.js'
import type { Cites, Scene } from '../../clauses/scene.js'
import type { SectionPlan } from '../../clauses/section.js'
import type { Clause } from '../../tree/document.js'
import { alsoAt, placed, type Slot } from '../../words/slot.js'
import { notesOf } from '../asides.js'
import { contactRows } from '../contact-rows.js'
import { authorityStated } from '../law-names.js'
import { both } from '../provisions.js'
import { besides, wordsSaying } from '../said-in-words.js'

/** How data are protected, and what happens when that fails. No provision asks a notice for it: only what is declared is told. */
export const security: SectionPlan = {
  id: 'security',
  heading: () => 'security.heading',
  clauses: (scene) => {
    const { security: stated, breach } = scene.model
    return [
      ...(stated && isToldHere(scene, stated) ? measures(scene, stated) : []),
      ...(breach && isToldHere(scene, breach) ? breaches(scene, breach) : []),
    ]
  },
}

const safe: Cites = { ...both('32'), ch: ['fadp:8'] }

function measures(scene: Scene, { measures: taken, storage, marking, notes }: Security): readonly Clause[] {
  const of = (label: Slot, slots: readonly Slot[]) => row(scene, label, safe, oneOrBullets(slots))
  const kept = (taken ?? []).flatMap((measure) => {
    const { at, words, type } = measure
    const what = words
      ? scene.text(words)
      : type && placed(scene.say(`security.measure.${type}`, {}), [child(at, 'type')])
    return narrowed(scene, what, measure)
  })
  const places = (storage ?? []).flatMap((place) => narrowed(scene, place.words && scene.text(place.words), place))
  const marks = (marking ?? []).flatMap(({ when, text }) => {
    const mark = text && scene.text(text)
    if (when && mark) return [scene.say('quoted-source', { what: mark, detail: scene.text(when) })]
    return mark ? [mark] : when ? [scene.text(when)] : []
  })
  return clause(
    scene,
    'security.measures',
    safe,
    // What a published text says of it is a sentence already, which a label would repeat.
    oneOrBullets(isRecord(scene.model) ? kept : [...kept, ...places]),
    values([
      of(scene.say('security.storage', {}), isRecord(scene.model) ? places : []),
      of(scene.say('security.marking', {}), marks),
    ]),
    ...notesOf(scene, notes),
  )
}

/** What is said of some purposes, or in some notices, only. */
interface Narrowed extends Declared {
  readonly purposes?: readonly Purpose[]
  readonly notices?: readonly Notice[]
}

/** With the purposes it is about; nothing where none of them is in this notice. */
function narrowed(scene: Scene, what: Slot | undefined, part: Narrowed): readonly Slot[] {
  const { at, purposes } = part
  if (!what || !isToldHere(scene, part)) return []
  if (!purposes) return [what]
  const here = purposesHere(scene, purposes)
  if (here.length === 0) return []
  const titles = scene.series(here.map((purpose) => purposeTitle(scene, purpose)))
  return [alsoAt(scene.say('security.for', { purposes: titles, what }), child(at, 'purposes'))]
}

const failing: Cites = { ...both('34'), ch: ['fadp:24.4'] }

function breaches(scene: Scene, { assess, authority, people, notes }: Breach): readonly Clause[] {
  const of = (label: Slot, ...pieces: readonly Piece[]) => row(scene, label, failing, ...pieces)
  const rows = values([
    of(scene.say('breach.people', {}), ...(people ? whenAndHow(scene, people) : [])),
    ...(authority ? authorityRows(scene, authority) : []),
    of(scene.say('breach.assess', {}), assess && scene.text(assess)),
  ])
  const more = notesOf(scene, notes)
  if (!rows && more.length === 0) return []
  return clause(scene, 'security.breach', failing, heading(scene.say('breach.heading', {})), rows, ...more)
}

type Stated = NonNullable<Breach['people']>

/** From what risk on, with the way in brackets; what the words of a published text say of it is not said again. */
function whenAndHow(scene: Scene, { threshold, how, words }: Stated): readonly Slot[] {
  const said = spokenWords(scene, words, [threshold, how])
  const [first, second] = [threshold, how].flatMap((it) => besides(scene, said && words, it))
  const read = first && second ? scene.say('quoted-source', { what: first, detail: second }) : first
  return [said, read].filter((it) => it !== undefined)
}

/** The words of a published text, which may say it less firmly than what was read from them; in a record, if they are all there is. */
const spokenWords = (
  scene: Scene,
  words: Text | undefined,
  read: readonly (Text | undefined)[],
  isAlone = read.every((it) => it === undefined),
): Slot | undefined => (isAlone || !isRecord(scene.model) ? wordsSaying(scene, words, read) : undefined)

type ToAuthority = NonNullable<Breach['authority']>

function authorityRows(scene: Scene, stated: ToAuthority): ReturnType<typeof row>[] {
  const { authority, threshold, words, within } = stated
  const of = (label: Slot, ...pieces: readonly Piece[]) => row(scene, label, failing, ...pieces)
  const own = spokenWords(scene, words, [threshold], (threshold ?? within) === undefined)
  const soon = howSoon(scene, stated)
  const isSoonSaid = own !== undefined && soon !== undefined && isTimeSaid(scene, stated)
  return [
    of(scene.say('breach.authority', {}), authority && authorityStated(scene, authority)),
    of(scene.say('contact.website', {}), authority && urlSlot(scene, authority.url)),
    [...contactRows(scene, authority?.contact, failing)],
    of(
      scene.say('breach.authority-when', {}),
      own && isSoonSaid ? alsoAt(own, soon.at) : own,
      ...besides(scene, own && words, threshold),
    ),
    of(scene.say('breach.within', {}), isSoonSaid ? undefined : soon),
  ]
}

/** Whether words name the time; and, where it is declared from when it runs, go on after it as who names a beginning does. */
function isTimeSaid(scene: Scene, { at, within, clock, words }: ToAuthority): boolean {
  if (within === undefined || !words) return false
  const [, ...after] = String(scene.text(words).raw).split(String(scene.duration(within, child(at, 'within')).raw))
  return after.some((rest) => clock === undefined || /^\s+\p{L}/u.test(rest))
}

function howSoon(scene: Scene, { at, within, clock }: ToAuthority): Slot | undefined {
  if (within === undefined) return undefined
  const time = scene.duration(within, child(at, 'within'))
  return clock === undefined ? time : alsoAt(scene.say(`breach.clock.${clock}`, { time }), child(at, 'clock'))
}
