import { usualRecipient } from '../usual-recipients.js'
import { usual } from './judged.js'
import type { Clock, PurposeField, Starter, Usual, UsualPurpose, Written } from './starter.js'

type Register = Readonly<Record<string, Written>>

/** A purpose as it is written down: with the people, the data and the ways it takes, and the clock of its data. */
export interface Part extends Pick<UsualPurpose, 'id' | 'does' | 'aliases' | 'title' | 'phrase' | 'kinds' | 'knownBy'> {
  readonly description: string
  readonly people: Register
  readonly data: Register
  readonly sources: Register
  /** Who mostly gets the data: ids of the situation's own recipients, or of the usual ones. */
  readonly recipients?: readonly string[]
  /** What is judged: the basis, and what goes with it. */
  readonly judged: Readonly<Partial<Record<PurposeField, Usual | readonly Usual[]>>>
  /** The end from which the data are kept, by a name that purposes share; or the end that follows from the basis. */
  readonly ends: readonly [name: string, Clock] | Usual
}

interface Head extends Omit<Starter, 'dataSubjects' | 'data' | 'sources' | 'clocks' | 'purposes'> {
  /** Groups of people that no purpose brings and that can be picked for any. */
  readonly people?: Register
}

/** A situation of its purposes: whatever they take stands in its registers. */
export const starterOf = ({ people: others = {}, ...head }: Head, parts: readonly Part[]): Starter => ({
  ...head,
  dataSubjects: merged([...parts.map(({ people }) => people), others]),
  data: merged(parts.map(({ data }) => data)),
  sources: merged(parts.map(({ sources }) => sources)),
  recipients: merged([head.recipients, ...parts.map(({ recipients = [] }) => brought(recipients))]),
  clocks: merged(parts.map(({ ends }) => (isClock(ends) ? Object.fromEntries([ends]) : {}))),
  purposes: parts.map(purposeOf),
})

/** Purposes share an entry by its id; two entries of one id would change what a purpose says. */
function merged<Entry>(registers: readonly Readonly<Record<string, Entry>>[]): Readonly<Record<string, Entry>> {
  const all = new Map<string, Entry>()
  for (const [id, entry] of registers.flatMap((register) => Object.entries(register))) {
    const before = all.get(id)
    if (before !== undefined && JSON.stringify(before) !== JSON.stringify(entry))
      throw new Error(`Two purposes mean different things by '${id}'.`)
    all.set(id, entry)
  }
  return Object.fromEntries(all)
}

/** The usual recipients among some ids, as a declaration begins them. */
const brought = (ids: readonly string[]): Register =>
  Object.fromEntries(
    ids.flatMap((id) => {
      const begins = usualRecipient(id)?.begins
      return begins === undefined ? [] : [[id, begins] as const]
    }),
  )

const isClock = (ends: Part['ends']): ends is readonly [string, Clock] => Array.isArray(ends)

const purposeOf = ({ people, data, sources, recipients, description, judged, ends, ...words }: Part): UsualPurpose => ({
  ...words,
  usual: {
    description: usual(description),
    dataSubjects: usual(Object.keys(people)),
    data: usual(Object.keys(data)),
    sources: usual(Object.keys(sources)),
    ...(recipients && { recipients: usual(recipients) }),
    ...judged,
  },
  ...(isClock(ends) ? { clock: ends[0] } : { until: ends }),
})
