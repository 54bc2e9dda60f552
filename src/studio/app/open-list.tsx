import type { OpenFact } from '../messages.js'
import { Heading } from './heading.js'
import { nothing } from './open-words.js'
import { openQuestion, stand } from './press-part.js'
import { ReadBacks } from './read-back.js'
import type { Given } from './studio.js'
import { WorthLooking, WrongAnswers } from './wrong-answers.js'

/** What is still to be found out, a sheet for each person who was asked. */
export function OpenList({ session }: Given) {
  const open = session.shown.value?.open ?? []
  const people = [...new Set(open.map(whoOf))]
  return (
    <>
      <Heading>{open.length === 0 ? nothing(session) : `${open.length} to find out`}</Heading>
      <p>{session.shown.value?.left}</p>
      <ReadBacks session={session} />
      <WrongAnswers session={session} />
      <WorthLooking session={session} />
      {people.map((who) => (
        <Sheet key={who} who={who} facts={open.filter((one) => whoOf(one) === who)} session={session} />
      ))}
    </>
  )
}

const nobody = 'Nobody asked yet'

const whoOf = ({ asked }: Pick<OpenFact, 'asked'>): string =>
  asked === undefined ? nobody : [asked.who, asked.role].filter((word) => word !== undefined).join(', ')

/** The questions to one person, to be sent or answered. */
function Sheet({ who, facts, session }: Given & { readonly who: string; readonly facts: readonly OpenFact[] }) {
  const sheet = session.shown.value?.sheets.find((one) => whoOf({ asked: { on: '', ...one } }) === who)
  const asked = sheet?.questions.map(({ ask, usual }) => [`- ${ask}`, ...usual.map((each) => `  Usual: ${each}`)]) ?? []
  const letter = ['For our privacy notice:', ...asked.flat()].join('\n')
  return (
    <section class="st-card" aria-label={who}>
      <h2>{who}</h2>
      <ul class="st-list">
        {facts.map((fact) => (
          <li key={fact.at} class="st-line">
            <span>
              {beginning(fact.says)}.{fact.isByLaw && <b> The law asks for it.</b>}
              {fact.isLeft && ' Left for later.'}
            </span>
            <button type="button" class="is-link" onClick={() => answerNow(session, fact)}>
              Answer it
            </button>
          </li>
        ))}
      </ul>
      {who !== nobody && (
        <button type="button" onClick={() => void navigator.clipboard.writeText(letter)}>
          Copy as a letter
        </button>
      )}
    </section>
  )
}

const beginning = (says: string): string => `${says.slice(0, 1).toUpperCase()}${says.slice(1)}`

/** Its question, where there is one; else its line. */
function answerNow(session: Given['session'], { at, file, line }: OpenFact): void {
  const asked = session.shown.value?.guide?.decisions.find(({ decides }) => decides.some((place) => place.at === at))
  if (asked === undefined) stand(session, file, line, 1)
  else openQuestion(session, asked, 'list')
}
