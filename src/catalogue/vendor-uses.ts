import type { Vendor } from './vendors.js'

/** The kinds of purposes for which services of a category are usually used; of an office suite only that mail comes there is known. */
const uses: Readonly<Record<string, readonly string[]>> = {
  accounting: ['legal.accounting', 'service.invoicing'],
  advertising: ['marketing.advertising', 'marketing.targeted', 'analytics.ads'],
  analytics: ['analytics.web', 'analytics.improve'],
  'anti-spam': ['security.spam'],
  'consent-management': ['security.consent-management'],
  crm: ['marketing.lead-management'],
  'customer-messaging': ['service.support', 'communication.enquiries'],
  'email-delivery': ['service.notices', 'marketing.email'],
  'email-marketing': ['marketing.email', 'analytics.email-tracking'],
  'error-monitoring': ['analytics.errors'],
  events: ['events.registration'],
  fundraising: ['marketing.fundraising'],
  'help-desk': ['service.support', 'communication.enquiries'],
  hosting: ['service.hosting', 'security.protect'],
  hr: ['people.administration', 'people.payroll', 'people.recruitment'],
  payments: ['service.payments', 'service.orders'],
  productivity: ['communication.enquiries'],
  reviews: ['service.quality'],
  shop: ['service.orders', 'service.account'],
  surveys: ['analytics.surveys'],
  'website-builder': ['service.hosting', 'security.protect'],
}

/** Whether a vendor is usually used for one of these kinds of purposes: to be confirmed, and never a fact. */
export const isUsedFor = ({ category }: Vendor, kinds: readonly string[]): boolean =>
  kinds.some((kind) => uses[category]?.includes(kind) === true)

/**
 * Where what an organisation does may be shown, or may run, as well: whoever does that has named the service for it, and whoever names
 * it need not do that.
 */
const showing: Readonly<Record<string, readonly string[]>> = {
  hosting: ['service.account'],
  'social-media': ['events.media', 'marketing.social-media'],
}

/** Whether a vendor that was named can be meant for one of these kinds of purposes. */
export const isMeantFor = (vendor: Vendor, kinds: readonly string[]): boolean =>
  isUsedFor(vendor, kinds) || kinds.some((kind) => showing[vendor.category]?.includes(kind) === true)
