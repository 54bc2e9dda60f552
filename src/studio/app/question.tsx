import { useEffect, useRef, useState } from 'preact/hooks'
import type { Answer, Understood } from '../../interview/answer.js'
import type { CardForm } from '../../interview/form.js'
import { knowersIn, knowersInWords } from '../../interview/knowers.js'
import type { Asked, Guide } from '../messages.js'
import { AnswerFields } from './answer-fields.js'
import { Answers } from './answers.js'
import { answerOf, namedIn } from './draft.js'
import { emptyIn, isNothing } from './empty-in.js'
import { fieldKeys } from './field-keys.js'
import { Heading } from './heading.js'
import { goTo, LeftEmpty } from './left-empty.js'
import { End, Unreadable } from './nothing-asked.js'
import { dropSent, openedOn, withOpened } from './on-one-screen.js'
import { Others } from './others.js'
import { ReadBacks } from './read-back.js'
import { useReadings } from './readings.js'
import type { Taken } from './session.js'
import type { Given } from './studio.js'
import { BringBack, TakeOut } from './take-out.js'
import { Waiting } from './waiting.js'
import { WorthLooking } from './wrong-answers.js'

/** The question that is open next, or the one that was chosen. */
export function Question({ session }: Given) {
  const { shown, decision } = session
  const { guide, stays } = shown.value ?? {}
  const isAfterAnswer = useRef(false)
  if (guide === undefined) return stays ? <Unreadable session={session} /> : <p role="status">One moment …</p>
  if (decision.value === undefined) return <End session={session} />
  return (
    <One key={decision.value.id} session={session} guide={guide} asked={decision.value} isAfterAnswer={isAfterAnswer} />
  )
}

interface OneGiven extends Given {
  readonly guide: Guide
  readonly asked: Asked
  /** Whether the screen before was answered, and this one came by that. */
  readonly isAfterAnswer: { current: boolean }
}

