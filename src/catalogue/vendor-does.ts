import type { Usual } from './starters/starter.js'
import type { Vendor } from './vendors.js'

/** What services of a category usually do, as a notice says it behind their name; a category that does many things has nothing here. */
const does: Readonly<Record<string, string>> = {
  accounting: 'keeps our books',
  advertising: 'places our advertisements',
  analytics: 'counts visits to our website',
  'anti-spam': 'keeps spam out of our forms',
  automation: 'passes data on between the services that we use',
  cdn: 'delivers our website',
  cloud: 'keeps our data on its servers',
  collaboration: 'keeps the documents and plans that we work on',
  'consent-management': 'remembers who agreed to cookies',
  crm: 'keeps our contacts and what we spoke about',
  'customer-messaging': 'runs the chat through which people reach us',
  development: 'keeps our program code and our list of faults',
  'e-signature': 'has contracts signed online',
  'email-delivery': 'delivers the mails that our service sends',
  'email-marketing': 'sends our newsletter',
  'error-monitoring': 'collects reports of faults',
  events: 'takes bookings for our events',
  'file-storage': 'keeps our files',
  fundraising: 'takes gifts online',
  'help-desk': 'keeps the questions that people send us',
  hosting: 'hosts our website',
  hr: 'keeps the records of our staff',
  maps: 'shows maps on our website',
  'membership-plugin': 'keeps our list of members',
  messaging: 'carries our messages',
  monitoring: 'watches whether our service works',
  'no-code-database': 'keeps our lists',
  payments: 'takes payments',
  productivity: 'keeps our mail and our documents',
  reviews: 'collects reviews',
  scheduling: 'arranges appointments',
  shop: 'runs our online shop',
  'social-media': 'shows our pages and what we post there',
  surveys: 'runs our surveys',
  'team-messaging': 'carries messages among us',
  video: 'shows our videos',
  'video-conferencing': 'carries our video calls',
  'website-builder': 'runs our website',
}

/** What hosting is to whoever offers software: more than a website. */
const ofSoftware: Readonly<Record<string, string>> = {
  app: 'hosts what we offer',
  'app-for-firms': 'hosts what we offer',
}

/** What a vendor usually does for whoever uses it: to be confirmed, and never a fact. */
export function usualService({ category, name }: Vendor, situation: string | undefined): Usual | undefined {
  const isSoftware = situation !== undefined && Object.hasOwn(ofSoftware, situation)
  const value = category === 'hosting' && isSoftware ? ofSoftware[situation] : does[category]
  return value === undefined
    ? undefined
    : {
        value,
        because: `That is what ${name} is mostly used for.`,
        wrongIf: 'you use it for something else.',
        on: '2026-11-30',
        source: 'experience',
      }
}
