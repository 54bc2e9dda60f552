import type { TargetedClipboardEvent } from 'preact'
import { useState } from 'preact/hooks'
import type { FieldAnswer } from '../../interview/answer.js'
import { type ChoiceForm, type TextForm, whyOffered } from '../../interview/form.js'
import { inOneLine } from '../../interview/in-one-line.js'
import { optionsFound } from '../../interview/options-found.js'
import { type Draft, listIn, type Several, wordsIn } from './draft.js'
import { Own } from './own.js'
import { Pick } from './pick.js'

interface Around {
  readonly id: string
  /** Its own label, or the element that is one. */
  readonly label?: string
  readonly labelledBy?: string
  readonly fault?: string | undefined
}

/** Own words beside the lists of a question. */
export interface OwnWords {
  readonly words: Draft['own']
  type(id: string, words: string): void
}

interface SmallGiven extends Around {
  readonly form: TextForm | ChoiceForm
  readonly value: FieldAnswer | Several | undefined
  readonly own: OwnWords
  change(value: FieldAnswer): void
}

/** A small answer: in one's own words, or by picking. */
export const SmallField = ({ form, value, own, change, ...around }: SmallGiven) =>
  form.kind === 'text' ? (
    <TextField {...around} form={form} value={wordsIn(value)} change={change} />
  ) : (
    <ChoiceField {...around} form={form} value={listIn(value)} own={own} change={change} />
  )

interface TextGiven extends Around {
  readonly form: TextForm
  readonly value: string
  change(words: string): void
}

/** Lines that are pasted come in whole, parted as the field has it: a browser would part them by nothing, or by a space. */
function pasted(event: TargetedClipboardEvent<HTMLInputElement>, form: TextForm, change: TextGiven['change']): void {
  const { currentTarget: field, clipboardData } = event
  const words = clipboardData?.getData('text') ?? ''
  if (!/[\r\n]/.test(words)) return
  event.preventDefault()
  field.setRangeText(inOneLine(words, form), field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end')
  change(field.value)
}

/** Something to be said in one's own words; what is usual is pressed, and never there before. */
export function TextField({ id, label, labelledBy, form, value, change, fault }: TextGiven) {
  const { example, chips = [], others = [] } = form
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
        onPaste={(event) => pasted(event, form, change)}
      />
      {example !== undefined && <small id={`${id}-example`}>For example: {example}</small>}
      {chips.map((chip) => (
        <p key={chip.words}>
          <button type="button" aria-pressed={value === chip.words} onClick={() => change(chip.words)}>
            {chip.words}
          </button>{' '}
          <small>{asSentence(whyOffered(chip))}</small>
        </p>
      ))}
      {others.map(({ label: name, words }) => (
        <p key={words}>
          <button type="button" aria-pressed={value === words} onClick={() => change(value === words ? '' : words)}>
            {name}
          </button>
        </p>
      ))}
      <Fault id={id} fault={fault} />
    </div>
  )
}

const asSentence = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1)

const Fault = ({ id, fault }: Pick<Around, 'id' | 'fault'>) =>
  fault === undefined ? null : (
    <p class="st-fault" id={`${id}-fault`} role="alert">
      {fault}
    </p>
  )

interface ChoiceGiven extends Around {
  readonly form: ChoiceForm
  readonly value: readonly string[]
  readonly own: OwnWords
  change(values: readonly string[]): void
}

/** So many are seen at once; of more, those that fit what is typed. */
const atOnce = 10

/** Something to be picked, and where that is allowed, one's own words beside it. */
export function ChoiceField({ id, label, labelledBy, form, value, own, change, fault }: ChoiceGiven) {
  const [sought, seek] = useState('')
  const { kind, options } = form
  const isLong = options.length > atOnce + 2
  const chosen = options.filter((option) => value.includes(option.value))
  const others = optionsFound(options, sought).filter((option) => !chosen.includes(option))
  const ownWords = value.filter((word) => !options.some((option) => option.value === word))
  // What was offered stays where it is; what was found elsewhere and picked comes behind it.
  const offered = sought.trim() === '' ? options.slice(0, atOnce) : others.slice(0, atOnce)
  const rows = isLong ? [...offered, ...chosen.filter((option) => !offered.includes(option))] : options
  const toggle = (picked: string): void => {
    // Of one thing there is one answer: what is picked takes the place of the words beside it.
    if (kind === 'one') own.type(id, '')
    change(
      value.includes(picked) ? value.filter((one) => one !== picked) : kind === 'one' ? [picked] : [...value, picked],
    )
  }
  const take = (word: string): void => {
    own.type(id, '')
    change([...value.filter((one) => one !== word), word])
  }
  const seekByKeys = (event: KeyboardEvent): void => {
    const [first] = others
    if (event.key !== 'Enter' || event.isComposing) return
    // Enter takes what was looked for, and never the whole question.
    event.preventDefault()
    if (sought.trim() === '' || first === undefined) return
    toggle(first.value)
    seek('')
  }
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
            onKeyDown={seekByKeys}
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
            isPicked={value.includes(option.value) && !isInstead(kind, own.words[id])}
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
      {isLong && sought.trim() !== '' && others.length === 0 && (
        <p role="status">
          <small>
            Nothing else in the list is called so. Type another word
            {form.own === undefined ? '.' : ', or write it below in your own.'}
          </small>
        </p>
      )}
      {form.own !== undefined && (
        <Own
          id={id}
          own={form.own}
          words={own.words[id] ?? ''}
          type={(words) => own.type(id, words)}
          take={kind === 'many' ? take : undefined}
        />
      )}
      <Fault id={id} fault={fault} />
    </fieldset>
  )
}

/** Whether own words answer instead of what is picked. */
const isInstead = (kind: ChoiceForm['kind'], words = ''): boolean => kind === 'one' && words.trim() !== ''
