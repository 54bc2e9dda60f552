import { judged } from '../judged.js'
import type { Starter } from '../starter.js'

const noOfficer = {
  because:
    'An officer is needed by public bodies and by those whose main work is to watch people, or to use sensitive data, on a large scale.',
  wrongIf: 'your main work is to watch people, or you keep much about health, belief or crimes.',
  source: 'GDPR Article 37(1)',
}

/** What usually holds of a private organisation: no public authority, and no data protection officer. */
export const privately = (because: string): Starter['standing'] => [
  {
    at: '/controllers/us/publicAuthority',
    unless: ['public-task'],
    ...judged(false, {
      because,
      wrongIf: 'an act makes you a public body, or you carry out the task of one.',
      source: 'GDPR Article 37(1)(a)',
    }),
  },
  {
    at: '/controllers/us/dpo',
    unless: ['authority', 'watching', 'sensitive'],
    ...judged({ none: 'We do not monitor people or use sensitive data on a large scale.' }, noOfficer),
  },
  // With a camera, or a list of allergies, that would be doubtful.
  {
    at: '/controllers/us/dpo',
    unless: ['authority', 'treating'],
    ...judged({ none: 'Our main work is neither to watch people nor to use sensitive data.' }, noOfficer),
  },
]
