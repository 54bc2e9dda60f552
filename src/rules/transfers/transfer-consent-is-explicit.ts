import { reliances } from '../../facts/transfers.js'
import { type Named, type Quoted, quoted } from '../../findings/fact.js'
import { quote, several } from '../../grammar/english.js'
import { saidBy } from '../../prose/said.js'
import { defineRule } from '../rule.js'

interface Tacit {
  readonly recipient: Named
  readonly words: Quoted
}

export default defineRule<Tacit, 'recipient'>({
  id: 'transfer-consent-is-explicit',
  severity: 'error',
  concerns: 'notice',
  cites: {
    eu: ['gdpr:4.11', 'gdpr:49.1.a'],
    uk: ['uk-gdpr:4.11', 'uk-gdpr:4.1.11', 'uk-gdpr:49.1.a'],
    ch: ['fadp:17.1.a'],
  },
  summary: 'Consent to a transfer is a statement, and not the use of something.',
  confidence: 'read',
  across: 'recipient',
  why: 'Data go to a country without protection on this ground only if people say yes to just that, knowing the risks.',
  message: ({ recipient, words }) =>
    `Consent to send data to ${several(recipient)} is read into ${quote(words)}; the law asks for explicit consent.`,
  fix: () =>
    'Ask people for a statement about this transfer, and say how they give it; or use a safeguard, such as eu-scc.',

  *check(model, law, regime) {
    for (const { transfer, mechanism } of reliances(model, law, regime)) {
      if (!isConsent(mechanism.type) || !mechanism.how) continue
      const [said] = saidBy(mechanism.how, 'tacitConsent')
      if (said) yield { at: said.at, data: { recipient: transfer.to, words: quoted(said.sentence) } }
    }
  },
})

const isConsent = (type: string): boolean => type.endsWith('-art49-consent') || type === 'ch-art17-consent'
