import { basesIn } from '../../../facts/bases.js'
import { hasChildren } from '../../../facts/children.js'
import { consentAges, readByChildren } from '../../../facts/scope/consent-ages.js'
import { isToldHere } from '../../../facts/scope/told-here.js'
import type { Children, ChildrenParentalConsent, DataSubjectGroup } from '../../../model/types.js'
import { each, isNone, some, unique } from '../../../model/value.js'
import { child, type Pointer } from '../../../source/pointer.js'
import { clause, type Piece, row, values } from '../../clauses/blocks.js'
import { peopleName } from '../../clauses/names.js'
import type { Cites, Scene } from '../../clauses/scene.js'
import type { SectionPlan } from '../../clauses/section.js'
import type { Clause } from '../../tree/document.js'
import type { LabelledValue } from '../../tree/nodes.js'
import { alsoAt, keySlot, placed, type Slot } from '../../words/slot.js'
import { noneWords, notesOf, refusalWords, wordsInstead } from '../asides.js'
import { documentSlot } from '../document-slot.js'
import { givenByLaw } from '../given-by-law.js'
import { asked, both, together } from '../provisions.js'

/** What concerns children: the service, their age, their parents, and their rights: Articles 8 and 12(1). */
export const children: SectionPlan = {
  id: 'children',
  heading: () => 'children.heading',
  clauses: (scene) => {
    const { children: stated } = scene.model
    if (stated && !isNone(stated) && !isToldHere(scene, stated)) return []
    if (isNone(stated)) {
      const none = noneWords(scene, scene.say('children.none', {}), stated)
      // Who is declared as a child is one, whatever else is said of children.
      return [...clause(scene, 'children.none', asked.transparency, none), ...among(scene)]
    }
    if (!readByChildren(scene)) return []
    return [
      ...(stated ? service(scene, stated) : []),
      ...among(scene),
      ...(stated ? [...parents(scene, stated), ...ownConsent(scene, stated), ...protection(scene, stated)] : []),
    ]
  },
}

const age8: Cites = { ...both('8.1'), ch: ['fadp:19.1'] }

function service(scene: Scene, { at, serviceForChildren: offered, minAge, definedAge }: Children): readonly Clause[] {
  const years = (age: number, key: 'minAge' | 'definedAge') => keySlot(age, [child(at, key)])
  const from = minAge === undefined ? undefined : years(minAge, 'minAge')
  const place = child(at, 'serviceForChildren')
  return clause(
    scene,
    'children.service',
    asked.transparency,
    offered === undefined ? from && scene.say('children.minimum', { age: from }) : online(scene, offered, from, place),
    definedAge === undefined ? undefined : scene.say('children.defined', { age: years(definedAge, 'definedAge') }),
  )
}

/** Who can use what is offered online, in one sentence with the youngest age. */
function online(scene: Scene, isOffered: boolean, age: Slot | undefined, at: Pointer): Slot {
  if (!age) return placed(scene.say(isOffered ? 'children.service' : 'children.service-none', {}), [at])
  return alsoAt(scene.say(isOffered ? 'children.service-from' : 'children.service-none-under', { age }), at)
}

/** The groups of the notice that have children among them, and that the law gives these the same rights. */
function among(scene: Scene): readonly Clause[] {
  const groups = unique(scene.purposes.flatMap(({ dataSubjects }) => each(dataSubjects).map(({ target }) => target)))
  const young = groups.filter(hasChildren)
  if (young.length === 0) return []
  const names = young.map((group) => ofAge(scene, group))
  const isTold = scene.model.rights?.list === 'by-law' && scene.regimes.some((regime) => regime !== 'ch')
  const rights = placed(scene.say('children.rights', {}), ['/rights/list', ...names.flatMap(({ at }) => at)])
  return [
    ...clause(
      scene,
      'children.among',
      asked.transparency,
      scene.say('children.among', { people: scene.series(names) }),
    ),
    ...(isTold ? clause(scene, 'children.rights', asked.rights, rights) : []),
  ]
}

/** A group that has children among it, with how old its people are. */
function ofAge(scene: Scene, group: DataSubjectGroup): Slot {
  const named = peopleName(scene, group)
  const people = group.children === undefined ? named : alsoAt(named, child(group, 'children'))
  const { from, through } = group.age ?? {}
  const years = (age: number, key: 'from' | 'through') => keySlot(age, [child(group, 'age', key)])
  if (from === undefined)
    return through === undefined
      ? people
      : scene.say('children.of-age.through', { people, through: years(through, 'through') })
  const youngest = years(from, 'from')
  return through === undefined
    ? scene.say('children.of-age.from', { people, from: youngest })
    : scene.say('children.of-age.both', { people, from: youngest, through: years(through, 'through') })
}

