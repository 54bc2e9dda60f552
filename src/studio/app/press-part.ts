import { decisionAt } from '../../interview/mending.js'
import type { Pointer } from '../../source/pointer.js'
import type { Asked } from '../messages.js'
import { lineNow } from './old-lines.js'
import type { Pressed } from './preview.js'
import type { Session } from './session.js'

/** Whoever presses a part of the notice stands where it comes from: at its question, or at its line with the law beside it. */
export async function pressPart(session: Session, { at, cites }: Pressed): Promise<void> {
  const { turn, view, pane, chosenDecision, marked } = session
  marked.value = at[0]
  const decision = view.value === 'guided' && turn.isMine.value && deciding(session, at)
  pane.value = 'write'
  if (decision) {
    chosenDecision.value = decision.id
    // Where its question is in sight already, nothing else would go there.
    document.getElementById('ask')?.focus()
    return
  }
  await session.about(at, cites)
  const place = session.beside.value?.places[0]
  if (place) stand(session, place.file, place.range.start.line, place.range.start.column)
}

/** The question that decides what stands at one of some places. */
export const deciding = ({ shown }: Session, at: readonly Pointer[]): Asked | undefined =>
  at.flatMap((one) => decisionAt(shown.value?.guide?.decisions ?? [], one) ?? [])[0]

/** Opens a question, wherever somebody stands. */
export function openQuestion(
  { view, pane, chosenDecision, isFromList, lastRead }: Session,
  { id }: Pick<Asked, 'id'>,
  from: 'list' | 'text',
): void {
  lastRead.value = { understood: [] }
  isFromList.value = from === 'list'
  view.value = 'guided'
  pane.value = 'write'
  chosenDecision.value = id
}

/** Stands at a line of the text, as it is numbered in the text that the notice in sight was made of. */
export function stand({ store, view, pane, file, spot }: Session, name: string, line: number, column: number): void {
  const before = store.good.value.find(({ path }) => path === name)?.text
  const now = store.files.value.find((one) => one.name === name)?.text
  view.value = 'text'
  pane.value = 'write'
  file.value = name
  spot.value = {
    file: name,
    line: before === undefined || now === undefined ? line : lineNow(line, before, now),
    column,
  }
}
