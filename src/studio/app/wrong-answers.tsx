import type { WrongAnswer } from '../messages.js'
import { stand } from './press-part.js'
import type { Given } from './studio.js'

/** What was answered and stops a final notice, each with the way to mend it. */
export function WrongAnswers({ session }: Given) {
  const wrong = session.shown.value?.wrong ?? []
  if (wrong.length === 0) return null
  return (
    <ul class="st-list" aria-label="What stops a final notice">
      {wrong.map((one) => (
        <li key={`${one.file} ${one.line} ${one.says}`}>
          {one.says}{' '}
          <button type="button" class="is-link" onClick={() => mend(session, one)}>
            Mend it
          </button>
        </li>
      ))}
    </ul>
  )
}

/** What was answered and is worth another look; beside one question, what is about it. */
export function WorthLooking({ session, beside }: Given & { readonly beside?: string }) {
  const worth = (session.shown.value?.worth ?? []).filter((one) => beside === undefined || one.decision === beside)
  if (worth.length === 0) return null
  return (
    <>
      <h2>Worth looking at</h2>
      <ul class="st-list" aria-label="Worth looking at">
        {worth.map((one) => (
          <li key={`${one.file} ${one.line} ${one.says}`}>
            {one.says} {one.fix}{' '}
            {beside === undefined && (
              <button type="button" class="is-link" onClick={() => mend(session, one)}>
                Look again
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

/** Its question again, where there is one; else its line. */
function mend(session: Given['session'], { decision, file, line }: WrongAnswer): void {
  const { view, pane, chosenDecision } = session
  if (decision === undefined) {
    stand(session, file, line, 1)
    return
  }
  view.value = 'guided'
  pane.value = 'write'
  chosenDecision.value = decision
}
