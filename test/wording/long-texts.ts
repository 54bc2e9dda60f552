import type { Finding } from '../../src/findings/finding.js'
import { englishWords } from '../worded.js'

/** What somebody pasted where a few words were meant: without a blank nothing else ends it. */
export const long = 'x'.repeat(20_000)

/** No sentence of ours is as long as this: it holds some names, each short, and what we say of them. */
const cap = 2000

/** The rules that would tell these findings at more length than anybody reads, as they are. */
export const toldAtLength = (findings: readonly Finding[]): readonly string[] =>
  findings
    .filter((finding) => longestSaid(finding) > cap)
    .map(({ rule, places: [{ pointer }] }) => `${rule} ${pointer}`)

/** The same, were each text that the findings quote or name a long one. */
export const toldAtLengthIfLong = (findings: readonly Finding[]): readonly string[] =>
  toldAtLength(findings.map((finding) => lengthened(finding)))

function longestSaid(finding: Finding): number {
  const { message, why, fix, places, related } = englishWords.finding(finding)
  return Math.max(...[message, why, fix, ...places.map((it) => it ?? ''), ...related.flat()].map((it) => it.length))
}

function lengthened<Facts>(facts: Facts): Facts
function lengthened(facts: unknown): unknown {
  if (Array.isArray(facts)) return facts.map((fact) => lengthened<unknown>(fact))
  if (typeof facts !== 'object' || facts === null) return facts
  return Object.fromEntries(
    Object.entries(facts).map(([key, fact]) =>
      (key === 'quote' || key === 'name') && typeof fact === 'string'
        ? [key, `${fact} ${long}`]
        : [key, lengthened<unknown>(fact)],
    ),
  )
}
