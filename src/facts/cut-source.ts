import type { Model } from '../model/types.js'
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
 * is unknown, or one of its own name, or one in which it is stated for several.
 */
export function mayBeStated({ unknown }: Model, absent: Pointer): boolean {
  const keys = keysOf(absent)
  const [top = ''] = keys
  const field = keys.at(-1) ?? ''
  return [top, field, ...(statedFor[field] ?? [])].some((key) => unknown.has(key))
}
