import { purposeKind, purposeKindIds } from '../../catalogue/catalogue.js'
import { child } from '../../source/pointer.js'
import type { Change } from '../change.js'
import { idOf } from '../checks.js'
import type { Option } from '../decision.js'
import { parted } from '../fields/registered.js'
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

/** What is usual comes first, then what is declared already; below it every kind that the catalogue has. */
function optionsIn(standing: Standing): readonly Option[] {
  const offered = offeredIn(standing)
  const known = new Set(offered.flatMap(({ value }) => [value, idFrom(value)]))
  const declared = idsIn(standing, 'purposes').filter((id) => !known.has(id))
  return [
    ...offered.slice(0, standing.situation?.purposes.length ?? 0),
    ...declared.map((id) => ({ value: id, label: textAt(standing, child('/purposes', id, 'title')) ?? id })),
    ...offered.slice(standing.situation?.purposes.length ?? 0),
  ]
}

function offeredIn(standing: Standing): readonly Option[] {
  const usual = standing.situation?.purposes ?? []
  const known = new Set(usual.flatMap(({ kinds }) => kinds))
  return [
    ...usual.map(({ id, does, aliases }) => ({ value: id, label: does, ...(aliases && { aliases }) })),
    ...purposeKindIds().flatMap((id): readonly Option[] => {
      const row = known.has(id) ? undefined : purposeKind(id)
      return row === undefined ? [] : [{ value: id, label: row.label, hint: row.description }]
    }),
  ]
}

/** The id that a purpose has which was picked by its kind: `events.media` is written `events-media`. */
const idFrom = (value: string): string => value.replaceAll('.', '-')

function changesFor(picked: readonly string[], own: readonly string[], standing: Standing): readonly Change[] {
  const before = idsIn(standing, 'purposes')
  const taken = [...before]
  const added = picked.flatMap((value) => begun(value, taken, standing))
  const typed = own.flatMap((words) => {
    const id = idOf(words, taken, 'purpose')
    taken.push(id)
    return [{ put: child('/purposes', id), to: { title: words } }]
  })
  const kept = new Set(picked.flatMap((value) => [value, idFrom(value)]))
  const gone = before.filter((id) => isOffered(id, standing) && !kept.has(id))
  return [...gone.map((id) => ({ drop: child('/purposes', id) })), ...added, ...typed]
}

/** What was typed or written by hand is taken away on its own card, and not by a list in which it was not ticked. */
const isOffered = (id: string, standing: Standing): boolean =>
  offeredIn(standing).some(({ value }) => value === id || idFrom(value) === id)

function begun(value: string, taken: readonly string[], standing: Standing): readonly Change[] {
  const usual = usualPurpose(standing, value)
  const id = usual?.id ?? idFrom(value)
  if (taken.includes(id)) return []
  const at = child('/purposes', id)
  const own = purposeKind(value)
  const to = usual
    ? { title: usual.title, phrase: usual.phrase, kinds: usual.kinds }
    : { title: own?.label ?? value, kinds: [value] }
  return [{ put: at, to }]
}
