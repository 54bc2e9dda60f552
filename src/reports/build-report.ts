import type { Outcome } from '../checking/checked.js'
import { kinds } from '../documents/kinds.js'
import type { NoticeDocument } from '../documents/tree/document.js'
import { gapsOf } from '../documents/tree/gaps.js'
import type { Finding } from '../findings/finding.js'
import type { Words } from '../wording/words.js'
import { brief } from './brief.js'
import { cells, count, digits, type Look } from './layout.js'
import { palette } from './palette.js'
import { countFindings } from './sum.js'
import { commandOf, type Typed } from './typed-again.js'

/** A file that was printed, with what it was made of. */
export interface MadeFile {
  readonly name: string
  readonly bytes: Uint8Array
  /** Absent where it was made of the whole declaration. */
  readonly document?: NoticeDocument
  /** The main file of the declaration. */
  readonly declaration: string
}

/** A file on disk that is not what would be written today. */
export interface StaleFile {
  readonly name: string
  /**
   * `edited`: it is also not what forthright wrote last. `outdated`: it is, and what changed since is not known. The others say
   * what is not what it was, where the facts are the same the version or the day.
   */
  readonly reason: 'missing' | 'unreadable' | 'edited' | 'outdated' | 'other-facts' | 'other-version' | 'other-day'
  /** The version that made it, if it is not this one. */
  readonly by?: string
}

/** Names the characters that keep a PDF from being printed. */
export const describeUndrawn = (findings: readonly Finding[], words: Words, look: Look): string =>
  findings.length === 0 ? '' : `${brief(findings, words, look)}\n`

/** Where files were written, and what was typed. */
export interface Written {
  readonly out: string
  /** Files of earlier runs that no declaration makes any more. */
  readonly left?: readonly string[]
  readonly typed: Typed
  readonly look: Look
}

/** Names the files that were written, and what they were made from. */
export function describeWritten(
  outputs: readonly MadeFile[],
  results: readonly Outcome[],
  { out, left = [], typed, look }: Written,
  undrawn: readonly Finding[] = [],
): string {
  const paint = palette(look.color)
  const longest = Math.max(0, ...outputs.map(({ name }) => cells(`${out}/${name}`)))
  const sizes = outputs.map(({ bytes }) => `${digits(Math.ceil(bytes.length / 1024))} KB`)
  const widest = Math.max(0, ...sizes.map((size) => size.length))
  const lines = outputs.map(({ name, document }, index) => {
    const path = `${out}/${name}`
    const gaps = document?.draft ? `   ${paint('warning', `DRAFT, ${count(gapsOf(document).length, 'gap')}`)}` : ''
    const space = ' '.repeat(longest - cells(path) + 2)
    return `${paint('ok', 'wrote')}  ${path}${space}${(sizes[index] ?? '').padStart(widest)}${gaps}\n`
  })
  return `${lines.join('')}${describeLeft(out, left, look)}${summary(outputs, results, undrawn, typed)}\n`
}

/** Names what is no longer made: it goes on being published until somebody deletes it. */
function describeLeft(out: string, left: readonly string[], look: Look): string {
  const longest = Math.max(0, ...left.map(cells))
  const mark = palette(look.color)('error', 'left')
  return left
    .map(
      (name) =>
        `${mark}   ${out}/${name}${' '.repeat(longest - cells(name) + 2)}no declaration makes it any more: delete it\n`,
    )
    .join('')
}

function summary(
  outputs: readonly MadeFile[],
  results: readonly Outcome[],
  undrawn: readonly Finding[],
  typed: Typed,
): string {
  const { errors, warnings, infos } = countFindings(results)
  const found = [
    ...(errors > 0 ? [count(errors, 'error')] : []),
    ...(warnings > 0 ? [count(warnings, 'warning')] : []),
    ...(infos > 0 ? [count(infos, 'info')] : []),
  ].join(', ')
  const fonts = undrawn.length === 0 ? '' : `${count(undrawn.length, 'character')} without a font, `
  const findings = found === '' ? 'no findings' : `${found}: ${commandOf('lint', typed)} shows them`
  const made = [count(outputs.length, 'file'), sourcesOf(outputs).join(' and ')]
    .filter((it) => it !== '')
    .join(' from ')
  return `${made} (${fonts}${findings}; law as of ${results[0]?.asOf})`
}

/** What files were made of: `2 notices in en, fr`, `1 declaration`. */
function sourcesOf(outputs: readonly MadeFile[]): readonly string[] {
  const documents = outputs.flatMap(({ document }) => document ?? [])
  const whole = new Set(outputs.flatMap(({ document, declaration }) => (document ? [] : [declaration]))).size
  return [
    ...kinds.flatMap(({ id, called }) => {
      const of = documents.filter(({ kind }) => kind === id)
      const languages = [...new Set(of.map(({ language }) => language))].join(', ')
      return of.length === 0 ? [] : `${count(new Set(of.map((one) => one.id)).size, called)} in ${languages}`
    }),
    ...(whole > 0 ? [count(whole, 'declaration')] : []),
  ]
}

const reasons: Readonly<Record<StaleFile['reason'], string>> = {
  missing: 'is not there',
  unreadable: 'cannot be read',
  edited: 'is not what forthright wrote',
  outdated: 'the declaration, forthright or the law has changed since',
  'other-facts': 'the declaration has changed since',
  'other-version': 'other words for the same facts',
  'other-day': 'the same facts under the law of another day',
}

/** Names the files that are not what would be written today. */
export function describeStale(
  stale: readonly StaleFile[],
  outputs: readonly MadeFile[],
  { out, left = [], typed, look }: Written,
): string {
  const paint = palette(look.color)
  const longest = Math.max(0, ...stale.map(({ name }) => cells(name)))
  const lines = stale.map(({ name, reason, by }) => {
    const space = ' '.repeat(longest - cells(name) + 2)
    const maker = by === undefined ? '' : ` (it was made by forthright ${by})`
    return `${paint('error', 'stale')}  ${out}/${name}${space}${reasons[reason]}${maker}\n`
  })
  const isReworded = stale.some(({ reason }) => reason === 'other-version')
  const changelog = isReworded ? 'What this version words otherwise: CHANGELOG.md of forthright\n' : ''
  const remains = describeLeft(out, left, look)
  if (stale.length === 0) return `${remains}${paint('ok', 'Up to date')}: ${count(outputs.length, 'file')} in ${out}/\n`
  return `${lines.join('')}${remains}${changelog}${stale.length} of ${count(outputs.length, 'file')} to be written again: ${commandOf('build', typed)}\n`
}
