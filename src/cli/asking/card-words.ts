import type { Decision, Line, Place } from '../../interview/decision.js'
import type { Tone } from './prompter.js'

/** A line of what is shown, and how it is said. */
export interface Told {
  readonly words: string
  readonly tone: Tone
}

/** A card as it is read: each sentence under what it is about, with its state, why it is usual and what would make it wrong. */
export function cardWords(
  { decides }: Pick<Decision, 'decides'>,
  lines: readonly Line[],
  changed: Readonly<Record<string, string>>,
): readonly Told[] {
  const reasons = new Set<string>()
  return lines.flatMap((line, index) => {
    const { because, wrongIf, state } = line
    const own = changed[line.id]
    const isNew = because !== undefined && !reasons.has(because)
    if (because !== undefined) reasons.add(because)
    return [
      { words: `${line.label}${own === undefined ? states[state] : ' (as you say now)'}`, tone: 'strong' },
      ...told(own ?? sentenceOf(line, decides[index]), 'plain'),
      ...told(own === undefined && isNew ? `Usual, because: ${because}` : '', 'quiet'),
      ...told(own === undefined && wrongIf !== undefined ? `Wrong if ${wrongIf}` : '', 'quiet'),
    ] as const
  })
}

const states: Readonly<Record<Line['state'], string>> = {
  stated: '',
  proposed: ' (usual, to confirm)',
  open: ' (not stated yet)',
}

const told = (words: string, tone: Tone): readonly Told[] => (words === '' ? [] : [{ words: `  ${words}`, tone }])

/** What the notice says of it; where it says nothing, what was picked or would be written. */
function sentenceOf({ says, form }: Line, place: Place | undefined): string {
  if (says !== '') return says
  return pickedIn(form) || writtenWords(place?.proposed)
}

/** A value without the signs of the file. */
function writtenWords(value: Place['proposed']): string {
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  if (typeof value === 'object') return Object.values(value).map(writtenWords).join(', ')
  return String(value ?? '')
}

/** What stands in a form. */
function pickedIn(form: Line['form']): string {
  if (form.kind === 'fields') return form.fields.flatMap((field) => pickedIn(field.form) || []).join(': ')
  if (form.kind === 'text') return form.now ?? ''
  return (form.now ?? []).map((value) => form.options.find((one) => one.value === value)?.label ?? value).join(', ')
}

/** How an answer to a line reads. */
export function givenWords(form: Line['form'], given: unknown): string {
  if (form.kind === 'fields') {
    const fields = typeof given === 'object' && given !== null ? Object.entries(given) : []
    return fields
      .map(([id, value]) => {
        const field = form.fields.find((one) => one.id === id)
        return field === undefined ? String(value) : givenWords(field.form, value)
      })
      .join(': ')
  }
  if (form.kind === 'text') return String(given)
  const values = Array.isArray(given) ? given.map(String) : [String(given)]
  return pickedIn({ ...form, now: values })
}
