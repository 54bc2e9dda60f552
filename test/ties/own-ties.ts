import { type Part, partsOf, partsSaid, within } from './part.js'
import type { PurposeTies } from './purpose-ties.js'
import { concerns, type Readers, tellsDatum, tellsPurpose } from './readers.js'
import type { Tie } from './rest-rule.js'
import { type Rule, rulesOf } from './rules.js'
import type { Gathered, Ref } from './ties.js'
import { field, stringsIn } from './yaml-values.js'

/** What the fields of a purpose tie by themselves. */
export function ownTies(declaration: unknown, purpose: PurposeTies, readers: Readers, gathered: Gathered): void {
  const isTold = tellsPurpose(declaration, purpose, readers)
  if (isTold) gathered.everything.add(`purpose:${purpose.id}`)
  tiesOfPeople(purpose, readers, gathered, isTold)
  tiesOfSources(purpose, readers, gathered, isTold)
  for (const { id } of purpose.data)
    for (const recipient of stringsIn(field(field(field(declaration, 'data'), id), 'straightTo')))
      gathered.tie(
        `datum:${id}`,
        `recipient:${recipient}`,
        `/data/${id}/straightTo`,
        isTold && tellsDatum(purpose, id, readers),
      )
  const at = `/purposes/${purpose.id}`
  const own = field(field(declaration, 'purposes'), purpose.id)
  for (const use of partsSaid(partsOf(field(own, 'recipients'), `${at}/recipients`)))
    tieRecipient(purpose, within(use, field(declaration, 'recipients')), readers, gathered, isTold)
  for (const rule of rulesOf(declaration, field(own, 'retention'), `${at}/retention`))
    tieRule(purpose, rule, readers, gathered, isTold)
}

function tiesOfPeople(purpose: PurposeTies, readers: Readers, gathered: Gathered, isTold: boolean): void {
  const { named, rest } = purpose.peopleData
  for (const { id, data } of purpose.people)
    for (const datum of data ?? []) gathered.allow(`people:${id}`, `datum:${datum}`)
  for (const { id, people } of purpose.data)
    for (const who of people ?? []) gathered.allow(`people:${who}`, `datum:${id}`)
  for (const [people, datum] of [...named, ...rest]) {
    const concernsReaders = concerns(readers, [people])
    gathered.tie(`people:${people}`, `datum:${datum}`, placeOf(purpose.data, datum), isTold && concernsReaders)
  }
}

function tiesOfSources(purpose: PurposeTies, readers: Readers, gathered: Gathered, isTold: boolean): void {
  const sourceData = [...purpose.sourceData.named, ...purpose.sourceData.rest]
  const tellsSource = (id: string): boolean => concerns(readers, purpose.sources.find((part) => part.id === id)?.people)
  for (const [source, datum] of sourceData) {
    const isDatumTold = tellsDatum(purpose, datum, readers) && tellsSource(source) && canGive(purpose, source, datum)
    gathered.tie(`datum:${datum}`, `source:${source}`, placeOf(purpose.sources, source), isTold && isDatumTold)
  }
  for (const { id, at } of purpose.sources) {
    const gives = sourceData.some(([source]) => source === id)
    gathered.tie(`purpose:${purpose.id}`, `source:${id}`, at, isTold && tellsSource(id) && !gives)
  }
  const isCarried = carriedBy(sourceData, [...purpose.peopleData.named, ...purpose.peopleData.rest])
  const { named, rest } = purpose.sourcePeople
  for (const [source, people] of [...named, ...rest]) {
    const names = purpose.sources.find(({ id }) => id === source)?.data
    const isNamed =
      named.some(([one, other]) => one === source && other === people) && canBeAbout(purpose, names, people)
    const hasToBe = isNamed || isCarried(source, people)
    const [one, other]: readonly Ref[] = [`people:${people}`, `source:${source}`]
    if (one && other)
      gathered.tie(one, other, placeOf(purpose.sources, source), isTold && hasToBe && concerns(readers, [people]))
  }
}

