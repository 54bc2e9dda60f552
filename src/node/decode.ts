import type { Finding } from '../findings/finding.js'
import { problem } from '../findings/problem.js'
import type { SyntaxMistake } from '../reading/mistakes/syntax-mistake.js'
import { noLetter } from '../source/characters.js'
import type { Point } from '../source/file.js'

/** A file as text, and what is wrong where its bytes are not UTF-8. */
export interface Decoded {
  readonly text: string
  readonly finding?: Finding
}

/** Reads bytes as UTF-8; where they are not, the text is only good to be shown, with a mark in each bad place. */
export function decode(file: string, bytes: Uint8Array): Decoded {
  const wide = wideOf(bytes)
  if (wide !== undefined) return { text: decodeWide(bytes, wide), finding: wideFinding(file, wide) }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) }
  } catch {
    return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), finding: notUtf8(file, bytes) }
  }
}

/** The text that bytes make, whatever they are: to see whether a file is meant to be a declaration. */
export function glance(bytes: Uint8Array): string {
  const wide = wideOf(bytes)
  return wide === undefined ? new TextDecoder().decode(bytes) : decodeWide(bytes, wide)
}

/** An encoding with several bytes for each letter, told by its mark, or by where the zeros of its first two letters stand. */
type Wide = 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be'

function wideOf(bytes: Uint8Array): Wide | undefined {
  const [a, b, c, d] = bytes
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'utf-32be'
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return 'utf-32le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  return unmarked.find(({ zeros }) => isAt(zeros, bytes))?.wide
}

/** Where the zeros of plain letters stand: one zero alone is a slip in a file of UTF-8, and so is one letter between zeros. */
const unmarked: readonly { readonly wide: Wide; readonly zeros: string }[] = [
  { wide: 'utf-32be', zeros: '000x000x' },
  { wide: 'utf-32le', zeros: 'x000x000' },
  { wide: 'utf-16be', zeros: '0x0x' },
  { wide: 'utf-16le', zeros: 'x0x0' },
]

const isAt = (zeros: string, bytes: Uint8Array): boolean =>
  bytes.length >= zeros.length && [...zeros].every((it, index) => (it === '0') === (bytes[index] === 0))

function decodeWide(bytes: Uint8Array, wide: Wide): string {
  if (wide === 'utf-16le' || wide === 'utf-16be') return new TextDecoder(wide).decode(bytes)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const letters: string[] = []
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const letter = view.getUint32(at, wide === 'utf-32le')
    letters.push(letter > 0x10_ff_ff ? noLetter : String.fromCodePoint(letter))
  }
  return letters.join('').replace(/^\uFEFF/, '')
}

function wideFinding(file: string, wide: Wide): Finding {
  const start = { line: 1, column: 1 }
  return problem({
    rule: 'syntax',
    file,
    range: { start, end: start },
    data: {
      mistake: 'wide-encoding',
      encoding: wide.startsWith('utf-16') ? 'UTF-16' : 'UTF-32',
    } satisfies SyntaxMistake,
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
