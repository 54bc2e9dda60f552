import { plainLetters } from '../../source/look-alikes.js'
import type { Pointer } from '../../source/pointer.js'
import { type Fix, perhaps, safe } from './fix.js'
import type { RefusedForm, RefusedScalar } from './refused-scalar.js'

/** What mends a scalar whose kind and form are right; undefined where somebody has to decide. */
export function fixOfScalar(at: Pointer, value: string, { mistake, meant }: RefusedScalar): Fix | undefined {
  if (meant !== undefined) return safe({ set: at, to: meant })
  if (mistake.mistake === 'unknown-term')
    return mistake.meant === undefined ? undefined : perhaps({ set: at, to: mistake.meant }, false)
  const whole = mistake.mistake === 'no-country' ? undefined : wholeAddress(value, mistake)
  return whole === undefined ? undefined : safe({ set: at, to: whole })
}

/** The address that was meant: what a browser makes of the same letters. */
function wholeAddress(value: string, mistake: RefusedForm): string | undefined {
  if (mistake.mistake === 'partial-address') return mistake.whole?.quote
  if (mistake.mistake !== 'unsound-address') return undefined
  switch (mistake.because) {
    case 'slashes':
      return value.replace(/^(https?:)\/*/i, '$1//')
    case 'scheme-twice':
      return /^https?:\/\/(https?:\/\/[^/].*)$/i.exec(value)?.[1]
    case 'look-alike':
      return plainLetters(value)
    default:
      return undefined
  }
}
