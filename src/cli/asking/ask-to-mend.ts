import { check } from '../../checking/check.js'
import { projectOf } from '../../checking/project-of.js'
import type { Decision } from '../../interview/decision.js'
import { answersIn } from '../../interview/looking-back.js'
import { type Session, textsIn, wrongIn } from '../../interview/session.js'
import { wordsFor } from '../../wording/languages.js'
import { askWhich } from './ask-which.js'
import type { Prompter } from './prompter.js'

const later = ':later'
const list = ':list'

/** What can be done once nothing more is asked: an answer that stops a final notice is given again, or any other; undefined where that is all. */
export async function askToMend(session: Session, prompter: Prompter): Promise<Decision | undefined> {
  const checked = await check(projectOf(textsIn(session)), { asOf: session.standing.day })
  const wrong = wrongIn(session, checked)
  const words = await wordsFor(checked.findings)
  const toMend = [...new Map(wrong.map((one) => [one.decision.id, one])).values()].map(({ decision, finding }) => ({
    value: decision.id,
    label: decision.ask,
    hint: words.finding(finding).message,
  }))
  const change = { value: list, label: 'Change an answer' }
  for (;;) {
    const picked = await prompter.one(
      wrong.length === 0
        ? { ask: 'Every question is answered.', why: '', options: [{ value: later, label: 'That is all' }, change] }
        : {
            ask:
              wrong.length === 1
                ? 'One answer stops a final notice. Mend it?'
                : 'Some answers stop a final notice. Mend one?',
            why: 'It is asked again, and changes only if you answer it otherwise.',
            options: [...toMend, change, { value: later, label: 'Not now' }],
          },
    )
    if (picked !== list) return wrong.find(({ decision }) => decision.id === picked)?.decision
    const other = await askWhich(answersIn(session.decisions), prompter)
    if (other !== undefined) return other
  }
}
