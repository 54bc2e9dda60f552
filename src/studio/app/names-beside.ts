import type { Line, Option } from '../../interview/form.js'
import type { Asked } from '../messages.js'
import { type Draft, listIn } from './draft.js'

interface Opened {
  readonly asked: Asked
  readonly draft: Draft
}

/** A card that offers the names that were typed in the same lines of others on its screen, though none of them is saved yet. */
export function offering(asked: Asked, others: readonly Opened[]): Asked {
  const { form } = asked
  if (form.kind !== 'card') return asked
  return { ...asked, form: { ...form, lines: form.lines.map((line) => withNames(line, others)) } }
}

function withNames(line: Line, others: readonly Opened[]): Line {
  const { form } = line
  if (form.kind !== 'many' || form.own === undefined) return line
  const known = new Set(form.options.flatMap(({ value, label }) => [value, label.toLowerCase()]))
  const words = [...new Set(others.flatMap((other) => typedIn(line.id, other)))]
  const named = words.flatMap((name): readonly Option[] =>
    known.has(name) || known.has(name.toLowerCase()) ? [] : [{ value: name, label: name }],
  )
  return named.length === 0 ? line : { ...line, form: { ...form, options: [...form.options, ...named] } }
}

/** The own words in a line, those that still stand in their field among them. */
function typedIn(id: string, { asked: { form }, draft }: Opened): readonly string[] {
  const line = form.kind === 'card' ? form.lines.find((one) => one.id === id) : undefined
  if (line?.form.kind !== 'many' || draft.changed[id] === undefined) return []
  const { options } = line.form
  const own = listIn(draft.changed[id]).filter((word) => !options.some(({ value }) => value === word))
  return [...own, draft.own[id] ?? ''].map((word) => word.trim()).filter((word) => word !== '')
}
