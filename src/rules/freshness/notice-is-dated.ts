import { named } from '../../facts/names.js'
import { isRecord } from '../../facts/record.js'
import type { Named } from '../../findings/fact.js'
import { listed, name } from '../../grammar/english.js'
import type { Model, Notice } from '../../model/types.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

type Day = 'effective' | 'reviewed'

interface Undated {
  /** Absent where no notice is declared. */
  readonly notice?: Named
  readonly lacks: readonly [Day, ...Day[]]
}

export default defineRule<Undated>({
  id: 'notice-is-dated',
  severity: 'info',
  concerns: 'record',
  cites: {
    eu: ['gdpr:5.2'],
    uk: ['uk-gdpr:5.2'],
    ch: ['fadp:19.1'],
  },
  summary: 'A notice says from when it applies, and when it was last reviewed.',
  confidence: 'recalled',
  leansOn: ['/transcription/source'],
  why: 'No article asks for a date, but without one nobody can show what people were told when they agreed.',
  message: ({ notice, lacks }) =>
    `The notice${notice ? ` ${name(notice)}` : ''} does not say ${listed(lacks.map((day) => days[day]))}.`,
  fix: () => 'Add effective: ‹day› and reviewed: ‹day›.',

  *check(model) {
    if (model.notices.size === 0 && !model.isSkipped(child('', 'notices'))) {
      yield { at: child('', 'notices'), data: { lacks: ['effective', 'reviewed'] } }
    }
    for (const notice of model.notices.values()) {
      const [first, ...more] = missing(model, notice)
      if (first === undefined) continue
      yield { at: child(notice, first), data: { notice: named.notice(notice), lacks: [first, ...more] } }
    }
  },
})

const days: Readonly<Record<Day, string>> = {
  effective: 'from when it applies',
  reviewed: 'when it was last reviewed',
}

/** A published notice need not print the day of its last review. */
function missing(model: Model, { effective, reviewed }: Notice): readonly Day[] {
  // A day that is left blank is told as that.
  if ([effective, reviewed].some((day) => typeof day === 'object')) return []
  return [
    ...(effective === undefined ? ['effective' as const] : []),
    ...(reviewed === undefined && isRecord(model) ? ['reviewed' as const] : []),
  ]
}
