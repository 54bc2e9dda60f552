import { isScalar, type Node } from 'yaml'
import type { Finding, Related } from '../findings/finding.js'
import { problem } from '../findings/problem.js'
import type { Place } from '../source/file.js'
import { rangeBetween } from '../source/locate.js'
import type { Pointer } from '../source/pointer.js'
import type { SourceTree } from '../source/tree.js'
import type { EmptyValue } from './mistakes/empty-value.js'
import type { Fix } from './mistakes/fix.js'
import { lettersAsFix, lettersMeant } from './mistakes/letters-meant.js'
import type { SyntaxMistake } from './mistakes/syntax-mistake.js'

/** What is refused while a file is read from top to bottom. */
export interface Refusals {
  readonly findings: readonly Finding[]
  /** The places that were taken out. */
  readonly skipped: readonly Pointer[]
  /** Takes a place out without a finding of its own. */
  skip(at: Pointer): void
  /** Takes a place out and reports why, at a node or at a part of the text. */
  refuse(node: Node | undefined, at: Pointer, mistake: EmptyValue | SyntaxMistake, span?: Span): undefined
  /** Reports a part of the text that changes nothing of what the place says: the place stays. */
  reportOnly(node: Node, at: Pointer, mistake: SyntaxMistake, span?: Span): void
  /** Reports what stands for the second time; the place stays what the first made of it. */
  reportAgain(node: Node, first: Node, at: Pointer, mistake: SyntaxMistake): void
}

/** From where to where in the text. */
export type Span = readonly [start: number, end: number]

/** Collects what is refused in one file; what stands behind several aliases is reported once. */
export function refusalsOf({ file, lines }: SourceTree): Refusals {
  const findings: Finding[] = []
  const skipped: Pointer[] = []
  const reported = new Set<Node>()

  /** Where a node stands; of a map or list, its first line is enough. */
  const spanOf = (node: Node | undefined): Span => {
    const [start, end] = node?.range ?? [0, 0]
    if (isScalar(node)) return [start, end]
    const firstLine = file.text.slice(start, end).search(/\r?\n/)
    return [start, firstLine === -1 ? end : start + firstLine]
  }
  const placeOf = ([start, end]: Span): Place => ({ file: file.path, range: rangeBetween(lines, start, end) })
  const meantAt = (mistake: EmptyValue | SyntaxMistake, [start, end]: Span): Partial<Fix> => {
    const meant = mistake.mistake === 'empty-value' ? undefined : lettersMeant(file.text, { mistake, start, end })
    return meant ? lettersAsFix(meant, placeOf([meant.start, meant.end])) : {}
  }
  const report = (node: Node | undefined, found: Finding): void => {
    if (node && reported.has(node)) return
    if (node) reported.add(node)
    findings.push(found)
  }
  return {
    findings,
    skipped,
    skip: (at) => void skipped.push(at),
    refuse(node, at, mistake, span = spanOf(node)) {
      skipped.push(at)
      const rule = mistake.mistake === 'empty-value' ? 'value-is-stated' : 'syntax'
      report(node, problem({ rule, ...placeOf(span), pointer: at, data: mistake, ...meantAt(mistake, span) }))
    },
    reportOnly(node, at, mistake, span = spanOf(node)) {
      report(node, problem({ rule: 'syntax', ...placeOf(span), pointer: at, data: mistake }))
    },
    reportAgain(node, first, at, mistake) {
      const related: readonly Related[] = [{ ...placeOf(spanOf(first)), at, is: 'first-written' }]
      report(node, problem({ rule: 'syntax', ...placeOf(spanOf(node)), pointer: at, data: mistake, related }))
    },
  }
}
