import { languagesOf } from '../facts/languages.js'
import { oncePerModel } from '../model/once-per-model.js'
import { keysOf } from '../source/pointer.js'
import { leftInAddress, leftInNumber } from './phrases/marks.js'
import { saidInWording } from './said.js'
import { type AuthorValue, authorValues, emailsOf } from './texts.js'

/** The blank that is left in an address or a number. It is in no language: whoever left it wrote it in one of the notices'. */
export function leftInValue(value: AuthorValue, languages: readonly string[]): string | undefined {
  const { at, text } = value
  const mark = keysOf(at).at(-1) === 'phone' ? leftInNumber(text) : leftInAddress(text)
  const topics = keysOf(at).at(-1) === 'post' ? (['leftover', 'leftoverAddress'] as const) : (['leftover'] as const)
  return (
    mark ??
    languages.flatMap((language) => topics.flatMap((topic) => saidInWording({ at, text, language }, topic)))[0]?.match
  )
}

/** The languages in which a blank may have been left: those of all notices; none where no address and no number is written. */
export const languagesLeftIn = oncePerModel((model): readonly string[] => {
  const [value] = [...authorValues(model), ...emailsOf(model)]
  if (value === undefined) return []
  return [...new Set([undefined, ...model.notices.values()].flatMap((notice) => languagesOf(model, notice).tags))]
})
