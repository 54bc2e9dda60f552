import { isDay } from '../law/dated.js'
import { misused } from '../reports/usage-error.js'

const looksLikeDay = /^\d{4}-\d{2}-\d{2}$/

/** Reads the value of `--as-of`: a day that is in the calendar. */
export function parseDay(written: string): string {
  if (isDay(written)) return written
  const message = looksLikeDay.test(written) ? `There is no day ${written}.` : `'${written}' is not a day.`
  throw misused(message, { details: 'Write --as-of as year, month, day: 2026-11-21' })
}

/** Reads the value of `--out`: an empty one is a variable that nobody set, and not the folder that it would resolve to. */
export function parseFolder(written: string): string {
  if (written !== '') return written
  throw misused('The option --out needs a folder.', { details: 'Write --out out, or --out . for this folder' })
}

/** Reads a whole number from 0. */
export const parseNumber =
  (option: string) =>
  (written: string): number => {
    if (/^\d{1,9}$/.test(written)) return Number(written)
    throw misused(`'${written}' is not a number for ${option}.`, { details: `Write a whole number: ${option} 10` })
  }

/** Reads the value of `--max-shown`: a number, or `all`. */
export const parseMaxShown = (written: string): number =>
  written === 'all' ? Number.POSITIVE_INFINITY : parseNumber('--max-shown')(written)

/** Reads one of a few words. */
export const parseWord =
  <Word extends string>(kind: string, known: readonly Word[]) =>
  (written: string): Word => {
    const found = known.find((word) => word === written)
    if (found !== undefined) return found
    throw misused(`There is no ${kind} '${written}'.`, { details: `Choose one of these: ${known.join(' ')}` })
  }

/** Collects the values of an option that may be given several times, each once. */
export const repeatable =
  <Value>(parse: (written: string) => Value) =>
  (written: string, before: readonly Value[] = []): readonly Value[] => [...new Set([...before, parse(written)])]
