import { type Law, lawAsOf } from '../law/law.js'
import { type Memory, newMemory } from '../model/memory.js'
import { parse } from '../reading/parse.js'
import { parseAgain } from '../reading/parse-again.js'
import type { Stage } from '../reading/stage.js'
import type { SourceFile } from '../source/file.js'
import type { SourceTree } from '../source/tree.js'
import { check } from './check.js'
import type { Checked, CheckOptions, Project } from './checked.js'

/**
 * What is kept between checks: for many declarations that share parts, for a watch, for an editor. It answers what a first
 * run would answer. What a file is made into is kept as long as its text is the same, so that after a change in one of
 * twenty parts one part is parsed and read, and the declarations that include it are judged again, and no others.
 *
 * It keeps the last state of each file and each declaration, and no history: it grows with what is open, not with time. Where
 * there are thousands of them, it keeps those that were asked for last.
 */
export interface Session {
  /** Reads a file as YAML, unless its text is what it was. */
  parse(file: SourceFile): Stage<SourceTree>
  /** Reads a file as YAML that nobody asks for again: nothing of it is kept. */
  parseOnce(file: SourceFile): Stage<SourceTree>
  /** Checks a declaration, unless its files and the day are what they were. Its trees have to come from `parse`. */
  check(project: Project, options: CheckOptions): Promise<Checked>
  /** The law of a day, made once. */
  law(day: string): Law
  /** Lets go of everything but some files and some declarations, by their main files. */
  keepOnly(files: ReadonlySet<string>, mains: ReadonlySet<string>): void
}

interface Read {
  readonly text: string
  readonly stage: Stage<SourceTree>
  /** The last tree of it: a text that cannot be parsed now is going to be much the same when it can. */
  readonly tree: SourceTree | undefined
}

interface Judged {
  readonly project: Project
  readonly asOf: string
  readonly checked: Promise<Checked>
  readonly memory: Memory | undefined
}

/** How many files and declarations are kept at most. */
export interface Room {
  readonly files: number
  readonly declarations: number
}

const all: Room = { files: Number.POSITIVE_INFINITY, declarations: Number.POSITIVE_INFINITY }

/** Begins a session in which nothing is known yet. */
export function newSession(room: Room = all): Session {
  const files = new Map<string, Read>()
  const laws = new Map<string, Law>()
  const declarations = new Map<string, Judged>()

  const lawOf = (day: string): Law => {
    const law = laws.get(day) ?? lawAsOf(day)
    laws.set(day, law)
    return law
  }

  return {
    law: lawOf,
    parseOnce: parse,
    parse(file) {
      const known = files.get(file.path)
      const read = known?.text === file.text ? known : readFrom(file, known)
      putLast(files, file.path, read, room.files)
      return read.stage
    },
    async check(project, { asOf }) {
      const main = project.files[0] ?? ''
      const known = declarations.get(main)
      if (known && known.asOf === asOf && isSame(known.project, project)) return known.checked
      // What is checked once is remembered for nobody.
      const memory = known && (known.memory ?? newMemory())
      const checked = check(project, { asOf }, { lawOf, memory })
      putLast(declarations, main, { project, asOf, checked, memory }, room.declarations)
      return checked
    },
    keepOnly(names, mains) {
      for (const name of files.keys()) if (!names.has(name)) files.delete(name)
      for (const main of declarations.keys()) if (!mains.has(main)) declarations.delete(main)
    },
  }
}

function readFrom(file: SourceFile, known: Read | undefined): Read {
  const again = known?.tree && parseAgain(file, known.tree)
  const stage = again ? { value: again, findings: [] } : parse(file)
  return { text: file.text, stage, tree: stage.value ?? known?.tree }
}

/** Puts something behind all others, and lets go of the first where there are too many. */
function putLast<Value>(kept: Map<string, Value>, key: string, value: Value, most: number): void {
  kept.delete(key)
  kept.set(key, value)
  const [first] = kept.keys()
  if (kept.size > most && first !== undefined) kept.delete(first)
}

/** Whether two readings are of the same texts: a tree is made once for each. What could not be read is told again. */
const isSame = (one: Project, other: Project): boolean =>
  one.findings.length === 0 &&
  other.findings.length === 0 &&
  one.trees.length === other.trees.length &&
  one.trees.every((tree, index) => tree === other.trees[index]) &&
  one.settings?.file.text === other.settings?.file.text &&
  JSON.stringify(one.logo) === JSON.stringify(other.logo)
