import { useEffect, useRef, useState } from 'preact/hooks'
import { type Answer, insteadAnswer, type Understood } from '../../interview/decision.js'
import type { Asked, Guide } from '../messages.js'
import { Card } from './card.js'
import { answerOf, begin, type Draft } from './draft.js'
import { ChoiceField, TextField } from './fields.js'
import { Others } from './others.js'
import { stand } from './press-part.js'
import type { Given } from './studio.js'

/** The question that is open next, or the one that was chosen. */
export function Question({ session }: Given) {
  const { shown, decision } = session
  const [read, keepRead] = useState<Read>({ understood: [] })
  const { guide, stays } = shown.value ?? {}
  if (guide === undefined) return stays ? <Unreadable session={session} /> : <p role="status">One moment …</p>
  if (decision.value === undefined) return <End session={session} />
  return (
    <One
      key={decision.value.id}
      session={session}
      guide={guide}
      asked={decision.value}
      read={read}
      keepRead={keepRead}
    />
  )
}

interface OneGiven extends Given {
  readonly guide: Guide
  readonly asked: Asked
  readonly read: Read
  keepRead(read: Read): void
}

/** How the answer before was read, and which question it was to. */
interface Read {
  readonly of?: Asked
  readonly understood: readonly Understood[]
}

/** One question on its screen. */
function One({ session, guide, asked, read, keepRead }: OneGiven) {
  const { chosenDecision } = session
  const [draft, change] = useState<Draft>(begin(asked))
  const [faults, find] = useState<Readonly<Record<string, string>>>({})
  const [byHand, leave] = useState(0)
  const [isSending, wait] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus()
    // The notice shows what the question is about.
    session.marked.value = asked.decides[0]?.at
  }, [session, asked.decides[0]?.at])
  const index = guide.decisions.findIndex(({ id }) => id === asked.id)
  const [before, after] = [guide.decisions[index - 1], guide.decisions[index + 1]]
  const send = async (answer: Answer): Promise<void> => {
    if (isSending) return
    wait(true)
    const answered = await session.answer(asked.id, answer).finally(() => wait(false))
    if ('refused' in answered) return find(answered.refused)
    keepRead({ of: asked, understood: answered.understood })
    if (answered.byHand > 0) return leave(answered.byHand)
    find({})
    chosenDecision.value = undefined
  }
  const go = (to: Asked | undefined) => () => {
    keepRead({ understood: [] })
    chosenDecision.value = to?.id
  }
  const { form } = asked
  return (
    <article class="st-question">
      <p class="st-step" id="step">
        Question {index + 1} of about {guide.about}
      </p>
      <progress aria-labelledby="step" max={guide.about} value={index + 1} />
      {read.understood.map((one) => (
        <ReadBack key={one.field} session={session} of={read.of} read={one} keepRead={keepRead} />
      ))}
      <h1 id="ask" ref={heading} tabIndex={-1}>
        {asked.ask}
      </h1>
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
      {form.kind === 'text' && !draft.isApart && (
        <TextField
          id="answer"
          labelledBy="ask"
          form={form}
          value={draft.words}
          change={(words) => change({ ...draft, words })}
        />
      )}
      {form.kind === 'text' && form.apart !== undefined && (
        <button
          type="button"
          aria-pressed={draft.isApart}
          onClick={() => change({ ...draft, isApart: !draft.isApart })}
        >
          {form.apart.label}
        </button>
      )}
      {form.kind === 'text' && form.apart !== undefined && draft.isApart && (
        <Fields form={{ kind: 'fields', fields: form.apart.fields }} draft={draft} change={change} faults={faults} />
      )}
      {(form.kind === 'one' || form.kind === 'many') && (
        <ChoiceField
          id="answer"
          labelledBy="ask"
          form={form}
          value={draft.values}
          change={(values) => change({ ...draft, values })}
        />
      )}
      {form.kind === 'fields' && <Fields form={form} draft={draft} change={change} faults={faults} />}
      {form.kind === 'card' && <Card form={form} draft={draft} change={change} faults={faults} />}
      <div class="st-do">
        <div class="st-row">
          <button type="button" class="is-main" onClick={() => void send(answerOf(asked, draft))}>
            {form.kind === 'card' ? 'Yes, so it is' : 'Go on'}
          </button>
          {form.kind === 'card' && form.canDeny && (
            <button type="button" onClick={() => void send({ is: 'no' })}>
              We do not do this
            </button>
          )}
        </div>
        <Others asked={asked} send={send} fault={faults.who} />
        <div class="st-row">
          <button type="button" disabled={before === undefined} onClick={go(before)}>
            Back
          </button>
          {asked.isDone && (
            <button type="button" onClick={go(after)}>
              Next
            </button>
          )}
          <small>Everything is saved as you go. You can close this page.</small>
        </div>
      </div>
    </article>
  )
}

