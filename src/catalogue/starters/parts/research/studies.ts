import { judgedIn } from '../../judged.js'
import type { Part } from '../../part.js'
import { answers, participants, session, studyEnds, takingPart, task } from './participants.js'

/** The studies themselves. */
export const studies: Part = {
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

/** Interviews that are recorded. */
export const recordings: Part = {
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
  recipients: ['typists'],
  judged: { basis: task, provision: takingPart },
  ends: ['recording', { after: 'the recording is written down', periods: [], knownBy: 'head' }],
  knownBy: 'head',
}

/** Data of studies that others build on. */
export const archive: Part = {
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
  recipients: ['researchers'],
  judged: { basis: task, provision: takingPart },
  ends: ['archive', { after: 'the data are archived', periods: [], knownBy: 'head' }],
  knownBy: 'head',
}

/** Studies of health. */
export const health: Part = {
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
