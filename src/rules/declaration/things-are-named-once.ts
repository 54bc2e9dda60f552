import { type Quoted, quoted } from '../../findings/fact.js'
import { agrees, Several, several } from '../../grammar/english.js'
import type { DataSubjectGroup, Datum, Model, Purpose, Recipient, Source, Text } from '../../model/types.js'
import { each, plain } from '../../model/value.js'
import { doubledItems } from '../../prose/doubled-items.js'
import type { Pointer } from '../../source/pointer.js'
import { defineRule } from '../rule.js'

interface Doubled {
  readonly called: Quoted
  /** What they are, of which two have one name; absent where one list names the same thing again. */
  readonly of?: 'datum' | 'people' | 'purpose' | 'recipient' | 'source'
}

export default defineRule<Doubled, 'called'>({
  id: 'things-are-named-once',
  severity: 'warning',
  concerns: 'notice',
  cites: { eu: ['gdpr:12.1'], uk: ['uk-gdpr:12.1'], ch: ['fadp:19.1'] },
  summary: 'Two things have two names, and a list names each thing once.',
  confidence: 'read',
  across: 'called',
  why: 'Readers take two lines with one name for a mistake, or look in vain for the difference.',
  message: ({ called, of }) =>
    of === undefined
      ? `${Several(called, 'things')} ${agrees(called, 'is', 'are')} named twice in one list.`
      : `${nouns[of]} ${agrees(called, 'have', 'share')} ${agrees(called, 'the name', 'the names')} ${several(called, 'names')}, and nothing tells them apart.`,
  fix: ({ of }) =>
    of === undefined
      ? 'Name it once.'
      : 'Make one of them, or say in the name of each what it is apart from the other.',

  *check(model) {
    yield* alike('recipient', [...model.recipients.values()], recipientFacts)
    const data = [...model.data.values()].filter(({ aliasOf }) => aliasOf === undefined)
    yield* alike('datum', data, dataFacts(usedTogether(model)))
    yield* alike('people', [...model.dataSubjects.values()], groupFacts)
    yield* alike('source', [...model.sources.values()], sourceFacts)
    yield* alike('purpose', [...model.purposes.values()], purposeFacts)
    for (const { at, first, called } of doubledItems(model))
      yield { at, data: { called: quoted(called) }, related: [{ at: first, is: 'first-declared' as const }] }
  },
})

const nouns: Readonly<Record<NonNullable<Doubled['of']>, string>> = {
  datum: 'Two kinds of data',
  people: 'Two groups of people',
  purpose: 'Two purposes',
  recipient: 'Two recipients',
  source: 'Two sources',
}

interface Entry {
  readonly at: Pointer
}

/** What an entry is called, and all else that a reader could tell it from others by; absent where it has no name. */
type Facts<Item> = (item: Item) => { readonly name: Text | undefined; readonly rest: readonly unknown[] }

const recipientFacts: Facts<Recipient> = ({ name, label, vendor, type, role, does, sector }) => ({
  name: name ?? label,
  rest: [vendor, type, role, said(does), said(sector)],
})

/** Who people are to you, how old and where they are tells groups apart. */
const groupFacts: Facts<DataSubjectGroup> = ({
  label,
  relation,
  age,
  children,
  countries,
  subscribers,
  description,
}) => ({
  name: label,
  rest: [relation, age && [age.from, age.through], children, countries, subscribers, said(description)],
})

/** The same source may be asked for other data, of other people, or by other means. */
const sourceFacts: Facts<Source> = ({
  name,
  label,
  type,
  medium,
  data,
  dataSubjects,
  products,
  when,
  url,
  recipient,
}) => ({
  name: label ?? name,
  rest: [
    type,
    medium,
    data?.map(({ id }) => id),
    products?.map(({ id }) => id),
    dataSubjects?.map(({ id }) => id),
    said(when),
    url !== undefined,
    recipient?.id,
  ],
})

/** Kinds tell data apart that lie in different purposes; side by side in one list a reader sees the names only. */
const dataFacts =
  (together: ReadonlySet<Datum>): Facts<Datum> =>
  (datum) => ({
    name: datum.label,
    rest: [
      together.has(datum) ? 'together' : datum.kinds?.toSorted(),
      said(datum.words),
      datum.identifiable,
      datum.inferred,
      datum.collected,
    ],
  })

/** Data of one name that stand in one list. */
const usedTogether = (model: Model): ReadonlySet<Datum> =>
  new Set([...model.purposes.values()].flatMap(({ data }) => namesakes(each(data).map(({ target }) => target))))

function namesakes(data: readonly Datum[]): readonly Datum[] {
  const known = new Map<string, Datum>()
  return data.flatMap((datum) => {
    const name = datum.label && plain(datum.label).toLowerCase()
    if (name === undefined) return []
    const first = known.get(name) ?? datum
    known.set(name, first)
    return first === datum ? [] : [first, datum]
  })
}

const purposeFacts: Facts<Purpose> = ({ title, description, words }) => ({
  name: title,
  rest: [said(description), said(words)],
})

const said = (text: Text | undefined): string | undefined => text && plain(text)

function* alike<Item extends Entry>(of: NonNullable<Doubled['of']>, items: readonly Item[], factsOf: Facts<Item>) {
  const known = new Map<string, Item>()
  for (const item of items) {
    const { name, rest } = factsOf(item)
    if (!name) continue
    const key = JSON.stringify([plain(name).toLowerCase(), rest])
    const first = known.get(key)
    if (!first) known.set(key, item)
    else
      yield {
        at: item.at,
        data: { called: quoted(plain(name)), of },
        related: [{ at: first.at, is: 'first-declared' as const }],
      }
  }
}