/** What is asked of parents, as declared. */
function parents(scene: Scene, { parentalConsent }: Children): readonly Clause[] {
  if (parentalConsent === undefined) return []
  if (isNone(parentalConsent)) {
    const none = noneWords(scene, scene.say('children.parent-none', {}), parentalConsent)
    return clause(scene, 'children.parents', age8, none)
  }
  const { at, below, method, covers } = parentalConsent
  const words =
    below === undefined
      ? placed(scene.say('children.parent', {}), [at])
      : scene.say('children.parent-below', { age: keySlot(below, [child(at, 'below')]) })
  const of = (label: Slot, ...pieces: readonly Piece[]) => row(scene, label, age8, ...pieces)
  return [
    ...clause(
      scene,
      'children.parents',
      age8,
      words,
      values([
        of(scene.say('children.parent-covers', {}), covers && scene.text(covers)),
        of(scene.say('children.parent-how', {}), method && scene.text(method)),
        checked(scene, parentalConsent),
      ]),
    ),
    ...unchecked(scene, parentalConsent),
  ]
}

const checking: Cites = { ...both('8.2'), ch: ['fadp:19.1'] }

function checked(scene: Scene, { verified }: ChildrenParentalConsent): readonly LabelledValue[] {
  const how = verified && !isNone(verified) ? scene.text(verified) : undefined
  return row(scene, scene.say('children.parent-check', {}), checking, how)
}

function unchecked(scene: Scene, { verified }: ChildrenParentalConsent): readonly Clause[] {
  if (!isNone(verified)) return []
  const none = refusalWords(scene, scene.say('children.parent-unchecked', {}), verified)
  return clause(scene, 'children.parents-unchecked', checking, ...none)
}

/** The age from which a child consents alone, where a service offered to children rests on consent. */
function ownConsent(scene: Scene, stated: Children): readonly Clause[] {
  if (stated.serviceForChildren !== true) return []
  const regimes = scene.regimes.filter(
    (regime) => regime !== 'ch' && scene.purposes.some((purpose) => basesIn(purpose, regime).some(isConsent)),
  )
  // Nobody who is let in is below such an age.
  const ages = regimes.flatMap((regime) => consentAges(scene, regime)).filter(({ age }) => age > (stated.minAge ?? 0))
  const [first] = ages
  if (!first) return []
  const cites: Cites = Object.fromEntries(regimes.map((regime) => [regime, both('8.1')[regime] ?? []]))
  const bases = scene.purposes.flatMap((purpose) =>
    each(purpose.basis)
      .filter(isConsent)
      .map(({ at }) => at),
  )
  const origins = [child(stated, 'serviceForChildren'), ...bases]
  if (ages.every(({ age, isJoint }) => age === first.age && isJoint === first.isJoint)) {
    const id = first.isJoint ? 'children.consent-joint' : 'children.consent'
    const words = scene.say(id, { age: keySlot(first.age, origins) })
    return clause(scene, 'children.consent', cites, ...givenByLaw(scene, words))
  }
  const rows = ages.map(({ country, at, age, isJoint }) => {
    const id = isJoint ? 'children.under-joint' : 'children.under'
    return row(scene, scene.country(country, at), cites, scene.say(id, { age: keySlot(age, [at]) }))
  })
  const words = placed(scene.say('children.consent-ages', {}), origins)
  return clause(scene, 'children.consent', cites, ...givenByLaw(scene, words, values(rows)))
}

const isConsent = ({ type }: { readonly type: string }): boolean => type === 'consent'

function protection(scene: Scene, stated: Children): readonly Clause[] {
  const { higherProtection, notice, noticeWords, words, notes } = stated
  const none = isNone(notice) ? refusalWords(scene, scene.say('children.version-none', {}), notice) : []
  const defaults = some(higherProtection)?.defaults
  const version = some(notice)
  const own: readonly unknown[] = Object.entries(stated).flatMap(([key, value]) =>
    ['at', 'words', 'notes'].includes(key) ? [] : [value],
  )
  const design: Cites = together(both('25'), { uk: ['uk-gdpr:25.1A'], ch: ['fadp:19.2'] })
  return [
    ...clause(
      scene,
      'children.protection',
      design,
      values([row(scene, scene.say('children.protection', {}), design, defaults && scene.text(defaults))]),
    ),
    ...clause(
      scene,
      'children.version',
      asked.transparency,
      ...none,
      values([
        row(
          scene,
          scene.say('children.version', {}),
          asked.transparency,
          version && documentSlot(scene, version),
          noticeWords && scene.text(noticeWords),
        ),
      ]),
      ...wordsInstead(scene, words, own),
      ...notesOf(scene, notes),
    ),
  ]
}
