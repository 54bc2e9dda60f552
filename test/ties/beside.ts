import { namesIn, partsOf, partsSaid } from './part.js'
import type { PurposeTies } from './purpose-ties.js'
import type { Tie } from './rest-rule.js'
import { familyOf, rulesOf } from './rules.js'
import type { Gathered, Ref } from './ties.js'
import { entriesOf, field, isMap, listOf, stringsIn } from './yaml-values.js'

/** What a notice may say together though it is not tied, by the small print of docs/format.md. */
export function beside(declaration: unknown, purposes: readonly PurposeTies[], gathered: Gathered): void {
  for (const purpose of purposes) {
    aDatumBetween(purpose, gathered)
    ofTheCard(field(field(declaration, 'purposes'), purpose.id), `purpose:${purpose.id}`, gathered)
  }
  const wholes = new Set(entriesOf(field(declaration, 'purposes')).map(([, value]) => value))
  for (const [id, entry] of entriesOf(field(declaration, 'recipients'))) withheld(id, entry, gathered)
  for (const place of listOf(field(field(declaration, 'transfers'), 'places'))) ofPlace(place, gathered)
  for (const value of everyPart(declaration)) if (!wholes.has(value)) namedTogether(value, gathered)
  for (const [, cookie] of entriesOf(field(field(declaration, 'cookies'), 'items'))) ofCookie(cookie, gathered)
  exceptions(declaration, gathered)
  registers(declaration, gathered)
  for (const { peopleData } of purposes)
    sourcesInRegister(declaration, [...peopleData.named, ...peopleData.rest], gathered)
  const general = partsSaid(partsOf(field(field(declaration, 'general'), 'data'), '/general/data'))
  const unplaced = general.flatMap(({ id, people }) => (people ?? []).map((who): Tie => [who, id]))
  sourcesInRegister(declaration, unplaced, gathered)
}

/**
 * A datum that is tied to people and to a source may name both, unless the source names other people: all that is known of these
 * people comes from there where the datum is theirs alone, or nothing else brings it to them.
 */
function aDatumBetween(purpose: PurposeTies, gathered: Gathered): void {
  const peopleData = [...purpose.peopleData.named, ...purpose.peopleData.rest]
  const sourceData = [...purpose.sourceData.named, ...purpose.sourceData.rest]
  const mayBeOf = (source: string, who: string): boolean =>
    purpose.sources.find(({ id }) => id === source)?.people?.includes(who) ?? true
  for (const [source, datum] of sourceData) {
    const names = purpose.sources.find(({ id }) => id === source)?.people
    const owners = new Set(peopleData.flatMap(([who, what]) => (what === datum ? [who] : [])))
    for (const who of owners) {
      const bringing = sourceData.filter(([other, what]) => what === datum && mayBeOf(other, who))
      const isClear = owners.size === 1 || new Set(bringing.map(([other]) => other)).size === 1
      if (mayBeOf(source, who) && isClear) gathered.allow(`people:${who}`, `source:${source}`)
    }
    for (const who of names ?? []) gathered.allow(`people:${who}`, `datum:${datum}`)
  }
}

/** Recipients that a part of a purpose names for something else, such as whose offers are sent. */
function ofTheCard(purpose: unknown, ref: Ref, gathered: Gathered): void {
  for (const marketing of listOf(field(purpose, 'marketing')))
    for (const id of stringsIn(field(marketing, 'thirdParties'))) gathered.allow(ref, `recipient:${id}`)
}

/** Every map of a declaration, at any depth. */
function everyPart(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap(everyPart)
  return isMap(value) ? [value, ...Object.values(value).flatMap(everyPart)] : []
}

/** What one part names, such as data and people, may be said together; a whole purpose is no such part. */
function namedTogether(part: unknown, gathered: Gathered): void {
  const [data, people] = [field(part, 'data'), field(part, 'dataSubjects')]
  const refs: readonly Ref[] = [
    ...stringsIn(Array.isArray(data) ? data : undefined).map((id): Ref => `datum:${id}`),
    ...stringsIn(Array.isArray(people) ? people : undefined).map((id): Ref => `people:${id}`),
    ...(field(part, 'type') === undefined ? [] : promised(part)),
  ]
  for (const ref of stringsIn(field(part, 'ref'))) withheld(ref, part, gathered)
  for (const one of refs) for (const other of refs) gathered.allow(one, other)
}