interface ReadBackGiven extends Given {
  readonly of: Asked | undefined
  readonly read: Understood
  keepRead(read: Read): void
}

/** How an answer was read; where that is in doubt, with what can be said instead. */
function ReadBack({ session, of, read, keepRead }: ReadBackGiven) {
  const { field, words, doubt, instead = [] } = read
  const say = (other: string | undefined) => async (): Promise<void> => {
    if (of === undefined) return
    if (other === undefined) {
      keepRead({ understood: [] })
      session.chosenDecision.value = of.id
      return
    }
    const answered = await session.answer(of.id, insteadAnswer(of.form, field, other))
    if ('understood' in answered) keepRead({ of, understood: answered.understood })
  }
  return (
    <div class="st-read" role="status">
      <p>
        Read as: {words}
        {doubt !== undefined && <small> {doubt}</small>}
      </p>
      {instead.length > 0 && (
        <div class="st-row">
          {instead.map(({ label, words: other }) => (
            <button key={label} type="button" onClick={() => void say(other)()}>
              {label}
            </button>
          ))}
          <button type="button" onClick={() => keepRead({ understood: [] })}>
            Keep it so
          </button>
        </div>
      )}
    </div>
  )
}

interface FieldsGiven {
  readonly form: Extract<Asked['form'], { kind: 'fields' }>
  readonly draft: Draft
  readonly faults: Readonly<Record<string, string>>
  change(draft: Draft): void
}

const Fields = ({ form, draft, faults, change }: FieldsGiven) => (
  <>
    {form.fields.map(({ id, label, form: inner, isOptional }) => {
      const put = (value: string | readonly string[]) => change({ ...draft, fields: { ...draft.fields, [id]: value } })
      const given = draft.fields[id]
      return inner.kind === 'text' ? (
        <TextField
          key={id}
          id={id}
          label={isOptional && inner.kind === 'text' ? `${label} (if there is one)` : label}
          form={inner}
          value={typeof given === 'string' ? given : ''}
          change={put}
          fault={faults[id]}
        />
      ) : (
        <ChoiceField
          key={id}
          id={id}
          label={label}
          form={inner}
          value={typeof given === 'object' ? given : []}
          change={put}
          fault={faults[id]}
        />
      )
    })}
  </>
)

/** Where the text cannot be read there is nothing to ask about. */
function Unreadable({ session }: Given) {
  const { shown } = session
  const stays = shown.value?.stays
  if (stays === undefined) return null
  const { file, range, message, fix } = stays
  return (
    <>
      <h1>The text has to be mended first</h1>
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
function End({ session }: Given) {
  const { shown, pane, chosenDecision } = session
  const { open = [], findings = [], guide } = shown.value ?? {}
  const errors = findings.filter(({ severity }) => severity === 'error').length
  const last = guide?.decisions.at(-1)
  return (
    <>
      <h1>Your draft is whole</h1>
      <p>
        {open.length === 0 ? 'Nothing is left to find out.' : `${open.length} to find out.`}{' '}
        {errors === 0
          ? 'Nothing stands in the way of a final notice.'
          : `The law asks for more: see the ${errors} in the text.`}
      </p>
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
          onClick={() => {
            pane.value = 'notice'
          }}
        >
          Read the notice
        </button>
        <button
          type="button"
          onClick={() => {
            chosenDecision.value = last?.id
          }}
        >
          Back
        </button>
      </div>
    </>
  )
}
