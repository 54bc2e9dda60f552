import type { FieldAnswer } from '../../interview/answer.js'
import { isUnsaid, type Line } from '../../interview/form.js'
import type { Asked } from '../messages.js'
import {
  askedIn,
  beginLine,
  beside,
  type Change,
  type Draft,
  insideLine,
  isDeniedBy,
  type Several,
  severalIn,
} from './draft.js'
import { type OwnWords, SmallField } from './fields.js'
import { Kept } from './kept.js'
import { Opened, type OpenedHere } from './opened.js'

interface CardGiven {
  readonly form: Extract<Asked['form'], { kind: 'card' }>
  readonly draft: Draft
  readonly faults: Readonly<Record<string, string>>
  readonly own: OwnWords
  /** What the ids of its fields begin with, where it stands inside of another. */
  readonly inside: string
  readonly openedHere: OpenedHere
  change(change: Change): void
}

/** Sentences as the notice will print them: what is only usual says so, and each can be said otherwise alone. */
export const Card = ({ form, draft, faults, own, inside, openedHere, change }: CardGiven) => (
  <>
    <ul class="st-say">
      {form.lines.map((line) => (
        <Sentence
          key={line.id}
          line={line}
          given={draft.changed[line.id]}
          faults={faults}
          own={own}
          inside={inside}
          openedHere={openedHere}
          isOpened={line.opens !== undefined && draft.opened.includes(line.opens)}
          put={(given) => change((before) => ({ ...before, changed: withLine(before.changed, line.id, given) }))}
        />
      ))}
    </ul>
    {askedIn(form.needs, draft.needs, beside(form, draft)).map(({ id, label, form: field }) => (
      <SmallField
        key={id}
        id={inside + id}
        label={label}
        form={field}
        value={draft.needs[id]}
        own={own}
        change={(value) => change((before) => ({ ...before, needs: { ...before.needs, [id]: value } }))}
        fault={faults[inside + id]}
      />
    ))}
  </>
)

function withLine(changed: Draft['changed'], id: string, given: FieldAnswer | Several | undefined): Draft['changed'] {
  const { [id]: _, ...others } = changed
  return given === undefined ? others : { ...others, [id]: given }
}

interface SentenceGiven extends Pick<CardGiven, 'faults' | 'own' | 'inside' | 'openedHere'> {
  readonly line: Line
  readonly given: FieldAnswer | Several | undefined
  readonly isOpened: boolean
  put(given: FieldAnswer | Several | undefined): void
}

const states = {
  stated: 'Stated',
  proposed: 'Usual, not yet confirmed',
  open: 'Not stated yet',
  free: 'Not stated, and need not be',
} as const

function Sentence({ line, given, faults, own, inside, openedHere, isOpened, put }: SentenceGiven) {
  const { id, label, says, state, because, wrongIf, ask, opens, kept } = line
  const isDenied = isDeniedBy(given, line)
  const isChanging = given !== undefined && !isDenied
  const isAnew = isChanging || isOpened || isDenied
  const turn = (): void => {
    if (opens === undefined) put(isChanging ? undefined : beginLine(line))
    else if (isDenied) put(undefined)
    else openedHere.turn(opens)
  }
  return (
    <li class={`is-${state}`}>
      <b>
        {label}
        {(inside === '' || state !== 'proposed') && `: ${states[state]}`}
      </b>
      <Kept words={kept} />
      {isChanging || isDenied ? <s>{says}</s> : !isOpened && <span>{says}</span>}
      {because !== undefined && !isAnew && (
        <details>
          <summary>Why this?</summary>
          <p>{because}</p>
          {wrongIf !== undefined && <p>It is wrong if {wrongIf}</p>}
        </details>
      )}
      {isChanging && <p id={`${inside}${id}-ask`}>{ask}</p>}
      {isChanging && <Otherwise line={line} given={given} faults={faults} own={own} inside={inside} put={put} />}
      {isDenied && <p role="status">You do not do this.</p>}
      {isOpened && opens !== undefined && <Opened id={opens} faults={faults} openedHere={openedHere} />}
      <p>
        <button
          type="button"
          class="is-link"
          aria-label={`${isAnew ? leave : verbOf(state)}: ${label}`}
          aria-expanded={opens === undefined ? undefined : isOpened}
          onClick={turn}
        >
          {isAnew ? leave : verbOf(state)}
        </button>
        {canBeDenied(line) && !isAnew && (
          <button type="button" class="is-link" aria-label={`${deny}: ${label}`} onClick={() => put(['no'])}>
            {deny}
          </button>
        )}
      </p>
    </li>
  )
}

const leave = 'Leave as it was'
const deny = 'We do not do this'

const verbOf = (state: Line['state']): string => (isUnsaid(state) ? 'Say it' : 'Change')

/** Of several on one screen, what can be said not to be so at all. */
const canBeDenied = ({ opens, form }: Line): boolean =>
  opens !== undefined && form.kind === 'one' && form.options.some(({ value }) => value === 'no')

function Otherwise({
  line: { id, form },
  given,
  faults,
  own,
  inside,
  put,
}: Pick<SentenceGiven, 'line' | 'given' | 'faults' | 'own' | 'inside' | 'put'>) {
  if (form.kind !== 'fields')
    return (
      <SmallField
        id={inside + id}
        labelledBy={`${inside}${id}-ask`}
        form={form}
        value={given}
        own={own}
        change={put}
        fault={faults[inside + id]}
      />
    )
  const several = severalIn(given)
  return (
    <>
      {askedIn(form.fields, several).map((field) => {
        const key = inside + insideLine(id, field.id)
        return (
          <SmallField
            key={key}
            id={key}
            label={field.label}
            form={field.form}
            value={several[field.id]}
            own={own}
            change={(value) => put({ ...several, [field.id]: value })}
            fault={faults[key]}
          />
        )
      })}
    </>
  )
}
