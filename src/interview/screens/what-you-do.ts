import { purposeKind, purposeKindIds } from '../../catalogue/catalogue.js'
import type { Plain } from '../../source/edit.js'
import { child, type Pointer } from '../../source/pointer.js'
import type { Change } from '../change.js'
import { idOf } from '../checks.js'
import { beganLarge, parted } from '../fields/registered.js'
import type { Option } from '../form.js'
import { type Described, unfit } from '../one-decision.js'
import { idsIn, type Standing, textAt } from '../standing.js'
import { usualPurpose } from '../usual.js'

/** What the organisation does with data, by ticking. */
export function purposesDecision(standing: Standing): Described {
  return {
    id: 'purposes',
    screen: 'purposes',
    ask: 'What do you do?',
    why: 'Tick what you do, also what you do only sometimes. A card about each follows.',
    form: {
      kind: 'many',
      options: optionsIn(standing),
      own: { ask: 'Something that is not in the list', example: 'Run a tool library' },
      now: idsIn(standing, 'purposes'),
    },
    decides: [{ at: '/purposes', says: 'what you use data for' }],
    take(answer) {
      if (answer.is !== 'picked') return unfit
      const { picked, own, fault } = parted(answer.values, optionsIn(standing))
      if (fault !== undefined) return { refused: { '': fault } }
      if (picked.length + own.length === 0) return { refused: { '': 'Tick something, or leave it for now.' } }
      return { changes: changesFor(picked, own, standing) }
    },
  }
}

/** What is usual comes first, then what is declared already; below it every other kind that the catalogue has. */
function optionsIn(standing: Standing): readonly Option[] {
  const usual = usualIn(standing)
  const declared = idsIn(standing, 'purposes').filter((id) => !usual.some(({ value }) => value === id))
  const known = new Set(declared)
  return [
    ...usual,
    ...declared.map((id) => declaredOption(id, standing)),
    ...kindsIn(standing).filter(({ value }) => !known.has(idFrom(value))),
  ]
}

const usualIn = ({ situation }: Standing): readonly Option[] =>
  (situation?.purposes ?? []).map(({ id, does, aliases }) => ({ value: id, label: does, ...(aliases && { aliases }) }))

/** A purpose is ticked by its id; whoever writes of what kind it is means it as well. */
function declaredOption(id: string, standing: Standing): Option {
  const kind = kindsIn(standing).find(({ value }) => idFrom(value) === id)
  return {
    value: id,
    label: textAt(standing, child('/purposes', id, 'title')) ?? id,
    ...(kind && { aliases: [kind.value, kind.label] }),
  }
}

/** The kinds of the catalogue that nothing usual is. */
function kindsIn({ situation }: Standing): readonly Option[] {
  const usual = new Set((situation?.purposes ?? []).flatMap(({ kinds }) => kinds))
  return purposeKindIds().flatMap((id): readonly Option[] => {
    const row = usual.has(id) ? undefined : purposeKind(id)
    return row === undefined ? [] : [{ value: id, label: row.label, hint: row.description }]
  })
}

/** The id that a purpose has which was picked by its kind: `events.media` is written `events-media`. */
const idFrom = (value: string): string => value.replaceAll('.', '-')

/** The ids that purposes have which are picked: own words never get one of them, for then others’ proposals would be theirs. */
const offeredIds = (standing: Standing): readonly string[] =>
  [...usualIn(standing), ...kindsIn(standing)].map(({ value }) => idFrom(value))

function changesFor(picked: readonly string[], own: readonly string[], standing: Standing): readonly Change[] {
  const before = idsIn(standing, 'purposes')
  const offered = offeredIds(standing)
  const taken = [...before, ...offered]
  const added = picked.filter((value) => !before.includes(idFrom(value))).map((value) => begun(value, standing))
  const typed = own.map((words) => {
    const id = idOf(words, taken, 'purpose')
    taken.push(id)
    return { put: child('/purposes', id), to: { title: beganLarge(words) } }
  })
  // What was typed or written by hand is taken away on its own card, and not by a list in which it was not ticked.
  const gone = before.filter((id) => offered.includes(id) && !picked.includes(id))
  return [...gone.map((id) => ({ drop: child('/purposes', id) })), ...added, ...typed]
}

/** A purpose as it begins, by the id of what is usual or by its kind. */
export function begun(value: string, standing: Standing): { readonly put: Pointer; readonly to: Plain } {
  const usual = usualPurpose(standing, value)
  const own = purposeKind(value)
  return {
    put: child('/purposes', usual?.id ?? idFrom(value)),
    to: usual
      ? { title: usual.title, phrase: usual.phrase, kinds: usual.kinds }
      : { title: own?.label ?? value, kinds: [value] },
  }
}
