import { endlessIn } from '../../prose/periods-in-words.js'
import type { Plain } from '../../source/edit.js'
import type { Instead } from '../answer.js'
import { checkText } from '../checks.js'
import { conditionalIn } from './conditional-periods.js'
import { asArchive, endlessDoubt, keepingWords, readEndless, setsNoEnd } from './read-endless.js'
import { declaredOf, type Period, periodOf, sayPeriod } from './read-period.js'
import { severalIn } from './several-periods.js'

/** How long data are kept, as somebody said it: what is declared, how that was understood, and what is doubtful. */
export interface ReadTime {
  readonly value: Plain
  readonly understood: string
  readonly doubt?: string
  /** What can be answered instead, where there is doubt. */
  readonly instead?: readonly Instead[]
  /** Whether somebody said that it is their archive. */
  readonly isArchive?: true
}

/**
 * Any words are taken: a time, an end, several of them, what decides, or no end. What cannot be read stands as it was written, so that
 * neither its end nor an exception is lost. Doubt is said beside the words and refuses nothing.
 */
export function readTime(written: string, after: string | undefined): ReadTime | { readonly refused: string } {
  const words = written.trim().replace(/\s+/g, ' ')
  if (words === '') return { refused: 'Write how long, or leave it for now.' }
  const fault = checkText(words)
  if (fault !== undefined) return { refused: fault }
  if (isConsent.test(words))
    return { refused: `“${words}” says no time. Write how long, such as 6 years, or what ends it.` }
  if (words.length > mostRead) return asWritten(words)
  const { bare, end } = withoutEnd(barely(words))
  if (isNothing(bare)) return { value: 'none', understood: 'Not kept.' }
  if (/^never$/i.test(bare))
    return { ...asWritten(words), doubt: 'Are they never kept, or never deleted?', instead: ofNever }
  const endless = readEndless(bare, words)
  if (endless !== undefined) return endless
  const { of, archive } = asArchive(bare)
  if (archive !== undefined && setsNoEnd(of))
    return { value: { criterion: of }, understood: `${saidBack(of)}; ${archive}.`, isArchive: true }
  const period = periodOf(bare, after)
  if (period !== undefined) return withDoubt({ ...period, ...(end && { end }) }, bare)
  return (end === undefined ? partsIn(bare, after) : undefined) ?? withoutItsName(words, after) ?? asWritten(words)
}

/** What a time would be without what it is called, in brackets or before a colon: it is offered, and not taken. */
function withoutItsName(words: string, after: string | undefined): ReadTime | undefined {
  for (const bare of namelessly(words)) {
    const read = readTime(bare, after)
    if ('refused' in read || read.doubt !== undefined || !endsInTime(read.value)) continue
    return {
      ...asWritten(words),
      doubt: 'No time was read in that: it stands as you wrote it. Do you mean this?',
      instead: [{ label: read.understood, words: bare }, ...inOtherWords],
    }
  }
  return undefined
}

/** A stretch of somebody’s own year: `one term`. */
const stretch =
  '(?:an?|one|two|three|four|\\d+) (?:(?:school|full|whole|academic) )?(?:terms?|seasons?|semesters?|sessions?)'

/** Words without brackets that hold no other time; without the name of a length: `one term: four months`, `one term (four months)`. */
const namelessly = (words: string): readonly string[] =>
  [
    words.replace(/ ?\((?![^()]*(?:\d|\bfor\b))[^()]*\)/g, ''),
    words.replace(new RegExp(`\\b${stretch}(?:: ?|,? (?:that is|i\\.?e\\.?|meaning),? | = )`, 'i'), ''),
    words.replace(new RegExp(`\\b${stretch} \\(([^()]+)\\)`, 'i'), '$1'),
    words.replace(new RegExp(`(?:: ?|,? (?:that is|i\\.?e\\.?|meaning),? | = )${stretch}\\b`, 'i'), ''),
  ]
    .map((bare) => bare.trim())
    .filter((bare) => bare !== '' && bare !== words)

/** Whether a period or an end was read, and not words alone. */
const endsInTime = (value: unknown): boolean => typeof value === 'object' && value !== null && !('criterion' in value)

/** Several periods: for several sorts of records, or in several cases. */
function partsIn(words: string, after: string | undefined): ReadTime | undefined {
  const several = severalIn(words, after)
  if (several !== undefined) return several.doubt === undefined ? several : { ...several, instead: inOtherWords }
  const cases = conditionalIn(words, after)
  if (cases === undefined) return undefined
  const { value, understood, isStarted } = cases
  return { value, understood, ...(!isStarted && { doubt: noStart, instead: inOtherWords }) }
}

/** What confirms something usual elsewhere; of a time, nothing is there to be confirmed. */
const isConsent = /^(?:yes|y|ok|okay|sure|true|right|correct|fine|agreed|confirmed|ja|oui)[.!]?$/i

/** What is longer is no period, and stands as it was written. */
const mostRead = 300

