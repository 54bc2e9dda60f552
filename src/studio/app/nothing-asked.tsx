import { Answers } from './answers.js'
import { Heading } from './heading.js'
import { stand } from './press-part.js'
import type { Given } from './studio.js'
import { BringBack } from './take-out.js'
import { Waiting } from './waiting.js'
import { WorthLooking, WrongAnswers } from './wrong-answers.js'

/** Where the text cannot be read there is nothing to ask about. */
export function Unreadable({ session }: Given) {
  const { shown } = session
  const stays = shown.value?.stays
  if (stays === undefined) return null
  const { file, range, message, fix } = stays
  return (
    <>
      <Heading>The text has to be mended first</Heading>
      <p>
        {message} {fix}
      </p>
      <button type="button" class="is-main" onClick={() => stand(session, file, range.start.line, range.start.column)}>
        Show me line {range.start.line}
      </button>
    </>
  )
}

/** Nothing is asked any more. */
export function End({ session }: Given) {
  const { shown, pane, chosenDecision } = session
  const { open = [], wrong = [], left = '', guide } = shown.value ?? {}
  return (
    <>
      <Heading>{wrong.length === 0 ? 'Your draft is whole' : 'Every question is answered'}</Heading>
      <p>{left}</p>
      <BringBack session={session} />
      <WrongAnswers session={session} />
      <WorthLooking session={session} />
      <div class="st-row">
        {open.length > 0 && (
          <button
            type="button"
            class="is-main"
            onClick={() => {
              pane.value = 'open'
            }}
          >
            What is to be found out
          </button>
        )}
        <button
          type="button"
          class="st-alone"
          onClick={() => {
            pane.value = 'notice'
          }}
        >
          Read the notice
        </button>
        <button
          type="button"
          onClick={() => {
            chosenDecision.value = guide?.last
          }}
        >
          Back
        </button>
      </div>
      <Waiting session={session} />
      <Answers session={session} />
    </>
  )
}
