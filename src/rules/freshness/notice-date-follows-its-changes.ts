import type { Notice, NoticeChangesLogItem } from '../../model/types.js'
import { some } from '../../model/value.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'notice-date-follows-its-changes',
  severity: 'warning',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:5.2', 'wp260:29'],
    uk: ['uk-gdpr:5.2', 'ico:right-to-be-informed'],
    ch: ['fadp:19.1'],
  },
  summary: 'A notice does not date from before the last change in its own log.',
  confidence: 'recalled',
  why: 'A date that stays while the text changes shows people, and courts, the wrong text.',
  message: (data: { effective: string; changed: string }) =>
    `The notice is dated ${data.effective}, but its log has a change of ${data.changed}.`,
  fix: () => 'Set effective to the day of the last change, and raise version if there is one.',

  *check(model) {
    for (const notice of model.notices.values()) {
      const { effective } = notice
      const last = lastChange(notice)
      if (typeof effective !== 'string' || last === undefined || last.date <= effective) continue
      const related = [{ at: child(last.entry, 'date'), is: 'last-change' as const }]
      const at = child(notice, 'effective')
      // A version that counts has to be raised as well, and only its author knows to what.
      const mends = notice.version === undefined && { edits: [{ set: at, to: last.date }], isSuggestion: true as const }
      yield { at, data: { effective, changed: last.date }, related, ...mends }
    }
  },
})

function lastChange(notice: Notice): { readonly date: string; readonly entry: NoticeChangesLogItem } | undefined {
  const dated = (some(notice.changes)?.log ?? []).flatMap((entry) =>
    typeof entry.date === 'string' ? [{ date: entry.date, entry }] : [],
  )
  return dated.reduce<(typeof dated)[number] | undefined>(
    (last, it) => (last === undefined || it.date > last.date ? it : last),
    undefined,
  )
}
