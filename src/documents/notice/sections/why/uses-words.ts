import { isHeld } from '../../../../facts/held-data.js'
import { dataOf as dataOfPurpose } from '../../../../facts/purposes.js'
import { sameDatum } from '../../../../facts/same-datum.js'
import { speaksToSeveral } from '../../../../facts/scope/audience.js'
import { type Limit, limitOf } from '../../../../facts/scope/limit.js'
import type { Tie } from '../../../../facts/scope/rest-rule.js'
import { toldByPurpose } from '../../../../facts/scope/source-ties.js'
import { tiesIn } from '../../../../facts/scope/ties.js'
import type { DataSubjectGroup, Datum, Purpose, Source, Use } from '../../../../model/types.js'
import { each, isNone, type None, unique } from '../../../../model/value.js'
import { dataName, peopleName, sourceLabel } from '../../../clauses/names.js'
import type { Scene } from '../../../clauses/scene.js'
import { alsoAt, type Slot } from '../../../words/slot.js'
import { noneWords } from '../../asides.js'
import { isParticular, limited, weakened } from '../../limits.js'
import { asked, together } from '../../provisions.js'
import { sourceWords } from '../../source-words.js'
import type { Told } from '../../told.js'

/** Whose data a purpose uses: said where the notice speaks to more than one group, or where more is said of the only one. */
export const peopleTold = (scene: Scene, purpose: Purpose): Told => ({
  label: scene.say('why.people', {}),
  cites: asked.purposes,
  words: told(scene, peopleToName(scene, purpose), (use) =>
    limited(
      scene,
      alsoAt(peopleName(scene, use.target), use.at),
      use,
      dataOf(scene, tiesIn(scene.model, purpose).peopleData, use),
    ),
  ),
})

const peopleToName = (scene: Scene, { dataSubjects }: Purpose): Purpose['dataSubjects'] =>
  isSeveral(scene) || isNone(dataSubjects) ? dataSubjects : dataSubjects?.filter(isParticular)

/** Which data it uses, each with its limits. */
export const dataTold = (scene: Scene, purpose: Purpose): Told => ({
  label: scene.say('why.data', {}),
  cites: together(asked.purposes, asked.categories),
  words:
    limitedAlike(scene, purpose) ??
    told(scene, purpose.data, (use) =>
      limited(scene, named(scene, dataName(scene, use.target), use), use, peopleOf(scene, purpose, use)),
    ),
})

/** Several data that are all weakened in the same way, and no further: that is said once. */
function limitedAlike(scene: Scene, purpose: Purpose): readonly Slot[] | undefined {
  const uses = each(purpose.data)
  const [limit, ...others] = unique(uses.map(limitOfNamed))
  const isMore = uses.some((use) => isParticular(use) || peopleOf(scene, purpose, use).length > 0)
  if (uses.length < 2 || limit === undefined || limit === 'part' || others.length > 0 || isMore) return undefined
  const all = scene.series(uses.map(({ at, target }) => alsoAt(dataName(scene, target), at)))
  return [scene.say(`limit.all.${limit}`, { all })]
}

/** Where they come from, as far as that is not told of the data. */
export const sourcesTold = (scene: Scene, purpose: Purpose): Told => ({
  label: scene.say(isNeverOurs(purpose) ? 'why.source-of-others' : 'why.source', {}),
  cites: together(asked.transparency, asked.source),
  words: told(scene, isNone(purpose.sources) ? purpose.sources : toldByPurpose(scene, purpose), (use) => {
    const { sourceData } = tiesIn(scene.model, purpose)
    const names = [...dataOf(scene, sourceData, use), ...peopleOfSource(scene, purpose, use)]
    return limited(scene, named(scene, whereFrom(scene, purpose, use.target), use), use, names)
  }),
})

/** Where data come from; of such as never reach us only the name, as it is not we who get them there. */
const whereFrom = (scene: Scene, purpose: Purpose, source: Source): Slot =>
  isNeverOurs(purpose) ? sourceLabel(scene, source) : sourceWords(scene, source)

/** Whether all data of a purpose stay with people or go straight to others. */
function isNeverOurs(purpose: Purpose): boolean {
  const data = dataOfPurpose(purpose)
  return data.length > 0 && !data.some(isHeld)
}

/** A name, weakened by what limits the thing itself wherever it is used: its entry says how. */
const named = (scene: Scene, name: Slot, { at, target }: Use<Datum> | Use<Source>): Slot =>
  alsoAt(weakened(scene, name, limitOfNamed({ target })), at)

const limitOfNamed = ({ target }: Pick<Use<Datum> | Use<Source>, 'target'>): Limit | undefined =>
  limitOf({ ...target, only: undefined })

/** Each use, or that there is none and why. */
const told = <Target>(
  scene: Scene,
  uses: readonly Use<Target>[] | None | undefined,
  words: (use: Use<Target>) => Slot,
): readonly Slot[] => (isNone(uses) ? [noneWords(scene, scene.say('why.none', {}), uses)] : each(uses).map(words))

const isSeveral = ({ model, notice }: Scene): boolean => speaksToSeveral(model, notice)

/** The people to whom a use of data is narrowed; who is the only reader needs no name. */
const peopleOf = (scene: Scene, purpose: Purpose, use: Use<Datum>): readonly Slot[] =>
  isSeveral(scene) && use.dataSubjects
    ? use.dataSubjects.filter((group) => isTied(scene, purpose, group, use.target)).map((it) => peopleName(scene, it))
    : []

const isTied = (scene: Scene, purpose: Purpose, group: DataSubjectGroup, datum: Datum): boolean =>
  tiesIn(scene.model, purpose).peopleData.some(({ item, partner }) => item === group && partner === sameDatum(datum))

/** The data to which people, or a source, are narrowed. */
const dataOf = <Target>(
  scene: Scene,
  ties: readonly Tie<Target, Datum>[],
  { target, data }: Use<Target>,
): readonly Slot[] =>
  data ? ties.flatMap(({ item, partner }) => (item === target ? [dataName(scene, partner)] : [])) : []

/** The people to whom a source is narrowed. */
const peopleOfSource = (scene: Scene, purpose: Purpose, { target, dataSubjects }: Use<Source>): readonly Slot[] =>
  isSeveral(scene) && dataSubjects
    ? tiesIn(scene.model, purpose).sourcePeople.flatMap(({ item, partner }) =>
        item === target ? [peopleName(scene, partner)] : [],
      )
    : []
