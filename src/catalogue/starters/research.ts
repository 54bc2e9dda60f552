import { byLaw, judged, judgedIn } from './judged.js'
import { type Part, starterOf } from './part.js'
import { enquiries } from './parts/enquiries.js'
import { forTheContract, freely } from './parts/gives.js'
import { contract, interest } from './parts/grounds.js'
import { untilWithdrawn } from './parts/newsletter.js'
import { website } from './parts/website.js'
import type { Clock, Usual } from './starter.js'

const participants = { label: 'People who take part in our studies', relation: ['participant'] } as const
const session = { type: 'direct', label: 'what you tell us and do in the study' } as const

const contact = {
  label: 'Name and contact details',
  kinds: ['identity.name', 'contact.email', 'contact.phone'],
} as const
const answers = { label: 'Answers and results', kinds: ['communications.survey-response'] } as const

const studyEnds: readonly [string, Clock] = ['study', { after: 'the study ends', periods: [], knownBy: 'head' }]

const lastContact: readonly [string, Clock] = [
  'contact',
  { after: 'our last contact with you', periods: [], knownBy: 'head' },
]

const asTask = {
  because:
    'Research is the task of a university; that people agree to take part is asked for by ethics, and is another thing.',
  wrongIf:
    'no act or charter gives you this task: a firm, a charity or a private institute rests on its legitimate interests.',
} as const

/** Research as a public task: the law or charter that gives it is everybody's own, but for Irish universities. */
const task: readonly Usual[] = [
  judgedIn(
    'GB',
    { type: 'public-task', task: 'research in the public interest' },
    { ...asTask, source: 'UK GDPR Article 6(1)(e)' },
  ),
  ...byLaw(
    ['ie-universities'],
    (law) => ({ type: 'public-task', task: 'research in the public interest', law }),
    asTask,
  ),
]

const takingPart = freely(
  'You cannot take part in the study.',
  'Nobody has to take part.',
  'taking part is a duty, such as in a course.',
)

const studies: Part = {
  id: 'studies',
  does: 'carry out studies with people',
  aliases: ['research', 'survey', 'experiment', 'participants', 'questionnaire'],
  title: 'Carry out our studies',
  phrase: 'to carry out our studies',
  description: 'We collect what you tell us or do in a study, and keep the form on which you agreed to take part.',
  kinds: ['research.scientific'],
  people: { participants },
  data: {
    answers,
    background: { label: 'Age and gender', kinds: ['identity.age', 'identity.gender'] },
    agreement: { label: 'Name and signed form', kinds: ['identity.name', 'identity.signature'] },
  },
  sources: { session },
  judged: { basis: task, provision: takingPart },
  ends: studyEnds,
  knownBy: 'head',
}

const recordings: Part = {
  id: 'recordings',
  does: 'record interviews',
  aliases: ['audio', 'video', 'transcripts', 'interviews'],
  title: 'Record and write down interviews',
  phrase: 'to record and write down interviews',
  description: 'We record what is said, write it down, and take names out of what we wrote.',
  kinds: ['research.scientific'],
  people: { participants },
  data: { recording: { label: 'Recordings of interviews', kinds: ['media.audio'] } },
  sources: { session },
  judged: { basis: task, provision: takingPart },
  ends: ['recording', { after: 'the recording is written down', periods: [], knownBy: 'head' }],
  knownBy: 'head',
}

const expenses: Part = {
  id: 'expenses',
  does: 'pay people who take part',
  aliases: ['expenses', 'vouchers', 'reward'],
  title: 'Pay what we promised for taking part',
  phrase: 'to pay what we promised for taking part',
  description: 'We pay your expenses or the reward that we promised, and keep the receipt.',
  kinds: ['service.payments'],
  people: { participants },
  data: {
    contact,
    receipts: { label: 'Payments and bank account', kinds: ['financial.transactions', 'financial.bank-account'] },
  },
  sources: { claims: { type: 'direct', label: 'your claim' } },
  judged: {
    basis: contract(
      'what we promised you for taking part',
      'What was promised to those who take part is owed to them.',
      'nothing is promised to them.',
    ),
    provision: forTheContract(
      'We cannot pay you.',
      'A payment says who is paid.',
      'you hand out cash or vouchers without a name.',
    ),
  },
  ends: [
    'paid',
    { after: 'we paid you', periods: ['gb-contract-claims', 'ie-contract-claims'], knownBy: 'bookkeeper' },
  ],
  knownBy: 'bookkeeper',
}

