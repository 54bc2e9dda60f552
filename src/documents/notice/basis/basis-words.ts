import { knownBases } from '../../../facts/bases.js'
import { mayCite } from '../../../facts/record.js'
import type { Citation, Regime } from '../../../law/citation.js'
import { oncePer } from '../../../model/once-per-model.js'
import type { Basis, Purpose } from '../../../model/types.js'
import { child } from '../../../source/pointer.js'
import { peopleName } from '../../clauses/names.js'
import type { Scene } from '../../clauses/scene.js'
import { placed, type Slot } from '../../words/slot.js'
import { hedgeOf, notesOf, wordsInstead } from '../asides.js'
import { provisionsSlot } from '../law-names.js'
import { lawNames } from '../law-words.js'
import { consentWords, isAsked, wayOfConsent } from './consent-words.js'
import { holderName, holderWords, type Interest, interestOf, weighing } from './interest-words.js'
import { partOf } from './part-words.js'

/** What stands beside a basis: the bases of the same use, and the uses above it. */
interface Beside {
  readonly all: readonly Basis[]
  readonly above: readonly Purpose[]
}

/**
 * A basis with its law and all that is said of it. What it is tied to none of the bases of the same use have; the provision
 * that makes it one stands only where no use above names it.
 */
export const basisWords = (scene: Scene, basis: Basis, regimes: readonly Regime[], { all, above }: Beside): Slot =>
  scene.sentences([
    ...headOf(scene, basis, refsOf(scene, basis, regimes, above), all),
    ...partOf(scene, basis),
    ...ofText(scene, basis),
    ...(basis.type === 'consent' ? consentWords(scene, basis) : []),
    ...(basis.type === 'legitimate-interests' ? weighing(scene, basis) : []),
    ...hedgeOf(scene, basis, 'basis'),
    ...notesOf(scene, basis.notes),
  ])

/** What a published text says of it, where nothing else is declared of what it says. */
const ofText = (scene: Scene, basis: Basis): readonly Slot[] => {
  const { words, contract: of, task, whose, how, covers, interests, notes, for: part } = basis
  return wordsInstead(scene, words, [of, task, whose, how, covers, interests, notes, part])
}

/** The laws behind a basis, and the provisions that make it one. */
function refsOf(scene: Scene, basis: Basis, regimes: readonly Regime[], above: readonly Purpose[]): readonly Slot[] {
  const isNamed = (regime: Regime): boolean =>
    above.some((purpose) => knownBases(scene.law, purpose, regime).some(({ type }) => type === basis.type))
  const citing = mayCite(scene.model) ? regimes : []
  const cites = citing.flatMap((regime): readonly Citation[] => {
    const provision = scene.law.basis(basis.type, regime)?.cites[regime]
    return provision && !isNamed(regime) ? [provision] : []
  })
  const limit = basis.regimes ? [child(basis, 'regimes')] : []
  return [...lawNames(scene, basis.law), ...(cites.length > 0 ? [provisionsSlot(scene, cites, limit)] : [])]
}

function headOf(scene: Scene, basis: Basis, refs: readonly Slot[], all: readonly Basis[]): readonly Slot[] {
  switch (basis.type) {
    case 'consent':
      return consent(scene, basis, refs, isAsked(basis) && isAlone(basis, all))
    case 'contract':
      return [head(scene, contract(scene, basis), refs, basis.contract && scene.text(basis.contract))]
    case 'vital-interests':
      return [head(scene, nameOf(scene, basis), refs, basis.whose && scene.text(basis.whose))]
    case 'public-task':
      return [head(scene, nameOf(scene, basis), refs, basis.task && scene.text(basis.task))]
    case 'legal-obligation':
      return [head(scene, nameOf(scene, basis), refs)]
    case 'recognised-legitimate-interest':
      return [head(scene, nameOf(scene, basis), refs, recognised(scene, basis))]
    case 'legitimate-interests':
      return interests(scene, basis, refs)
  }
}

