import { isLonger } from '../../facts/duration.js'
import { besideDuties } from '../../facts/legal-duty.js'
import { named } from '../../facts/names.js'
import { isDeletedAtEnd, startsTogether } from '../../facts/retention.js'
import { lengthOf, lengthWritten, type WrittenLength } from '../../facts/retention-length.js'
import type { Named } from '../../findings/fact.js'
import { agrees, name, Several } from '../../grammar/english.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'
import { lengthWords } from './words.js'

interface TooShort {
  readonly datum: Named
  readonly short: WrittenLength
  readonly long: WrittenLength
  readonly purpose: Named
  readonly duty: Named
}

export default defineRule<TooShort, 'purpose'>({
  id: 'retention-covers-legal-duty',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:5.1.a', 'gdpr:6.1.c', 'gdpr:17.3.b'],
    uk: ['uk-gdpr:5.1.a', 'uk-gdpr:6.1.c', 'uk-gdpr:17.3.b'],
    ch: ['fadp:6.2'],
  },
  summary: 'No deletion is promised before a law lets the data go.',
  confidence: 'read',
  across: 'purpose',
  why: 'Both promises cannot be kept, so one of them is untrue.',
  message: ({ datum, short, long, purpose, duty }) =>
    `${Several(purpose)} ${agrees(purpose, 'deletes', 'delete')} ${name(datum)} after ${lengthWords(short)}, but ${name(duty)} keeps them for ${lengthWords(long)} because the law says so.`,
  fix: () =>
    'Say that the use ends and not the data (end: [restrict]), or declare the data that the law is about separately.',

  *check(model, _law, regime) {
    const told = new Set<string>()
    for (const { duty, purpose, rule } of besideDuties(model, regime)) {
      const [short, long] = [lengthOf(rule), lengthOf(duty.rule)]
      if (told.has(rule.at) || !isDeletedAtEnd(rule) || !startsTogether(rule, duty.rule)) continue
      if (!short || !long || !isLonger(long, short)) continue
      told.add(rule.at)
      const data = {
        datum: named.datum(duty.datum),
        short: lengthWritten(rule) ?? [],
        long: lengthWritten(duty.rule) ?? [],
      }
      yield {
        at: child(rule, rule.keep === undefined ? 'stages' : 'keep'),
        data: { ...data, purpose: named.purpose(purpose), duty: named.purpose(duty.purpose) },
        related: [{ at: duty.rule.at, is: 'longer-period' }],
      }
    }
  },
})
