import { insteadAnswer, type Understood } from '../../interview/answer.js'
import { questionOf } from '../../interview/form.js'
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
      session.lastRead.value.understood
        .filter((one) => !isOfAnotherCard(one, session))
        .map((one) => (
          <ReadBack key={`${one.field} ${one.words}`} session={session} of={session.lastRead.value.of} read={one} />
        ))}
  </>
)

/** Whether it is a day on which something was weighed, and the card of that is no longer in sight: it is plain, and news to nobody. */
const isOfAnotherCard = ({ field, doubt }: Understood, { lastRead, decision }: Given['session']): boolean =>
  field.split('.').at(-1) === 'weighed' && doubt === undefined && lastRead.value.of?.id !== decision.value?.id

/** How an answer was read; where that is in doubt, with what can be said instead. */
function ReadBack({ session, of, read }: ReadBackGiven) {
  const keepRead = (next: Read): void => {
    session.lastRead.value = next
  }
  const answers = session.shown.value?.guide?.decisions.find(({ id }) => id === read.of) ?? of
  // Where several stand together, or something can be said instead, it is told what it is about.
  const isNamed = (read.instead ?? []).length > 0 || session.lastRead.value.understood.length > 1
  /** What is said of one leaves the others standing. */
  const others = (): readonly Understood[] => session.lastRead.value.understood.filter((one) => one !== read)
  const say = async (other: string | undefined): Promise<void> => {
    if (answers === undefined) return
    if (other === undefined) {
      keepRead({ understood: [] })
      session.chosenDecision.value = answers.id
      return
    }
    await session.answer(answers.id, insteadAnswer(answers.form, read.field, other), false, ({ understood }) =>
      keepRead({ of: answers, over: session.decision.value?.id, understood: [...others(), ...understood] }),
    )
  }
  return (
    <ReadAs
      read={read}
      ask={of && isNamed ? questionOf(of, read.field) : undefined}
      say={({ words }) => void say(words)}
    >
      <button type="button" onClick={() => keepRead({ ...session.lastRead.value, understood: others() })}>
        Keep it so
      </button>
    </ReadAs>
  )
}
