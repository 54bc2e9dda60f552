import { dataOf } from '../../../../facts/purposes.js'
import { isAmong } from '../../../../facts/same-datum.js'
import { isReader } from '../../../../facts/scope/found-data.js'
import {
  dataNamed,
  type GeneralSource,
  generalSources,
  peopleNamed,
  reachOf,
} from '../../../../facts/scope/general-sources.js'
import { limitOf, saysMore } from '../../../../facts/scope/limit.js'
import type { Datum, Purpose } from '../../../../model/types.js'
import { unique } from '../../../../model/value.js'
import { clause, oneOrBullets, row, values } from '../../../clauses/blocks.js'
import { dataName, peopleName, purposeTitle } from '../../../clauses/names.js'
import type { Scene } from '../../../clauses/scene.js'
import type { Clause } from '../../../tree/document.js'
import type { Slot } from '../../../words/slot.js'
import { limited, weakened } from '../../limits.js'
import { ofData } from '../../provisions.js'
import { sourceWords } from '../../source-words.js'

/** Sources that are stated for everything, once: purposes are named only where these sources are for some. */
export function ofEverything(scene: Scene): readonly Clause[] {
  const stated = generalSources(scene).filter((it) => !isToldOfData(it))
  const reaching = (reach: ReturnType<typeof reachOf>) => stated.filter((it) => reachOf(scene, it) === reach)
  const told = (sources: readonly GeneralSource[]) => oneOrBullets(sources.map((it) => saidOf(scene, it)))
  const rows = [
    row(scene, scene.say('what.sources', {}), ofData, told(reaching('all'))),
    row(scene, scene.say('what.sources-else', {}), ofData, told(reaching('others'))),
    row(scene, scene.say('what.sources-some', {}), ofData, oneOrBullets(ofSome(scene, reaching('some')))),
  ]
  return clause(scene, 'what.general-sources', ofData, values(rows))
}

/** A source that is for some data only stands with these, and only there, unless more is said of its use. */
function isToldOfData({ use, purposes }: GeneralSource): boolean {
  const data = dataNamed(use)
  return data !== undefined && !saysMore(use) && data.every((datum) => isUsed(purposes, datum))
}

const isUsed = (purposes: readonly Purpose[], datum: Datum): boolean =>
  purposes.some((purpose) => isAmong(datum, dataOf(purpose)))

/** A source with its limits, and the data and people here to which it is narrowed. */
function saidOf(scene: Scene, { use, purposes }: GeneralSource): Slot {
  const data = (dataNamed(use) ?? []).filter((datum) => isUsed(purposes, datum))
  const people = (peopleNamed(use) ?? []).filter((group) => isReader(scene, group))
  const name = weakened(scene, sourceWords(scene, use.target), limitOf({ ...use.target, only: undefined }))
  return limited(scene, name, use, [
    ...data.map((datum) => dataName(scene, datum)),
    ...people.map((group) => peopleName(scene, group)),
  ])
}

/** Purposes with the same sources are named once. */
function ofSome(scene: Scene, stated: readonly GeneralSource[]): readonly Slot[] {
  const keyOf = ({ purposes }: GeneralSource): string => purposes.map(({ id }) => id).join(' ')
  return unique(stated.map(keyOf)).map((key) => {
    const same = stated.filter((it) => keyOf(it) === key)
    return scene.say('what.sources-for', {
      purposes: scene.series((same[0]?.purposes ?? []).map((purpose) => purposeTitle(scene, purpose))),
      sources: scene.series(same.map((it) => saidOf(scene, it))),
    })
  })
}
