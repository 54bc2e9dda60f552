import { type Line, labelsOf } from '../../interview/form.js'
import type { Told, Tone } from './prompter.js'

/** A card as it is read: each sentence under what it is about, with its state, why it is usual and what would make it wrong. */
export function cardWords(lines: readonly Line[], said: Readonly<Record<string, unknown>>): readonly Told[] {
  const reasons = new Set<string>()
  return lines.flatMap((line) => {
    const { because, wrongIf, asked } = line
    const isNew = because !== undefined && !reasons.has(because)
    if (because !== undefined) reasons.add(because)
    return [
      { words: `${line.label}${line.id in said ? ' (as you say now)' : states[line.state]}`, tone: 'strong' },
      ...told(sentenceOf(line), 'plain'),
      ...told(asked === undefined ? '' : `${asked.who} was asked.`, 'plain'),
      ...told(isNew ? `Usual, because: ${because}` : '', 'quiet'),
      ...told(wrongIf === undefined ? '' : `Wrong if ${wrongIf}`, 'quiet'),
    ] as const
  })
}

const states: Readonly<Record<Line['state'], string>> = {
  stated: '',
  proposed: ' (usual, to confirm)',
  open: ' (not stated yet)',
  free: ' (not stated, and need not be)',
}

const told = (words: string, tone: Tone): readonly Told[] => (words === '' ? [] : [{ words: `  ${words}`, tone }])

/** What the notice says of it; where it says nothing, what was picked or would be written. */
export const sentenceOf = ({ says, form }: Line): string => (says === '' ? pickedIn(form) : says)

/** What stands in a form. */
function pickedIn(form: Line['form']): string {
  if (form.kind === 'fields') return form.fields.flatMap((field) => pickedIn(field.form) || []).join(': ')
  if (form.kind === 'text') return form.now ?? ''
  return labelsOf(form.options, form.now ?? []).join(', ')
}
