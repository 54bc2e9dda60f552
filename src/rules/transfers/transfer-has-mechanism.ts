import { recipientName } from '../../model/query.js'
import { required } from '../../model/required.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'transfer-has-mechanism',
  severity: 'error',
  cites: {
    eu: ['gdpr:13.1.f', 'gdpr:14.1.f', 'gdpr:44'],
    uk: ['uk-gdpr:13.1.f', 'uk-gdpr:14.1.f', 'uk-gdpr:44', 'uk-gdpr:44A'],
    ch: ['fadp:16', 'fadp:19.4'],
  },
  summary: 'A transfer to a country that is not adequate names the mechanism it rests on.',
  confidence: 'read',
  why: 'Data may leave the area only under a mechanism, and people must be told which.',
  message: (data: { recipient: string; country: string }) =>
    `${data.recipient} gets data in ${data.country}, and nothing says what protects them there.`,
  fix: () => 'Name the mechanism: countries: [{ country: US, mechanisms: [eu-scc, uk-addendum] }].',

  *check(model, law, regime) {
    for (const missing of required(model, law, regime)) {
      if (missing.item !== 'transfer-mechanism') continue
      const country = law.country(missing.country)?.name ?? missing.country
      yield { at: missing.at, data: { recipient: recipientName(missing.recipient), country } }
    }
  },
})
