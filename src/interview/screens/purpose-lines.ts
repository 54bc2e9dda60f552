import type { PurposeField, Usual } from '../../catalogue/starters/starter.js'
import { child, type Pointer } from '../../source/pointer.js'
import type { CardLine } from '../card.js'
import { dutyPerLaw } from '../duty-abroad.js'
import { alike } from '../fields/alike.js'
import { asUsual, formOf, idsOf } from '../fields/purpose-field.js'
import { labelOf } from '../fields/registered.js'
import { fits, fittingFor, type Saying } from '../fitting.js'
import { namesAt } from '../named.js'
import { becauseNamed, namedInstead } from '../named-instead.js'
import { type Standing, statedAt, textAt } from '../standing.js'
import { holdsHere, usualPurpose } from '../usual.js'
import { withWhatFollows } from '../what-follows.js'

interface FieldWords {
  readonly field: PurposeField
  readonly label: string
  readonly says: string
}

const fields: readonly FieldWords[] = [
  { field: 'description', label: 'What you do', says: 'what you do with which data, in a sentence' },
  { field: 'dataSubjects', label: 'Whose data', says: 'whose data it is' },
  { field: 'data', label: 'Data', says: 'which data are used' },
  { field: 'sources', label: 'Where they come from', says: 'where the data come from' },
  { field: 'basis', label: 'Legal basis', says: 'on what basis' },
  { field: 'provision', label: 'Must people give them', says: 'whether people have to give the data' },
  { field: 'marketing', label: 'Advertising', says: 'how the advertising reaches people' },
]

/** The sentences of a purpose, as far as something is said, proposed or asked of each. */
export function purposeLines(id: string, standing: Standing, saying: Saying): readonly CardLine[] {
  const purpose = usualPurpose(standing, id)
  return fields.flatMap(({ field, label, says }): readonly CardLine[] => {
    const at = child('/purposes', id, field)
    const fitting = purpose && fittingFor(purpose, field, standing, saying)
    const known = field === 'basis' ? fitting && dutyPerLaw(fitting, standing) : fitting
    const usual = asNamed(field, known, standing)
    const mark = standing.marks.get(at)?.proposed
    // What is proposed in the file is what was usual before somebody named people otherwise.
    const marked = alike(mark, known?.value) ? usual?.value : mark
    const isMarkFit = purpose === undefined || fits(field, marked, purpose, standing, saying)
    const proposed = (isMarkFit ? marked : undefined) ?? usual?.value
    const isKnown = proposed !== undefined || statedAt(standing, at) !== undefined
    if (!isKnown && !isAsked(field, id, standing)) return []
    const own = formOf(field, at, proposed, standing)
    return [
      {
        id: field,
        label,
        place: { at: openInside(field, at, standing), says, ...(proposed !== undefined && { proposed }) },
        reason: usual,
        means: readAloud(field, at, proposed, standing),
        own: {
          ask: own.ask,
          form: own.form,
          take: (given) => withWhatFollows(field, id, own.take(at, given, standing), standing, saying),
        },
        confirm: () => (proposed === undefined ? [] : asUsual(at, proposed, standing)),
      },
    ]
  })
}

/** What is usual, of the people as somebody named them on another card. */
function asNamed(field: PurposeField, usual: Usual | undefined, standing: Standing): Usual | undefined {
  if (field !== 'dataSubjects' || !Array.isArray(usual?.value)) return usual
  const instead = namedInstead(standing)
  const [from, ...others] = idsOf(usual.value).filter((id) => instead.has(id))
  const to = from === undefined ? undefined : instead.get(from)
  if (from === undefined || to === undefined || others.length > 0) return usual
  const value = [...new Set(idsOf(usual.value).map((id) => (id === from ? to : id)))]
  return { ...usual, ...becauseNamed(from, to, standing), value }
}

/** Where the way of an advertising went with its basis, that alone is asked for. */
function openInside(field: PurposeField, at: Pointer, standing: Standing): Pointer {
  const mode = child(at, 'mode')
  return field === 'marketing' && statedAt(standing, at) !== undefined && standing.marks.has(mode) ? mode : at
}

/** A description is printed as it is; lists stand in tables, row by row: what one names is read aloud instead. */
function readAloud(field: PurposeField, at: Pointer, proposed: unknown, standing: Standing): string | undefined {
  if (field === 'description') return textAt(standing, at) ?? (typeof proposed === 'string' ? proposed : undefined)
  return namesOf(field, statedAt(standing, at) ?? proposed, standing)
}

function namesOf(field: PurposeField, value: unknown, standing: Standing): string | undefined {
  if (field !== 'dataSubjects' && field !== 'data' && field !== 'sources') return undefined
  const labels = idsOf(value).map((id) => labelOf(field, id, standing))
  return labels.length === 0 ? undefined : labels.join('; ')
}

/**
 * Of advertising is asked where it is usual, though on another basis; whether people must give data, only where it is they who
 * give them.
 */
function isAsked(field: PurposeField, id: string, standing: Standing): boolean {
  if (field === 'marketing')
    return [usualPurpose(standing, id)?.usual.marketing ?? []].flat().some((usual) => holdsHere(usual, standing))
  if (field !== 'provision') return true
  const sources = namesAt(standing, child('/purposes', id, 'sources'))
  const types = sources.map((source) => textAt(standing, child('/sources', source, 'type')))
  return types.length === 0 || types.some((type) => type === undefined || type === 'direct')
}