/** What a recipient does not get may stand beside it as just that. */
function withheld(recipient: string, part: unknown, gathered: Gathered): void {
  for (const datum of stringsIn(field(part, 'withheld'))) gathered.allow(`datum:${datum}`, `recipient:${recipient}`)
}

/** A place that is said without a recipient. */
function ofPlace(place: unknown, gathered: Gathered): void {
  for (const country of stringsIn(field(place, 'country')))
    for (const each of listOf(field(place, 'mechanisms')))
      for (const id of [...stringsIn(each), ...stringsIn(field(each, 'type'))])
        gathered.allow(`country:${country}`, `safeguard:${id}`)
}

/** What a promise is about. */
const promised = (part: unknown): readonly Ref[] => [
  ...stringsIn(field(part, 'recipients')).map((id): Ref => `recipient:${id}`),
  ...stringsIn(field(part, 'purposes')).map((id): Ref => `purpose:${id}`),
]

function ofCookie(cookie: unknown, gathered: Gathered): void {
  const recipients = [...stringsIn(field(cookie, 'provider')), ...stringsIn(field(cookie, 'sharedWith'))]
  for (const purpose of stringsIn(field(cookie, 'purpose')))
    for (const id of recipients) gathered.allow(`purpose:${purpose}`, `recipient:${id}`)
}

/** A rule and its exceptions may share a row, and an exception is about the data that its rule is about. */
function exceptions(declaration: unknown, gathered: Gathered): void {
  const families = [
    ...entriesOf(field(declaration, 'purposes')).map(
      ([id, value]) => [field(value, 'retention'), `/purposes/${id}/retention`] as const,
    ),
    [field(field(declaration, 'general'), 'retention'), '/general/retention'] as const,
  ].flatMap(([value, at]) => rulesOf(declaration, value, at).map(familyOf))
  for (const family of families)
    for (const datum of family.flatMap(({ data }) => data ?? []))
      for (const { id, people } of family) {
        gathered.allow(`datum:${datum}`, `period:${id}`)
        for (const who of people ?? []) gathered.allow(`people:${who}`, `datum:${datum}`)
      }
}

/** A source or recipient may say in its own entry what it is limited to; a source may be called by what else it is. */
function registers(declaration: unknown, gathered: Gathered): void {
  for (const sort of ['source', 'recipient'] as const)
    for (const [id, entry] of entriesOf(field(declaration, `${sort}s`))) {
      for (const datum of namesIn(entry, 'data') ?? []) gathered.allow(`datum:${datum}`, `${sort}:${id}`)
      for (const who of namesIn(entry, 'dataSubjects') ?? []) gathered.allow(`people:${who}`, `${sort}:${id}`)
    }
  const users = [...entriesOf(field(declaration, 'purposes')), ['general', field(declaration, 'general')] as const]
  for (const [id, user] of users)
    for (const [key, sort] of [
      ['sources', 'source'],
      ['recipients', 'recipient'],
    ] as const)
      for (const use of partsSaid(partsOf(field(user, key), `${id}/${key}`))) {
        for (const datum of use.data ?? []) gathered.allow(`datum:${datum}`, `${sort}:${use.id}`)
        for (const who of use.people ?? []) gathered.allow(`people:${who}`, `${sort}:${use.id}`)
      }
}

/** Where a source names its data in its own entry, the row of such a datum may name it, under the people of the datum. */
function sourcesInRegister(declaration: unknown, peopleData: readonly Tie[], gathered: Gathered): void {
  for (const [id, entry] of entriesOf(field(declaration, 'sources')))
    for (const [who, datum] of peopleData)
      if (namesIn(entry, 'data')?.includes(datum) && (namesIn(entry, 'dataSubjects')?.includes(who) ?? true))
        gathered.allow(`people:${who}`, `source:${id}`)
}
