import { judged, usual } from './judged.js'
import type { Starter } from './starter.js'

/** A club or society: people join, pay a fee and meet. */
export const club: Starter = {
  id: 'club',
  label: 'A club or society',
  hint: 'sports, allotments, choirs, theatre: people join, pay a fee and meet',
  aliases: ['society', 'association', 'choir', 'team', 'scouts'],
  dataSubjects: {
    members: { label: 'Members', relation: ['member'] },
    waiting: { label: 'People who would like to join', relation: ['applicant'] },
    helpers: { label: 'Volunteers', relation: ['volunteer'] },
    kin: { label: 'People named by members for emergencies', relation: ['emergency-contact'] },
    writers: { label: 'People who write to us', relation: ['enquirer'] },
    guests: { label: 'People at our events', relation: ['participant'] },
    visitors: { label: 'Visitors of our website', relation: ['visitor'] },
  },
  data: {
    contact: {
      label: 'Name and contact details',
      kinds: ['identity.name', 'contact.email', 'contact.phone', 'contact.postal-address'],
    },
    fees: { label: 'Fees and payments', kinds: ['financial.transactions'] },
    minutes: { label: 'What is written in the minutes', kinds: ['communications.meeting-minutes'] },
    next: { label: 'Name and phone number of the person to call', kinds: ['contact.emergency-contact'] },
    messages: { label: 'What people write to us', kinds: ['communications.enquiry'] },
    pictures: { label: 'Photographs', kinds: ['media.photo'] },
    requests: { label: 'Internet address and browser', kinds: ['device.ip-address', 'device.browser'] },
  },
  sources: {
    form: { type: 'direct', label: 'our joining form' },
    meetings: { type: 'direct', label: 'our meetings' },
    letters: { type: 'direct', label: 'messages to us' },
    member: { type: 'third-party', label: 'the member', name: 'the member who names you' },
    camera: { type: 'observed', label: 'our camera at events' },
    browser: { type: 'observed', label: 'your browser' },
  },
  recipients: { members: { type: 'people', label: 'Our members' } },
  clocks: {
    leaving: { after: 'you leave', periods: ['gb-contract-claims', 'ie-contract-claims'], knownBy: 'treasurer' },
    answer: { after: 'our last answer', periods: [], knownBy: 'secretary' },
    event: { after: 'the event', periods: [], knownBy: 'secretary' },
    visit: { after: 'your visit', periods: [], knownBy: 'webmaster' },
  },
  purposes: [
    {
      id: 'membership',
      does: 'keep a list of members and collect fees',
      aliases: ['subscription', 'rent', 'register'],
      title: 'Run your membership',
      phrase: 'to run your membership',
      kinds: ['membership.administration'],
      usual: {
        description: usual('We keep the list of members, collect the fees and tell you what concerns you as a member.'),
        dataSubjects: usual(['members']),
        data: usual(['contact', 'fees']),
        sources: usual(['form']),
        basis: judged(
          { type: 'contract', contract: 'your membership' },
          {
            because: 'Joining is an agreement: without these data nobody could be a member.',
            wrongIf: 'children join without a parent, or people are on the list who never joined.',
            source: 'GDPR Article 6(1)(b)',
          },
        ),
        provision: judged(
          { requirement: 'contractual', obliged: true, consequence: 'We cannot make you a member.' },
          {
            because: 'Who does not say who they are cannot join.',
            wrongIf: 'people can be members without a name or an address.',
            source: 'GDPR Article 13(2)(e)',
          },
        ),
      },
      clock: 'leaving',
      knownBy: 'secretary',
    },
  ],
  vendors: ['mailchimp', 'google-workspace', 'wix'],
  standing: [
    {
      at: '/controllers/us/publicAuthority',
      ...judged(false, {
        because: 'A club is no public body.',
        wrongIf: 'an act makes you one, or you carry out the task of one.',
        source: 'GDPR Article 37(1)(a)',
      }),
    },
    {
      at: '/controllers/us/dpo',
      ...judged(
        { none: 'We do not monitor people or use sensitive data on a large scale.' },
        {
          because:
            'An officer is needed by public bodies and by those who watch people, or use sensitive data, on a large scale.',
          wrongIf: 'you watch people regularly, or keep much about health, belief or crimes.',
          source: 'GDPR Article 37(1)',
        },
      ),
    },
  ],
  protects: ['Only the committee can open the list of members.', 'Paper forms are in a locked cupboard.'],
}
