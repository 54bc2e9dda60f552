import { byLaw, obliged, tasked, usual } from '../../judged.js'
import type { Part } from '../../part.js'
import { forTheContract } from '../gives.js'
import { contract } from '../grounds.js'
import { newsOfOurWork } from '../news-of-our-work.js'
import { contact } from './residents.js'

/** Halls and pitches. */
export const bookings: Part = {
  id: 'bookings',
  does: 'let out halls and pitches',
  aliases: ['hire', 'hall', 'pitch', 'market', 'rooms'],
  title: 'Let out our halls and pitches',
  phrase: 'to let out our halls and pitches',
  description: 'We note who hires what and when, and what it costs.',
  kinds: ['events.registration'],
  people: { hirers: { label: 'People who hire something from us', relation: ['customer'] } },
  data: { contact, hire: { label: 'What you hire, and payments', kinds: ['financial.transactions'] } },
  sources: { 'hire-form': { type: 'direct', label: 'the form for hiring' } },
  judged: {
    basis: contract(
      'the hire',
      'Hiring is an agreement with the council.',
      'the hirer is a firm or a club, whose people you only write to.',
    ),
    provision: forTheContract(
      'We cannot let it to you.',
      'Nobody can hire who is not known.',
      'people hire without a name.',
    ),
  },
  ends: ['hire', { after: 'the hire', periods: ['gb-contract-claims', 'ie-contract-claims'], knownBy: 'clerk' }],
  knownBy: 'clerk',
}

/** Plots and those who wait for one. */
export const allotments: Part = {
  id: 'allotments',
  does: 'let allotments and keep the waiting list',
  aliases: ['plots', 'gardens', 'waiting list'],
  title: 'Let allotments',
  phrase: 'to let allotments',
  description: 'We keep the list of those who wait for a plot or rent one, and collect the rent.',
  kinds: ['service.provide'],
  people: { tenants: { label: 'People who rent or wait for an allotment', relation: ['customer'] } },
  data: {
    contact,
    plot: { label: 'Your plot or your place on the list, and payments', kinds: ['financial.transactions'] },
  },
  sources: { 'plot-form': { type: 'direct', label: 'the form for allotments' } },
  judged: {
    basis: tasked(['gb-allotments', 'ie-council-community'], 'providing allotments', {
      because: 'The law has councils provide allotments, or lets them.',
      wrongIf: 'an allotment society lets the plots itself.',
    }),
    provision: forTheContract(
      'We cannot let you a plot.',
      'Nobody can rent who is not known.',
      'an allotment society lets the plots itself.',
    ),
  },
  ends: [
    'plot',
    {
      after: 'you give up the plot or your place on the list',
      periods: ['gb-contract-claims', 'ie-contract-claims'],
      knownBy: 'clerk',
    },
  ],
  knownBy: 'clerk',
}

/** The burial ground and its register. */
export const burials: Part = {
  id: 'burials',
  does: 'keep the register of a burial ground',
  aliases: ['cemetery', 'graves', 'memorials', 'churchyard'],
  title: 'Look after the burial ground',
  phrase: 'to look after the burial ground',
  description: 'We keep the register of burials, and note who has rights over a grave.',
  kinds: ['public.task'],
  people: { families: { label: 'People with rights over a grave', relation: ['relative'] } },
  data: {
    graves: {
      label: 'Name, contact details and the grave',
      kinds: ['identity.name', 'contact.postal-address', 'contact.phone'],
    },
  },
  sources: { 'burial-form': { type: 'direct', label: 'the form for burials' } },
  judged: {
    basis: obliged(['gb-burials'], {
      because: 'The law has a burial authority keep a register of all burials.',
      wrongIf: 'you have no burial ground.',
    }),
    provision: byLaw(
      ['gb-burials'],
      (law) => ({ requirement: 'statutory', obliged: true, consequence: 'We cannot arrange the burial.', law }),
      { because: 'The register has to say who is buried where.', wrongIf: 'you ask for more than the register needs.' },
    ),
  },
  ends: usual({ until: 'the right over the grave ends' }, 'So long somebody has to be asked.'),
  knownBy: 'clerk',
}

/** News of the council. */
export const newsletter = newsOfOurWork({
  does: 'send a newsletter by e-mail',
  title: 'Send you our newsletter',
  phrase: 'to send you our newsletter',
  description: 'We send news of the council by e-mail to those who ask for it.',
  people: { readers: { label: 'Readers of our newsletter', relation: ['subscriber'] } },
  sources: { 'newsletter-form': { type: 'direct', label: 'the form for our newsletter' } },
  how: 'You tick a box on the form for our newsletter.',
  knownBy: 'clerk',
})
