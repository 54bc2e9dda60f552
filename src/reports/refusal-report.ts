import type { Outcome } from '../checking/checked.js'
import type { Refusal } from '../checking/refusal.js'
import { type Finding, placesIn } from '../findings/finding.js'
import type { Words } from '../wording/words.js'
import { brief } from './brief.js'
import { count, type Look, widthOf, wrap } from './layout.js'
import { palette } from './palette.js'
import { type ToldOnce, toldOnce } from './told-once.js'
import { commandOf, type Typed } from './typed-again.js'
import { misused, type UsageError } from './usage-error.js'
import { visibleName } from './visible-name.js'

/** Why nothing of a declaration is printed, with the declaration. */
export interface Refused extends Refusal {
  readonly checked: Pick<Outcome, 'files'>
}

/** Says why nothing is printed of some declarations, given what was found in all of them. */
export type DescribeRefusals = (
  refusals: readonly Refused[],
  results: readonly Outcome[],
  words: Words,
  look: Look,
) => string

/** Says why a command has nothing to work with: `so there is nothing to trace`. */
export const describeNothingTo =
  (work: string): DescribeRefusals =>
  (refusals, _results, words, look) =>
    refusals
      .map(({ findings }) => {
        return `${errorsOf(findings)}, so there is nothing to ${work}.\n\n${brief(findings, words, look)}`
      })
      .join('')

/** Says why nothing was written into a folder: of any declaration, or of some of them while the others were printed. */
export const describeUnwritten =
  (out: string, typed: Typed, areAll = true): DescribeRefusals =>
  (refusals, results, words, look) =>
    describeRefusals(refusals, results, { out, of: areAll ? [] : mainsOf(refusals), typed, words, look })

const mainsOf = (refusals: readonly Refused[]): readonly string[] =>
  refusals.map(({ checked: { files } }) => visibleName(files[0] ?? ''))

/** What a refusal is told with. */
interface Telling {
  readonly out: string
  /** The declarations of which nothing was written; none where that is all of them. */
  readonly of: readonly string[]
  readonly typed: Typed
  readonly words: Words
  readonly look: Look
}

/**
 * Says why nothing was printed: errors before all else, of every declaration; then what a final notice would lack. Whoever
 * builds a transcription knows that it is one, so that is wrong usage.
 */
function describeRefusals(refusals: readonly Refused[], results: readonly Outcome[], telling: Telling): string {
  const { typed, look } = telling
  const is = (...reasons: readonly Refusal['because'][]) => refusals.filter(({ because }) => reasons.includes(because))
  const transcription = is('transcription')[0]
  const canDraft = is('reading', 'language').length === 0
  const advice = canDraft
    ? `Print it anyway, marked as a draft: ${commandOf('build', typed, { extra: ['--draft'] })}\n`
    : ''
  if (!canDraft || is('errors').length > 0) {
    // A language without words keeps a notice from being printed, and is no error of what was declared.
    const unprintable = is('language').flatMap(({ findings }) => findings)
    const once = toldOnce(results)
    const wrong = once.results.flatMap(({ findings }) => findings.filter(({ severity }) => severity === 'error'))
    const errors = [...unprintable, ...wrong]
    const lint = `See why: ${commandOf('lint', typed)}\n`
    const draft = typed.options.some(([flag]) => flag === '--draft') ? noDraft(is('language').length > 0, look) : ''
    return `${nothingWritten(errorsOf(errors), errors, telling, once.whoHas)}${draft}${lint}${advice}`
  }
  if (transcription) throw onlyAsDraft(transcription.checked)
  const missing = refusals.flatMap(({ findings }) => findings)
  const facts =
    placesIn(missing) === 1 ? '1 required fact is missing' : `${placesIn(missing)} required facts are missing`
  return `${nothingWritten(facts, missing, telling)}${loweredIn(results, look)}${advice}`
}

/** Errors are counted as `lint` counts them: by what is wrong, and at how many places. */
const errorsOf = (findings: readonly Finding[]): string => {
  const [all, places] = [findings.length, placesIn(findings)]
  return `${count(all, 'error')}${places > all ? ` at ${count(places, 'place')}` : ''}`
}

/** Why not even a draft is printed, to who asked for one. */
function noDraft(isOfLanguage: boolean, look: Look): string {
  const why = isOfLanguage
    ? 'Not even a draft can be printed in a language that has no words.'
    : 'Not even a draft is printed of what cannot be read for certain: it would say what nobody declared.'
  return wrap(why, widthOf(look))
    .map((line) => `${line}\n`)
    .join('')
}

function onlyAsDraft({ files: [file = ''] }: Pick<Outcome, 'files'>): UsageError {
  const message = `${visibleName(file)} is the transcription of a published text, so it is printed only as a draft.`
  return misused(message, { file, suggestion: 'Add --draft.' })
}

/** So many findings are named when they keep a notice from being printed; `lint` shows them all. */
const mostNamed = 20

function nothingWritten(
  what: string,
  findings: readonly Finding[],
  { out, of, words, look }: Telling,
  whoHas: ToldOnce['whoHas'] = () => undefined,
): string {
  const which = of.length === 0 ? '' : ` of ${of.length > 3 ? count(of.length, 'declaration') : of.join(' and ')}`
  const head = palette(look.color)('error', `${what}, so nothing was written${which}.`)
  const isOneFolder = out !== '-' && of.length === 0 && !out.includes('{')
  const untouched = isOneFolder ? ` The files in ${visibleName(out).replace(/\/?$/, '/')} are as they were.` : ''
  const all = findings.flatMap((finding) => finding.places.map((place) => ({ ...finding, places: [place] as const })))
  const more = all.length > mostNamed ? `  and ${all.length - mostNamed} more\n` : ''
  const having = [...new Set(findings.flatMap((finding) => whoHas(finding) ?? []))]
  const shared = having.flatMap((all) => wrap(`In ${all}`, widthOf(look) - 2).map((line) => `  ${line}\n`)).join('')
  return `${head}${untouched}\n\n${brief(all.slice(0, mostNamed), words, look)}${more}${shared}\n`
}

/** Which rules let a missing fact through, because they were lowered. */
function loweredIn(results: readonly Outcome[], look: Look): string {
  const lowered = results.flatMap((result) => result.lowered).filter(({ count: found }) => found > 0)
  if (lowered.length === 0) return ''
  const names = [...new Set(lowered.map(({ rule }) => rule))].join(', ')
  const why = `A rule that counts less puts no fact into a notice. Lowered here: ${names}.`
  return `${wrap(why, widthOf(look)).join('\n')}\n`
}