function head(scene: Scene, basis: Slot, all: readonly Slot[], what?: Slot): Slot {
  const refs = scene.series(all)
  if (all.length === 0)
    return what ? scene.say('basis.alone-with', { basis, what }) : scene.say('basis.alone', { basis })
  return what ? scene.say('basis.with', { basis, refs, what }) : scene.say('basis.bare', { basis, refs })
}

const nameOf = (scene: Scene, { type, at }: Basis): Slot => placed(scene.say(`basis.name.${type}`, {}), [at])

const contract = (scene: Scene, basis: Basis): Slot =>
  basis.stage === 'before-contract'
    ? placed(scene.say('basis.name.before-contract', {}), [basis.at])
    : nameOf(scene, basis)

/** Who is asked, where it is somebody else than the reader, and how; a yes that is not needed for all of it is no "only". */
function consent(scene: Scene, basis: Basis, refs: readonly Slot[], isNeeded: boolean): readonly Slot[] {
  const { givenBy, at } = basis
  const way = wayOfConsent(scene, basis)
  if (!givenBy) {
    const name = isNeeded ? nameOf(scene, basis) : placed(scene.say('basis.name.consent-among', {}), [at])
    return [head(scene, name, refs, way)]
  }
  const name = scene.say(isNeeded ? 'basis.name.consent-by' : 'basis.name.consent-by-among', {})
  const people = scene.series(givenBy.map((it) => peopleName(scene, it)))
  const how = way ? [scene.say('basis.consent-how', { how: way })] : []
  return [head(scene, placed(name, [at]), refs, people), ...how]
}

/** Whether nothing but a yes allows what a basis is for: no other basis has the same use or part, and it is a firm one. */
function isAlone(basis: Basis, all: readonly Basis[]): boolean {
  const { others, areOfParts } = besideConsent(all)
  const isFirm = basis.certainty === undefined || basis.certainty === 'always'
  return isFirm && all.includes(basis) && (others.length === 0 || (isOfPart(basis) && areOfParts))
}

const besideConsent = oncePer((all: readonly Basis[]) => {
  const others = all.filter(({ type }) => type !== 'consent')
  return { others, areOfParts: others.every(isOfPart) }
})

const isOfPart = ({ for: part, data, dataSubjects, when }: Basis): boolean =>
  [part, data, dataSubjects, when].some((it) => it !== undefined)

function recognised(scene: Scene, basis: Basis): Slot | undefined {
  const { condition } = basis
  return condition && placed(scene.say(`basis.recognised.${condition}`, {}), [child(basis, 'condition')])
}

/** The name of the basis where several interests are those of the same, of whom nothing more is said. */
function ofOne(
  scene: Scene,
  stated: readonly { readonly it: Interest; readonly holder: Slot; readonly who: readonly Slot[] }[],
) {
  const [first, ...more] = stated
  const isOne =
    first && more.length > 0 && stated.every(({ it, who }) => it.holder === first.it.holder && who.length === 0)
  return isOne
    ? placed(
        scene.say(`basis.interests.${first.it.holder ?? 'unsaid'}`, {}),
        stated.flatMap(({ holder }) => holder.at),
      )
    : undefined
}

/** One interest names the basis; of several each says whose it is, unless all are those of the same. */
function interests(scene: Scene, basis: Basis, refs: readonly Slot[]): readonly Slot[] {
  const stated = (basis.interests ?? []).flatMap((it) => {
    const what = interestOf(scene, it)
    return what ? [{ it, holder: holderName(scene, it), who: holderWords(scene, it), what }] : []
  })
  const [only, ...more] = stated
  if (only && more.length === 0)
    return [head(scene, placed(only.holder, [basis.at, ...only.holder.at]), [...only.who, ...refs], only.what)]
  const together = ofOne(scene, stated)
  if (together)
    return [
      head(scene, placed(together, [basis.at, ...together.at]), refs, scene.series(stated.map(({ what }) => what))),
    ]
  return [
    head(scene, nameOf(scene, basis), refs),
    ...stated.map(({ holder, who, what }) => {
      const [first] = who
      const label = first ? scene.say('quoted-source', { what: holder, detail: first }) : holder
      return scene.say('labelled', { label, value: what })
    }),
  ]
}
