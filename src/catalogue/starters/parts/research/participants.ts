import { byLaw, judgedIn } from '../../judged.js'
import type { Clock, Usual } from '../../starter.js'
import { freely } from '../gives.js'

/** Whoever takes part in a study. */
export const participants = { label: 'People who take part in our studies', relation: ['participant'] } as const

/** What is learnt from people in a study. */
export const session = { type: 'direct', label: 'what you tell us and do in the study' } as const

/** Who somebody is and how they are reached. */
export const contact = {
  label: 'Name and contact details',
  kinds: ['identity.name', 'contact.email', 'contact.phone'],
} as const

/** What people tell in a study. */
export const answers = { label: 'Answers and results', kinds: ['communications.survey-response'] } as const

/** Data that are kept after a study. */
export const studyEnds: readonly [string, Clock] = ['study', { after: 'the study ends', periods: [], knownBy: 'head' }]

/** Data that are kept after the last contact. */
export const lastContact: readonly [string, Clock] = [
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
export const task: readonly Usual[] = [
  judgedIn(
    'GB',
    { type: 'public-task', task: 'research in the public interest' },
    { ...asTask, source: 'UK GDPR Article 6(1)(e)' },
  ),
  ...byLaw(['ie-universities'], (law) => ({ type: 'public-task', task: 'research in the public interest', law }), {
    ...asTask,
    wrongIf:
      'another act gives you this task, as for technological universities; or none does: then it rests on your legitimate interests.',
  }),
]

/** Taking part in a study is free. */
export const takingPart = freely(
  'You cannot take part in the study.',
  'Nobody has to take part.',
  'taking part is a duty, such as in a course.',
)
