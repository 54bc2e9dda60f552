import { authorityComplaints, authorityName, namedAuthority, supervises } from '../../facts/complaints.js'
import type { Quoted } from '../../findings/fact.js'
import { area, quotes } from '../../grammar/english.js'
import type { Regime } from '../../law/citation.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Foreign {
  readonly authorities: readonly Quoted[]
  readonly regime: Regime
}

const examples: Readonly<Record<Regime, string>> = { eu: 'ie-dpc', uk: 'gb-ic', ch: 'ch-fdpic' }

export default defineRule<Foreign>({
  id: 'authority-is-of-the-regime',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:13.2.d', 'gdpr:14.2.e', 'gdpr:77.1'],
    uk: ['uk-gdpr:13.2.d', 'uk-gdpr:14.2.e', 'dpa2018:165'],
    ch: ['fadp:6.2', 'fadp:49.1'],
  },
  summary: 'For each regime, the notice names an authority that supervises under it.',
  confidence: 'read',
  why: 'An authority of another country cannot take the complaint up.',
  message: ({ authorities, regime }) =>
    `People in ${area(regime)} are sent to ${quotes(authorities)}, which does not supervise there.`,
  fix: ({ regime }) => `Add an authority in ${area(regime)}: toAuthority: [{ authority: ${examples[regime]} }, …].`,

  *check(model, law, regime) {
    const complaints = authorityComplaints(model)
    const known = complaints.flatMap((it) => namedAuthority(it) ?? [])
    const [first] = complaints
    if (!first || known.length === 0 || known.length < complaints.length) return
    if (model.hasLost(child('', 'complaints', 'toAuthority'))) return
    // Which regimes apply is asked once where none is declared: until then any authority is of one that may.
    // Swiss law asks for no authority: only one that none of the regimes has is wrong there.
    const accepted = model.regimes === undefined || regime === 'ch' ? model.checked : [regime]
    if (known.some((it) => accepted.some((each) => supervises(it, law, each) !== false))) return
    const authorities = known.map((it) => authorityName(it, law))
    yield { at: child(first, 'authority'), data: { authorities, regime } }
  },
})
