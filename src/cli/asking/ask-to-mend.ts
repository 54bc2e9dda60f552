import { check } from '../../checking/check.js'
import { projectOf } from '../../checking/project-of.js'
import { neededPlaces, whatIsLeft } from '../../checking/what-is-left.js'
import type { Decision } from '../../interview/decision.js'
import { answersIn } from '../../interview/looking-back.js'
import { doubtfulIn, leftIn, type Session, textsIn, wrongIn } from '../../interview/session.js'
import { leftWords } from '../../reports/left-words.js'
import { wordsFor } from '../../wording/languages.js'
import { askWhich } from './ask-which.js'
import type { Mend } from './hold.js'
import type { Prompter } from './prompter.js'

const values = { later: ':later', open: ':open', list: ':list', back: ':bring-back' } as const

/**
 * What can be done once nothing more is asked: an answer that stops a final notice is given again, what is open is answered, or any
 * other; undefined where that is all. Whoever answers what is open comes back to the list of it.
 */
export function mending(prompter: Prompter): Mend {
  let isAtOpen = false
  return async (session, canBringBack) => {
    for (;;) {
      const open = leftIn(session)
      if (isAtOpen && open.length > 0) {
        const one = await askWhich('Which of these do you answer?', open, prompter, await byLawIn(session, open))
        if (one !== undefined) return one
      }
      isAtOpen = false
      const { picked, mended } = await askWhatNow(session, open.length > 0, canBringBack, prompter)
      if (picked === values.back) return 'bring-back'
      if (picked === values.open) isAtOpen = true
      else if (picked !== values.list) return mended
      else {
        const other = await askWhich('Which answer do you want to change?', answersIn(session.decisions), prompter)
        if (other !== undefined) return other
      }
    }
  }
}

/** Those that decide something for which a final notice waits. */
async function byLawIn(session: Session, open: readonly Decision[]): Promise<ReadonlySet<Decision>> {
  const { trees, findings } = await checkedOf(session)
  const needed = new Set(neededPlaces(trees, findings))
  return new Set(open.filter(({ decides }) => decides.some(({ at }) => needed.has(at))))
}

const checkedOf = (session: Session) => check(projectOf(textsIn(session)), { asOf: session.standing.day })

/** Says what is left, and asks what is done now. */
async function askWhatNow(session: Session, isOpen: boolean, canBringBack: boolean, prompter: Prompter) {
  const checked = await checkedOf(session)
  const wrong = wrongIn(session, checked)
  const words = await wordsFor(checked.findings)
  const asked = (some: typeof wrong) =>
    [...new Map(some.map((one) => [one.decision.id, one])).values()].map(({ decision, finding }) => ({
      value: decision.id,
      label: decision.ask,
      hint: words.finding(finding).message,
    }))
  const toMend = asked(wrong)
  const doubtful = doubtfulIn(session, checked).filter(
    ({ decision }) => !toMend.some((one) => one.value === decision.id),
  )
  const toLook = asked(doubtful).map((one) => ({ ...one, label: `Look again: ${one.label}` }))
  const others = [
    ...toLook,
    ...(isOpen ? [{ value: values.open, label: 'Answer what is open' }] : []),
    { value: values.list, label: 'Change an answer' },
    ...(canBringBack ? [{ value: values.back, label: 'Bring back what you took out' }] : []),
  ]
  const picked = await prompter.one(
    wrong.length === 0
      ? {
          ask: isOpen ? 'Nothing more is asked.' : 'Every question is answered.',
          why: isOpen ? leftWords(whatIsLeft(checked.trees, checked.findings)) : '',
          options: [{ value: values.later, label: 'That is all' }, ...others],
        }
      : {
          ask:
            wrong.length === 1
              ? 'One answer stops a final notice. Mend it?'
              : 'Some answers stop a final notice. Mend one?',
          why: 'It is asked again, and changes only if you answer it otherwise.',
          options: [...toMend, ...others, { value: values.later, label: 'Not now' }],
        },
  )
  return { picked, mended: [...wrong, ...doubtful].find(({ decision }) => decision.id === picked)?.decision }
}