/** Whether a source that names its people can give a datum: one about none of them would be a contradiction. */
function canGive(purpose: PurposeTies, source: string, datum: string): boolean {
  const names = purpose.sources.find(({ id }) => id === source)?.people
  const { named, rest, open } = purpose.peopleData
  return (
    names === undefined || [...named, ...rest, ...open].some(([who, what]) => what === datum && names.includes(who))
  )
}

/** Whether a source that names its data can be about people: it cannot if none of these data are theirs. */
export function canBeAbout(purpose: PurposeTies, names: readonly string[] | undefined, people: string): boolean {
  const { named, rest, open } = purpose.peopleData
  return (
    names === undefined || [...named, ...rest, ...open].some(([who, what]) => who === people && names.includes(what))
  )
}

/** Whether a datum is tied both to a source and to people. */
const carriedBy =
  (sourceData: readonly Tie[], peopleData: readonly Tie[]) =>
  (source: string, people: string): boolean =>
    sourceData.some(
      ([id, datum]) => id === source && peopleData.some(([who, what]) => who === people && what === datum),
    )

const placeOf = (parts: readonly Part[], id: string): string => parts.find((part) => part.id === id)?.at ?? ''

/** The people of a purpose to whom a use of it is limited; those it names where these are none of the purpose. */
function peopleOf(purpose: PurposeTies, { people: named }: Part): readonly string[] | undefined {
  const here = named?.filter((id) => purpose.people.some((part) => part.id === id))
  return here?.length === 0 ? named : here
}

/** What a use of a recipient ties in a purpose. */
export function tieRecipient(
  purpose: PurposeTies,
  use: Part,
  readers: Readers,
  gathered: Gathered,
  isTold: boolean,
): void {
  const held = purpose.data.map(({ id }) => id)
  const data = use.data?.filter((id) => held.includes(id))
  const toldData = data?.filter((id) => tellsDatum(purpose, id, readers))
  // Who is limited to people gets nothing of those of them whom the purpose is not about.
  const about = purpose.people.length === 0 ? use.people : peopleOf(purpose, use)
  const isUseTold = isTold && concerns(readers, about) && toldData?.length !== 0
  if (isUseTold) readers.recipients.add(use.id)
  gathered.tie(`purpose:${purpose.id}`, `recipient:${use.id}`, use.at, isUseTold)
  for (const datum of use.data ?? [])
    for (const who of use.people ?? []) gathered.allow(`people:${who}`, `datum:${datum}`)
  for (const datum of use.data ?? [])
    gathered.tie(`datum:${datum}`, `recipient:${use.id}`, use.at, isUseTold && (toldData?.includes(datum) ?? false))
}

/** What a rule on time ties in a purpose. */
export function tieRule(purpose: PurposeTies, rule: Rule, readers: Readers, gathered: Gathered, isTold: boolean): void {
  const held = purpose.data.map(({ id }) => id)
  const tells = (id: string): boolean => held.includes(id) && tellsDatum(purpose, id, readers)
  // A rule about people whom its purpose is not about reaches nobody: what it says may be told or not.
  const people = purpose.people.map(({ id }) => id)
  const isAboutThem = people.length === 0 || (rule.people?.some((id) => people.includes(id)) ?? true)
  const isRuleTold = isTold && isAboutThem && concerns(readers, rule.people) && (rule.data?.some(tells) ?? true)
  gathered.tie(`purpose:${purpose.id}`, `period:${rule.id}`, rule.at, isRuleTold)
  for (const datum of rule.data ?? [])
    gathered.tie(`datum:${datum}`, `period:${rule.id}`, rule.at, isRuleTold && tells(datum))
  for (const exception of rule.exceptions) tieRule(purpose, exception, readers, gathered, isRuleTold)
}
