import type { Finding } from '../findings/finding.js'
import { problem } from '../findings/problem.js'
import type { SyntaxMistake } from '../reading/mistakes/syntax-mistake.js'
import type { Point } from '../source/file.js'

/** A file as text, and what is wrong where its bytes are not UTF-8. */
export interface Decoded {
  readonly text: string
  readonly finding?: Finding
}

/** Reads bytes as UTF-8; where they are not, the text is only good to be shown, with a mark in each bad place. */
export function decode(file: string, bytes: Uint8Array): Decoded {
  const wide = utf16Of(bytes)
  if (wide !== undefined) return { text: new TextDecoder(wide).decode(bytes), finding: utf16(file) }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) }
  } catch {
    return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), finding: notUtf8(file, bytes) }
  }
}

/** The text that bytes make, whatever they are: to see whether a file is meant to be a declaration. */
export const glance = (bytes: Uint8Array): string => new TextDecoder(utf16Of(bytes) ?? 'utf-8').decode(bytes)

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

function utf16(file: string): Finding {
  const start = { line: 1, column: 1 }
  return problem({
    rule: 'syntax',
    file,
    range: { start, end: start },
    data: { mistake: 'utf-16' } satisfies SyntaxMistake,
  })
}

function notUtf8(file: string, bytes: Uint8Array): Finding {
  const good = goodStart(bytes)
  const byte = bytes[new TextEncoder().encode(good).length] ?? 0
  const start = endOf(good.replace(/^\uFEFF/, ''))
  return problem({
    rule: 'syntax',
    file,
    range: { start, end: { line: start.line, column: start.column + 1 } },
    data: { mistake: 'not-utf-8', byte } satisfies SyntaxMistake,
  })
}

/**
 * The text before the first bad byte. The decoder does not say where it stopped; but as part of a stream it takes every
 * beginning that is good, so the longest good one is found by halving.
 */
function goodStart(bytes: Uint8Array): string {
  let good = 0
  let bad = bytes.length + 1
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (streamed(bytes.subarray(0, middle)) === undefined) bad = middle
    else good = middle
  }
  return streamed(bytes.subarray(0, good)) ?? ''
}

function streamed(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream: true })
  } catch {
    return undefined
  }
}

function endOf(text: string): Point {
  const line = text.split('\n').length
  return { line, column: text.length - text.lastIndexOf('\n') }
}
