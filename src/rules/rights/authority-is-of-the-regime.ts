import { authorityComplaints, authorityName, namedAuthority, supervises } from '../../facts/complaints.js'
import { listed } from '../../facts/query.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

const areas = { eu: 'in the European Union', uk: 'in the United Kingdom', ch: 'in Switzerland' } as const

export default defineRule({
  id: 'authority-is-of-the-regime',
  severity: 'error',
  cites: {
    eu: ['gdpr:13.2.d', 'gdpr:14.2.e', 'gdpr:77.1'],
    uk: ['uk-gdpr:13.2.d', 'uk-gdpr:14.2.e', 'dpa2018:165'],
  },
  summary: 'For each regime, the notice names an authority that supervises under it.',
  confidence: 'read',
  why: 'An authority of another country cannot take the complaint up.',
  message: (data: { named: string; area: string; example: string }) =>
    `People ${data.area} are sent to ${data.named}, which does not supervise there.`,
  fix: (data) => `Add an authority ${data.area}: toAuthority: [{ authority: ${data.example} }, …].`,

  *check(model, law, regime) {
    const complaints = authorityComplaints(model)
    const named = complaints.flatMap((it) => namedAuthority(it) ?? [])
    const [first] = complaints
    if (!first || named.length === 0 || named.length < complaints.length) return
    // Which regimes apply is asked once where none is declared: until then any authority is of one that may.
    const accepted = model.regimes === undefined ? model.checked : [regime]
    if (named.some((it) => accepted.some((each) => supervises(it, law, each) !== false))) return
    const data = {
      named: listed(named.map((it) => authorityName(it, law))),
      area: areas[regime],
      example: regime === 'uk' ? 'gb-ic' : 'ie-dpc',
    }
    yield { at: child(first, 'authority'), data }
  },
})
