import { type CommonCookie, cookiesOf } from '../../catalogue/catalogue.js'
import { parseDuration } from '../../facts/duration.js'
import type { Plain } from '../../source/edit.js'
import { child, type Pointer } from '../../source/pointer.js'
import type { Taken } from '../answer.js'
import type { Change } from '../change.js'
import { idOf } from '../checks.js'
import { parted } from '../fields/registered.js'
import type { Option } from '../form.js'
import { namesAt } from '../named.js'
import { type Described, unfit } from '../one-decision.js'
import { idsIn, type Standing, statedAt, textAt } from '../standing.js'

const none = 'none'
const nothing: Option = { value: none, label: 'Nothing at all' }
const noWebsite: Option = { value: 'no-website', label: 'We have no website or app' }

/** What is said of those who have neither: the words are printed in the place of ours. */
const withoutOne = 'We have no website or app, so we store nothing on your devices.'

const uncounted: Option = { value: 'uncounted', label: 'Nothing at all, and we count no visits' }

/** The same of those who have a website and no statistics of it. */
const withoutStatistics = 'We store nothing on your devices, and count no visits.'

/** The same beside cookies that there are: it stands with what is ticked. */
const noVisits: Option = { value: 'no-visits', label: 'We count no visits', hint: 'beside what you tick' }

/** What the notice says of it, at the end of what it tells of cookies. */
const visitsUncounted = 'We count no visits.'

/** What is printed in the place of our words for nothing. */
const printed: Readonly<Record<string, string>> = {
  [noWebsite.value]: withoutOne,
  [uncounted.value]: withoutStatistics,
}

const counting = ['analytics.web', 'analytics.improve', 'analytics.ads']

/** What can be said instead of cookies; who runs a website has one, and who counts visits does not say that nobody does. */
const insteadIn = (standing: Standing): readonly Option[] => [
  nothing,
  ...(countsVisits(standing) ? [] : [uncounted]),
  ...(kindsIn(standing).includes('service.hosting') ? [] : [noWebsite]),
]

const kindsIn = (standing: Standing): readonly string[] =>
  idsIn(standing, 'purposes').flatMap((id) => namesAt(standing, child('/purposes', id, 'kinds')))

/** Whether something that is stated counts visits: a purpose, or a cookie for statistics. */
const countsVisits = (standing: Standing): boolean =>
  counting.some((kind) => kindsIn(standing).includes(kind)) ||
  idsIn(standing, 'cookies/items').some(
    (id) => textAt(standing, child('/cookies/items', id, 'category')) === 'statistics',
  )

/** What is stored on people's devices: what is usual for the vendors that were named, to be ticked. */
export function websiteDecision(standing: Standing): Described {
  const proposed = proposedIn(standing)
  const instead = insteadNow(standing)
  return {
    id: 'cookies',
    screen: 'website',
    waitsFor: ['recipients'],
    ask: 'Does your website or app store anything on people’s devices?',
    why:
      proposed.length === 0
        ? 'Cookies, and whatever does the same. Your browser lists them.'
        : 'From whom you named, these are usual. Tick those that are yours: your browser lists them.',
    form: {
      kind: 'many',
      options: optionsIn(proposed, standing),
      own: { ask: 'A cookie that is not in the list', example: 'session' },
      now: instead === undefined ? [...stored(standing), ...besideNow(standing)] : [instead],
    },
    decides: [{ at: '/cookies', says: 'whether you use cookies' }],
    knownBy: 'webmaster',
    take: (answer) => (answer.is === 'picked' ? taken(answer.values, proposed, standing) : unfit),
  }
}

/** A cookie that is usual, as an option, and what ticking it declares. */
interface Proposed {
  readonly option: Option
  readonly to: Plain
  /** Whether it counts visits. */
  readonly isCounting: boolean
}

/** What can be ticked: what stands alone, what stands beside cookies, and cookies. */
const optionsIn = (proposed: readonly Proposed[], standing: Standing): readonly Option[] => [
  ...insteadIn(standing),
  ...(countsVisits(standing) && besideNow(standing).length === 0 ? [] : [noVisits]),
  ...proposed.map(({ option }) => option),
]

/** One that two recipients set, or one and the same in two roles, is one cookie. */
function proposedIn(standing: Standing): readonly Proposed[] {
  const all = idsIn(standing, 'recipients').flatMap((id) => {
    const vendor = textAt(standing, child('/recipients', id, 'vendor'))
    return vendor === undefined ? [] : cookiesOf(vendor).map((row) => proposal(row, id))
  })
  return all.filter(({ option }, index) => all.findIndex((one) => one.option.value === option.value) === index)
}

const needs = { exempt: 'needs no yes', required: 'needs a yes first', depends: 'may need a yes first' } as const

/** What a tick confirms: of what sort it is, and what the law asks for with that. */
const sortOf = ({ category, consent }: CommonCookie): string =>
  consent === 'depends' ? needs.depends : `${category.replace('-', ' ')}, ${needs[consent]}`

