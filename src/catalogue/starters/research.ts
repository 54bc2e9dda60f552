import { starterOf } from './part.js'
import { enquiries } from './parts/enquiries.js'
import { expenses, panel, partners } from './parts/research/contacts.js'
import { lastContact } from './parts/research/participants.js'
import { archive, health, recordings, studies } from './parts/research/studies.js'
import { website } from './parts/website.js'

/** A research group: people take part in its studies. */
export const research = starterOf(
  {
    id: 'research',
    childrenAmong: ['participants'],
    recipients: {
      researchers: { label: 'Other researchers' },
      typists: { label: 'The people who write down recordings' },
    },
    vendors: [
      'microsoft-365',
      'google-workspace',
      'typeform',
      'surveymonkey',
      'zoom',
      'dropbox',
      'mailchimp',
      'github',
    ],
    // Whether it is a public body, and so needs an officer, differs from one group to the next.
    standing: [],
    protects: [
      'Names are kept apart from answers, under lock.',
      'Recordings are encrypted, and deleted once written down.',
    ],
  },
  [
    studies,
    expenses,
    panel,
    {
      ...enquiries('head', 'you are a university or another public body: then it belongs to your public task.'),
      ends: lastContact,
    },
    partners,
    website,
    recordings,
    archive,
    health,
  ],
)
