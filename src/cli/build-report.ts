import type { Checked } from '../checking/checked.js'
import { gapsOf } from '../documents/tree/gaps.js'
import type { Finding } from '../findings/finding.js'
import { isAboutReading } from '../findings/stages.js'
import { usualName } from '../node/read-project.js'
import type { Stale } from '../node/write-outputs.js'
import { brief } from '../reports/brief.js'
import { cells, count, digits, type Look, widthOf, wrap } from '../reports/layout.js'
import { palette } from '../reports/palette.js'
import { countFindings } from '../reports/sum.js'
import type { Words } from '../wording/words.js'
import type { Output } from './print-outputs.js'

/** So many errors are named when they keep a notice from being printed; `lint` shows them all. */
const mostErrors = 20

/** What was named on the command line, to be typed again: the one declaration, unless it is taken anyway. */
function again(results: readonly Checked[]): string {
  const [file, ...others] = results.map(({ files }) => files[0])
  return file === undefined || others.length > 0 || file === usualName || file.startsWith('<') ? '' : ` ${file}`
}

/** Says why nothing was printed. */
export function describeRefusal(results: readonly Checked[], out: string, words: Words, look: Look): string {
  const errors = results.flatMap((result) => result.findings.filter((finding) => finding.severity === 'error'))
  const isReadable = results.every((result) => result.model !== undefined) && !errors.some(isAboutReading)
  const untouched = out === '-' ? '' : ` The files in ${out.replace(/\/?$/, '/')} are as they were.`
  const more = errors.length > mostErrors ? `  and ${errors.length - mostErrors} more\n` : ''
  const canDraft = isReadable && !errors.some(({ rule }) => rule === 'language-is-offered')
  const advice = canDraft ? `Print it anyway, marked as a draft: forthright build --draft${again(results)}\n` : ''
  const head = palette(look.color)('error', `${count(errors.length, 'error')}, so nothing was written.`)
  return `${head}${untouched}\n\n${brief(errors.slice(0, mostErrors), words, look)}${more}\nSee why: forthright lint${again(results)}\n${advice}`
}

/** Says what a final notice would lack, though no error forbids it. */
export function describeMissing(
  missing: readonly Finding[],
  results: readonly Checked[],
  out: string,
  words: Words,
  look: Look,
): string {
  const untouched = out === '-' ? '' : ` The files in ${out.replace(/\/?$/, '/')} are as they were.`
  const facts = missing.length === 1 ? '1 required fact is missing' : `${missing.length} required facts are missing`
  const lowered = results.flatMap((result) => result.lowered).filter(({ count: found }) => found > 0)
  const names = lowered.map(({ rule }) => rule).join(', ')
  const why =
    names === ''
      ? ''
      : wrap(`A rule that counts less puts no fact into a notice. Lowered here: ${names}.`, widthOf(look)).join('\n')
  const more = missing.length > mostErrors ? `  and ${missing.length - mostErrors} more\n` : ''
  return [
    `${palette(look.color)('error', `${facts}, so nothing was written.`)}${untouched}\n\n`,
    `${brief(missing.slice(0, mostErrors), words, look)}${more}\n`,
    why === '' ? '' : `${why}\n`,
    `Print it anyway, marked as a draft: forthright build --draft${again(results)}\n`,
  ].join('')
}

/** Names the characters that keep a PDF from being printed. */
export const describeUndrawn = (findings: readonly Finding[], words: Words, look: Look): string =>
  findings.length === 0 ? '' : `${brief(findings, words, look)}\n`

/** Names the files that were written, and what they were made from. */
export function describeWritten(
  outputs: readonly Output[],
  results: readonly Checked[],
  out: string,
  look: Look,
  undrawn: readonly Finding[] = [],
): string {
  const paint = palette(look.color)
  const longest = Math.max(0, ...outputs.map(({ name }) => cells(`${out}/${name}`)))
  const sizes = outputs.map(({ bytes }) => `${digits(Math.ceil(bytes.length / 1024))} KB`)
  const widest = Math.max(0, ...sizes.map((size) => size.length))
  const lines = outputs.map(({ name, document }, index) => {
    const path = `${out}/${name}`
    const gaps = document.draft ? `   ${paint('warning', `DRAFT, ${count(gapsOf(document).length, 'gap')}`)}` : ''
    const space = ' '.repeat(longest - cells(path) + 2)
    return `${paint('ok', 'wrote')}  ${path}${space}${(sizes[index] ?? '').padStart(widest)}${gaps}\n`
  })
  return `${lines.join('')}${summary(outputs, results, undrawn)}\n`
}

function summary(outputs: readonly Output[], results: readonly Checked[], undrawn: readonly Finding[]): string {
  const notices = new Set(outputs.map(({ document }) => document.id)).size
  const languages = [...new Set(outputs.map(({ document }) => document.language))].join(', ')
  const { errors, warnings, infos } = countFindings(results)
  const found = [
    ...(errors > 0 ? [count(errors, 'error')] : []),
    ...(warnings > 0 ? [count(warnings, 'warning')] : []),
    ...(infos > 0 ? [count(infos, 'info')] : []),
  ].join(', ')
  const fonts = undrawn.length === 0 ? '' : `${count(undrawn.length, 'character')} without a font, `
  const findings = found === '' ? 'no findings' : `${found}: forthright lint shows them`
  const made = `${count(outputs.length, 'file')} from ${count(notices, 'notice')} in ${languages}`
  return `${made} (${fonts}${findings}; law as of ${results[0]?.law.asOf})`
}

const reasons: Readonly<Record<Stale['reason'], string>> = {
  missing: 'is not there',
  edited: 'is not what forthright wrote',
  outdated: 'the declaration has changed since',
}

/** Names the files that are not what would be written today. */
export function describeStale(stale: readonly Stale[], outputs: readonly Output[], out: string, look: Look): string {
  const paint = palette(look.color)
  if (stale.length === 0) return `${paint('ok', 'Up to date')}: ${count(outputs.length, 'file')} in ${out}/\n`
  const longest = Math.max(...stale.map(({ name }) => cells(name)))
  const lines = stale.map(({ name, reason }) => {
    const space = ' '.repeat(longest - cells(name) + 2)
    return `${paint('error', 'stale')}  ${out}/${name}${space}${reasons[reason]}\n`
  })
  return `${lines.join('')}${stale.length} of ${count(outputs.length, 'file')} to be written again: forthright build\n`
}
