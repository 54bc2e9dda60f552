import type { Finding } from '../findings/finding.js'
import { wordedFindings } from '../wording/worded-findings.js'
import type { Words } from '../wording/words.js'
import { cells, type Look, widthOf, wordOf, wrap } from './layout.js'
import { palette } from './palette.js'
import { printPlace } from './print-place.js'

/** So much room words need beside a place. */
const leastBeside = 20

/** Lists findings, each with its severity, place and message only: for a command that is not about findings. */
export function brief(findings: readonly Finding[], words: Words, look: Look): string {
  const paint = palette(look.color)
  const all = wordedFindings(findings, words)
  const longest = Math.max(0, ...all.map((finding) => cells(printPlace(finding))))
  const margin = 2 + 5 + 2 + longest + 2
  // Behind long paths there is no room for words: they stand below.
  const isBelow = look.columns !== undefined && margin + leastBeside > widthOf(look)
  return all
    .flatMap((finding) => {
      const word = wordOf[finding.severity]
      const place = printPlace(finding)
      const head = `  ${paint(finding.severity, word)}${' '.repeat(7 - word.length)}${paint('place', place)}`
      if (isBelow) return [head, ...wrap(finding.message, widthOf(look) - 9).map((line) => `${' '.repeat(9)}${line}`)]
      const [first = '', ...more] = wrap(finding.message, Math.max(leastBeside, widthOf(look) - margin))
      return [
        `${head}${' '.repeat(longest - cells(place) + 2)}${first}`,
        ...more.map((line) => `${' '.repeat(margin)}${line}`),
      ]
    })
    .map((line) => `${line}\n`)
    .join('')
}
