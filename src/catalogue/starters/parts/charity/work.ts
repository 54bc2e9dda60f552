import type { Part } from '../../part.js'
import { freely } from '../gives.js'
import { interest } from '../grounds.js'
import { newsOfOurWork } from '../news-of-our-work.js'

/** News and appeals. */
export const newsletter = newsOfOurWork({
  does: 'send news and appeals by e-mail',
  title: 'Send you news and appeals',
  phrase: 'to send you news and appeals',
  description: 'We write to those who ask for it about our work, and sometimes ask for support.',
  people: { supporters: { label: 'Supporters', relation: ['supporter'] } },
  sources: { 'news-form': { type: 'direct', label: 'the form for our news' } },
  how: 'You tick a box or fill in the form for our news.',
  knownBy: 'secretary',
})

/** Help for those whom the charity is there for. */
export const help: Part = {
  id: 'help',
  does: 'help the people whom we are there for',
  aliases: ['beneficiaries', 'clients', 'service users', 'advice'],
  title: 'Help you',
  phrase: 'to help you',
  description: 'We write down what you need and what we did, so that whoever helps you next knows it.',
  kinds: ['service.provide'],
  people: { clients: { label: 'People whom we help', relation: ['participant'] } },
  data: {
    contact: {
      label: 'Name and contact details',
      kinds: ['identity.name', 'contact.email', 'contact.phone', 'contact.postal-address'],
    },
    needs: { label: 'What you need and what we did', kinds: ['communications.correspondence'] },
  },
  sources: { talks: { type: 'direct', label: 'our talks with you' } },
  judged: {
    basis: interest(
      'Helping people as the aims of our charity say, and knowing what was done before',
      'Nobody can be helped by people who know nothing of them.',
      'you write down things about health, belief or crimes, which need more than this; or you help under a contract.',
    ),
    provision: freely(
      'We may not be able to help you.',
      'Nobody has to ask for help.',
      'a law makes people come to you.',
    ),
  },
  ends: ['help', { after: 'we last helped you', periods: [], knownBy: 'manager' }],
  knownBy: 'manager',
}

/** Those who govern the charity, and their minutes. */
export const trustees: Part = {
  id: 'trustees',
  does: 'hold meetings of trustees and keep minutes',
  aliases: ['board', 'minutes', 'governance'],
  title: 'Govern our charity',
  phrase: 'to govern our charity',
  description: 'We keep a list of our trustees and write down what was decided at their meetings.',
  kinds: ['membership.governance'],
  people: { trustees: { label: 'Trustees', relation: ['officer'] } },
  data: {
    minutes: {
      label: 'Names and what is written in the minutes',
      kinds: ['identity.name', 'communications.meeting-minutes'],
    },
  },
  sources: { meetings: { type: 'direct', label: 'our meetings' } },
  judged: {
    basis: interest(
      'Being able to show who governed our charity and what was decided',
      'Those who give, and those who watch over charities, have to be able to rely on it.',
      'a law makes you keep the list or the minutes, such as that on companies: then that is the basis.',
    ),
    provision: freely(
      'You cannot be a trustee.',
      'Nobody has to be a trustee.',
      'people are made trustees without being asked.',
    ),
  },
  ends: ['office', { after: 'you leave office', periods: [], knownBy: 'secretary' }],
  knownBy: 'secretary',
}
