import { isForEver } from '../../language/kept-in-words.js'
import { endlessIn } from '../../prose/periods-in-words.js'
import type { Plain } from '../../source/edit.js'
import type { Instead } from '../answer.js'
import { beganLarge } from './registered.js'

/** A keeping without an end, as somebody said it. */
interface ReadEndless {
  readonly value: Plain
  readonly understood: string
  readonly doubt?: string
  readonly instead?: readonly Instead[]
  readonly isArchive?: true
}

/** `For ever`, and in whose archive; undefined for anything else. */
export function readEndless(bare: string, words: string): ReadEndless | undefined {
  const { of, archive } = asArchive(bare)
  const where = whereFor(of)
  if (!isForEver(of) && where === undefined) return undefined
  const because = where ?? archive
  const value = { keep: 'indefinitely', ...(because !== undefined && { because: beganLarge(because) }) }
  const understood = `Kept without an end${because === undefined ? '' : `, because ${because}`}`
  if (archive !== undefined)
    return {
      value,
      understood: where === undefined ? `${understood}.` : `${understood}, as an archive.`,
      isArchive: true,
    }
  return {
    value,
    understood: `${understood}.`,
    doubt: endlessDoubt,
    instead: where === undefined ? ofForEver : keepingWords(words),
  }
}

/** What stands without an end as an archive: `for ever, it is our archive`. */
export function asArchive(words: string): { readonly of: string; readonly archive?: string } {
  const [, of, joint = '', whose = '', name = ''] =
    /^(.+?)[,:;.]? (?:because )?((?:it|this|that) is |they are |in |as )?(our|an|the) (archives?)$/i.exec(words) ?? []
  if (of === undefined) return { of: words }
  const isWithin = /^in /i.test(joint)
  return { of, archive: `${isWithin ? 'they are in' : 'it is'} ${whose.toLowerCase()} ${name.toLowerCase()}` }
}

/** In whose archive something is without an end, as a reason: `for ever, in the county archive`. */
function whereFor(words: string): string | undefined {
  const [, endless = '', joint = '', place = '', archive = ''] =
    /^(.+?)[,:;]? ((?:because )?(?:it|they|this|that) (?:is|are|goes|go) )?(in|at|with|to|into) (.*\barchives?\b.*)$/i.exec(
      words,
    ) ?? []
  if (!isForEver(endless)) return undefined
  return `they ${/\bgo(?:es)?\b/i.test(joint) ? 'go' : 'are'} ${place.toLowerCase()} ${archive}`
}

/** Whether words set no end: for ever and something about it, which sets none either. */
export function setsNoEnd(words: string): boolean {
  const [head = '', about = ''] = words.split(/\s*[,;:.(–]\s*|\s+-\s+|\s+(?=(?:because|as|in|at|with|by|to)\b)/, 2)
  const isLimited = /\b(?:unless|until|except|but|if|when|while|or)\b/i.test(about)
  return (isForEver(head) && !isLimited) || endlessIn(words, 'en') === 'endless'
}

/** What is asked where no end is said. */
export const endlessDoubt =
  'The law allows that for archives in the public interest only. Is it one? Otherwise give it an end.'

/** What can be said of data that are kept without an end. */
const ofForEver: readonly Instead[] = [
  { label: 'Give it an end' },
  { label: 'It is our archive', words: 'for ever, it is our archive' },
]

/** The same of words that say more than that there is no end: they stay as they were said. */
export const keepingWords = (words: string): readonly Instead[] => [
  { label: 'Give it an end' },
  { label: 'It is such an archive', words: `${words.replace(/[.!]$/, '')}; it is an archive` },
]
