import { idMeant, isId } from '../language/near-miss.js'
import { type Suggester, suggesterOf } from '../language/suggest.js'
import { isValueMap, type Value, type ValueMap } from './value.js'

/** The entries of a register by what they can be meant by. */
interface EntriesRead {
  /** The first that has this label, name or title, and an id. */
  named(words: string): string | undefined
  /** The id that resembles what was written. */
  readonly near: Suggester
  /** The ids that names stand for which can be none. */
  readonly meant: ReadonlySet<string>
}

/** Reads the entries of a register once, so that each reference to them need not go through all. */
export function entriesRead(entries: ValueMap): EntriesRead {
  const known = read.get(entries) ?? readIn(entries)
  read.set(entries, known)
  return known
}

/** What was written does not change. */
const read = new WeakMap<ValueMap, EntriesRead>()

function readIn(entries: ValueMap): EntriesRead {
  const ids = new Map<string, string>()
  const [known, others] = [new Map<string, Value>(), new Set<string>()]
  for (const [id, entry] of Object.entries(entries))
    if (isId(id)) known.set(id, entry)
    else others.add(idMeant(id) ?? id)
  for (const [id, entry] of known)
    for (const name of namesOf(entry)) if (typeof name === 'string' && !ids.has(name)) ids.set(name, id)
  return { named: (words) => ids.get(words), near: suggesterOf([...known.keys()]), meant: others }
}

const namesOf = (entry: Value | undefined): readonly (Value | undefined)[] =>
  isValueMap(entry) ? [entry.label, entry.name, entry.title] : [entry]
