import { Option } from 'commander'
import { isDay } from '../checking/day.js'
import { misused, shortened } from '../reports/usage-error.js'

const looksLikeDay = /^\d{4}-\d{2}-\d{2}$/

/** What stands for `--fix` without a word behind it. */
export const safeOnly = ''

/** Reads the value of an option that is a day in the calendar. */
export const parseDay =
  (option: string) =>
  (written: string): string => {
    if (isDay(written)) return written
    const message = looksLikeDay.test(written) ? `There is no day ${written}.` : `'${shortened(written)}' is not a day.`
    throw misused(message, { details: `Write ${option} as year, month, day: 2026-11-21` })
  }

/** Reads the value of `--out`: an empty one is a variable that nobody set, and not the folder that it would resolve to. */
export function parseFolder(written: string): string {
  if (written !== '') return written
  throw misused('The option --out needs a folder.', { details: 'Write --out out, or --out . for this folder' })
}

/** Reads the name of a file, which is never empty. */
export const parseFile =
  (option: string) =>
  (written: string): string => {
    if (written !== '') return written
    throw misused(`The option ${option} needs a file.`, { details: `Write ${option} FILE` })
  }

/** The options that say which settings hold. */
export const settingsOptions = (areTwoSides: boolean): readonly Option[] => [
  new Option(
    '--config <file>',
    areTwoSides
      ? 'take the settings of both sides from this file as it is now (default: those of each side, as they were)'
      : 'take the settings from this file (default: forthright.config.yaml, found upwards)',
  ).argParser(parseFile('--config')),
  new Option('--no-config', areTwoSides ? 'read no settings for either side' : 'read no settings'),
]

/** The option that says what standard input stands for. */
export const stdinOption = (): Option =>
  new Option('--stdin-filename <file>', 'take standard input for this file: its name, folder and settings').argParser(
    parseFile('--stdin-filename'),
  )

/** Reads the value of `--cache`. */
export function parseCache(written: string): string {
  if (written !== '') return written
  throw misused('The option --cache needs a folder.', { details: 'Write --cache .cache/forthright' })
}

/** Reads a whole number from 0. */
export const parseNumber =
  (option: string) =>
  (written: string): number => {
    if (/^\d{1,9}$/.test(written)) return Number(written)
    throw misused(`'${shortened(written)}' is not a number for ${option}.`, {
      details: `Write a whole number: ${option} 10`,
    })
  }

/** Reads the value of `--threads`: without one, nothing would be done. */
export function parseThreads(written: string): number {
  const threads = parseNumber('--threads')(written)
  if (threads > 0) return threads
  throw misused('No work is done in 0 threads.', { details: 'Write --threads 1, or a larger number' })
}

/** Reads the value of `--max-shown`: a number, or `all`. */
export const parseMaxShown = (written: string): number =>
  written === 'all' ? Number.POSITIVE_INFINITY : parseNumber('--max-shown')(written)

/** A row of a table, by the word that asks for it. */
interface Row {
  readonly id: string
}

/** Reads the word for a row of a table. */
export function parseRow<Each extends Row>(kind: string, rows: readonly Each[]) {
  const words = rows.map(({ id }) => id)
  const parse = (written: string): Each => {
    const found = rows.find(({ id }) => id === written)
    if (found !== undefined) return found
    throw misused(`There is no ${kind} '${shortened(written)}'.`, {
      details: `Choose one of these: ${words.join(' ')}`,
    })
  }
  return withWords(parse, words)
}

/** A reader of a value, and the words that it takes. */
export const withWords = <Parse extends object>(parse: Parse, words: readonly string[]) =>
  Object.assign(parse, { words })

/** The words that a reader takes; none where it takes others. */
export const wordsOf = (parse: object | undefined): readonly string[] =>
  parse !== undefined && 'words' in parse && Array.isArray(parse.words) ? parse.words : []

/** A report, or the format of a list, and whom it is for. */
interface ReportRow extends Row {
  readonly isFor: 'people' | 'editors' | 'programs' | 'pull requests'
}

/** What each of some reports is for: `pretty for people, or json for programs`. */
export const purposesOf = (rows: readonly ReportRow[]): string =>
  (['people', 'editors', 'programs', 'pull requests'] as const)
    .map((reader) => ({ reader, ids: rows.filter(({ isFor }) => isFor === reader).map(({ id }) => id) }))
    .filter(({ ids }) => ids.length > 0)
    .map(({ reader, ids }) => `${[ids.slice(0, -1).join(', '), ids.at(-1)].filter(Boolean).join(' or ')} for ${reader}`)
    .join(', or ')

/** The option for the report that a command prints: the first, unless another is asked for. */
export function reportOption(rows: readonly [ReportRow, ...ReportRow[]]): Option {
  return new Option('--format <format>', `print ${purposesOf(rows)}`)
    .argParser(parseRow('format', rows))
    .default(rows[0], JSON.stringify(rows[0].id))
}

/** Collects the values of an option that may be given several times, each once: `a,b` is `a` and `b`. */
export const repeatable = <Value>(parse: (written: string) => Value) =>
  ofSeveral(
    withWords(
      (written: string, before: readonly Value[] = []): readonly Value[] => [
        ...new Set([...before, ...written.split(',').map(parse)]),
      ],
      wordsOf(parse),
    ),
  )

/** Collects the words behind an option each as it is: one may be the name of a file, in which a comma may stand. */
export const collectWords = ofSeveral((written: string, before: readonly string[] = []): readonly string[] => [
  ...new Set([...before, written]),
])

/** A reader of which the option takes several values. */
export function ofSeveral<Parse extends object>(parse: Parse) {
  return Object.assign(parse, { takesSeveral: true })
}

/** Whether an option takes several values. */
export const takesSeveral = (parse: object | undefined): boolean => parse !== undefined && 'takesSeveral' in parse
