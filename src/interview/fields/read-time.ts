import type { Plain } from '../../source/edit.js'
import { checkText, retentionOf } from '../checks.js'

/** How long data are kept, as somebody said it: what is declared, how that was understood, and what is doubtful. */
export interface ReadTime {
  readonly value: Plain
  readonly understood: string
  readonly doubt?: string
}

/** Any words are taken: a time, an end, what decides, or no end. Doubt is said beside them and refuses nothing. */
export function readTime(written: string, after: string | undefined): ReadTime | { readonly refused: string } {
  const words = written.trim().replace(/\s+/g, ' ')
  if (words === '') return { refused: 'Write how long, or leave it for now.' }
  const fault = checkText(words)
  if (fault !== undefined) return { refused: fault }
  const read = retentionOf(words) ?? { criterion: words }
  if (read.keep === 'indefinitely') {
    return {
      value: { keep: 'indefinitely' },
      understood: 'Kept without an end.',
      doubt: 'The law allows that for archives in the public interest only. Is it one? Otherwise give it an end.',
    }
  }
  if (read.until !== undefined) return { value: { until: read.until }, understood: `Kept until ${read.until}.` }
  if (read.criterion !== undefined) return byWhatDecides(read.criterion)
  const from = read.after ?? after
  const value = { keep: read.keep ?? '', ...(from !== undefined && { after: from }) }
  return {
    value,
    understood: `Kept for ${read.keep}${from === undefined ? '' : ` after ${from}`}.`,
    ...(from === undefined && { doubt: 'From when does the time run? Write it like 6 years after you leave.' }),
  }
}

function byWhatDecides(criterion: string): ReadTime {
  const understood = `Kept ${criterion}.`
  const isEmpty = /\b(?:needed|necessary|required|need it|want)\b/i.test(criterion) && !/\byou\b/i.test(criterion)
  if (!isEmpty) return { value: { criterion }, understood }
  return {
    value: { criterion },
    understood,
    doubt: 'This decides nothing. What would tell you that you no longer need them?',
  }
}