/** One question on its screen. */
function One({ session, guide, asked, isAfterAnswer }: OneGiven) {
  const { chosenDecision, decision, drafts, lastRead, isFromList, pane } = session
  const draft = drafts.of(asked)
  const [faults, find] = useState<Readonly<Record<string, string>>>({})
  const [isOutOfSight, hide] = useState(false)
  const [byHand, leave] = useState(0)
  const [isSending, wait] = useState(false)
  const [doubted, doubt] = useState<{ readonly answer: Answer; readonly words: string }>()
  const [isUnsure, findUnsure] = useState(false)
  const [isTold, tell] = useState(false)
  useEffect(() => {
    // The notice shows what the question is about.
    session.marked.value = asked.decides[0]?.at
  }, [session, asked.decides[0]?.at])
  useEffect(() => {
    const keys = Object.keys(faults).filter((key) => key !== '')
    // A fault may stand far above the button that was pressed.
    hide(keys.length > 0 && !goTo(keys.map((id) => ({ id }))))
  }, [faults])
  const [before, after] = [asked.before, asked.behind].map((id) => guide.decisions.find((one) => one.id === id))
  const { number, part, of, isCertain } = asked.position
  const people = knowersInWords([...namedIn(draft), ...session.knowers.value, ...guide.people])
  const readings = useReadings(session, asked, draft)
  const openedHere = openedOn(session, asked)
  const isJustCome = useJustCome(isAfterAnswer)
  const isBusy = isSending || isJustCome
  const send = async (answer: Answer, isMeant = false, to?: Asked): Promise<void> => {
    if (isSending) return
    wait(true)
    const chosen = chosenDecision.value
    isAfterAnswer.current = true
    const isShown = ({ words }: Understood): boolean => readings.all.some((one) => one.words === words)
    const follow = ({ understood, byHand: left }: Taken): void => {
      session.knowers.value = [...knowersIn(answer), ...session.knowers.value]
      if (left > 0) leave(left)
      else {
        dropSent(session, asked, draft)
        find({})
        // Who looks elsewhere meanwhile stays there.
        if (chosenDecision.value === chosen) chosenDecision.value = to?.id
        if (isFromList.value) pane.value = 'open'
        isFromList.value = false
      }
      lastRead.value = { of: asked, over: decision.value?.id, understood: understood.filter((one) => !isShown(one)) }
    }
    // What is unsure stands below its field before anybody goes on.
    const answered = await readings
      .isUnsure(answer)
      .then((isNew) => (isNew ? undefined : session.answer(asked.id, answer, isMeant, follow)))
      .finally(() => wait(false))
    if (answered === undefined || !('files' in answered)) isAfterAnswer.current = false
    findUnsure(answered === undefined)
    doubt(undefined)
    if (answered === undefined) return
    if ('refused' in answered) return find(answered.refused)
    if ('takesOut' in answered) return doubt({ answer, words: answered.takesOut })
  }
  const { form } = asked
  // What is empty may stand below what is seen: it is never left without a word.
  const empty = emptyIn(asked, draft, openedHere)
  const isNothingSaid = isNothing(answerOf(asked, draft))
  const said = (): Answer => withOpened(answerOf(asked, draft), draft, openedHere)
  const goOn = (to?: Asked): void => {
    if (isBusy) return
    tell(empty.length > 0)
    if (empty.length > 0) goTo(empty)
    else void send(said(), false, to)
  }
  const go = (to: Asked | undefined) => () => {
    lastRead.value = { understood: [] }
    isFromList.value = false
    chosenDecision.value = to?.id
  }
  if (doubted !== undefined)
    return (
      <TakeOut words={doubted.words} leave={() => doubt(undefined)} takeOut={() => void send(doubted.answer, true)} />
    )
  return (
    <article class="st-question" onKeyDown={(event) => fieldKeys(event, form.kind === 'card')}>
      <p class="st-step" id="step">
        Question {number}
        {part === undefined ? isCertain && ` of ${of}` : `, part ${part.number} of ${part.of}`}
      </p>
      <progress aria-labelledby="step" max={of} value={number} />
      <BringBack session={session} />
      <ReadBacks session={session} />
      <Heading id="ask">{asked.ask}</Heading>
      <p class="st-quiet" id="why">
        {asked.why}
      </p>
      {faults[''] !== undefined && (
        <p class="st-fault" role="alert">
          {faults['']}
        </p>
      )}
      {byHand > 0 && (
        <p class="st-fault" role="alert">
          This cannot be written into the text as it stands: write it by hand, in the text.
        </p>
      )}
      <AnswerFields
        asked={asked}
        draft={draft}
        people={people}
        faults={faults}
        read={readings.all}
        change={(change) => drafts.change(asked, change)}
        openedHere={openedHere}
      />
      <WorthLooking session={session} beside={asked.id} />
      <div class="st-do">
        {isUnsure && (
          <p role="alert">
            Not all of it is sure: below what you wrote stands what else it could mean. Say it there, or go on as it is.
          </p>
        )}
        {isOutOfSight && (
          <p class="st-fault" role="alert">
            {[...new Set(Object.values(faults))].join(' ')}
          </p>
        )}
        {isTold && empty.length > 0 && (
          <LeftEmpty empty={empty} leave={() => void send(isNothingSaid ? { is: 'later' } : said())} />
        )}
        <div class="st-row">
          <button type="button" class="is-main" aria-disabled={isBusy} aria-busy={isSending} onClick={() => goOn()}>
            {isSending ? 'One moment …' : form.kind === 'card' ? 'Yes, so it is' : 'Go on'}
          </button>
          {form.kind === 'card' && form.rest !== undefined && (
            <button
              type="button"
              aria-disabled={isBusy}
              onClick={() => isBusy || void send(withRest(said(), form.rest))}
            >
              {form.rest.label}
            </button>
          )}
          {form.kind === 'card' && form.canDeny && (
            <button type="button" aria-disabled={isBusy} onClick={() => isBusy || void send({ is: 'no' })}>
              We do not do this
            </button>
          )}
        </div>
        {form.kind === 'card' && form.goesToo !== undefined && (
          <p>
            <small>If you do not do this: {form.goesToo}</small>
          </p>
        )}
        <Others
          draft={draft}
          people={people}
          change={(change) => drafts.change(asked, change)}
          send={send}
          isBusy={isSending}
          fault={faults.who}
        />
        <div class="st-row">
          <button type="button" disabled={before === undefined || isSending} onClick={go(before)}>
            Back
          </button>
          {asked.isDone && (
            // What was changed here is taken on the way, as by the button above.
            <button type="button" onClick={() => (drafts.isChanged(asked) ? goOn(after) : go(after)())}>
              Next
            </button>
          )}
          <small>
            {drafts.isChanged(asked)
              ? 'What you typed here is in no file yet: go on, or leave it, before you close this page.'
              : drafts.count.value === 0 && session.port.whenSaved}
          </small>
        </div>
      </div>
      <Waiting session={session} here={asked} />
      <Answers session={session} />
    </article>
  )
}

/** An answer, with what is said at once of all that is open. */
const withRest = (answer: Answer, rest: CardForm['rest']): Answer =>
  answer.is === 'yes' && rest !== undefined ? { ...answer, needs: { ...answer.needs, [rest.id]: rest.value } } : answer

/** So long a screen takes no answer: whoever presses sooner has not read it, and means the one before. */
const tooSoon = 350

/** Whether a screen has only just come in the place of one that was answered. */
function useJustCome(isAfterAnswer: OneGiven['isAfterAnswer']): boolean {
  const [isJustCome, come] = useState(isAfterAnswer.current)
  useEffect(() => {
    isAfterAnswer.current = false
    const timer = setTimeout(() => come(false), tooSoon)
    return () => clearTimeout(timer)
  }, [])
  return isJustCome
}
