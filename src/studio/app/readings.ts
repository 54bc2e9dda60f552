import { useEffect, useRef, useState } from 'preact/hooks'
import type { Answer, Understood } from '../../interview/answer.js'
import type { Asked } from '../messages.js'
import { answerOf, type Draft } from './draft.js'
import type { Session } from './session.js'

/** How what is typed is read while it stands in its field. */
export interface Readings {
  readonly all: readonly Understood[]
  /** Reads an answer that is about to be sent: whether there is a doubt in it that nobody has seen yet. */
  isUnsure(answer: Answer): Promise<boolean>
}

/** So long nothing is typed before it is read. */
const aMoment = 300

/** Reads times while they are typed: what is doubtful is settled before anybody goes on. */
export function useReadings(session: Session, asked: Asked, draft: Draft): Readings {
  const [all, keep] = useState<readonly Understood[]>([])
  const seen = useRef(new Set<string>())
  const isRead = asked.screen === 'time'
  const answer = answerOf(asked, draft)
  const now = isRead ? JSON.stringify(answer) : ''
  const show = (read: readonly Understood[]): void => {
    for (const one of read) seen.current.add(keyOf(one))
    keep(read)
  }
  useEffect(() => {
    if (!isRead) return
    let isOld = false
    const timer = setTimeout(() => {
      // What cannot be read now is read when it is sent.
      session.read(asked.id, answer).then(
        (read) => isOld || show(read),
        () => {},
      )
    }, aMoment)
    return () => {
      isOld = true
      clearTimeout(timer)
    }
  }, [now])
  return {
    all,
    async isUnsure(given) {
      if (!isRead || given.is === 'later' || given.is === 'asked') return false
      const read = await session.read(asked.id, given)
      const isNew = read.some((one) => one.doubt !== undefined && !seen.current.has(keyOf(one)))
      if (isNew) show(read)
      return isNew
    },
  }
}

const keyOf = ({ field, words, doubt = '' }: Understood): string => [field, words, doubt].join('\n')
