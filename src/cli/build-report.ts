import type { Stale } from '../node/write-outputs.js'
import type { NoticeDocument } from '../notice/document.js'
import type { Checked } from '../pipeline.js'
import { brief } from '../report/brief.js'
import { cells, count, digits, type Look } from '../report/layout.js'
import { palette } from '../report/palette.js'
import { countFindings } from '../report/sum.js'
import type { Output } from './print-outputs.js'

/** So many errors are named when they keep a notice from being printed; `lint` shows them all. */
const mostErrors = 20

/** Says why nothing was printed. */
export function describeRefusal(results: readonly Checked[], out: string, look: Look): string {
  const errors = results.flatMap((result) => result.findings.filter((finding) => finding.severity === 'error'))
  const isReadable = results.every((result) => result.model !== undefined)
  const untouched = out === '-' ? '' : ` The files in ${out.replace(/\/?$/, '/')} are as they were.`
  const more = errors.length > mostErrors ? `  and ${errors.length - mostErrors} more\n` : ''
  const advice = isReadable ? 'Print it anyway, marked as a draft: forthright build --draft\n' : ''
  const head = palette(look.color)('error', `${count(errors.length, 'error')}, so nothing was written.`)
  return `${head}${untouched}\n\n${brief(errors.slice(0, mostErrors), look)}${more}\nSee why: forthright lint\n${advice}`
}

/** Names the files that were written, and what they were made from. */
export function describeWritten(
  outputs: readonly Output[],
  results: readonly Checked[],
  out: string,
  look: Look,
): string {
  const paint = palette(look.color)
  const longest = Math.max(0, ...outputs.map(({ name }) => cells(`${out}/${name}`)))
  const sizes = outputs.map(({ bytes }) => `${digits(Math.ceil(bytes.length / 1024))} KB`)
  const widest = Math.max(0, ...sizes.map((size) => size.length))
  const lines = outputs.map(({ name, document }, index) => {
    const path = `${out}/${name}`
    const gaps = document.draft ? `   ${paint('warning', `DRAFT, ${count(gapsIn(document), 'gap')}`)}` : ''
    const space = ' '.repeat(longest - cells(path) + 2)
    return `${paint('ok', 'wrote')}  ${path}${space}${(sizes[index] ?? '').padStart(widest)}${gaps}\n`
  })
  return `${lines.join('')}${summary(outputs, results)}\n`
}

function summary(outputs: readonly Output[], results: readonly Checked[]): string {
  const notices = new Set(outputs.map(({ document }) => document.id)).size
  const languages = [...new Set(outputs.map(({ document }) => document.language))].join(', ')
  const { errors, warnings, infos } = countFindings(results)
  const found = [
    ...(errors > 0 ? [count(errors, 'error')] : []),
    ...(warnings > 0 ? [count(warnings, 'warning')] : []),
    ...(infos > 0 ? [count(infos, 'info')] : []),
  ].join(', ')
  const findings = found === '' ? 'no findings' : `${found}: forthright lint shows them`
  const made = `${count(outputs.length, 'file')} from ${count(notices, 'notice')} in ${languages}`
  return `${made} (${findings}; law as of ${results[0]?.asOf})`
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

/** How many required facts a draft shows as missing. */
function gapsIn(document: NoticeDocument): number {
  const countIn = (node: unknown): number => {
    if (typeof node !== 'object' || node === null) return 0
    const own = 'type' in node && node.type === 'gap' ? 1 : 0
    const children: unknown = 'children' in node ? node.children : []
    return own + (Array.isArray(children) ? children.reduce<number>((sum, child) => sum + countIn(child), 0) : 0)
  }
  return document.sections
    .flatMap((section) => section.clauses)
    .flatMap((clause) => clause.blocks)
    .reduce((sum, block) => sum + countIn(block), 0)
}
