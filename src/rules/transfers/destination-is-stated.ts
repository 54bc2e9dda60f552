import { recipientName } from '../../model/query.js'
import { required } from '../../model/required.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'destination-is-stated',
  severity: 'error',
  cites: {
    eu: ['gdpr:13.1.f', 'gdpr:14.1.f', 'gdpr:44'],
    uk: ['uk-gdpr:13.1.f', 'uk-gdpr:14.1.f', 'uk-gdpr:44', 'uk-gdpr:44A'],
    ch: ['fadp:16', 'fadp:19.4'],
  },
  summary: 'The declaration says in which countries each recipient gets data.',
  confidence: 'recalled',
  why: 'People must be told whether their data go abroad; without the country nobody can tell.',
  message: (data: { recipient: string }) => `Nothing says in which country ${data.recipient} gets the data.`,
  fix: () => 'Add countries: [GB] to the recipient; or state transfers: none if no data leave the area.',

  *check(model, law, regime) {
    for (const missing of required(model, law, regime)) {
      if (missing.item === 'destination')
        yield { at: missing.at, data: { recipient: recipientName(missing.recipient) } }
    }
  },
})
