import { dataKind } from '../../catalogue/catalogue.js'
import type { PurposeField } from '../../catalogue/starters/starter.js'
import { child, type Pointer } from '../../source/pointer.js'
import type { Taken } from '../answer.js'
import { asProposed, type CardLine, cardForm, takenCard } from '../card.js'
import { oneMeant } from '../fields/option-meant.js'
import { beganSmall } from '../fields/registered.js'
import { fittingFor } from '../fitting.js'
import type { Option } from '../form.js'
import { namesAt, regimesIn } from '../named.js'
import type { Described } from '../one-decision.js'
import { idsIn, type Standing, textAt, wordAt } from '../standing.js'
import { usualPurpose } from '../usual.js'

/** A sort of data that the law allows only under a condition of its own. */
export interface Guarded {
  readonly id: string
  readonly field: Extract<PurposeField, 'specialCategoryCondition' | 'criminalOffenceCondition'>
  readonly ask: (what: string) => string
  readonly why: string
  readonly says: string
  isMeant(kind: string): boolean
  options(standing: Standing): readonly Option[]
}

/** The sorts of data that need more than a legal basis. */
export const guarded: readonly Guarded[] = [
  {
    id: 'sensitive',
    field: 'specialCategoryCondition',
    ask: (what) => `You keep something sensitive (${what}). What allows it?`,
    why: 'Besides the legal basis, the law asks for one of these (Article 9).',
    says: 'what allows the use of sensitive data',
    isMeant: (kind) => dataKind(kind)?.special !== undefined,
    options: (standing) => conditionsIn(standing),
  },
  {
    id: 'crimes',
    field: 'criminalOffenceCondition',
    ask: (what) => `You keep something about crimes (${what}). What allows it?`,
    why: 'Such data may only be used under official authority, or where a law allows it (Article 10).',
    says: 'what allows the use of data about crimes',
    isMeant: (kind) => dataKind(kind)?.criminal === true,
    options: () => [
      { value: 'law', label: 'A law allows it' },
      { value: 'official-authority', label: 'You act under official authority' },
    ],
  },
]

/** One more card for each purpose whose confirmed data are sensitive, or about crimes. */
export const guardedCards = (standing: Standing): readonly Described[] =>
  idsIn(standing, 'purposes').flatMap((id) =>
    guarded.flatMap((sort) => {
      const what = meantIn(id, sort, standing)
      return what.length === 0 ? [] : [guardedCard(id, sort, what.join(', '), standing)]
    }),
  )

/** The fields that say what allows such data. */
export const conditionFields = guarded.map(({ field }) => field)

/** Whether a purpose uses data that need such a field. */
export const isGuarded = (id: string, field: Guarded['field'], standing: Standing): boolean =>
  guarded.some((sort) => sort.field === field && meantIn(id, sort, standing).length > 0)

/** The kinds of that sort among the data of a purpose, by their labels. */
function meantIn(id: string, { isMeant, field }: Guarded, standing: Standing): readonly string[] {
  const entries = namesAt(standing, child('/purposes', id, 'data'))
  const kinds = entries.flatMap((entry) => namesAt(standing, child('/data', entry, 'kinds')))
  const shown = [...new Set(kinds.filter(isMeant))].map((kind) => beganSmall(dataKind(kind)?.label ?? kind))
  if (shown.length > 0 || field !== 'specialCategoryCondition') return shown
  // Sensitive data that their kinds do not show are marked, such as an appointment with a doctor.
  const marked = entries.filter((entry) => namesAt(standing, child('/data', entry, 'special')).length > 0)
  return marked.map((entry) => textAt(standing, child('/data', entry, 'label')) ?? entry)
}

function guardedCard(id: string, sort: Guarded, what: string, standing: Standing): Described {
  const at = child('/purposes', id, sort.field)
  const lines = [lineOf(id, at, sort, what, standing)]
  return {
    id: `purposes.${id}.${sort.id}`,
    screen: 'sensitive',
    waitsFor: ['country'],
    ask: `${textAt(standing, child('/purposes', id, 'title')) ?? id}: ${sort.ask(what)}`,
    why: sort.why,
    form: cardForm(lines, [], false, standing),
    decides: lines.map(({ place }) => place),
    take: (answer) => takenCard(answer, lines, [], standing),
  }
}

/** What allows it, said anew: what was said of it besides stays where it is the same. */
export const conditionSaid = (at: Pointer, type: string, standing: Standing): Taken => ({
  changes: wordAt(standing, at, 'type') === type ? [] : [{ put: at, to: { type } }],
})

function lineOf(id: string, at: Pointer, sort: Guarded, what: string, standing: Standing): CardLine {
  const purpose = usualPurpose(standing, id)
  const usual = purpose && fittingFor(purpose, sort.field, standing)
  const proposed = standing.marks.get(at)?.proposed ?? usual?.value
  return {
    id: sort.id,
    label: 'What allows it',
    place: { at, says: sort.says, ...(proposed !== undefined && { proposed }) },
    reason: usual,
    own: {
      ask: sort.ask(what),
      form: { kind: 'one', options: sort.options(standing) },
      take(given) {
        const type = oneMeant(sort.options(standing), given)
        return type === undefined ? { refused: { '': 'Pick one.' } } : conditionSaid(at, type, standing)
      },
    },
    confirm: () => asProposed({ at, proposed }),
  }
}

/** The conditions of Article 9(2) under the laws that apply. */
const conditionsIn = (standing: Standing): readonly Option[] =>
  standing.law
    .specialConditions(regimesIn(standing))
    .map(({ id, name, plain }) => ({ value: id, label: name, hint: plain }))
