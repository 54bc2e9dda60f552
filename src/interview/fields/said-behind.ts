import { readTime } from './read-time.js'

/** What stands before the event already. */
const leads = /^(?:after|from|since|following) /i

/** A time that goes on behind how it begins; whoever writes the whole of it once more has said it all. */
export function saidBehind(begins: string, said: string): string {
  const words = said.trim()
  if (begins === '' || isWhole(words)) return words
  return `${begins} ${words.replace(leads, '')}`.trim()
}

function isWhole(words: string): boolean {
  const read = readTime(words, undefined)
  return 'value' in read && typeof read.value === 'object' && ('after' in read.value || 'until' in read.value)
}