const archive: Part = {
  id: 'archive',
  does: 'archive data of studies for others',
  aliases: ['repository', 'open data', 'data sharing'],
  title: 'Keep the data of studies for other researchers',
  phrase: 'to keep the data of studies for other researchers',
  description: 'We keep the data with codes in place of names, so that others can check our results and build on them.',
  kinds: ['research.scientific', 'legal.archiving'],
  people: { participants },
  data: {
    coded: {
      label: 'Data of a study, with codes in place of names',
      kinds: ['communications.survey-response'],
      identifiable: 'pseudonymised',
    },
  },
  sources: { session },
  judged: { basis: task, provision: takingPart },
  ends: ['archive', { after: 'the data are archived', periods: [], knownBy: 'head' }],
  knownBy: 'head',
}

const panel: Part = {
  id: 'panel',
  does: 'invite people who would like to hear of studies',
  aliases: ['mailing list', 'volunteers', 'contact list'],
  title: 'Invite you to studies',
  phrase: 'to invite you to studies',
  description: 'If you agree, we keep your address and write to you when a study could interest you.',
  kinds: ['research.scientific'],
  people: { panel: { label: 'People who would like to hear of studies', relation: ['regular-contact'] } },
  data: { contact },
  sources: { 'panel-form': { type: 'direct', label: 'the list on which you put yourself' } },
  judged: {
    basis: judged(
      {
        type: 'consent',
        method: 'form-field',
        how: 'You put yourself on the list.',
        separate: true,
        refusable: true,
        withdraw: { how: 'write to us', routes: ['email'], asEasy: true },
      },
      {
        because: 'Nobody has to hear of further studies, so each is asked.',
        wrongIf: 'people are written to who did not ask for it.',
        source: 'GDPR Article 6(1)(a)',
      },
    ),
    provision: freely(
      'You do not hear of our studies.',
      'Nobody has to be on the list.',
      'taking part in one study depends on it.',
    ),
  },
  ends: untilWithdrawn,
  knownBy: 'head',
}

const health: Part = {
  id: 'health-studies',
  does: 'study health or other sensitive things',
  aliases: ['medical', 'clinical', 'psychology', 'patients'],
  title: 'Study health',
  phrase: 'to study health',
  description: 'In some studies we ask about your health.',
  kinds: ['research.scientific'],
  people: { participants },
  data: { health: { label: 'What you tell us about your health', kinds: ['health.conditions'] } },
  sources: { session },
  judged: {
    basis: task,
    specialCategoryCondition: [
      judgedIn(
        'GB',
        { type: 'archiving-research-statistics', schedule1: 4 },
        {
          because:
            'Research in the public interest may use such data, with safeguards such as codes in place of names.',
          wrongIf: 'the study leads to decisions about the people in it, or can do them harm.',
          source: 'UK GDPR Article 9(2)(j), Data Protection Act 2018 Schedule 1 paragraph 4',
        },
      ),
      judgedIn(
        'IE',
        {
          type: 'explicit-consent',
          method: 'signed-form',
          how: 'You sign the form of the study.',
          separate: true,
          refusable: true,
          withdraw: { how: 'write to us', routes: ['email'], asEasy: true },
        },
        {
          because: 'In Ireland research on health asks for explicit consent, as a rule.',
          wrongIf: 'the study has been allowed to go without it.',
          source: 'GDPR Article 9(2)(a)',
        },
      ),
    ],
    provision: takingPart,
  },
  ends: studyEnds,
  knownBy: 'head',
}

const partners: Part = {
  id: 'partners',
  does: 'work with other researchers',
  aliases: ['collaborators', 'reviewers', 'funders', 'colleagues'],
  title: 'Work with other researchers',
  phrase: 'to work with other researchers',
  description: 'We keep the names and addresses of people with whom we do research or who pay for it.',
  kinds: ['people.suppliers'],
  people: { partners: { label: 'Researchers and funders whom we work with', relation: ['business-contact'] } },
  data: { card: { label: 'Name, institution and contact details at work', kinds: ['professional.business-contact'] } },
  sources: { correspondence: { type: 'direct', label: 'our correspondence with you' } },
  judged: {
    basis: interest(
      'Reaching the people with whom we do research',
      'Whoever does research with others expects to be reached.',
      'you are a university or another public body: then it belongs to your public task.',
    ),
    provision: freely('We cannot reach you.', 'Nobody has to give a name.', 'a contract names somebody.'),
  },
  ends: lastContact,
  knownBy: 'head',
}

/** A research group: people take part in its studies. */
export const research = starterOf(
  {
    id: 'research',
    label: 'A research group',
    hint: 'people take part in your studies: at a university, an institute or a firm',
    aliases: ['university', 'laboratory', 'study', 'institute', 'scientists', 'survey'],
    recipients: {},
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
    recordings,
    expenses,
    panel,
    {
      ...enquiries('head', 'you are a university or another public body: then it belongs to your public task.'),
      ends: lastContact,
    },
    partners,
    archive,
    health,
    website,
  ],
)
