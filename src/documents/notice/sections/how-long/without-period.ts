import type { LeftOut } from '../../../../facts/left-out.js'
import { retentionOf } from '../../../../facts/retention.js'
import type { Purpose } from '../../../../model/types.js'
import { isNone, type None, unique } from '../../../../model/value.js'
import { child } from '../../../../source/pointer.js'
import { dataName, peopleName } from '../../../clauses/names.js'
import type { Scene } from '../../../clauses/scene.js'
import { once } from '../../../words/once.js'
import { Slot } from '../../../words/slot.js'
import { noneWords } from '../../asides.js'
import { usesName } from '../../uses-name.js'
import type { PeriodRow } from './period-rows.js'

/** Uses whose data are not kept: one row for each reason. */
export function nothingKeptRows(scene: Scene): readonly PeriodRow[] {
  const groups = new Map<string, { purposes: Purpose[]; none: None[] }>()
  for (const purpose of scene.purposes) {
    const stated = retentionOf(scene.model, purpose)
    if (!isNone(stated)) continue
    const key = stated.because ? String(scene.text(stated.because).raw) : ''
    const group = groups.get(key) ?? { purposes: [], none: [] }
    group.purposes.push(purpose)
    group.none.push(stated)
    groups.set(key, group)
  }
  return [...groups.values()].map(({ purposes, none }) => {
    const [keep] = once(none.map((it) => noneWords(scene, scene.say('periods.none', {}), it)))
    return row({ keep, uses: usesName(scene, purposes) })
  })
}

/** Uses of which it is not stated how long their data are kept, or not of all: a mark of what is missing. */
export function gapRows(scene: Scene): readonly PeriodRow[] {
  const whole: { purpose: Purpose; gap: Slot }[] = []
  const parts: PeriodRow[] = []
  for (const purpose of scene.purposes) {
    const at = child(purpose, 'retention')
    const missing = scene.missing('storage-period', at)
    if (missing?.item !== 'storage-period') continue
    const gap = scene.gap('gap.storage-period', at)
    const { only } = missing
    if (!only) whole.push({ purpose, gap })
    else {
      const what = scene.series(usesName(scene, [purpose]))
      parts.push(
        row({ keep: gap, uses: leftOut(scene, only).map((detail) => scene.say('quoted-source', { what, detail })) }),
      )
    }
  }
  const [first] = whole
  if (!first) return parts
  const keep = oneMark(whole.map(({ gap }) => gap))
  return [
    ...parts,
    row({
      keep,
      uses: usesName(
        scene,
        whole.map(({ purpose }) => purpose),
      ),
    }),
  ]
}

/** The data that no rule reaches, of whomever, and apart from them the people whom none reaches, with whatever data. */
const leftOut = (scene: Scene, { data, people }: LeftOut): readonly Slot[] => [
  ...(data.length > 0
    ? [scene.say('periods.in-only', { what: scene.series(data.map((it) => dataName(scene, it))) })]
    : []),
  ...(people.length > 0
    ? [scene.say('periods.in-about', { people: scene.series(people.map((it) => peopleName(scene, it))) })]
    : []),
]

/** One mark for several facts that are missing in the same words. */
function oneMark(gaps: readonly Slot[]): Slot {
  const at = unique(gaps.flatMap((gap) => gap.at))
  const [first] = gaps
  const [mark] = first?.content ?? []
  return new Slot(mark?.type === 'gapMark' ? [{ ...mark, at }] : [], first?.raw ?? '', at)
}

const row = (cells: PeriodRow['cells']): PeriodRow => ({ clock: undefined, cells })
