import { authorities } from '../../../src/law/authorities.js'
import { partsOf } from '../../../src/law/citation.js'
import { provisionRows } from '../../../src/law/provisions.js'
import { formInOtherLetters, inOtherLetters, messageInOtherLetters, withTexts } from './in-other-letters.js'
import { englishSource, localesOf, madeUp } from './made-languages.js'

/** The tag of a language that has no letter and no sign of ours: English in the letters of another script. */
export const otherTag = 'xx'

const { messages, law } = englishSource ?? {}

const head = `catalogue:
  formatted-as: el
`

const names = authorities().map(({ id, nameEn, abbreviation = '' }) => {
  const short = abbreviation === '' ? '' : `, short: "${inOtherLetters(abbreviation)}"`
  return `  ${id}: { name: "${inOtherLetters(nameEn)}"${short} }`
})

/** The letters of all points of the law, each with another. */
const points = [...new Set(provisionRows().flatMap(({ id }) => partsOf(id).split('.')))]
  .filter((part) => /^[a-z]+$/.test(part))
  .map((point) => `${point}: ${inOtherLetters(point)}`)

/** The words of law of the language. */
export const otherLaw = withTexts(law?.text ?? '', formInOtherLetters)
  .replace(/^ {2}letters: .*$/m, `  letters: { ${points.join(', ')} }`)
  .replace(
    /^authorities: .*$/m,
    `authorities:\n${[...new Map(names.map((line) => [line.split(':')[0], line])).values()].join('\n')}`,
  )

/** The messages of the language. */
export const otherMessages = withTexts(
  (messages?.text ?? '').replace(/^catalogue:\n(?: .*\n)+/m, head),
  messageInOtherLetters,
  (key) => key !== 'catalogue',
)

/** English and the language in other letters, read as any language is. */
export const otherLocales = localesOf(madeUp(otherTag, otherMessages, otherLaw))
