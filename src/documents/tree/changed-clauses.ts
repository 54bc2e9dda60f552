import type { Pointer } from '../../source/pointer.js'
import type { Clause, NoticeDocument } from './document.js'
import type { Block, Node } from './nodes.js'
import { said } from './said.js'
import { walk } from './walk.js'

/** A clause that says something else in one document than in the other, or that only one of them has. */
export interface ChangedClause {
  readonly section: string
  /** The title of its section, as the later document has it, if it does. */
  readonly title: string
  readonly id: string
  readonly old: ClauseSide
  readonly now: ClauseSide
}

/** What one document says there; nothing where it has no such clause. */
export interface ClauseSide {
  readonly blocks: readonly Block[]
  /** The facts that it shows. */
  readonly at: readonly Pointer[]
}

/** The clauses that two documents do not share word for word, in the order of the later one; those that are gone last of their section. */
export function changedClauses(old: NoticeDocument, now: NoticeDocument): readonly ChangedClause[] {
  const before = clausesOf(old)
  const after = clausesOf(now)
  const sections = [...new Set([...now.sections, ...old.sections].map(({ id }) => id))]
  return sections.flatMap((section) => {
    const keys = new Set([...keysIn(after, section), ...keysIn(before, section)])
    return [...keys].flatMap((key) => {
      const was = before.get(key)
      const is = after.get(key)
      if (was && is && was.said === is.said) return []
      const { title, id } = is ?? was ?? { title: '', id: '' }
      return [{ section, title, id, old: sideOf(was), now: sideOf(is) }]
    })
  })
}

interface Known extends Clause {
  readonly section: string
  readonly title: string
  readonly said: string
}

/** Each clause by its section and id; of several with the same id by their order too. */
function clausesOf({ sections }: NoticeDocument): ReadonlyMap<string, Known> {
  const found = new Map<string, Known>()
  for (const { id: section, title, clauses } of sections) {
    for (const clause of clauses) {
      let key = `${section} ${clause.id}`
      while (found.has(key)) key = `${key} again`
      found.set(key, { ...clause, section, title, said: clause.blocks.map(said).join('\n') })
    }
  }
  return found
}

const keysIn = (clauses: ReadonlyMap<string, Known>, section: string): readonly string[] =>
  [...clauses].flatMap(([key, clause]) => (clause.section === section ? [key] : []))

const sideOf = (clause: Known | undefined): ClauseSide => ({
  blocks: clause?.blocks ?? [],
  at: clause ? [...new Set([...clause.origins, ...clause.blocks.flatMap(placesIn)])] : [],
})

const placesIn = (block: Block): readonly Pointer[] =>
  [...walk([block])].flatMap((node: Node) => ('at' in node && node.at) || [])
