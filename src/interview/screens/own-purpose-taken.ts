import { dataKind } from '../../catalogue/catalogue.js'
import { child, keysOf, type Pointer } from '../../source/pointer.js'
import type { Answer, FieldAnswer, Fields, Taken, Understood } from '../answer.js'
import type { Change } from '../change.js'
import { idOf } from '../checks.js'
import type { Place } from '../decision.js'
import { basisFields } from '../fields/basis-fields.js'
import { basisForm } from '../fields/basis-form.js'
import { isNotKnown } from '../fields/not-known.js'
import { oneMeant } from '../fields/option-meant.js'
import { formOf, idsOf } from '../fields/purpose-field.js'
import { readDay, understoodDay } from '../fields/read-day.js'
import { beganLarge, named, naming, parted } from '../fields/registered.js'
import { fieldsAsked } from '../fields-asked.js'
import { strayField } from '../fields-decision.js'
import { joinedTaken, shownAt } from '../joined-taken.js'
import { namesAt } from '../named.js'
import { leftOpen } from '../one-decision.js'
import { idsIn, type Standing, statedAt, textAt } from '../standing.js'
import { sourceTypes } from './entry-details.js'
import { dataForm, ownFields } from './own-purpose.js'
import { conditionSaid, guarded } from './sensitive.js'

type Given = Extract<Answer, { is: 'fields' | 'begun' }>

/** A source that somebody named elsewhere, of which nobody has said yet who gives the data. */
const isOfUnknownWay = (source: string, standing: Standing): boolean =>
  idsIn(standing, 'sources').includes(source) && statedAt(standing, child('/sources', source, 'type')) === undefined

/** What was said of something that nothing is usual of; of a whole answer, what is empty is left. */
export function ownTaken(id: string, places: readonly Place[], { is, fields = {} }: Given, standing: Standing): Taken {
  const all = ownFields(id, standing)
  const stray = strayField(
    fields,
    all.map((field) => field.id),
  )
  if (stray !== undefined) return stray
  // What is only begun is one field of those that were asked.
  const asked = is === 'begun' ? all : fieldsAsked(all, fields)
  const said: Fields = Object.fromEntries(
    asked.flatMap((field) => {
      const given = fields[field.id]
      return given === undefined || isEmpty(given) ? [] : [[field.id, given] as const]
    }),
  )
  const taken = joinedTaken([
    ...simple(id, said, standing),
    dataTaken(id, said, standing),
    sourcesTaken(id, said, standing),
    basisTaken(id, said, is === 'fields', standing),
    ...guarded.map((sort) => conditionTaken(id, sort, said, standing)),
  ])
  if ('refused' in taken) return taken
  const { changes } = taken
  const isSaid = ({ at }: Place): boolean => changes.some((change) => 'put' in change && change.put === at)
  // Whether people have to give data is not asked where it is not they who give them.
  const isAsked = (key: string): boolean => asked.some((field) => field.id === key)
  const isOthers =
    said.sources !== undefined &&
    !isAsked('requirement') &&
    (said.way !== undefined || !isAsked('way')) &&
    ![said.sources].flat().some((source) => isOfUnknownWay(source, standing))
  const provision = child('/purposes', id, 'provision')
  const left = places.flatMap((place): readonly Change[] =>
    is !== 'fields' || isSaid(place) || (isOthers && place.at === provision) ? [] : leftOpen(place, standing),
  )
  // It was open for as long as nobody had said who gives the data.
  const unasked: readonly Change[] = is === 'fields' && isOthers ? [{ drop: provision }] : []
  const unsaid = is === 'fields' ? [...notSaid(changes, said, isAsked, standing), ...owed(id, said, standing)] : []
  return { ...taken, changes: [...changes, ...unsaid, ...left, ...unasked] }
}

/** Whoever has to give data is owed a word on what follows if they do not: where it is not said, it is to be found out. */
function owed(id: string, { requirement, consequence }: Fields, standing: Standing): readonly Change[] {
  if (requirement === undefined || requirement === 'optional' || consequence !== undefined) return []
  const at = child('/purposes', id, 'provision', 'consequence')
  return leftOpen({ at, says: 'what happens if people do not give the data' }, standing)
}

