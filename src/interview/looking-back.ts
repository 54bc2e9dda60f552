import { keysOf } from '../source/pointer.js'
import type { Answer, Taken } from './answer.js'
import type { Decision, Screen } from './decision.js'
import { unfit } from './one-decision.js'
import type { Standing } from './standing.js'
import { aboutOf, type Kin, together } from './together.js'

/** What is asked of several that are decided, where they stand together once more: whoever looks back sees them as they were shown. */
const asks: Partial<Readonly<Record<Screen, string>>> = {
  purpose: 'This is what you do. Is it still so?',
  sensitive: 'This allows what is sensitive. Is it still so?',
  helper: 'These help you. Is it still so?',
  transfer: 'These hold data abroad. Is it still so?',
}

/** Decisions with one more before those of a step that are decided: it shows them together, and each can be opened alone. */
export function withHeld(decisions: readonly Decision[], standing: Standing): readonly Decision[] {
  const held = new Map(
    Object.entries(asks).flatMap(([screen, ask]): readonly (readonly [string, Decision])[] => {
      const members = decisions.filter((one) => one.screen === screen && one.isDone && !isDetail(one))
      const [first] = members
      const kin = { id: `held.${screen}`, ask, why: 'Whatever is different can be opened alone.', members, needs: [] }
      return first === undefined || members.length < 2
        ? []
        : [[first.id, { ...together(kin, standing), isDone: true, take: (answer) => stillSo(answer, kin, standing) }]]
    }),
  )
  return decisions.flatMap((one) => [held.get(one.id) ?? [], one].flat())
}

/** Decisions, of which those say it that came with a name, as it is usual with such people. */
export const sayingUsual = (decisions: readonly Decision[], standing: Standing): readonly Decision[] =>
  decisions.map((one) => (one.isDone && cameWithName(one, standing) ? { ...one, isUsual: true as const } : one))

/** All of it is decided: a yes changes nothing but what is said not to be so any more. */
function stillSo(answer: Answer, kin: Kin, standing: Standing): Taken {
  if (answer.is !== 'yes') return unfit
  const said = new Set(Object.keys(answer.changed ?? {}))
  return together({ ...kin, members: kin.members.filter((one) => said.has(aboutOf(one))) }, standing).take(answer)
}

/** What a card said already, or left: it is asked by itself only where something of it is open. */
const isDetail = ({ screen, form, isDone, isUsual }: Decided): boolean =>
  isDone &&
  (screen === 'basis' || screen === 'open' || isUsual === true || (screen === 'sensitive' && form.kind === 'fields'))

type Decided = Pick<Decision, 'screen' | 'form' | 'isDone' | 'isUsual'>

/** What stands with a group of people as it is usual came with their name: nobody was asked for it. */
const cameWithName = ({ screen, id, decides }: Decision, { situation }: Standing): boolean => {
  const usual = screen === 'children' ? situation?.dataSubjects[id.split('.')[1] ?? ''] : undefined
  return typeof usual === 'object' && decides.every(({ at }) => (keysOf(at).at(-1) ?? '') in usual)
}

/** The decisions that somebody meets who goes back and forth, as they are shown: those of a step together. */
function stopsIn(decisions: readonly Decision[]): readonly Decision[] {
  const inside = new Set(decisions.flatMap(({ of = [] }) => of))
  return decisions.filter((one) => !inside.has(one.id) && !isDetail(one))
}

/** The decision before another: to look at it undoes nothing. */
export const decisionBefore = (decisions: readonly Decision[], id: string): Decision | undefined =>
  beside(decisions, id, -1)

/** The decision behind another. */
export const decisionBehind = (decisions: readonly Decision[], id: string): Decision | undefined =>
  beside(decisions, id, 1)

/** From one of several that stand together, back leads to them, and on to what stands behind. */
function beside(decisions: readonly Decision[], id: string, by: 1 | -1): Decision | undefined {
  const stops = stopsIn(decisions)
  const own = stops.findIndex((one) => one.id === id)
  if (own !== -1) return stops[own + by]
  const around = stops.findIndex(({ of }) => of?.includes(id) === true)
  if (around !== -1) return by === -1 ? stops[around] : stops[around + 1]
  // What is not met on the way stands where it stands among all.
  const at = decisions.findIndex((one) => one.id === id)
  const others = at === -1 ? [] : by === -1 ? decisions.slice(0, at).toReversed() : decisions.slice(at + 1)
  return others.find((one) => stops.includes(one))
}

/** The last that somebody meets who goes on. */
export const lastOf = (decisions: readonly Decision[]): Decision | undefined => stopsIn(decisions).at(-1)

/** The questions that can be asked again, each by itself. */
export const answersIn = (decisions: readonly Decision[]): readonly Decision[] =>
  decisions.filter((one) => one.of === undefined && one.isDone)
