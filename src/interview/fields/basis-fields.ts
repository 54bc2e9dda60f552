import { child, type Pointer } from '../../source/pointer.js'
import type { PlacedField } from '../fields-decision.js'
import type { Option } from '../form.js'
import { idsIn, type Standing, statedAt } from '../standing.js'
import { doneDayField, pickField, wordsField, yesNoField } from './small.js'

/** The ways in which people can agree. */
const methods: readonly Option[] = [
  { value: 'ticked-box', label: 'They tick a box' },
  { value: 'form-field', label: 'They fill in a field that asks for nothing else' },
  { value: 'signed-form', label: 'They sign a form' },
  { value: 'spoken', label: 'They say so' },
  { value: 'opt-in-confirmation', label: 'They confirm by a link in a mail' },
  { value: 'cookie-banner', label: 'They choose in a cookie banner' },
  { value: 'settings', label: 'They switch it on in the settings' },
  { value: 'request', label: 'They ask for it' },
]

const situations: readonly Option[] = [
  { value: 'public-task-disclosure', label: 'Somebody asked for the data for a public task' },
  { value: 'national-security', label: 'National security, public security or defence' },
  { value: 'emergency', label: 'An emergency', hint: 'in the sense of the Civil Contingencies Act 2004' },
  { value: 'crime', label: 'Crime', hint: 'preventing, detecting or prosecuting it' },
  { value: 'safeguarding', label: 'Safeguarding', hint: 'of a child or an adult at risk' },
]

/** What a basis of some type still needs: its law, its interest, the way in which people say yes and take it back. */
export function basisFields(type: string, at: Pointer, standing: Standing): readonly PlacedField[] {
  switch (type) {
    case 'consent':
      return consentFields(at)
    case 'legal-obligation':
      return [lawField(child(at, 'law'))]
    case 'public-task':
      return [
        wordsField(about(at, 'task', 'the task', 'Which task is it?'), 'running the library'),
        lawField(child(at, 'law')),
      ]
    case 'vital-interests':
      return [
        wordsField(
          about(at, 'whose', 'whose life or health it is about', 'Whose life or health is it about?'),
          'a member who is hurt',
        ),
      ]
    case 'recognised-legitimate-interest':
      return [
        pickField(about(at, 'condition', 'which of the five situations it is', 'Which of the five is it?'), situations),
      ]
    case 'legitimate-interests':
      return interestFields(at, standing)
    default:
      return []
  }
}

/** How people say yes, and how they take it back: what makes it a free choice is asked for one by one. */
export const consentFields = (at: Pointer): readonly PlacedField[] => [
  pickField(about(at, 'method', 'how people agree', 'How do people say yes?'), methods),
  wordsField(
    about(at, 'withdraw', 'how people take their consent back', 'How do people take it back? The law asks for this.'),
    'Use the link in any letter or write to us.',
  ),
  yesNoField(
    about(at, 'separate', 'whether it is asked apart from other things', 'Is it asked apart from other things?'),
  ),
  yesNoField(about(at, 'refusable', 'whether people can say no', 'Can people say no and lose nothing else by it?')),
]

export const lawField = (at: Pointer): PlacedField =>
  wordsField({ id: 'law', at, says: 'which law it is', label: 'Which law is it?' }, 'Companies Act 2006, s.113')

/** An interest as others like them have it. */
function exampleOf({ situation }: Standing): string {
  const usual = (situation?.purposes ?? []).flatMap((purpose) => [purpose.usual.basis ?? []].flat())
  const named = usual.flatMap(({ value }): readonly unknown[] => {
    const interests: unknown = typeof value === 'object' ? Reflect.get(value, 'interests') : undefined
    return Array.isArray(interests) ? interests : []
  })
  const [first] = named
  return typeof first === 'string' ? first : 'Reaching somebody close to a member who was hurt'
}

function interestFields(at: Pointer, standing: Standing): readonly PlacedField[] {
  const interests = wordsField(
    about(at, 'interests', 'what you want to achieve', 'What do you want to achieve?'),
    exampleOf(standing),
  )
  const fields = [
    { ...interests, read: (given: string) => listedOnce(interests.read(given)) },
    doneDayField(
      {
        id: 'weighed',
        at: child(at, 'balancing', 'done'),
        says: 'the day you weighed it against the interests of the people',
        label: 'On which day did you weigh it against the interests of the people?',
      },
      standing,
    ),
  ]
  const isAuthority = statedAt(
    standing,
    child('/controllers', idsIn(standing, 'controllers')[0] ?? '', 'publicAuthority'),
  )
  if (isAuthority !== true) return fields
  return [
    ...fields,
    wordsField(
      about(at, 'outsidePublicTask', 'why this is none of your public tasks', 'Why is this none of your public tasks?'),
      'The newsletter of the friends of the library is no task of ours',
    ),
  ]
}

const listedOnce = (read: ReturnType<PlacedField['read']>): ReturnType<PlacedField['read']> =>
  'to' in read ? { ...read, to: [read.to] } : read

/** Which contract it is: where a card says none, nobody is asked for it by itself. */
export const whichContract = (at: Pointer): PlacedField =>
  wordsField(about(at, 'contract', 'which contract it is', 'Which contract is it?'), 'your tenancy')

/** Whether a contract is carried out, or somebody asked for something before one: the first where nothing else is said. */
export function stageOfContract(at: Pointer, isStated: boolean): PlacedField {
  const asked = pickField(
    about(at, 'stage', 'whether you carry out a contract, or prepare one', 'Is there a contract already?'),
    [
      { value: 'performance', label: 'Yes: we do what it says' },
      {
        value: 'before-contract',
        label: 'Not yet: they asked for something before it',
        hint: 'a quote, a place on a list',
      },
    ],
  )
  const { form } = asked.field
  if (!isStated || form.kind === 'text') return asked
  return { ...asked, field: { ...asked.field, form: { ...form, now: ['performance'] } } }
}

const about = (at: Pointer, key: string, says: string, label: string) => ({ id: key, at: child(at, key), says, label })

/** The same in the words of the notice, where such words stand: those of another way go with it. */
export const wayInWords = (at: Pointer): PlacedField =>
  wordsField(
    about(at, 'how', 'how people agree, in words', 'How do they say it, in your own words?'),
    'You say so when we take the picture.',
  )
