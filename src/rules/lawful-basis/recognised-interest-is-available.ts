import { basesIn, ownPurposes, purposeName } from '../../facts/query.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'recognised-interest-is-available',
  severity: 'error',
  cites: { eu: ['gdpr:6.1'], uk: ['uk-gdpr:6.1', 'uk-gdpr:6.1.ea'] },
  summary: 'A recognised legitimate interest is used only where the law has that basis: in the United Kingdom.',
  confidence: 'read',
  why: 'A basis that the law does not have carries nothing.',
  message: (data: { purpose: string; where: string }) =>
    `${data.purpose} rests on a recognised legitimate interest, a basis that ${data.where} does not have.`,
  fix: () =>
    'Give it regimes: [uk], and name another basis for the EU: { type: legitimate-interests, regimes: [eu], interests: … }.',

  *check(model, law, regime) {
    if (law.basis('recognised-legitimate-interest', regime) !== undefined) return
    const where = regime === 'eu' ? 'EU law' : `UK law on ${law.asOf}`
    for (const purpose of ownPurposes(model)) {
      for (const basis of basesIn(purpose, regime)) {
        if (basis.type !== 'recognised-legitimate-interest') continue
        yield { at: basis.at, data: { purpose: purposeName(purpose), where } }
      }
    }
  },
})
