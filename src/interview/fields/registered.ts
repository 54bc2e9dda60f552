import { vendorTitle } from '../../catalogue/catalogue.js'
import type { Plain } from '../../source/edit.js'
import { child } from '../../source/pointer.js'
import type { Taken } from '../answer.js'
import type { Change } from '../change.js'
import { checkText, idOf } from '../checks.js'
import type { ChoiceForm, Option } from '../form.js'
import { idsIn, type Standing, statedAt, textAt } from '../standing.js'
import { optionMeant } from './option-meant.js'

/** The registers of which a purpose names entries, and of which something can be usual. */
export type Named = 'dataSubjects' | 'data' | 'sources' | 'recipients'

/** What a value that names entries of a register changes: the entries that are not declared yet come with it. */
export const naming = (register: Named, at: string, ids: readonly string[], standing: Standing): readonly Change[] => [
  ...entriesOf(register, ids, standing),
  { put: at, to: [...ids] },
]

/** The usual entries of a register among some ids that are not declared yet. */
export const entriesOf = (register: Named, ids: readonly string[], standing: Standing): readonly Change[] =>
  ids
    .filter((id) => statedAt(standing, child('', register, id)) === undefined)
    .flatMap((id): readonly Change[] => {
      const usual = standing.situation?.[register][id]
      return usual === undefined ? [] : [{ put: child('', register, id), to: usual }]
    })

/** Picks entries of a register: what is usual, what is declared, and own words. */
export function namesForm(register: Named, now: readonly string[], standing: Standing): ChoiceForm {
  const usual = Object.keys(standing.situation?.[register] ?? {})
  const declared = idsIn(standing, register)
  // What somebody said in own words, and of those who get data all who were named, stands before what is only usual.
  const said = register === 'recipients' ? declared : declared.filter((id) => !usual.includes(id))
  const ids = [...new Set([...said, ...usual, ...declared])]
  return {
    kind: 'many',
    options: ids.map((id): Option => ({ value: id, label: labelOf(register, id, standing) })),
    own: own[register],
    now,
  }
}

const own: Readonly<Record<Named, { readonly ask: string; readonly example: string }>> = {
  dataSubjects: { ask: 'Other people', example: 'People on our waiting list' },
  data: { ask: 'Other data', example: 'The plot that you rent' },
  sources: { ask: 'Another way', example: 'The list that the county association sends us' },
  recipients: { ask: 'Somebody else', example: 'Our bank' },
}

/** What an entry is called: as it is declared, else as it is usual. */
export function labelOf(register: Named, id: string, standing: Standing): string {
  const at = child('', register, id)
  const usual = standing.situation?.[register][id]
  const vendorId = textAt(standing, child(at, 'vendor'))
  return (
    textAt(standing, child(at, 'label')) ??
    textAt(standing, child(at, 'name')) ??
    (vendorId === undefined ? textAt(standing, at) : vendorTitle(vendorId)) ??
    labelIn(usual) ??
    id
  )
}

/** The same inside a sentence: our own names begin small there, and what somebody wrote stands as they wrote it. */
export function insideSentence(register: Named, id: string, standing: Standing): string {
  const label = labelOf(register, id, standing)
  return label === labelIn(standing.situation?.[register][id]) ? beganSmall(label) : label
}

/** A name of ours inside a sentence; what begins with two capitals is an abbreviation. */
export const beganSmall = (name: string): string =>
  /^.[A-Z]/.test(name) ? name : `${name.slice(0, 1).toLowerCase()}${name.slice(1)}`

/** Words that head a part of a notice, which somebody typed inside a list; a name such as “iPhone data” stays as it is. */
export const beganLarge = (words: string): string =>
  /^[a-z]+(?:[ ,’'-]|$)/.test(words) ? `${words.slice(0, 1).toUpperCase()}${words.slice(1)}` : words

const labelIn = (usual: Plain | undefined): string | undefined => {
  if (typeof usual === 'string') return usual
  const label = typeof usual === 'object' && 'label' in usual ? usual.label : undefined
  return typeof label === 'string' ? label : undefined
}

/** Own words become entries with a label, and nothing else is said of them. */
export function named(register: Named, at: string, values: readonly string[], standing: Standing): Taken {
  const { picked, own: words, fault } = parted(values, namesForm(register, [], standing).options)
  if (fault !== undefined) return { refused: { '': fault } }
  const taken = [...idsIn(standing, register), ...Object.keys(standing.situation?.[register] ?? {})]
  const typed = words.map((label) => {
    const id = idOf(label, taken, register === 'dataSubjects' ? 'people' : register)
    taken.push(id)
    const isHead = register === 'dataSubjects' || register === 'data'
    return { id, change: { put: child('', register, id), to: { label: isHead ? beganLarge(label) : label } } }
  })
  const ids = [...picked, ...typed.map(({ id }) => id)]
  return { changes: [...typed.map(({ change }) => change), ...naming(register, at, ids, standing)] }
}

/**
 * What was picked of some options, and what are somebody's own words; what of these cannot be printed. Words that are the
 * label of an option are that option.
 */
export function parted(values: readonly string[], options: readonly Option[]) {
  const offered = new Set(options.map(({ value }) => value))
  const meant = values.map((value) => optionMeant(options, value)?.value ?? value)
  const own = meant.filter((value) => !offered.has(value)).map((words) => words.trim())
  const written = [...new Set(own.filter((words) => words !== ''))]
  const fault = written.map(checkText).find((each) => each !== undefined)
  return { picked: [...new Set(meant.filter((value) => offered.has(value)))], own: written, fault }
}
