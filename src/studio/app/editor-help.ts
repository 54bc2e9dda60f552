import type { CompletionContext, CompletionResult } from '@codemirror/autocomplete'
import type { Text } from '@codemirror/state'
import { hoverTooltip } from '@codemirror/view'
import type { Point } from '../../source/file.js'
import type { Asker } from './asker.js'
import { plainMarkdown } from './plain-markdown.js'

/** Where a place of ours stands in the text of the editor. */
export function offsetOf(text: Text, { line, column }: Point): number {
  const found = text.line(Math.max(1, Math.min(line, text.lines)))
  return Math.min(found.from + Math.max(0, column - 1), found.to)
}

/** Where an offset of the editor stands as we count. */
export function pointAt(text: Text, offset: number): Point {
  const line = text.lineAt(offset)
  return { line: line.number, column: offset - line.from + 1 }
}

const types = { key: 'property', word: 'enum', id: 'variable' } as const

/** Completes fields, ids and words of the catalogues and of the law, as the language server does. */
export const completeWith =
  (asker: Asker, nameOf: () => string) =>
  async ({ state, pos, explicit }: CompletionContext): Promise<CompletionResult | null> => {
    const before = state.doc.lineAt(pos).text.slice(0, pos - state.doc.lineAt(pos).from)
    if (!explicit && !/[\w.-]$|[:\-[,] $/.test(before)) return null
    const file = { path: nameOf(), text: state.sliceDoc() }
    const found = await asker.ask('complete', { file, at: pointAt(state.doc, pos) })
    const [first] = found
    if (first === undefined) return null
    return {
      from: offsetOf(state.doc, first.from),
      to: offsetOf(state.doc, first.to),
      options: found.map(({ label, detail, says, kind, insert }, index) => ({
        ...{ label, detail, apply: insert, type: types[kind], boost: -Math.min(index, 99) },
        ...(says !== '' && { info: () => plainMarkdown(says) }),
      })),
      validFor: /^[\w.-]*$/,
    }
  }

/** Says what stands below the pointer means. */
export const hoverWith = (asker: Asker, nameOf: () => string) =>
  hoverTooltip(async ({ state }, pos) => {
    const file = { path: nameOf(), text: state.sliceDoc() }
    const found = await asker.ask('hover', { file, at: pointAt(state.doc, pos) }).catch(() => undefined)
    if (found === undefined) return null
    return {
      pos: offsetOf(state.doc, found.from),
      end: offsetOf(state.doc, found.to),
      create: () => ({ dom: plainMarkdown(found.says) }),
    }
  })
