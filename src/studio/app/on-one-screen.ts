import type { Answer } from '../../interview/answer.js'
import type { Asked } from '../messages.js'
import { answerOf, type Draft, openedBeside } from './draft.js'
import { offering } from './names-beside.js'
import type { OpenedHere } from './opened.js'
import type { Session } from './session.js'

/** What can be opened on the screen of several: each has a draft of its own, as if it stood alone. */
export function openedOn({ drafts, shown, chosenDecision }: Session, several: Asked): OpenedHere {
  const found = (id: string): Asked | undefined => shown.value?.guide?.decisions.find((one) => one.id === id)
  const keep = (change: (opened: readonly string[]) => readonly string[]): void =>
    drafts.change(several, (before) => ({ ...before, opened: change(before.opened) }))
  const close = (id: string): void => keep((opened) => opened.filter((one) => one !== id))
  return {
    of(id) {
      const asked = found(id)
      if (asked === undefined) return undefined
      const others = drafts.of(several).opened.flatMap((one) => (one === id ? [] : (found(one) ?? [])))
      const named = others.map((one) => ({ asked: one, draft: drafts.of(one) }))
      return {
        asked: offering(asked, named),
        draft: drafts.of(asked),
        change: (change) => drafts.change(asked, change),
      }
    },
    turn(id) {
      const asked = found(id)
      const before = drafts.of(several)
      if (before.opened.includes(id)) {
        drafts.drop(id)
        close(id)
      } else if (asked !== undefined) {
        drafts.change(asked, (its) => openedBeside(before, asked, its))
        keep((opened) => [...opened, id])
      }
    },
    alone(id) {
      close(id)
      chosenDecision.value = id
    },
  }
}

/** An answer to several, with what is said in those that are opened. */
export function withOpened(answer: Answer, { opened }: Draft, openedHere: OpenedHere): Answer {
  if (answer.is !== 'yes' || opened.length === 0) return answer
  const said = opened.flatMap((id): readonly (readonly [string, Answer])[] => {
    const one = openedHere.of(id)
    return one === undefined ? [] : [[id, answerOf(one.asked, one.draft)]]
  })
  return { ...answer, opened: Object.fromEntries(said) }
}

/** What was sent is no draft any more; what was typed for those that are to be looked at once more stays. */
export function dropSent({ drafts, shown }: Session, asked: Asked, { opened }: Draft): void {
  for (const id of opened) drafts.drop(id)
  const left = shown.value?.guide?.decisions.find(({ id, isDone }) => id === asked.id && !isDone)
  if (left === undefined || opened.length === 0) drafts.drop(asked.id)
  else drafts.change(left, (before) => ({ ...before, opened: [] }))
}
