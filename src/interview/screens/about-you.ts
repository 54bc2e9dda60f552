import { sorts } from '../../catalogue/starters/index.js'
import { child } from '../../source/pointer.js'
import type { Change } from '../change.js'
import { postField, readEmail, wordsField, wordsTaken } from '../fields/small.js'
import { fieldsDecision } from '../fields-decision.js'
import { type Described, unfit } from '../one-decision.js'
import { ourId, type Standing, textAt } from '../standing.js'

/** What sort of organisation it is: that brings proposals, and states nothing. */
export const situationDecision = ({ isOurs, situation, marks }: Standing): Described => ({
  id: 'situation',
  screen: 'situation',
  ask: 'What are you?',
  why: 'This brings what is usual for you, as proposals. Nothing is said in your name until you confirm it.',
  form: {
    kind: 'one',
    options: [
      ...sorts.map(({ id, label, hint, aliases }) => ({ value: id, label, hint, aliases })),
      { value: 'other', label: 'Something else', hint: 'you begin with an empty list' },
    ],
    ...(isOurs && { now: [situation?.id ?? 'other'] }),
  },
  decides: [],
  take: (answer) =>
    answer.is === 'picked' && answer.values[0] !== undefined
      ? {
          changes: [
            { situation: answer.values[0] },
            ...(answer.values[0] === situation?.id ? [] : withoutProposals(marks)),
          ],
        }
      : answer.is === 'picked'
        ? { refused: { '': 'Pick one: everything else follows from it. Something else begins with an empty list.' } }
        : unfit,
})

/** What was usual for another sort of organisation is proposed no more; what was left, or asked of somebody, stays so. */
const withoutProposals = (marks: Standing['marks']): readonly Change[] =>
  [...marks].flatMap(([at, { key: _, proposed, ...mark }]): readonly Change[] => {
    if (proposed === undefined) return []
    return mark.asked === undefined && mark.left === undefined ? [{ drop: at }] : [{ open: at, ...mark }]
  })

/** What the organisation is called. */
export function nameDecision(standing: Standing): Described {
  const at = child('/controllers', ourId(standing), 'name')
  const now = textAt(standing, at)
  return {
    id: 'name',
    screen: 'name',
    ask: 'What are you called?',
    why: 'In full, as on your letterhead: a notice begins with who answers for the data.',
    form: { kind: 'text', example: 'Northgate Rowing Club', ...(now !== undefined && { now }) },
    decides: [{ at, says: 'what the organisation is called' }],
    take: (answer) =>
      answer.is === 'words' ? wordsTaken(at, answer.words, 'Write something, or leave it for now.') : unfit,
  }
}

/** How people reach it: two ways on one screen. */
export function contactDecision(standing: Standing): Described {
  const at = child('/controllers', ourId(standing), 'contact')
  const about = (id: string, says: string, label: string) => ({ id, at: child(at, id), says, label })
  const email = wordsField(about('email', 'an e-mail address', 'E-mail'), 'privacy@northgate-rowing.example')
  return fieldsDecision(
    {
      id: 'contact',
      screen: 'contact',
      ask: 'Where can people write about their data?',
      why: 'A mailbox that somebody reads, and a postal address.',
    },
    [{ ...email, read: readEmail }, postField(about('post', 'a postal address', 'Post'))],
    standing,
  )
}