const proposal = (row: CommonCookie, provider: string): Proposed => ({
  option: {
    value: row.name,
    label: `${row.name}: ${row.provider}, ${row.does}`,
    hint: `${row.duration}; ${sortOf(row)}`,
  },
  to: {
    name: row.name,
    provider,
    does: row.does,
    // Whether what only some sites need is needed here, nobody has said yet.
    ...(row.consent !== 'depends' && { category: row.category }),
    ...(isOneTime(row.duration) && { duration: row.duration }),
    party: row.party,
  },
  isCounting: row.category === 'statistics',
})

/** Where the catalogue knows a range only, it is asked for. */
const isOneTime = (duration: string): boolean => duration === 'session' || parseDuration(duration) !== undefined

const stored = (standing: Standing): readonly string[] =>
  idsIn(standing, 'cookies/items').flatMap((id) => textAt(standing, child('/cookies/items', id, 'name')) ?? [])

/** What was said beside cookies, where that was. */
const besideNow = (standing: Standing): readonly string[] =>
  namesAt(standing, '/cookies/notes').includes(visitsUncounted) ? [noVisits.value] : []

/** What was said instead of cookies, where that was. */
function insteadNow(standing: Standing): string | undefined {
  const stated = statedAt(standing, '/cookies')
  if (stated === none) return none
  const words = statedAt(standing, '/cookies/none')
  if (words === undefined) return undefined
  return words === withoutStatistics ? uncounted.value : noWebsite.value
}

/** Where something was said of visits or cookies that cannot be said any longer, because of what is stated since. */
export function noLongerSaid(before: Standing, after: Standing): readonly Pointer[] {
  const instead = isStillSaid(before) && !isStillSaid(after) ? ['/cookies'] : []
  const isCounted = !countsVisits(before) && countsVisits(after) && besideNow(after).length > 0
  const others = otherNotes(after).length
  const stated = [statedAt(after, notes) ?? []].flat()
  return [...instead, ...(isCounted ? [others === 0 ? notes : child(notes, stated.indexOf(visitsUncounted))] : [])]
}

/** Whether what was said instead of cookies can still be said. */
function isStillSaid(standing: Standing): boolean {
  const instead = insteadNow(standing)
  return instead === undefined || insteadIn(standing).some(({ value }) => value === instead)
}

function taken(values: readonly string[], proposed: readonly Proposed[], standing: Standing): Taken {
  const { picked, own, fault } = parted(values, optionsIn(proposed, standing))
  if (fault !== undefined) return { refused: { '': fault } }
  if (picked.length + own.length === 0) return { refused: { '': 'Tick something, or leave it for now.' } }
  const instead = insteadIn(standing).find(({ value }) => picked.includes(value))
  if (instead !== undefined) {
    const words = printed[instead.value]
    const to = words === undefined ? none : { none: words }
    return picked.length + own.length > 1
      ? { refused: { '': `'${instead.label}' stands alone, or not at all.` } }
      : { changes: [{ put: '/cookies', to }] }
  }
  const cookies = picked.filter((value) => value !== noVisits.value)
  if (cookies.length === picked.length)
    return { changes: [...changesFor(cookies, own, proposed, standing), ...unsaid(standing)] }
  if (cookies.length + own.length === 0)
    return { refused: { '': `Tick what is stored as well, or '${uncounted.label}'.` } }
  const counts = proposed.find(({ option, isCounting }) => isCounting && cookies.includes(option.value))
  if (counts !== undefined)
    return { refused: { '': `'${noVisits.label}' does not go with ${counts.option.value}, which counts visits.` } }
  return { changes: [...changesFor(cookies, own, proposed, standing), ...said(standing)] }
}

const notes = '/cookies/notes'

/** What else is to be known stays: it is one sentence among those that somebody wrote. */
const said = (standing: Standing): readonly Change[] =>
  besideNow(standing).length > 0 ? [] : [{ put: notes, to: [...otherNotes(standing), visitsUncounted] }]

function unsaid(standing: Standing): readonly Change[] {
  if (besideNow(standing).length === 0 || insteadNow(standing) !== undefined) return []
  const others = otherNotes(standing)
  return others.length === 0 ? [{ drop: notes }] : [{ put: notes, to: others }]
}

/** Notes as they stand, but for the one that is written here. */
function otherNotes(standing: Standing): readonly Plain[] {
  const stated = statedAt(standing, notes)
  return [stated ?? []].flat().filter((one) => one !== visitsUncounted)
}

function changesFor(
  picked: readonly string[],
  own: readonly string[],
  proposed: readonly Proposed[],
  standing: Standing,
): readonly Change[] {
  const items = '/cookies/items'
  const known = new Map(
    idsIn(standing, 'cookies/items').map((id) => [textAt(standing, child(items, id, 'name')) ?? id, id] as const),
  )
  const taken = [...known.values()]
  const fresh = [...picked, ...own].filter((name) => !known.has(name))
  const added = fresh.map((name) => {
    const id = idOf(name, taken, 'cookie')
    taken.push(id)
    return { put: child(items, id), to: proposed.find(({ option }) => option.value === name)?.to ?? { name } }
  })
  const offered = new Set(proposed.map(({ option }) => option.value))
  const gone = [...known].filter(([name]) => offered.has(name) && !picked.includes(name))
  return [
    ...(insteadNow(standing) !== undefined ? [{ drop: '/cookies' }] : []),
    ...gone.map(([, id]) => ({ drop: child(items, id) })),
    ...added,
  ]
}
