import { canBeAbout, tieRecipient, tieRule } from './own-ties.js'
import { type Part, partsOf, partsSaid, within } from './part.js'
import type { PurposeTies } from './purpose-ties.js'
import { concerns, inherits, type Readers, tellsDatum, tellsPurpose } from './readers.js'
import { rulesOf } from './rules.js'
import type { Gathered } from './ties.js'
import { field } from './yaml-values.js'

/** What stands in `general` ties, in the purposes that it reaches and by itself. */
export function generalTies(
  declaration: unknown,
  purposes: readonly PurposeTies[],
  readers: Readers,
  gathered: Gathered,
): void {
  const general = field(declaration, 'general')
  const uses = (key: string): readonly Part[] =>
    partsSaid(partsOf(field(general, key), `/general/${key}`)).map((part) => within(part, field(declaration, key)))
  const rules = rulesOf(declaration, field(general, 'retention'), '/general/retention')
  for (const purpose of purposes.filter((each) => inherits(declaration, each, readers))) {
    const isTold = tellsPurpose(declaration, purpose, readers)
    const own = field(field(declaration, 'purposes'), purpose.id)
    for (const use of uses('recipients').filter((part) => reaches(part, purpose)))
      tieRecipient(purpose, use, readers, gathered, isTold)
    if (field(own, 'retention') === undefined)
      for (const rule of rules.filter((each) => reaches(each, purpose)))
        tieRule(purpose, rule, readers, gathered, isTold)
    if (purpose.saidSources === undefined)
      for (const use of uses('sources').filter((part) => reaches(part, purpose)))
        tieSource(purpose, use, readers, gathered, isTold)
  }
  tiesOfGeneralData(declaration, uses, readers, gathered)
}

/** Whether what is narrowed to data or people meets those that a purpose says it has. */
function reaches({ data, people }: Pick<Part, 'data' | 'people'>, purpose: PurposeTies): boolean {
  const meets = (names: readonly string[] | undefined, parts: readonly Part[]): boolean =>
    names === undefined || parts.some(({ id }) => names.includes(id))
  return meets(data, purpose.data) && meets(people, purpose.people)
}

function tieSource(purpose: PurposeTies, use: Part, readers: Readers, gathered: Gathered, isTold: boolean): void {
  const isUseTold = isTold && concerns(readers, use.people)
  gathered.tie(`purpose:${purpose.id}`, `source:${use.id}`, use.at, isUseTold && use.data === undefined)
  for (const { id } of purpose.data.filter(({ id }) => use.data?.includes(id)))
    gathered.tie(`datum:${id}`, `source:${use.id}`, use.at, isUseTold && tellsDatum(purpose, id, readers))
  for (const [who, datum] of [...purpose.peopleData.named, ...purpose.peopleData.rest])
    if (use.data?.includes(datum) && (use.people?.includes(who) ?? true))
      gathered.allow(`people:${who}`, `source:${use.id}`)
  for (const { id } of purpose.people.filter(({ id }) => use.people?.includes(id))) {
    const isAbout = concerns(readers, [id]) && canBeAbout(purpose, use.data, id)
    gathered.tie(`people:${id}`, `source:${use.id}`, use.at, isTold && isAbout)
  }
}

/** Data without a purpose are tied to the people they name, and to what names them in `general`. */
function tiesOfGeneralData(
  declaration: unknown,
  uses: (key: string) => readonly Part[],
  readers: Readers,
  gathered: Gathered,
): void {
  for (const { id, data, people } of uses('sources')) {
    for (const datum of data ?? []) gathered.allow(`datum:${datum}`, `source:${id}`)
    for (const who of people ?? []) gathered.allow(`people:${who}`, `source:${id}`)
  }
  for (const { id, people, at } of partsSaid(partsOf(field(field(declaration, 'general'), 'data'), '/general/data'))) {
    for (const who of people ?? []) gathered.tie(`people:${who}`, `datum:${id}`, at, concerns(readers, [who]))
    for (const source of uses('sources').filter(({ data }) => data?.includes(id)))
      tieWithoutPurpose(id, people, source, readers, gathered)
    for (const recipient of uses('recipients').filter(({ data }) => data?.includes(id)))
      gathered.allow(`datum:${id}`, `recipient:${recipient.id}`)
    for (const rule of rulesOf(declaration, field(field(declaration, 'general'), 'retention'), '/general/retention'))
      if (rule.data?.includes(id)) gathered.allow(`datum:${id}`, `period:${rule.id}`)
  }
}

/** A datum without a purpose and its source; a row may name the people of the datum too, unless the source names others. */
function tieWithoutPurpose(
  datum: string,
  people: readonly string[] | undefined,
  source: Part,
  readers: Readers,
  gathered: Gathered,
): void {
  gathered.tie(`datum:${datum}`, `source:${source.id}`, source.at, concerns(readers, people))
  for (const who of people ?? [])
    if (source.people?.includes(who) ?? true) gathered.allow(`people:${who}`, `source:${source.id}`)
}
