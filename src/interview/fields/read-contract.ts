import type { Plain } from '../../source/edit.js'
import { checkText } from '../checks.js'
import type { Read } from '../fields-decision.js'
import { readDay } from './read-day.js'

const how = 'Write yes, no, or the day it was signed. “I do not know” leaves it open.'

/**
 * Whether a contract binds somebody, as people say it: yes, no, or when it was signed. What names no single day, such as a year, is kept
 * in its own words with the yes that it is; no day is made of it.
 */
export function readContract(given: string, today: string): Read {
  const words = given.trim().replace(/\s+/g, ' ').replace(/[.!]$/, '')
  const fault = checkText(words)
  if (fault !== undefined) return { refused: fault }
  if (/^(?:no|none|false|no contract|there is none|not yet|none yet)$/i.test(words))
    return { to: 'none', understood: 'there is no contract.' }
  const [, yes, rest = ''] =
    /^(yes|true|yep|yeah|it does|they do|there is(?: one)?)?\b[\s,;:]*(?:(?:it was )?signed(?: on)? )?(.*)$/i.exec(
      words,
    ) ?? []
  if (yes !== undefined && rest === '') return { to: true, understood: 'a contract binds it.' }
  const read = readDay(rest, { today, isDone: true })
  if ('day' in read)
    return {
      to: { signed: read.day },
      understood: `a contract, signed on ${read.understood}.`,
      ...(read.doubt !== undefined && { doubt: read.doubt }),
    }
  // Digits that fit two days are asked about; whatever else tells of a time is kept as it was said.
  const tellsOfOne =
    yes !== undefined || (/\b(?:19|20)\d\d\b/.test(rest) && !/^\d/.test(rest)) || /^(?:19|20)\d\d$/.test(rest)
  return tellsOfOne ? kept(rest) : { refused: /\d.*\d/.test(rest) ? read.refused : how }
}

const kept = (words: string): Read => {
  const to: Plain = { reference: words }
  return { to, understood: `a contract binds it; kept as you said it: ${words}.` }
}
