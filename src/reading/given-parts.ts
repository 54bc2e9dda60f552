import { quoted } from '../findings/fact.js'
import type { Finding } from '../findings/finding.js'
import { problem } from '../findings/problem.js'
import type { SourceFile } from '../source/file.js'
import { locatorOf } from '../source/locate.js'
import type { SourceTree } from '../source/tree.js'
import { includesOf } from './includes.js'
import type { IncludeMistake } from './mistakes/include-mistake.js'

/**
 * Holds the texts that were given for a declaration against what it includes: a part that is named and was not given, and one
 * that was given and is not named.
 */
export function givenParts(main: SourceTree, parts: readonly SourceFile[]): readonly Finding[] {
  const itself = plainPath(main.file.path)
  const folder = main.file.path.replace(/[^/\\]*$/, '')
  const given = new Map(parts.map((part) => [plainPath(part.path), part]))
  const named = new Set<string>()
  const findings: Finding[] = []
  for (const { path, pointer } of includesOf(main)) {
    const whole = plainPath(`${folder}${path}`)
    const isPart = whole === itself || named.has(whole)
    named.add(whole)
    if (given.has(whole) && !isPart) continue
    const data: IncludeMistake = { mistake: isPart ? 'included-twice' : missing(path), path: quoted(path) }
    findings.push(problem({ ...locatorOf([main]).locate(pointer), rule: 'include', pointer, data }))
  }
  const start = { line: 1, column: 1 }
  for (const [path, { path: file }] of given) {
    if (named.has(path)) continue
    const data: IncludeMistake = { mistake: 'not-included' }
    findings.push(problem({ file, range: { start, end: start }, rule: 'include', data }))
  }
  return findings
}

/** A part that lies elsewhere has to be handed in by whoever can reach it. */
const missing = (path: string): 'not-given' | 'outside-not-given' =>
  /^(?:\.\.(?:\/|$)|\/|[A-Za-z]:)/.test(plainPath(path)) ? 'outside-not-given' : 'not-given'

/** A path without the steps that lead nowhere: `./a/../b` is `b`. */
function plainPath(path: string): string {
  const steps: string[] = []
  for (const step of path.replaceAll('\\', '/').split('/')) {
    if (step === '.' || (step === '' && steps.length > 0)) continue
    if (step === '..' && steps.length > 0 && steps.at(-1) !== '..') steps.pop()
    else steps.push(step)
  }
  return steps.join('/')
}
