import { named } from '../../facts/names.js'
import type { Named } from '../../findings/fact.js'
import { agrees, several } from '../../grammar/english.js'
import { saidBy } from '../../prose/said.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Unfinished {
  readonly notice: Named
  /** Its text has people ask for what it leaves out. */
  readonly onRequest?: true
}

export default defineRule<Unfinished, 'notice'>({
  id: 'notice-names-the-rest',
  severity: 'warning',
  concerns: 'notice',
  cites: { eu: ['gdpr:12.1', 'gdpr:13.1', 'gdpr:14.1'], uk: ['uk-gdpr:12.1', 'uk-gdpr:13.1', 'uk-gdpr:14.1'] },
  summary: 'A notice that says it is not complete names where the rest stands.',
  confidence: 'read',
  leansOn: ['./other/*/where'],
  why: 'People get unasked all that the law lists; more elsewhere tells them nothing.',
  across: 'notice',
  message: ({ notice, onRequest }) =>
    `${several(notice)} ${agrees(notice, 'says that it is', 'say that they are')} not complete, ${onRequest ? 'and leaves the rest to people who ask' : 'but nothing names where the rest stands'}.`,
  fix: ({ onRequest }) =>
    onRequest
      ? 'Put into the notice what the law lists, and take the sentence out.'
      : 'Name the rest with its address, other: [{ label: …, url: … }], and for whom each is, for: …; or take the sentence out.',

  *check(model) {
    for (const notice of model.notices.values()) {
      const { incomplete, other = [] } = notice
      if (!incomplete || other.some(({ url, where }) => url ?? where)) continue
      const says = (topic: 'openList' | 'restElsewhere' | 'restOnRequest') =>
        typeof incomplete === 'object' && saidBy(incomplete, topic).length > 0
      // A list that is left open is reported as one.
      if (says('restElsewhere') || says('openList')) continue
      const data = { notice: named.notice(notice), ...(says('restOnRequest') && { onRequest: true as const }) }
      yield { at: child(notice, 'incomplete'), data }
    }
  },
})
