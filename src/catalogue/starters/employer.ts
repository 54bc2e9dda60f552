import { starterOf } from './part.js'
import { safety, sickness } from './parts/employer/health.js'
import { payroll, pension, tax } from './parts/employer/pay.js'
import { emergencies, performance } from './parts/employer/people.js'
import { hiring, hours, permits, pool } from './parts/employer/time-and-hiring.js'
import { privately } from './parts/standing.js'

/** A firm that has staff: what it does beside its trade. */
export const employer = starterOf(
  {
    id: 'employer',
    recipients: { pension: { label: 'Those who run the pension' } },
    vendors: ['sage', 'xero', 'bamboohr', 'personio', 'microsoft-365', 'google-workspace', 'docusign', 'slack'],
    standing: privately('A private employer is no public body.'),
    protects: [
      'Only whoever does the payroll can open the files of our staff.',
      'Papers about health are in a locked cupboard.',
    ],
  },
  [payroll, tax, pension, hours, hiring, pool, permits, sickness, safety, performance, emergencies],
)
