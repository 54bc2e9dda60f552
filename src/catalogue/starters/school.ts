import { judgedIn } from './judged.js'
import { starterOf } from './part.js'
import { enquiries } from './parts/enquiries.js'
import { everybody, photographs } from './parts/photographs.js'
import { safeguarding } from './parts/safeguarding.js'
import { allergies, payments, safety } from './parts/school/care.js'
import { forTheSchool, pupils } from './parts/school/families.js'
import { admission, contacts, register, teaching } from './parts/school/teaching.js'
import { website } from './parts/website.js'
import type { Starter } from './starter.js'

/** A school that the state pays for; what differs in private schools and nurseries is said at each judgement. */
export const school: Starter = starterOf(
  {
    id: 'school',
    recipients: { public: everybody, carers: { type: 'internal', label: 'Those who look after the pupil' } },
    vendors: ['google-workspace', 'microsoft-365', 'zoom', 'stripe'],
    standing: [
      {
        at: '/controllers/us/publicAuthority',
        ...judgedIn('GB', true, {
          because: 'Schools that the state pays for are public authorities.',
          wrongIf: 'you are a private school or a nursery.',
          source: 'Data Protection Act 2018 (UK), s.7',
        }),
      },
      {
        at: '/controllers/us/publicAuthority',
        ...judgedIn('IE', false, {
          because: 'The law does not count recognised schools and their boards among public authorities.',
          wrongIf: 'an education and training board set up your school and runs it.',
          source: 'Data Protection Act 2018 (Ireland), s.2',
        }),
      },
    ],
    protects: ['Teachers see only what they need of their own pupils.', 'Paper files are in a locked room.'],
  },
  [
    register,
    teaching,
    contacts,
    allergies,
    photographs({
      people: { pupils },
      givenBy: ['parents'],
      method: 'signed-form',
      how: 'You sign a form on photographs.',
      description: 'We take photographs of what happens at school and publish some of them.',
      consequence: 'We publish no picture of your child.',
      wrongIf: 'parents are not asked, or you ask only older pupils, who can decide for themselves.',
      knownBy: 'secretary',
    }),
    payments,
    safeguarding({ pupils }, 'head', safety),
    admission,
    forTheSchool(website, 'telling families and the public about our school'),
    forTheSchool(enquiries('secretary'), 'answering families and the public'),
  ],
)
