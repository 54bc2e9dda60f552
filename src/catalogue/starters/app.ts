import { judged, judgedIn } from './judged.js'
import { type Part, starterOf } from './part.js'
import { books } from './parts/books.js'
import { enquiries } from './parts/enquiries.js'
import { forTheContract, freely } from './parts/gives.js'
import { contract, interest } from './parts/grounds.js'
import { privately } from './parts/standing.js'
import { website } from './parts/website.js'
import type { Clock } from './starter.js'

const users = { label: 'Users', relation: ['user'] } as const
const signUp = { type: 'direct', label: 'your account' } as const
const device = { type: 'observed', label: 'your device, as you use the service' } as const

const account = {
  label: 'Name, e-mail address, password and settings',
  kinds: ['identity.name', 'contact.email', 'identity.username', 'account.credentials', 'account.settings'],
} as const
const payments = { label: 'Plan and payments', kinds: ['financial.transactions', 'financial.payment-token'] } as const

const closing: readonly [string, Clock] = [
  'closing',
  { after: 'you close your account', periods: ['gb-contract-claims', 'ie-contract-claims'], knownBy: 'manager' },
]

const forFirms =
  'your customers are firms: then it is about their staff, and rests on your interests, or you act on the orders of the firm.'

const accounts: Part = {
  id: 'accounts',
  does: 'give people accounts',
  aliases: ['sign up', 'login', 'registration', 'profile'],
  title: 'Run your account',
  phrase: 'to run your account',
  description: 'We open your account, sign you in, and keep your settings and what you put into the service.',
  kinds: ['service.account', 'service.authentication'],
  people: { users },
  data: { account, content: { label: 'What you put into the service', kinds: ['communications.user-content'] } },
  sources: { 'sign-up': signUp },
  judged: {
    basis: contract('your account', 'An account is what people ask for, and these data are the account.', forFirms),
    provision: forTheContract(
      'You cannot have an account.',
      'An account needs somebody whose it is.',
      'the service can be used without one.',
    ),
  },
  ends: closing,
  knownBy: 'developer',
}

const security: Part = {
  id: 'security',
  does: 'keep the service running and safe',
  aliases: ['logs', 'abuse', 'backups', 'hosting', 'attacks'],
  title: 'Keep the service running and safe',
  phrase: 'to keep the service running and safe',
  description: 'We note sign-ins and requests, so that faults, attacks and misuse are noticed, and we keep backups.',
  kinds: ['security.protect', 'service.hosting'],
  people: { users },
  data: {
    logs: {
      label: 'Internet address, device and time of requests',
      kinds: ['device.ip-address', 'device.browser', 'usage.server-logs', 'account.login-history'],
    },
  },
  sources: { device },
  judged: {
    basis: interest(
      'Keeping the service up, and its users safe from attacks and misuse',
      'Nobody notices an attack without a record of what was asked for.',
      'you use these records to see what each user does.',
    ),
    provision: freely(
      'You cannot use the service.',
      'Nobody has to use it, but every request brings these data.',
      'people have to use the service, as at work.',
    ),
  },
  ends: ['request', { after: 'the request', periods: [], knownBy: 'developer' }],
  knownBy: 'developer',
}

const support: Part = {
  id: 'support',
  does: 'help users',
  aliases: ['help desk', 'tickets', 'chat', 'questions'],
  title: 'Help you',
  phrase: 'to help you',
  description: 'We answer what you ask about the service, and look into your account where that is needed.',
  kinds: ['service.support'],
  people: { users },
  data: {
    tickets: {
      label: 'Questions to us, with name and e-mail address',
      kinds: ['identity.name', 'contact.email', 'communications.enquiry'],
    },
  },
  sources: { questions: { type: 'direct', label: 'your questions' } },
  judged: {
    basis: contract('your account', 'Help is part of the service.', forFirms),
    provision: freely('We cannot help you.', 'Nobody has to ask.', 'a fault can only be reported this way.'),
  },
  ends: ['answer', { after: 'our last answer', periods: [], knownBy: 'manager' }],
  knownBy: 'manager',
}