/** What was asked here of something in own words and not said is left: it is not asked again on a screen of its own. */
function notSaid(
  changes: readonly Change[],
  said: Fields,
  isAsked: (key: string) => boolean,
  standing: Standing,
): readonly Change[] {
  const isOpen = (key: string): boolean => isAsked(key) && said[key] === undefined
  return changes.flatMap((change) => {
    if (!('put' in change)) return []
    const [register = '', entry = '', ...more] = keysOf(change.put)
    if (more.length > 0 || standing.situation?.[register === 'data' ? 'data' : 'sources'][entry] !== undefined)
      return []
    const at = change.put
    const kinds: unknown = typeof change.to === 'object' ? Reflect.get(change.to, 'kinds') : undefined
    if (register === 'data' && isOpen('sort') && kinds === undefined)
      return [{ open: child(at, 'kinds'), says: 'what sort of data it is', left: standing.day }]
    if (register === 'sources' && isOpen('way'))
      return [{ open: child(at, 'type'), says: 'how the data reach you', left: standing.day }]
    if (register === 'sources' && isOpen('giver'))
      return [{ open: child(at, 'name'), says: 'who gives the data', left: standing.day }]
    return []
  })
}

const isEmpty = (given: FieldAnswer): boolean => {
  const words = [given].flat()
  return words.every((each) => each.trim() === '') || (words.length === 1 && isNotKnown(words[0] ?? ''))
}

const nothing: Taken = { changes: [] }

/** What is said of all of an answer, beside its field. */
const beside = (field: string, taken: Taken): Taken => shownAt(taken, (key) => key || field)

function simple(id: string, said: Fields, standing: Standing): readonly Taken[] {
  const { description, dataSubjects, requirement, consequence } = said
  const take = (field: 'description' | 'dataSubjects' | 'provision', given: FieldAnswer | Fields): Taken => {
    const at = child('/purposes', id, field)
    return beside(field, formOf(field, at, undefined, standing).take(at, given, standing))
  }
  const provision = {
    ...(requirement !== undefined && { requirement }),
    ...(consequence !== undefined && { consequence }),
  }
  return [
    description === undefined ? nothing : take('description', description),
    dataSubjects === undefined ? nothing : take('dataSubjects', [dataSubjects].flat()),
    Object.keys(provision).length === 0 ? nothing : take('provision', withStated(id, provision, standing)),
  ]
}

/** What happens to whoever does not give data is said behind whether they have to. */
function withStated(id: string, provision: Fields, standing: Standing): Fields {
  const stated = statedAt(standing, child('/purposes', id, 'provision', 'requirement'))
  return { ...(typeof stated === 'string' && { requirement: stated }), ...provision }
}

/** Data by their entries, by their sort, or in own words; of the one in own words its sort is said. */
function dataTaken(id: string, said: Fields, standing: Standing): Taken {
  const at = child('/purposes', id, 'data')
  const sort = said.sort === undefined ? undefined : [said.sort].flat()
  const stray = sort?.find((kind) => dataKind(kind) === undefined)
  if (stray !== undefined) return { refused: { sort: `'${stray}' is not in the list.` } }
  const bare = (): readonly Change[] => {
    const [entry, ...more] = toBeSorted(id, standing)
    return sort === undefined || entry === undefined || more.length > 0
      ? []
      : [{ put: child('/data', entry, 'kinds'), to: [...sort] }]
  }
  if (said.data === undefined) return { changes: bare() }
  const { picked, own, fault } = parted([said.data].flat(), dataForm(id, standing).options)
  if (fault !== undefined) return { refused: { data: fault } }
  const taken = [...idsIn(standing, 'data'), ...Object.keys(standing.situation?.data ?? {})]
  const entries: Change[] = []
  const newEntry = (label: string, kinds: readonly string[] | undefined): string => {
    const entry = idOf(label, taken, 'data')
    taken.push(entry)
    entries.push({ put: child('/data', entry), to: { label, ...(kinds && { kinds }) } })
    return entry
  }
  const isEntry = new Set(taken)
  const ids = picked.map((value) => (isEntry.has(value) ? value : newEntry(dataKind(value)?.label ?? value, [value])))
  const words = own.map((label) => newEntry(beganLarge(label), own.length === 1 ? sort : undefined))
  const changes = [...entries, ...naming('data', at, [...ids, ...words], standing)]
  return { changes: own.length === 0 ? [...changes, ...bare()] : changes }
}

/** The data in own words of which nobody said of what sort they are; where it is said of all, those of which it is said anew. */
function toBeSorted(id: string, standing: Standing): readonly string[] {
  const own = idsOf(statedAt(standing, child('/purposes', id, 'data'))).filter((entry) => isOwn(entry, standing))
  const bare = own.filter((entry) => statedAt(standing, child('/data', entry, 'kinds')) === undefined)
  return bare.length > 0 ? bare : own
}

