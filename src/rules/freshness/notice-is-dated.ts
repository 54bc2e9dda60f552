import { isRecord, listed } from '../../facts/query.js'
import type { Model, Notice } from '../../model/types.js'
import { plain } from '../../model/value.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'notice-is-dated',
  severity: 'warning',
  cites: {
    eu: ['gdpr:5.2', 'wp260:29'],
    uk: ['uk-gdpr:5.2', 'ico:right-to-be-informed'],
    ch: ['fadp:19.1'],
  },
  summary: 'A notice says from when it applies, and when it was last reviewed.',
  confidence: 'recalled',
  why: 'No article asks for a date, but without one nobody can show what people were told when they agreed.',
  message: (data: { notice: string; lacks: readonly string[] }) => `${data.notice} does not say ${listed(data.lacks)}.`,
  fix: () => 'Add effective: 2026-12-01 and reviewed: 2026-11-20.',

  *check(model) {
    if (model.notices.size === 0) {
      yield { at: child('', 'notices'), data: { notice: 'The notice', lacks: [effective, reviewed] } }
    }
    for (const notice of model.notices.values()) {
      const [first, ...more] = missing(model, notice)
      if (first === undefined) continue
      const field = first === effective ? 'effective' : 'reviewed'
      yield { at: child(notice, field), data: { notice: noticeName(notice), lacks: [first, ...more] } }
    }
  },
})

const effective = 'from when it applies'
const reviewed = 'when it was last reviewed'

/** A published notice need not print the day of its last review. */
function missing(model: Model, notice: Notice): readonly string[] {
  return [
    ...(notice.effective === undefined ? [effective] : []),
    ...(notice.reviewed === undefined && isRecord(model) ? [reviewed] : []),
  ]
}

const noticeName = ({ title, id }: Notice): string => `The notice '${title ? plain(title) : id}'`