const billing: Part = {
  id: 'billing',
  does: 'take payments for the service',
  aliases: ['subscription', 'plans', 'invoices', 'card'],
  title: 'Charge you for your plan',
  phrase: 'to charge you for your plan',
  description: 'We take what your plan costs, and pay back what we owe you.',
  kinds: ['service.payments'],
  people: { customers: { label: 'Customers who pay', relation: ['customer'] } },
  data: { payments },
  sources: { plan: { type: 'direct', label: 'your order of a plan' } },
  judged: {
    basis: contract('your plan', 'Paying is your part of the contract.', forFirms),
    provision: forTheContract(
      'You cannot have a plan that costs money.',
      'A payment says who pays.',
      'the service is free.',
    ),
  },
  ends: closing,
  knownBy: 'bookkeeper',
}

const consentInApp = {
  type: 'consent',
  method: 'settings',
  how: 'You switch it on when we ask you.',
  separate: true,
  refusable: true,
  withdraw: { how: 'switch it off in the settings', routes: ['settings'], asEasy: true },
} as const

const usage: Part = {
  id: 'usage',
  does: 'count how the service is used',
  aliases: ['analytics', 'statistics', 'product', 'tracking'],
  title: 'Learn how the service is used',
  phrase: 'to learn how the service is used',
  description: 'We count which parts of the service are used and how often, to see what to make better.',
  kinds: ['analytics.web', 'analytics.improve'],
  people: { users },
  data: { usage: { label: 'What you use and when', kinds: ['usage.page-views', 'device.device-id'] } },
  sources: { device },
  judged: {
    basis: judged(consentInApp, {
      because: 'Counting mostly stores or reads something on the device of the user, which needs a yes first.',
      wrongIf:
        'you count nothing but what your own server sees; or, in the United Kingdom, you count for yourself alone, say so clearly and let people object.',
      source: 'GDPR Article 6(1)(a), ePrivacy Directive Article 5(3), PECR regulation 6',
    }),
    provision: freely(
      'We do not count what you use.',
      'Nobody has to agree.',
      'the service does not work without a yes.',
    ),
  },
  ends: ['counting', { after: 'the use that we counted', periods: [], knownBy: 'developer' }],
  knownBy: 'developer',
}

const crashes: Part = {
  id: 'crashes',
  does: 'get reports of crashes',
  aliases: ['errors', 'diagnostics', 'bugs'],
  title: 'Find and mend faults',
  phrase: 'to find and mend faults',
  description: 'When something goes wrong, a report tells us what the service was doing and on what device.',
  kinds: ['analytics.errors'],
  people: { users },
  data: { reports: { label: 'Reports of faults', kinds: ['device.crash-data', 'device.browser'] } },
  sources: { device },
  judged: {
    basis: judged(consentInApp, {
      because: 'A report reads from the device of the user what the service itself does not need.',
      wrongIf: 'the report holds nothing but what your own server saw: then it is part of running the service.',
      source: 'GDPR Article 6(1)(a), ePrivacy Directive Article 5(3), PECR regulation 6',
    }),
    provision: freely(
      'We may not notice what went wrong for you.',
      'Nobody has to send reports.',
      'reports are sent without asking.',
    ),
  },
  ends: ['fault', { after: 'the fault is mended', periods: [], knownBy: 'developer' }],
  knownBy: 'developer',
}

const channel = { channels: ['email'], promotes: ['own-similar'], thirdParties: 'none', senderNamed: true } as const
const link = { everyMessage: true, atAnyTime: true, routes: ['link-in-message'] } as const

