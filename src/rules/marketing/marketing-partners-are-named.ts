import { advertisingIn } from '../../model/marketing.js'
import { listed, purposeName, recipientName } from '../../model/query.js'
import type { Marketing, Recipient } from '../../model/types.js'
import { each, isNone } from '../../model/value.js'
import { child } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'marketing-partners-are-named',
  severity: 'warning',
  cites: {
    eu: ['gdpr:4.11', 'gdpr:7'],
    uk: ['uk-gdpr:4.11', 'uk-gdpr:4.1.11', 'uk-gdpr:7', 'pecr:22.2'],
  },
  summary: 'Whoever is to advertise to people on the strength of their consent is named.',
  confidence: 'recalled',
  why: 'Consent is informed only where people know who will rely on it; “selected partners” are nobody.',
  message: (data: { purpose: string; unnamed: string }) =>
    `${data.purpose} advertises for others, and ${data.unnamed}.`,
  fix: () => 'Give each of them a name under recipients and list them in thirdParties, or advertise for yourself only.',

  *check(model, _law, regime) {
    for (const advertising of advertisingIn(model, regime)) {
      const unnamed = advertising.marketing && unnamedIn(advertising.marketing)
      if (unnamed === undefined) continue
      yield { at: child(advertising.at, 'thirdParties'), data: { purpose: purposeName(advertising.purpose), unnamed } }
    }
  },
})

/** Nobody else's: advertising for others may stand in a letter of one's own, whose addresses nobody gets. */
function unnamedIn({ promotes, thirdParties }: Marketing): string | undefined {
  if (isNone(thirdParties)) return undefined
  const unnamed = each(thirdParties).filter((recipient) => !isNamed(recipient))
  if (unnamed.length > 0) return `${listed(unnamed.map(recipientName))} could be anybody`
  return promotes?.includes('others') && each(thirdParties).length === 0 ? 'nothing says for whom' : undefined
}

const isNamed = ({ name, vendor, controller }: Recipient): boolean => (name ?? vendor ?? controller) !== undefined
