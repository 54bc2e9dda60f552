import { child } from '../../source/pointer.js'
import type { FieldAnswer, Taken } from '../answer.js'
import { readWords } from '../fields/small.js'
import { strayField } from '../fields-decision.js'
import type { FieldsForm, Option } from '../form.js'
import { type Described, unfit } from '../one-decision.js'
import { idsIn, ourId, type Standing, statedAt, textAt } from '../standing.js'

const customer = child('/customers', 'customers')
const service = child('/services', 'work')

/** What it does for itself it decides alone, whoever else it works for. */
const roleAt = (standing: Standing): string => child('/controllers', ourId(standing), 'role')

const choices: readonly Option[] = [
  { value: 'no', label: 'No' },
  { value: 'yes', label: 'Yes', hint: 'they decide about it, and their notices tell of it' },
]

const says = 'whether you also handle data on the orders of customers'

/**
 * What is done with data of customers, on their orders: of that they decide, so it stands beside what the organisation does for
 * itself and is no purpose of its own. Asked once, and only of those who usually work for others.
 */
export const customerDecisions = (standing: Standing): readonly Described[] =>
  standing.situation?.worksForOthers === true || idsIn(standing, 'customers').includes('customers')
    ? [customerDecision(standing)]
    : []

const customerDecision = (standing: Standing): Described => ({
  id: 'customers',
  screen: 'purposes',
  ask: 'Do you also handle people’s data for your customers, on their orders?',
  why: 'Such as what a firm keeps of its own customers in your software. Of that your customers decide: it is no purpose of yours.',
  form: formIn(standing),
  decides: [{ at: roleAt(standing), says }],
  take: (answer) => (answer.is === 'fields' ? taken(answer.fields, standing) : unfit),
})

function formIn(standing: Standing): FieldsForm {
  const now = textAt(standing, child(customer, 'label'))
  const does = textAt(standing, child(service, 'does'))
  return {
    kind: 'fields',
    fields: [
      {
        id: 'work',
        label: 'Do you?',
        form: { kind: 'one', options: choices, ...isSaid(now, standing) },
        isOptional: true,
      },
      {
        id: 'who',
        label: 'For whom?',
        form: { kind: 'text', example: 'The firms that use our software', ...(now !== undefined && { now }) },
        isOptional: true,
        onlyIf: { field: 'work', is: ['yes'] },
      },
      {
        id: 'does',
        label: 'What do you do with the data for them? It is for your own record: no notice prints it',
        form: { kind: 'text', example: 'We store and show what they enter', ...(does !== undefined && { now: does }) },
        isOptional: true,
        onlyIf: { field: 'work', is: ['yes'] },
      },
    ],
  }
}

/** What was said of it stands in the form. */
function isSaid(who: string | undefined, standing: Standing): { readonly now?: readonly string[] } {
  if (who !== undefined) return { now: ['yes'] }
  return statedAt(standing, roleAt(standing)) === undefined ? {} : { now: ['no'] }
}

function taken(fields: Readonly<Record<string, FieldAnswer>>, standing: Standing): Taken {
  const ids = ['work', 'who', 'does']
  const stray = strayField(fields, ids)
  if (stray !== undefined) return stray
  const [work, who, does] = ids.map((id) => [fields[id] ?? ''].flat().join('').trim())
  if (work === 'no') return { changes: [{ put: roleAt(standing), to: 'sole' }, { drop: service }, { drop: customer }] }
  if (work !== 'yes')
    return work === ''
      ? {
          changes:
            statedAt(standing, roleAt(standing)) === undefined
              ? [{ open: roleAt(standing), says, left: standing.day }]
              : [],
        }
      : { refused: { work: 'Pick one.' } }
  if (who === '') return { refused: { who: 'Write for whom, such as: the firms that use our software.' } }
  const [whoRead, doesRead] = [readWords(who ?? ''), readWords(does ?? '')]
  const faults = {
    ...('refused' in whoRead && { who: whoRead.refused }),
    ...('refused' in doesRead && { does: doesRead.refused }),
  }
  if (Object.keys(faults).length > 0) return { refused: faults }
  return {
    changes: [
      { put: roleAt(standing), to: 'sole' },
      { put: child(customer, 'label'), to: who ?? '' },
      does === ''
        ? { open: child(service, 'does'), says: 'what you do with the data for your customers', left: standing.day }
        : { put: child(service, 'does'), to: does ?? '' },
    ],
  }
}
