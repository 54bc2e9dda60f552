import { purposeKind, purposeKindIds, vendor } from '../../catalogue/catalogue.js'
import { isUsedFor } from '../../catalogue/vendor-uses.js'
import { child } from '../../source/pointer.js'
import type { FieldAnswer } from '../answer.js'
import type { Need } from '../card.js'
import { oneMeant } from '../fields/option-meant.js'
import { idsOf } from '../fields/purpose-field.js'
import { labelOf } from '../fields/registered.js'
import type { Option } from '../form.js'
import { namesAt } from '../named.js'
import { idsIn, type Standing, textAt } from '../standing.js'
import { usualFor } from '../usual.js'
import { begun } from './what-you-do.js'

/** Helpers who are mostly used for something that was not ticked, and get nothing for what was: it can be added for them. */
export interface UntickedUse extends Need {
  readonly helpers: readonly string[]
  /** Whether an answer adds what they are used for. */
  adds(given: FieldAnswer | undefined): boolean
}

const no = { value: 'none', label: 'No' }

/** One for all whose usual purposes are the same; `served` are those who get data for something already. */
export function untickedUses(served: readonly string[], standing: Standing): readonly UntickedUse[] {
  const groups = new Map<string, { readonly helpers: string[]; readonly options: readonly Option[] }>()
  for (const id of idsIn(standing, 'recipients').filter((each) => !served.includes(each))) {
    const options = unticked(id, standing)
    const key = options.map(({ value }) => value).join(' ')
    if (options.length === 0) continue
    const group = groups.get(key) ?? { helpers: [], options }
    group.helpers.push(id)
    groups.set(key, group)
  }
  return [...groups.values()].map(({ helpers, options }) => useOf(helpers, options, standing))
}

function useOf(helpers: readonly string[], options: readonly Option[], standing: Standing): UntickedUse {
  const pickedIn = (given: FieldAnswer | undefined) =>
    given === undefined ? undefined : oneMeant([...options, no], given)
  const names = helpers.map((id) => labelOf('recipients', id, standing)).join(', ')
  return {
    helpers,
    adds: (given) => ![undefined, no.value].includes(pickedIn(given)),
    field: {
      id: `for.${helpers[0]}`,
      label: `You named ${names}, and ticked nothing that ${helpers.length === 1 ? 'it is' : 'they are'} mostly used for. Do you do ${options.length === 1 ? 'this' : 'one of these'}?`,
      form: { kind: 'one', options: [...options, no] },
      isOptional: true,
    },
    take(given) {
      const picked = pickedIn(given)
      if (picked === undefined) return { refused: { '': 'Pick one.' } }
      if (picked === no.value) return { changes: [] }
      const added = begun(picked, standing)
      const label = options.find(({ value }) => value === picked)?.label ?? picked
      return {
        changes: [added, { put: child(added.put, 'recipients'), to: [...helpers] }],
        understood: [{ field: '', words: `Added to what you do: ${label}. What is usual for it is asked next.` }],
      }
    },
  }
}

/** What a helper is mostly used for, where nothing of it was ticked: as it is usual here, else by the kinds of the catalogue. */
function unticked(id: string, standing: Standing): readonly Option[] {
  const row = vendor(textAt(standing, child('/recipients', id, 'vendor')) ?? '')
  const ids = idsIn(standing, 'purposes')
  const fits = (kinds: readonly string[]): boolean => row !== undefined && isUsedFor(row, kinds)
  const usual = (standing.situation?.purposes ?? []).filter(
    (purpose) => fits(purpose.kinds) || idsOf(usualFor(purpose, 'recipients', standing)?.value).includes(id),
  )
  const isTicked =
    usual.some((purpose) => ids.includes(purpose.id)) ||
    ids.some((each) => fits(namesAt(standing, child('/purposes', each, 'kinds'))))
  if (isTicked) return []
  if (usual.length > 0) return usual.map((purpose) => ({ value: purpose.id, label: purpose.title }))
  return purposeKindIds().flatMap((kind): readonly Option[] => {
    const label = fits([kind]) ? purposeKind(kind)?.label : undefined
    return label === undefined ? [] : [{ value: kind, label }]
  })
}
