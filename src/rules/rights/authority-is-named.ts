import { authorityComplaints, namedAuthority } from '../../facts/complaints.js'
import { saidInsteadOfComplaining } from '../../prose/complaint-words.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'authority-is-named',
  severity: 'warning',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:13.2.d', 'gdpr:14.2.e', 'wp260:annex'],
    uk: ['uk-gdpr:13.2.d', 'uk-gdpr:14.2.e', 'wp260:annex'],
  },
  summary: 'The supervisory authority is named.',
  confidence: 'recalled',
  why: 'A right to complain to an authority without a name is hard to use.',
  message: () => 'People are told of a supervisory authority, but not which one.',
  fix: () => 'Name it: toAuthority: { authority: ‹its id› }; catalogue authorities lists them by country.',

  *check(model) {
    // Whoever says that people can complain says to whom: one sentence cures both.
    if (saidInsteadOfComplaining(model)) return
    const complaints = authorityComplaints(model)
    const [first] = complaints
    if (first && !complaints.some(namedAuthority)) yield { at: child(first, 'authority'), data: {} }
  },
})
