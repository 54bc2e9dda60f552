import { child } from '../../source/pointer.js'
import type { Taken } from '../answer.js'
import { type CardLine, type Given, placesOf } from '../card.js'
import type { Change } from '../change.js'
import { checkText } from '../checks.js'
import type { Place } from '../decision.js'
import { oneMeant } from '../fields/option-meant.js'
import { labelOf } from '../fields/registered.js'
import { labelsOf, type Option } from '../form.js'
import { idsIn, type Standing, statedAt, textAt, wordAt } from '../standing.js'

/** What is asked of sources of one sort: when the people whose data come by them get to see the notice. */
interface Sort {
  readonly id: 'informed' | 'told'
  readonly types: readonly string[]
  readonly label: string
  readonly ask: (source: string) => string
  readonly usual: string
  readonly says: (sources: string) => string
  readonly because: string
  readonly wrongIf: string
  readonly options: readonly Option[]
}

const fromPeople: Sort = {
  id: 'informed',
  types: ['direct', 'observed'],
  label: 'When people see it',
  ask: (source) => `${source}: when do people see this notice?`,
  usual: 'at-collection',
  says: (sources) =>
    `People see this notice when they give us their data, or we get them: ${sources}. It is for our record, and not printed.`,
  because: 'The law has people see the notice when their data are got from them.',
  wrongIf: 'one of these ways does not show it, or only to those who look for it.',
  options: [
    { value: 'at-collection', label: 'When you get the data', hint: 'on the form, or beside it' },
    { value: 'before-collection', label: 'Before that' },
    { value: 'later', label: 'Later, or only if they ask', hint: 'the law wants it earlier' },
  ],
}

const fromOthers: Sort = {
  id: 'told',
  types: ['third-party', 'public'],
  label: 'Data from others',
  ask: (source) => `${source}: when do you tell people that you have these data?`,
  usual: 'within-one-month',
  says: (sources) => `People are told within a month of the data that come from elsewhere: ${sources}.`,
  because: 'The law has people told of such data within a month at the latest, and when they are first written to.',
  wrongIf: 'they are told later, or not at all.',
  options: [
    { value: 'within-one-month', label: 'Within a month' },
    { value: 'at-first-contact', label: 'When you first write to them' },
    { value: 'before-first-disclosure', label: 'Before anybody else gets the data' },
    { value: 'later', label: 'Later than that', hint: 'the law wants it earlier' },
  ],
}

/**
 * When people learn that somebody has data of them: a sentence for all ways in which they give them, and one for what comes from
 * others. In a file that was begun by hand, its author decides how much to say.
 */
export const toldLines = (standing: Standing): readonly CardLine[] =>
  standing.isOurs ? [fromPeople, fromOthers].flatMap((sort) => lineOf(sort, standing)) : []

function lineOf(sort: Sort, standing: Standing): readonly CardLine[] {
  const sources = idsIn(standing, 'sources').filter((id) =>
    sort.types.includes(wordAt(standing, child('/sources', id), 'type') ?? ''),
  )
  const places = sources.map(
    (id): Place => ({
      at: child('/sources', id, 'informed'),
      says: 'when people get to see the notice',
      proposed: { when: sort.usual },
    }),
  )
  const [place, ...more] = places
  if (place === undefined) return []
  const names = new Map(sources.map((id) => [id, labelOf('sources', id, standing)]))
  const line: CardLine = {
    id: sort.id,
    label: sort.label,
    place,
    more,
    reason: sort,
    means: meaning(sort, names, standing),
    own: {
      ask: sort.id === 'informed' ? 'When do people see this notice?' : 'When are people told of data from others?',
      form: {
        kind: 'fields',
        fields: sources.map((id) => ({
          id,
          label: sort.ask(names.get(id) ?? id),
          form: {
            kind: 'one',
            options: sort.options,
            own: { ask: 'Otherwise, in your own words', example: 'It is printed on the back of the form' },
            now: [whenIn(id, standing) ?? sort.usual],
          },
        })),
      },
      take: (given) => taken(sort, sources, given, standing),
    },
    confirm: () =>
      placesOf(line).flatMap(({ at, proposed }): readonly Change[] =>
        statedAt(standing, at) === undefined && proposed !== undefined ? [{ put: at, to: proposed }] : [],
      ),
  }
  return [line]
}

/** When people are told, as one of the words for it; how they are, in somebody's own words. */
const whenIn = (id: string, standing: Standing): string | undefined => {
  const at = child('/sources', id, 'informed')
  return textAt(standing, child(at, 'how')) ?? wordAt(standing, at, 'when')
}

/** One sentence where all is as it is usual; else what is so of each. */
function meaning(sort: Sort, names: ReadonlyMap<string, string>, standing: Standing): string {
  const when = [...names].map(([id, name]) => ({ name, when: whenIn(id, standing) ?? sort.usual }))
  if (when.every((one) => one.when === sort.usual)) return sort.says([...names.values()].join('; '))
  return when.map((one) => `${one.name}: ${labelsOf(sort.options, [one.when]).join('')}.`).join(' ')
}

/** What is said of one of them alone leaves the others as they are shown. */
function taken({ options, usual }: Sort, sources: readonly string[], given: Given, standing: Standing): Taken {
  const said = new Map(typeof given === 'string' || Array.isArray(given) ? [] : Object.entries(given))
  const all = typeof given === 'string' ? given : undefined
  const stray = [...said.keys()].find((id) => !sources.includes(id))
  if (stray !== undefined) return { refused: { [stray]: 'There is no such source.' } }
  const refused: Record<string, string> = {}
  const changes = sources.flatMap((id): readonly Change[] => {
    const at = child('/sources', id, 'informed')
    const words = String([all ?? said.get(id) ?? []].flat()[0] ?? '').trim()
    if (words === '') return statedAt(standing, at) === undefined ? [{ put: at, to: { when: usual } }] : []
    const fault = checkText(words)
    if (fault !== undefined) refused[all === undefined ? id : ''] = fault
    const when = oneMeant(options, words)
    return [{ put: at, to: when === undefined ? { how: words } : { when } }]
  })
  return Object.keys(refused).length > 0 ? { refused } : { changes }
}