const news: Part = {
  id: 'news',
  does: 'write to customers about new features',
  aliases: ['newsletter', 'product mails', 'marketing', 'updates'],
  title: 'Tell you about new features',
  phrase: 'to tell you about new features',
  description: 'We write to customers by e-mail about new features and plans.',
  kinds: ['marketing.email'],
  people: { customers: { label: 'Customers who pay', relation: ['customer'] } },
  data: { address: { label: 'Name and e-mail address', kinds: ['identity.name', 'contact.email'] } },
  sources: { plan: { type: 'direct', label: 'your order of a plan' } },
  judged: {
    basis: [
      judgedIn(
        'GB',
        { type: 'legitimate-interests', interests: ['Telling customers about new features of what they bought'] },
        {
          because: 'Customers may be written to about similar things, if they could say no from the start.',
          wrongIf:
            'people could not say no when they gave the address, or have bought nothing and asked about nothing.',
          source: 'UK GDPR Article 6(1)(f), PECR regulation 22',
        },
      ),
      judgedIn(
        'IE',
        {
          type: 'consent',
          method: 'ticked-box',
          how: 'You tick a box when you order a plan.',
          separate: true,
          refusable: true,
          withdraw: { how: 'use the link in any message', routes: ['link-in-message'], asEasy: true },
        },
        {
          because: 'E-mail that advertises needs a yes first; the exception for customers has strict limits of time.',
          wrongIf: 'you keep within that exception, and people could say no from the start.',
          source: 'GDPR Article 6(1)(a), ePrivacy Directive Article 13',
        },
      ),
    ],
    marketing: [
      judgedIn(
        'GB',
        { ...channel, mode: 'soft-opt-in', obtained: 'sale', optOut: { atCollection: true, ...link } },
        {
          because: 'The address came with an order, and people can say no then and in every message.',
          wrongIf: 'people could not say no when they gave the address.',
          source: 'PECR regulation 22',
        },
      ),
      judgedIn(
        'IE',
        { ...channel, mode: 'consent', optOut: link },
        {
          because: 'Each message says who sends it and has a link to stop it.',
          wrongIf: 'a message goes out without a link to stop it.',
          source: 'ePrivacy Directive Article 13',
        },
      ),
    ],
    provision: freely(
      'You do not hear about new features by e-mail.',
      'Nobody has to get them.',
      'the messages are needed to use the service.',
    ),
  },
  ends: ['plan', { after: 'your plan ends', periods: [], knownBy: 'manager' }],
  knownBy: 'manager',
}

/** An app or a software company: people have accounts. */
export const app = starterOf(
  {
    id: 'app',
    label: 'An app or a software company',
    hint: 'people have accounts with you, on the web or on a phone',
    aliases: ['software', 'SaaS', 'start-up', 'platform', 'web application'],
    recipients: {},
    vendors: [
      'aws',
      'google-cloud',
      'microsoft-azure',
      'hetzner',
      'cloudflare',
      'stripe',
      'postmark',
      'intercom',
      'sentry',
      'github',
    ],
    standing: privately('A company is no public body.'),
    protects: ['What you send us is encrypted on its way.', 'Two people have the keys to the database.'],
  },
  [
    accounts,
    security,
    support,
    billing,
    books({
      people: { customers: { label: 'Customers who pay', relation: ['customer'] } },
      sources: { plan: { type: 'direct', label: 'your order of a plan' } },
      provision: forTheContract(
        'You cannot have a plan that costs money.',
        'The books hold what the invoice holds.',
        'the service is free.',
      ),
      laws: ['gb-company-accounts', 'ie-company-accounts'],
      wrongIf: 'you are no company, but a person or a partnership: then tax law asks for your books.',
      clock: [
        'year',
        {
          after: 'the end of the financial year',
          periods: ['gb-tax-company', 'gb-vat', 'ie-company-accounts', 'ie-tax', 'ie-vat'],
          knownBy: 'bookkeeper',
        },
      ],
    }),
    usage,
    crashes,
    news,
    enquiries('manager'),
    website,
  ],
)
