import type { Breach, Purpose, Security } from '../../../model/types.js'
import { child, type Pointer } from '../../../source/pointer.js'
import { clause, heading, oneOrBullets, type Piece, row, values } from '../../clauses/blocks.js'
import { purposeTitle } from '../../clauses/names.js'
import type { Cites, Scene } from '../../clauses/scene.js'
import type { SectionPlan } from '../../clauses/section.js'
import type { Clause } from '../../tree/document.js'
import { alsoAt, keySlot, type Slot } from '../../words/slot.js'
import { notesOf } from '../asides.js'
import { authoritySlot } from '../law-names.js'
import { both } from '../provisions.js'

/** How data are protected, and what happens when that fails. No provision asks a notice for it: only what is declared is told. */
export const security: SectionPlan = {
  id: 'security',
  heading: () => 'security.heading',
  clauses: (scene) => {
    const { security: stated, breach } = scene.model
    return [...(stated ? measures(scene, stated) : []), ...(breach ? breaches(scene, breach) : [])]
  },
}

const safe: Cites = { ...both('32'), ch: ['fadp:8'] }

function measures(scene: Scene, { measures: taken, storage, marking, notes }: Security): readonly Clause[] {
  const of = (label: Slot, slots: readonly Slot[]) => row(scene, label, safe, oneOrBullets(slots))
  const kept = (taken ?? []).flatMap(({ at, words, type, purposes }) => {
    const what = words
      ? scene.text(words)
      : type && scene.say('security.measure', { type: keySlot(type, [child(at, 'type')]) })
    return narrowed(scene, what, at, purposes)
  })
  const places = (storage ?? []).flatMap(({ at, words, purposes }) =>
    narrowed(scene, words && scene.text(words), at, purposes),
  )
  const marks = (marking ?? []).flatMap(({ when, text }) => {
    const mark = text && scene.text(text)
    if (when && mark) return [scene.say('labelled', { label: scene.text(when), value: mark })]
    return mark ? [mark] : when ? [scene.text(when)] : []
  })
  return clause(
    scene,
    'security.measures',
    safe,
    values([
      of(scene.say('security.measures', {}), kept),
      of(scene.say('security.storage', {}), places),
      of(scene.say('security.marking', {}), marks),
    ]),
    ...notesOf(scene, notes),
  )
}

/** With the purposes it is about; nothing where none of them is in this notice. */
function narrowed(
  scene: Scene,
  what: Slot | undefined,
  at: Pointer,
  purposes: readonly Purpose[] | undefined,
): readonly Slot[] {
  if (!what) return []
  if (!purposes) return [what]
  const here = scene.purposes.filter(({ id }) => purposes.some((purpose) => purpose.id === id))
  if (here.length === 0) return []
  const titles = scene.series(here.map((purpose) => purposeTitle(scene, purpose)))
  return [alsoAt(scene.sentences([what, scene.say('security.for', { purposes: titles })]), child(at, 'purposes'))]
}

const failing: Cites = { ...both('34'), ch: ['fadp:24.4'] }

function breaches(scene: Scene, { assess, authority, people, notes }: Breach): readonly Clause[] {
  const of = (label: Slot, ...pieces: readonly Piece[]) => row(scene, label, failing, ...pieces)
  const ownWords = (words: Slot | undefined, ...fields: readonly unknown[]) =>
    fields.every((field) => field === undefined) ? words : undefined
  const rows = values([
    of(scene.say('breach.assess', {}), assess && scene.text(assess)),
    of(scene.say('breach.authority', {}), authority && authorityName(scene, authority.authority)),
    of(
      scene.say('breach.authority-when', {}),
      authority?.threshold && scene.text(authority.threshold),
      ownWords(authority?.words && scene.text(authority.words), authority?.threshold, authority?.within),
    ),
    of(scene.say('breach.within', {}), authority && howSoon(scene, authority)),
    of(
      scene.say('breach.people-when', {}),
      people?.threshold && scene.text(people.threshold),
      ownWords(people?.words && scene.text(people.words), people?.threshold, people?.how),
    ),
    of(scene.say('breach.people-how', {}), people?.how && scene.text(people.how)),
  ])
  const more = notesOf(scene, notes)
  if (!rows && more.length === 0) return []
  return clause(scene, 'security.breach', failing, heading(scene.say('breach.heading', {})), rows, ...more)
}

type ToAuthority = NonNullable<Breach['authority']>

function authorityName(scene: Scene, stated: ToAuthority['authority']): Slot | undefined {
  const known = stated?.authority === undefined ? undefined : scene.law.authority(stated.authority)
  if (known && stated) return authoritySlot(scene, known, [child(stated, 'authority')])
  return stated?.name && scene.text(stated.name)
}

function howSoon(scene: Scene, { at, within, clock }: ToAuthority): Slot | undefined {
  if (within === undefined) return undefined
  const time = scene.duration(within, child(at, 'within'))
  return clock === undefined ? time : scene.say('breach.clock', { time, clock: keySlot(clock, [child(at, 'clock')]) })
}
