/** Numbers by their words, up to nineteen, and the tens. */
const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'

const named: ReadonlyMap<string, number> = new Map([
  ...units.split(' ').map((word, index) => [word, index] as const),
  ...tens.split(' ').map((word, index) => [word, (index + 2) * 10] as const),
  ['nil', 0],
  ['fourty', 40],
])

const fractions: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['1/2', 1 / 2],
  ['1/4', 1 / 4],
  ['3/4', 3 / 4],
  ['half', 1 / 2],
  ['quarter', 1 / 4],
  ['three quarters', 3 / 4],
])

/**
 * The number that small words say: `6`, `2.5`, `twenty five`, `one hundred and twenty`, `a`, `half a`, `two and a half`,
 * `six (6)`; undefined where they say none, or only about how many.
 */
export function readNumber(words: string): number | undefined {
  const text = words.replace(/(?<=\w)-(?=\w)/g, ' ').trim()
  const [, inWords, inDigits] = /^(.+?) ?\((.+)\)$/.exec(text) ?? []
  if (inWords !== undefined && inDigits !== undefined) {
    const number = readNumber(inWords)
    return number === readNumber(inDigits) ? number : undefined
  }
  return inWhole(text) ?? inParts(text)
}

/** A whole number, or one with decimals. */
function inWhole(text: string): number | undefined {
  if (/^(?:an?|one full|one whole)$/.test(text)) return 1
  if (/^a couple(?: of)?$|^a pair of$/.test(text)) return 2
  if (/^(?:a|one) dozen$/.test(text)) return 12
  if (/^half a dozen$/.test(text)) return 6
  if (/^\d{1,3}(?:,\d{3})+$/.test(text)) return Number(text.replaceAll(',', ''))
  if (/^\d+(?:[.,]\d{1,2})?$/.test(text)) return Number(text.replace(',', '.'))
  return spelled(text)
}

function spelled(text: string): number | undefined {
  const [, hundreds, rest] = /^(.+?) hundred(?:(?: and)? (.+))?$/.exec(text) ?? []
  if (hundreds !== undefined) {
    const [many, more] = [hundreds === 'a' ? 1 : named.get(hundreds), rest === undefined ? 0 : spelled(rest)]
    return many === undefined || more === undefined || many > 9 || more > 99 ? undefined : many * 100 + more
  }
  const [first = '', second, third] = text.split(' ')
  const [ten, one] = [named.get(first), second === undefined ? 0 : named.get(second)]
  if (ten === undefined || one === undefined || third !== undefined) return undefined
  return second === undefined || (ten >= 20 && one > 0 && one < 10) ? ten + one : undefined
}

/** A part of one, or a whole and a part: `half a`, `a quarter of a`, `2 1/2`, `two and a half`, `2½`. */
function inParts(text: string): number | undefined {
  const bare = text.replace(/ (?:of )?an?$/, '').replace(/^an? (?=half$|quarter$)/, '')
  const alone = fractions.get(bare)
  if (alone !== undefined) return alone
  const [, whole, part] =
    /^(.+?)(?: and a | and | |(?=[½¼¾]))(½|¼|¾|1\/2|1\/4|3\/4|half|quarter|three quarters)$/.exec(text) ?? []
  const [number, more] = [whole === undefined ? undefined : inWhole(whole), fractions.get(part ?? '')]
  return number === undefined || more === undefined ? undefined : number + more
}