/** Whether data are neither usual nor picked by their sort, under whose name they stand. */
function isOwn(entry: string, standing: Standing): boolean {
  const [kind = '', ...more] = namesAt(standing, child('/data', entry, 'kinds'))
  const isPicked = more.length === 0 && dataKind(kind)?.label === textAt(standing, child('/data', entry, 'label'))
  return standing.situation?.data[entry] === undefined && !isPicked
}

/** How the data come; who gives those in own words is said of one. */
function sourcesTaken(id: string, said: Fields, standing: Standing): Taken {
  const at = child('/purposes', id, 'sources')
  const way = said.way === undefined ? undefined : oneMeant(sourceTypes, said.way)
  if (said.way !== undefined && way === undefined) return { refused: { way: 'Pick one.' } }
  const about = (entry: Pointer): readonly Change[] => [
    ...(way === undefined ? [] : [{ put: child(entry, 'type'), to: way }]),
    ...(said.giver === undefined ? [] : [{ put: child(entry, 'name'), to: String(said.giver).trim() }]),
  ]
  if (said.sources === undefined) {
    const [entry, ...more] = toBeSaid(id, said.giver === undefined ? 'type' : 'name', standing)
    return { changes: entry === undefined || more.length > 0 ? [] : about(child('/sources', entry)) }
  }
  const taken = beside('sources', named('sources', at, [said.sources].flat(), standing))
  if ('refused' in taken) return taken
  const added = taken.changes.flatMap((change) =>
    'put' in change && change.put.startsWith('/sources/') && !isUsual(change.put, standing) ? [change.put] : [],
  )
  const [entry, ...more] =
    added.length > 0 ? added : toBeSaid(id, 'type', standing).map((one) => child('/sources', one))
  return { ...taken, changes: [...taken.changes, ...(entry === undefined || more.length > 0 ? [] : about(entry))] }
}

const isUsual = (at: Pointer, { situation }: Standing): boolean =>
  Object.keys(situation?.sources ?? {}).some((entry) => child('/sources', entry) === at)

/** The sources of their own of which something is not said yet; where it is said of all, those of whom it is said anew. */
function toBeSaid(id: string, field: 'type' | 'name', standing: Standing): readonly string[] {
  const own = idsOf(statedAt(standing, child('/purposes', id, 'sources'))).filter(
    (entry) => standing.situation?.sources[entry] === undefined,
  )
  const unsaid = own.filter((entry) => statedAt(standing, child('/sources', entry, field)) === undefined)
  return unsaid.length > 0 ? unsaid : own
}

/** The basis and what it needs; the day of the weighing stands beside it, and what it needs and was not said is left. */
function basisTaken(id: string, said: Fields, isWhole: boolean, standing: Standing): Taken {
  const at = child('/purposes', id, 'basis')
  const { form, take } = basisForm(at, statedAt(standing, at), standing)
  const own = Object.fromEntries(
    form.fields.flatMap(({ id: key }) => {
      const given = said[key]
      return given === undefined ? [] : [[key, given] as const]
    }),
  )
  const basis = Object.keys(own).length === 0 ? nothing : take(at, own, standing)
  if ('refused' in basis) return basis
  const day =
    said.weighed === undefined ? undefined : readDay(String(said.weighed), { today: standing.day, isDone: true })
  if (day !== undefined && 'refused' in day) return { refused: { weighed: day.refused } }
  const [first] = form.fields
  const type =
    own.basis === undefined || first?.form.kind !== 'one' ? undefined : oneMeant(first.form.options, own.basis)
  const understood: readonly Understood[] = day === undefined ? [] : [understoodDay('weighed', day)]
  const left =
    isWhole && type !== undefined
      ? basisFields(type, at, standing).flatMap(({ field, place }) =>
          said[field.id] === undefined ? leftOpen(place, standing) : [],
        )
      : []
  const weighed = day === undefined ? [] : [{ put: child(at, 'balancing', 'done'), to: day.day }]
  return joinedTaken([beside('basis', basis), { changes: [...weighed, ...left], understood }])
}

function conditionTaken(id: string, sort: (typeof guarded)[number], said: Fields, standing: Standing): Taken {
  const given = said[sort.id]
  if (given === undefined) return nothing
  const type = oneMeant(sort.options(standing), given)
  if (type === undefined) return { refused: { [sort.id]: 'Pick one.' } }
  return conditionSaid(child('/purposes', id, sort.field), type, standing)
}
