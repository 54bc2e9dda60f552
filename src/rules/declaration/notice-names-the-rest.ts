import { named } from '../../facts/names.js'
import type { Named } from '../../findings/fact.js'
import { agrees, several } from '../../grammar/english.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule<{ notice: Named }, 'notice'>({
  id: 'notice-names-the-rest',
  severity: 'warning',
  concerns: 'notice',
  cites: { eu: ['gdpr:12.1', 'gdpr:13.1', 'gdpr:14.1'], uk: ['uk-gdpr:12.1', 'uk-gdpr:13.1', 'uk-gdpr:14.1'] },
  summary: 'A notice that says it is not complete names where the rest stands.',
  confidence: 'read',
  why: 'People get all the information that the law lists; that there may be more elsewhere tells them nothing.',
  across: 'notice',
  message: ({ notice }) =>
    `${several(notice)} ${agrees(notice, 'says that it is', 'say that they are')} not complete, but nothing names the notices with the rest.`,
  fix: () => 'List them with their addresses: other: [{ label: …, url: … }], and say for whom each is: for: …',

  *check(model) {
    for (const notice of model.notices.values()) {
      const rest = (notice.other ?? []).some(({ url, where }) => url ?? where)
      if (notice.incomplete && !rest) yield { at: child(notice, 'incomplete'), data: { notice: named.notice(notice) } }
    }
  },
})
