import { retentionOf } from '../../../../facts/retention.js'
import type { Purpose } from '../../../../model/types.js'
import { isNone, type None, unique } from '../../../../model/value.js'
import { child } from '../../../../source/pointer.js'
import { dataName, peopleName } from '../../../clauses/names.js'
import type { Scene } from '../../../clauses/scene.js'
import { placed, Slot } from '../../../words/slot.js'
import { reasonOf } from '../../asides.js'
import { usesName } from '../../uses-name.js'
import type { PeriodRow } from './period-rows.js'

/** Uses whose data are not kept: one row for each reason. */
export function nothingKeptRows(scene: Scene): readonly PeriodRow[] {
  const groups = new Map<string, { purposes: Purpose[]; none: None[] }>()
  for (const purpose of scene.purposes) {
    const stated = retentionOf(scene.model, purpose)
    if (!isNone(stated)) continue
    const key = String(reasonOf(scene, stated)[0]?.raw)
    const group = groups.get(key) ?? { purposes: [], none: [] }
    group.purposes.push(purpose)
    group.none.push(stated)
    groups.set(key, group)
  }
  return [...groups.values()].map(({ purposes, none }) => {
    const words = placed(
      scene.say('periods.none', {}),
      none.map(({ at }) => at),
    )
    const because = none.flatMap((it) => (it.because ? [scene.text(it.because)] : []))
    return row({ keep: words, uses: usesName(scene, purposes), why: because.slice(0, 1) })
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
      const left = [...only.data.map((it) => dataName(scene, it)), ...only.people.map((it) => peopleName(scene, it))]
      const what = scene.series(usesName(scene, [purpose]))
      const detail = scene.say('periods.only', { what: scene.series(left) })
      parts.push(row({ keep: gap, uses: [scene.say('quoted-source', { what, detail })] }))
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

/** One mark for several facts that are missing in the same words. */
function oneMark(gaps: readonly Slot[]): Slot {
  const at = unique(gaps.flatMap((gap) => gap.at))
  const [first] = gaps
  const [mark] = first?.content ?? []
  return new Slot(mark?.type === 'gapMark' ? [{ ...mark, at }] : [], first?.raw ?? '', at)
}

const row = (cells: PeriodRow['cells']): PeriodRow => ({ clock: undefined, underEvent: undefined, cells })
