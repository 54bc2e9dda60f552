import { useState } from 'preact/hooks'
import type { ChoiceForm, Option, TextForm } from '../../interview/decision.js'
import { found } from './found.js'

interface Around {
  readonly id: string
  /** Its own label, or the element that is one. */
  readonly label?: string
  readonly labelledBy?: string
  readonly fault?: string | undefined
}

interface TextGiven extends Around {
  readonly form: TextForm
  readonly value: string
  change(words: string): void
}

/** Something to be said in one's own words; what is usual is pressed, and never there before. */
export function TextField({ id, label, labelledBy, form, value, change, fault }: TextGiven) {
  const { example, chips = [] } = form
  const hints = [example && `${id}-example`, fault && `${id}-fault`].filter(Boolean).join(' ')
  return (
    <div class="st-field">
      {label !== undefined && <label for={id}>{label}</label>}
      <input
        id={id}
        type="text"
        autocomplete="off"
        value={value}
        aria-labelledby={labelledBy}
        aria-describedby={hints || undefined}
        aria-invalid={fault !== undefined}
        onInput={({ currentTarget }) => change(currentTarget.value)}
      />
      {example !== undefined && <small id={`${id}-example`}>For example: {example}</small>}
      {chips.map(({ words, because }) => (
        <p key={words}>
          <button type="button" aria-pressed={value === words} onClick={() => change(words)}>
            {words}
          </button>{' '}
          <small>Usual: {because}</small>
        </p>
      ))}
      <Fault id={id} fault={fault} />
    </div>
  )
}

const Fault = ({ id, fault }: Pick<Around, 'id' | 'fault'>) =>
  fault === undefined ? null : (
    <p class="st-fault" id={`${id}-fault`} role="alert">
      {fault}
    </p>
  )

interface ChoiceGiven extends Around {
  readonly form: ChoiceForm
  readonly value: readonly string[]
  change(values: readonly string[]): void
}

/** So many are seen at once; of more, those that fit what is typed. */
const atOnce = 10

/** Something to be picked, and where that is allowed, one's own words beside it. */
export function ChoiceField({ id, label, labelledBy, form, value, change, fault }: ChoiceGiven) {
  const [sought, seek] = useState('')
  const { kind, options, own } = form
  const isLong = options.length > atOnce + 2
  const chosen = options.filter((option) => value.includes(option.value))
  const others = found(options, sought).filter((option) => !chosen.includes(option))
  const ownWords = value.filter((word) => !options.some((option) => option.value === word))
  const rows = isLong ? [...chosen, ...others.slice(0, Math.max(0, atOnce - chosen.length))] : options
  const toggle = (picked: string): void =>
    change(
      kind === 'one' ? [picked] : value.includes(picked) ? value.filter((one) => one !== picked) : [...value, picked],
    )
  return (
    <fieldset
      class="st-field"
      aria-labelledby={labelledBy}
      aria-describedby={fault === undefined ? undefined : `${id}-fault`}
    >
      {label !== undefined && <legend>{label}</legend>}
      {isLong && (
        <p>
          <label for={`${id}-search`}>Search</label>
          <input
            id={`${id}-search`}
            type="search"
            autocomplete="off"
            value={sought}
            onInput={({ currentTarget }) => seek(currentTarget.value)}
          />
        </p>
      )}
      <div class="st-pick">
        {rows.map((option) => (
          <Pick
            key={option.value}
            name={id}
            kind={kind}
            option={option}
            isPicked={value.includes(option.value)}
            toggle={toggle}
          />
        ))}
        {ownWords.map((word) => (
          <Pick key={word} name={id} kind={kind} option={{ value: word, label: word }} isPicked toggle={toggle} />
        ))}
      </div>
      {isLong && others.length > atOnce && (
        <p role="status">
          <small>{others.length} in the list; type to find one.</small>
        </p>
      )}
      {own !== undefined && (
        <Own id={id} own={own} add={(word) => change(kind === 'one' ? [word] : [...value, word])} />
      )}
      <Fault id={id} fault={fault} />
    </fieldset>
  )
}

interface PickGiven {
  readonly name: string
  readonly kind: ChoiceForm['kind']
  readonly option: Option
  readonly isPicked: boolean
  toggle(value: string): void
}

const Pick = ({ name, kind, option: { value, label, hint }, isPicked, toggle }: PickGiven) => (
  <label>
    <input type={kind === 'one' ? 'radio' : 'checkbox'} name={name} checked={isPicked} onChange={() => toggle(value)} />
    <span>
      {label}
      {hint !== undefined && <small>{hint}</small>}
    </span>
  </label>
)

interface OwnGiven {
  readonly id: string
  readonly own: NonNullable<ChoiceForm['own']>
  add(word: string): void
}

/** What stands in no list is taken as it is said. */
function Own({ id, own, add }: OwnGiven) {
  const [word, type] = useState('')
  const take = (): void => {
    if (word.trim() !== '') add(word.trim())
    type('')
  }
  return (
    <div class="st-own">
      <label for={`${id}-own`}>{own.ask}</label>
      <div class="st-row">
        <input
          id={`${id}-own`}
          type="text"
          autocomplete="off"
          value={word}
          aria-describedby={`${id}-own-example`}
          onInput={({ currentTarget }) => type(currentTarget.value)}
        />
        <button type="button" onClick={take}>
          Add it
        </button>
      </div>
      <small id={`${id}-own-example`}>For example: {own.example}</small>
    </div>
  )
}
