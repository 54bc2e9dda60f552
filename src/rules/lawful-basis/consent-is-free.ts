import type { Consent } from '../../model/consent.js'
import { consentsOf } from '../../model/consent.js'
import { controllersOf, groupName, kindsOf, ownPurposes, peopleOf, purposeName } from '../../model/query.js'
import type { Model, Purpose } from '../../model/types.js'
import { each } from '../../model/value.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'consent-is-free',
  severity: 'warning',
  cites: {
    eu: ['gdpr:4.11', 'gdpr:7.4', 'gdpr:recital-42', 'gdpr:recital-43'],
    uk: ['uk-gdpr:4.11', 'uk-gdpr:4.1.11', 'uk-gdpr:7.4', 'uk-gdpr:recital-42', 'uk-gdpr:recital-43'],
  },
  summary: 'Consent can be refused without detriment.',
  confidence: 'recalled',
  why: 'Consent that people cannot well refuse is no consent.',
  message: (data: { purpose: string; doubt: string }) => `${data.purpose} rests on consent, but ${data.doubt}.`,
  fix: () => 'Use the basis that really applies; or, if people can say no without any detriment, say refusable: true.',

  *check(model, _law, regime) {
    for (const purpose of ownPurposes(model)) {
      for (const consent of consentsOf(purpose, regime)) {
        const doubt = doubtOf(model, purpose, consent)
        if (doubt !== undefined) yield { at: consent.at, data: { purpose: purposeName(purpose), doubt } }
      }
    }
  },
})

function doubtOf(model: Model, purpose: Purpose, consent: Consent): string | undefined {
  if (consent.refusable === false) return 'people cannot refuse without detriment'
  if (consent.refusable === true || isOffer(purpose)) return undefined
  const staff = (consent.givenBy ?? peopleOf(purpose, consent)).find(({ relation }) =>
    relation?.some((it) => it === 'employee' || it === 'worker'),
  )
  if (staff) return `${groupName(staff)} can hardly say no to those they work for`
  const deciding = controllersOf(model, purpose)
  const isAuthority = deciding.length > 0 && deciding.every((controller) => controller.publicAuthority === true)
  return isAuthority ? 'people can hardly refuse a public authority' : undefined
}

/** A newsletter, a picture in a brochure or a cookie is refused easily, whoever asks. */
const isOffer = (purpose: Purpose): boolean =>
  each(purpose.marketing).length > 0 ||
  kindsOf(purpose).some(({ group, id }) => group === 'marketing' || group === 'analytics' || id === 'events.media')
