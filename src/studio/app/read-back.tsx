import { insteadAnswer, questionOf, type Understood } from '../../interview/decision.js'
import type { Asked } from '../messages.js'
import { ReadAs } from './read-as.js'
import type { Given } from './studio.js'

/** How the answer before was read, and which question it was to. */
export interface Read {
  readonly of?: Asked
  /** The question that came next: over any later one it is not told again. */
  readonly over?: string | undefined
  readonly understood: readonly Understood[]
}

interface ReadBackGiven extends Given {
  readonly of: Asked | undefined
  readonly read: Understood
}

/** How the answer before was read. */
export const ReadBacks = ({ session }: Given) => (
  <>
    {session.lastRead.value.over === session.decision.value?.id &&
      session.lastRead.value.understood.map((one) => (
        <ReadBack key={one.field} session={session} of={session.lastRead.value.of} read={one} />
      ))}
  </>
)

/** How an answer was read; where that is in doubt, with what can be said instead. */
function ReadBack({ session, of, read }: ReadBackGiven) {
  const keepRead = (next: Read): void => {
    session.lastRead.value = next
  }
  const answers = session.shown.value?.guide?.decisions.find(({ id }) => id === read.of) ?? of
  const say = async (other: string | undefined): Promise<void> => {
    if (answers === undefined) return
    if (other === undefined) {
      keepRead({ understood: [] })
      session.chosenDecision.value = answers.id
      return
    }
    const answered = await session.answer(answers.id, insteadAnswer(answers.form, read.field, other))
    if ('understood' in answered)
      keepRead({ of: answers, over: session.decision.value?.id, understood: answered.understood })
  }
  return (
    <ReadAs
      read={read}
      ask={of && (read.instead ?? []).length > 0 ? questionOf(of, read.field) : undefined}
      say={({ words }) => void say(words)}
    >
      <button type="button" onClick={() => keepRead({ understood: [] })}>
        Keep it so
      </button>
    </ReadAs>
  )
}
