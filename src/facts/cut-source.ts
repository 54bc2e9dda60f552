import { oncePerModel } from '../model/once-per-model.js'
import type { Model, Text } from '../model/types.js'
import { plain, some } from '../model/value.js'
import { keysOf, type Pointer } from '../source/pointer.js'

/** The blocks besides its own in which what a field asks for can be stated for several entries at once. */
const statedFor: Readonly<Record<string, readonly string[]>> = {
  basis: ['general'],
  countries: ['transfers'],
  data: ['general'],
  mechanisms: ['transfers'],
  optOut: ['rights'],
  provision: ['general'],
  recipients: ['general'],
  retention: ['general'],
  sources: ['general'],
  withdraw: ['general', 'rights'],
}

/**
 * Whether the part of its source that a transcription lacks may say what is absent at a place: the block that it stands in
 * is unknown, or one of its own name, or one in which it is stated for several; or what is lost belongs to the entry.
 */
export function mayBeStated(model: Model, absent: Pointer): boolean {
  const keys = keysOf(absent)
  const [top = ''] = keys
  const field = keys.at(-1) ?? ''
  const blocks = [top, field, ...(statedFor[field] ?? []), ...(isOfCookies(model, absent, field) ? ['cookies'] : [])]
  return blocks.some((key) => model.unknown.has(key)) || isTorn(model, absent)
}

/** How a consent to cookies is taken back stands with the cookies. */
function isOfCookies({ cookies }: Model, absent: Pointer, field: string): boolean {
  if (field !== 'withdraw') return false
  const [, id] = keysOf(absent)
  return [...(some(cookies)?.items?.values() ?? [])].some(({ purpose }) => purpose?.id === id)
}

/** Whether an entry is named in what is said to be lost, or in where the text breaks off. */
export function isTorn(model: Model, absent: Pointer): boolean {
  const torn = tornNames(model)
  if (torn.length === 0) return false
  const own = titleAt(model, absent)?.toLowerCase()
  return own !== undefined && torn.some((words) => own.includes(words))
}

/** What the notes on a copy quote from its text as lost, and whom they name where it breaks off. */
const tornNames = oncePerModel(({ transcription }: Model): readonly string[] => {
  const { lost = [], truncated } = transcription ?? {}
  const end = typeof truncated === 'object' ? plain(truncated) : ''
  const quotes = lost.flatMap((text) =>
    [...plain(text).matchAll(/[“"]([^”"]{6,80})[”"]/gu)].map(([, words = '']) => words),
  )
  const names = [...end.matchAll(/(?<=[\p{L},] )\p{Lu}\p{L}{3,40}/gu)].map(([word]) => word)
  return [...quotes, ...names].map((words) => words.replace(/[*.†]+$/u, '').toLowerCase())
})

const titleAt = (model: Model, at: Pointer): string | undefined => {
  const [register, id = ''] = keysOf(at)
  const { purposes, sources, recipients, data } = model
  const titles: Readonly<Record<string, Text | undefined>> = {
    purposes: purposes.get(id)?.title,
    sources: sources.get(id)?.label,
    recipients: recipients.get(id)?.name ?? recipients.get(id)?.label,
    data: data.get(id)?.label,
  }
  const title = titles[register ?? '']
  return title && plain(title)
}
