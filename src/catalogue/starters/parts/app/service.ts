import type { Part } from '../../part.js'
import { forTheContract, freely } from '../gives.js'
import { contract, interest } from '../grounds.js'
import { account, closing, device, forFirms, signUp, users } from './users.js'

/** Accounts with a service. */
export const accounts: Part = {
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

/** A service that runs, and attacks that are noticed. */
export const security: Part = {
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

/** Help for users. */
export const support: Part = {
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
  ends: closing,
  knownBy: 'manager',
}
