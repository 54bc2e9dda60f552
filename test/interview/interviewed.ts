import { everyStarter } from '../../src/catalogue/starters/index.js'
import { wordsAt } from '../../src/checking/known-words.js'
import type { Answer, FieldAnswer } from '../../src/interview/answer.js'
import { make } from '../../src/interview/decide.js'
import type { Decision } from '../../src/interview/decision.js'
import { fieldsAsked } from '../../src/interview/fields-asked.js'
import type { Field, Line } from '../../src/interview/form.js'
import { decisionsIn, nextIn } from '../../src/interview/sequence.js'
import { type Standing, standingIn } from '../../src/interview/standing.js'
import { lawAsOf } from '../../src/law/law.js'
import { parse } from '../../src/reading/parse.js'

export const day = '2026-11-29'
const law = lawAsOf(day)
export const starters = await everyStarter()

/** How many of the starters are gone through beside a whole run. */
export const few = { share: 4, least: 3 }

/** What stands in a file. */
export function standingOf(text: string): Standing {
  const { value } = parse({ path: 'privacy.yaml', text })
  const standing = value && standingIn([value], law, day, starters, wordsAt)
  if (!standing) throw new Error('The text cannot be read.')
  return standing
}

export const begun = standingOf('# Begun by forthright.\nforthright: 1\n')

/** A club of which nothing is said but who and where it is, and what stands in `more`. */
export const northgate = (more = ''): Standing =>
  standingOf(`# situation: club
forthright: 1
controllers:
  us:
    name: Northgate Rowing Club
    country: GB
    contact:
      email: privacy@northgate.example
      post: Boathouse Lane, Northgate NG1 4AB
regimes: [uk]
${more}`)

/** What is asked of whether more holds. */
export function alsoIn(standing: Standing): Decision {
  const found = decisionsIn(standing).find(({ id }) => id === 'also')
  if (found === undefined) throw new Error('Nobody asks whether more holds.')
  return found
}

export const textOf = ({ trees }: Standing): string => trees[0]?.file.text ?? ''

/** Takes one answer. */
export function answered(standing: Standing, decision: Decision, answer: Answer): Standing {
  const taken = decision.take(answer)
  if ('refused' in taken) throw new Error(`${decision.id}: ${JSON.stringify(taken.refused)}`)
  const { standing: after, byHand } = make(taken.changes, standing)
  if (byHand.length > 0) throw new Error(`${decision.id}: ${JSON.stringify(byHand)} is left to be done by hand`)
  return after
}

/** Answers whatever is asked until nothing is, and the decisions in their order. */
export function interviewed(
  answerTo: (decision: Decision, standing: Standing) => Answer,
  from: Standing = begun,
  isEnd: (decision: Decision) => boolean = () => false,
) {
  const asked: Decision[] = []
  let standing = from
  for (let next = nextIn(decisionsIn(standing)); next; next = nextIn(decisionsIn(standing))) {
    if (asked.length > 60) throw new Error(`It does not end: ${asked.map(({ id }) => id).join(', ')}`)
    if (isEnd(next)) break
    asked.push(next)
    standing = answered(standing, next, answerTo(next, standing))
  }
  return { standing, asked }
}

/** Fills what no proposal can: names, days, numbers, countries. */
export function filled(field: Field): FieldAnswer {
  if (field.form.kind === 'text') return field.form.example ?? 'as we said'
  return field.form.options[0] === undefined ? [] : [field.form.options[0].value]
}

/** A plain answer to whatever is asked: proposals are confirmed, blanks are filled, the first option is picked. */
export function plainly({ id, form }: Decision): Answer {
  switch (form.kind) {
    case 'text':
      return { is: 'words', words: id === 'country' ? 'Wales' : (form.example ?? 'until you leave') }
    case 'fields':
      return { is: 'fields', fields: filledAll(form.fields) }
    case 'card': {
      const open = form.lines.filter(({ state }) => state === 'open')
      return {
        is: 'yes',
        changed: Object.fromEntries(open.map((line) => [line.id, changed(line)])),
        needs: filledAll(fieldsAsked(form.needs, filledAll(form.needs))),
      }
    }
    default:
      if (form.options.length === 0) return { is: 'picked', values: [form.own?.example ?? 'as we said'] }
      return { is: 'picked', values: form.options.slice(0, 1).map(({ value }) => value) }
  }
}

const filledAll = (fields: readonly Field[]): Readonly<Record<string, FieldAnswer>> =>
  Object.fromEntries(fields.map((one) => [one.id, filled(one)]))

function changed({ form }: Line) {
  if (form.kind === 'text') return form.example ?? 'yes'
  if (form.kind === 'fields') return filledAll(form.fields)
  const [first] = form.options
  return form.kind === 'many' ? [first?.value ?? ''] : (first?.value ?? '')
}
