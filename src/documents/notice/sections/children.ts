import { basesIn } from '../../../facts/bases.js'
import { consentAges, readByChildren } from '../../../facts/scope/consent-ages.js'
import type { Children, ChildrenParentalConsent } from '../../../model/types.js'
import { each, isNone, some } from '../../../model/value.js'
import { child } from '../../../source/pointer.js'
import { clause, oneOrBullets, type Piece, row, values } from '../../clauses/blocks.js'
import { purposeTitle } from '../../clauses/names.js'
import type { Cites, Scene } from '../../clauses/scene.js'
import type { SectionPlan } from '../../clauses/section.js'
import type { Clause } from '../../tree/document.js'
import type { LabelledValue } from '../../tree/nodes.js'
import { keySlot, placed, type Slot } from '../../words/slot.js'
import { notesOf, reasonOf, wordsInstead } from '../asides.js'
import { urlSlot } from '../contact-rows.js'
import { asked, both, together } from '../provisions.js'

/** What concerns children: the service, their age, their parents, and their rights: Articles 8 and 12(1). */
export const children: SectionPlan = {
  id: 'children',
  heading: () => 'children.heading',
  clauses: (scene) => {
    const { children: stated } = scene.model
    if (isNone(stated)) {
      const none = placed(scene.say('children.none', {}), [stated.at])
      return clause(scene, 'children.none', asked.transparency, none, ...reasonOf(scene, stated))
    }
    if (!readByChildren(scene)) return []
    return [
      ...(stated ? service(scene, stated) : []),
      ...used(scene),
      ...(stated ? [...parents(scene, stated), ...ownConsent(scene, stated), ...protection(scene, stated)] : []),
    ]
  },
}

const age8: Cites = { ...both('8.1'), ch: ['fadp:19.1'] }

function service(scene: Scene, stated: Children): readonly Clause[] {
  const { at, serviceForChildren: offered, minAge, definedAge } = stated
  const of = (label: Slot, ...pieces: readonly Piece[]) => row(scene, label, asked.transparency, ...pieces)
  const years = (age: number, key: 'minAge' | 'definedAge') => keySlot(age, [child(at, key)])
  return clause(
    scene,
    'children.service',
    asked.transparency,
    offered === undefined
      ? undefined
      : scene.say('children.service', { offered: keySlot(offered ? 'yes' : 'no', [child(at, 'serviceForChildren')]) }),
    values([
      of(
        scene.say('children.minimum', {}),
        minAge === undefined ? undefined : scene.say('duration.years', { count: years(minAge, 'minAge') }),
      ),
      of(
        scene.say('children.defined', {}),
        definedAge === undefined ? undefined : scene.say('children.under', { age: years(definedAge, 'definedAge') }),
      ),
    ]),
  )
}

/** The purposes that use data of groups with children among them, and that their rights are the same. */
function used(scene: Scene): readonly Clause[] {
  const uses = scene.purposes.flatMap((purpose) => {
    const groups = each(purpose.dataSubjects).filter((use) => use.target.children === true)
    return groups.length === 0 ? [] : [{ purpose, places: groups.map((use) => child(use.target, 'children')) }]
  })
  if (uses.length === 0) return []
  const titles = uses.map(({ purpose, places }) => {
    const title = purposeTitle(scene, purpose)
    return placed(title, [...title.at, ...places])
  })
  const places = uses.flatMap((use) => use.places)
  const isTold = scene.model.rights?.list !== undefined && scene.regimes.some((regime) => regime !== 'ch')
  return [
    ...clause(
      scene,
      'children.use',
      together(asked.purposes, asked.transparency),
      values([row(scene, scene.say('children.use', {}), asked.purposes, oneOrBullets(titles))]),
    ),
    ...(isTold
      ? clause(
          scene,
          'children.rights',
          asked.rights,
          placed(scene.say('children.rights', {}), ['/rights/list', ...places]),
        )
      : []),
  ]
}

/** What is asked of parents, as declared. */
function parents(scene: Scene, { parentalConsent }: Children): readonly Clause[] {
  if (parentalConsent === undefined) return []
  if (isNone(parentalConsent)) {
    const none = placed(scene.say('children.parent-none', {}), [parentalConsent.at])
    return clause(scene, 'children.parents', age8, none, ...reasonOf(scene, parentalConsent))
  }
  const { at, below, method, covers } = parentalConsent
  const words =
    below === undefined
      ? placed(scene.say('children.parent', {}), [at])
      : scene.say('children.parent-below', { age: keySlot(below, [child(at, 'below')]) })
  const of = (label: Slot, ...pieces: readonly Piece[]) => row(scene, label, age8, ...pieces)
  return clause(
    scene,
    'children.parents',
    age8,
    words,
    values([
      of(scene.say('children.parent-covers', {}), covers && scene.text(covers)),
      of(scene.say('children.parent-how', {}), method && scene.text(method)),
      checked(scene, parentalConsent),
    ]),
  )
}

function checked(scene: Scene, { verified }: ChildrenParentalConsent): readonly LabelledValue[] {
  const cites: Cites = { ...both('8.2'), ch: ['fadp:19.1'] }
  const words = isNone(verified)
    ? placed(scene.say('children.parent-unchecked', {}), [verified.at])
    : verified && scene.text(verified)
  const reasons = isNone(verified) ? reasonOf(scene, verified) : []
  return row(scene, scene.say('children.parent-check', {}), cites, words, ...reasons)
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
  if (ages.every(({ age }) => age === first.age)) {
    const words = scene.say('children.consent', { age: keySlot(first.age, origins) })
    return clause(scene, 'children.consent', cites, words)
  }
  const rows = ages.map(({ country, at, age }) =>
    row(scene, scene.country(country, at), cites, scene.say('children.under', { age: keySlot(age, [at]) })),
  )
  return clause(scene, 'children.consent', cites, placed(scene.say('children.consent-ages', {}), origins), values(rows))
}

const isConsent = ({ type }: { readonly type: string }): boolean => type === 'consent'

function protection(scene: Scene, stated: Children): readonly Clause[] {
  const { higherProtection, notice, noticeWords, words, notes } = stated
  const defaults = some(higherProtection)?.defaults
  const version = some(notice)
  const title = version?.title && scene.text(version.title)
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
      values([
        row(
          scene,
          scene.say('children.version', {}),
          asked.transparency,
          urlSlot(scene, version?.url) ?? title,
          noticeWords && scene.text(noticeWords),
        ),
      ]),
      ...wordsInstead(scene, words, own),
      ...notesOf(scene, notes),
    ),
  ]
}
