import { check } from '../../checking/check.js'
import { projectOf } from '../../checking/project-of.js'
import type { Decision } from '../../interview/decision.js'
import { type Session, textsIn, wrongIn } from '../../interview/session.js'
import { wordsFor } from '../../wording/languages.js'
import { escaped, type Prompter, stopped } from './prompter.js'

const later = ':later'

/** Offers to take a decision again where an answer stops a final notice; undefined where that is left. */
export async function askToMend(session: Session, prompter: Prompter): Promise<Decision | undefined> {
  const checked = await check(projectOf(textsIn(session)), { asOf: session.standing.day })
  const wrong = wrongIn(session, checked)
  if (wrong.length === 0) return undefined
  const words = await wordsFor(checked.findings)
  const options = [...new Map(wrong.map((one) => [one.decision.id, one])).values()].map(({ decision, finding }) => ({
    value: decision.id,
    label: decision.ask,
    hint: words.finding(finding).message,
  }))
  const picked = await prompter.one({
    ask:
      wrong.length === 1 ? 'One answer stops a final notice. Mend it?' : 'Some answers stop a final notice. Mend one?',
    why: 'It is asked again, and changes only if you answer it otherwise.',
    options: [...options, { value: later, label: 'Not now' }],
  })
  if (picked === escaped || picked === stopped) return undefined
  return wrong.find(({ decision }) => decision.id === picked)?.decision
}