/** What happens at the end: `30 days, then deleted`, `deleted after 30 days`. */
function withoutEnd(words: string): { readonly bare: string; readonly end?: 'delete' | 'anonymise' } {
  const [, ahead, whenDeleted] =
    /^(?:automatically )?(deleted?|erased?|destroy(?:ed)?|anonymi[sz]ed?) (?:(?:it|them) )?(?:after (?=\S+ \w+$)|(?=\S+ \S+ after |when |once |at ))(.+)$/i.exec(
      words,
    ) ?? []
  const [, whole, behind] =
    /^(.+?)[,;.]? (?:and )?then (?:(?:it is|they are|we) )?(deleted?|erased?|destroy(?:ed)?|anonymi[sz]ed?)(?: (?:it|them))?$/i.exec(
      words,
    ) ?? []
  const [bare, action] = [whenDeleted ?? whole, ahead ?? behind]
  if (bare === undefined || action === undefined) return { bare: words }
  return { bare, end: /^anonym/i.test(action) ? 'anonymise' : 'delete' }
}

/** Without what leads up to it, and the full stop behind it. */
const barely = (words: string): string =>
  words
    .replace(/^(["'“‘])(.+)["'”’]$/, '$2')
    .replace(
      /^(?:(?:and|so|well|oh),? )*(?:(?:I|we|they|it|data|the data|this|these)(?: (?:are|is|will be))? )?(?:usually )?(?:(?:keep|kept|store|stored|hold|held|stay|stays|retain|retained) )?(?:(?:it|them|the data|this|these|data|everything) )?(?:for (?!ever\b|good\b|life\b|all time\b|the (?:duration|term|life)))?(?=.)/i,
      '',
    )
    .replace(/[.!]$/, '')

const isNothing = (words: string): boolean =>
  /^(?:none|nothing|not at all|not kept|no time(?: at all)?|zero|0|(?:zero|0|no) (?:days?|weeks?|months?|years?)|(?:we )?(?:do not|don[’']t) (?:keep|store) (?:it|them|anything|any)(?: at all)?|not|not stored)$/i.test(
    words,
  )

const ofNever: readonly Instead[] = [
  { label: 'They are never kept', words: 'not kept' },
  { label: 'They are never deleted', words: 'for ever' },
]

/** A question has a place for its answer: here the same one, to be answered again. */
const inOtherWords: readonly Instead[] = [{ label: 'Say it in other words' }]

const noStart = 'From when does the time run?'

const fromWhen = (words: string): Instead => ({ label: 'Say from when it runs', begins: `${words} after` })

function withDoubt(period: Period, words: string): ReadTime {
  const read = { value: declaredOf(period), understood: sayPeriod(period) }
  if (period.doubt !== undefined) return { ...read, doubt: period.doubt, instead: inOtherWords }
  if ((period.until ?? period.after) === undefined)
    return {
      ...read,
      doubt: noStart,
      instead: period.because === undefined && period.end === undefined ? [fromWhen(words)] : inOtherWords,
    }
  return { ...read, ...(period.until === undefined ? {} : doubtOf(words, period.atMost !== undefined)) }
}

/** Words that stand as they are. */
function asWritten(words: string): ReadTime {
  const isBare = /^[\d.,]+ ?[a-z]{0,2}$/i.test(words)
  const back = saidBack(words)
  return {
    value: { criterion: words },
    understood: /[.!?]$/.test(words) ? back : `${back}.`,
    ...(isBare
      ? { doubt: 'Of what is that so many?', instead: [{ label: 'Write it with its unit: 6 years' }] }
      : unread(words)),
  }
}

/** Words read back: as the end of a sentence, where they are one. */
const saidBack = (words: string): string =>
  /^(?:for|as|so|while|until|during|throughout|at|in|after|when|if|unless)\b/i.test(words)
    ? `Kept ${words.slice(0, 1).toLowerCase()}${words.slice(1)}`
    : `How long: ${words}`

/** Whoever began with a number meant a time: that none was read is told. */
function unread(words: string): Doubt {
  const doubt = doubtOf(words, false)
  if ('doubt' in doubt || !/^\d/.test(words)) return doubt
  return { doubt: 'No single time was read in that: it stands as you wrote it.' }
}

type Doubt = Pick<ReadTime, 'doubt' | 'instead'>

function doubtOf(words: string, isLimited: boolean): Doubt {
  if (isLimited) return {}
  if (setsNoEnd(words)) return { doubt: endlessDoubt, instead: keepingWords(words) }
  switch (endlessIn(words, 'en')) {
    case 'open':
      return {
        doubt: 'This decides nothing. What would tell you that you no longer need them?',
        instead: [{ label: 'Say what tells you' }],
      }
    case 'asked':
      return {
        doubt: 'That people can ask for it is no end: when do you delete what nobody asks about?',
        instead: [{ label: 'Say when' }],
      }
    default:
      return {}
  }
}
