import { authorities } from '../../src/law/authorities.js'
import type { LawWords } from '../../src/law/law-words.js'
import type { Problem } from './problem.js'
import { type CatalogueFile, type Entry, readMap } from './read-map.js'

/** Forms by name, as the words of law are held. */
export interface Forms {
  readonly [name: string]: string | Forms
}

/** The words of law of a language, and what is wrong with them. */
export interface Law {
  readonly forms: Forms
  readonly problems: readonly Problem[]
}

/** The words of law in the reference, which say what those of any other language have to be. */
export function readReferenceLaw(file: CatalogueFile): Law {
  const { entries, problems } = readMap(file)
  return { forms: formsOf(entries), problems }
}

/** The same as the program holds them: that they have the shape, the reference and its type see to. */
export const lawWordsOf = (forms: Forms): LawWords => JSON.parse(JSON.stringify(forms))

const formsOf = (entries: readonly Entry[]): Forms =>
  Object.fromEntries(entries.map(({ key, value, entries: inner }) => [key, inner ? formsOf(inner) : String(value)]))

/** What stands for forms that are missing: those of a base, the mark of a gap in a draft, or nothing. */
export interface Otherwise {
  readonly base: Forms | undefined
  readonly isDraft: boolean
}

/** The words of law of a language beside those of the reference; all that is wrong with them is told at once. */
export function readLaw(file: CatalogueFile, reference: Forms, otherwise: Otherwise): Law {
  const { entries, problems } = readMap(file)
  const found: Problem[] = [...problems]
  const say: Say = (line, message) => void found.push({ file: file.path, line, message })
  const forms = completed({ path: '', line: 1, say, isDraft: otherwise.isDraft }, reference, entries, otherwise.base)
  for (const { key, line } of entries.find(({ key }) => key === 'authorities')?.entries ?? [])
    if (!authorityIds().has(key)) say(line, `authorities.${key}: the table of authorities has none of this id.`)
  return { forms, problems: found }
}

const authorityIds = (): ReadonlySet<string> => new Set(authorities().map(({ id }) => id))

type Say = (line: number, message: string) => void

/** Where the reading of forms has come to. */
interface Place {
  readonly path: string
  /** The line after which what is missing would stand. */
  readonly line: number
  readonly say: Say
  readonly isDraft: boolean
}

/** Names that a language chooses itself: letters of points, authorities. */
const open: ReadonlySet<string> = new Set(['citation.letters', 'authorities'])

function completed(place: Place, reference: Forms, entries: readonly Entry[], base: Forms | undefined): Forms {
  const { path, say } = place
  if (open.has(path)) return { ...base, ...formsOf(entries) }
  const own = new Map(entries.map((entry) => [entry.key, entry]))
  for (const { key, line } of entries)
    if (!Object.hasOwn(reference, key)) say(line, `${at(path, key)}: nothing is known by this name.`)
  let { line } = place
  return Object.fromEntries(
    Object.entries(reference).map(([key, wanted]): readonly [string, string | Forms] => {
      const entry = own.get(key)
      line = entry?.line ?? line
      const inner = { ...place, path: at(path, key), line }
      const inherited = base?.[key]
      return [
        key,
        typeof wanted === 'string' ? form(inner, wanted, entry, inherited) : forms(inner, wanted, entry, inherited),
      ]
    }),
  )
}

const at = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`)

function forms(place: Place, wanted: Forms, entry: Entry | undefined, base: string | Forms | undefined): Forms {
  const inherited = typeof base === 'object' ? base : undefined
  if (entry && !entry.entries) place.say(entry.line, `${place.path}: write names with their words.`)
  return completed(place, wanted, entry?.entries ?? [], inherited)
}

/** Some words, or two forms of them where they change before a smaller part. */
function form(
  place: Place,
  wanted: string,
  entry: Entry | undefined,
  base: string | Forms | undefined,
): string | Forms {
  const { path, line, say, isDraft } = place
  if (!entry) {
    if (base !== undefined) return base
    if (!isDraft) say(line, `${path}: missing; it would follow this line.`)
    return marked(path, wanted)
  }
  const two = entry.entries
  if (two) {
    if (!changes.test(path)) say(entry.line, `${path}: write words.`)
    else if (!isPair(two)) say(entry.line, `${path}: write words, or { last: …, before: … }.`)
    for (const one of two) holes(place, wanted, one)
    return formsOf(two)
  }
  holes(place, wanted, entry)
  return String(entry.value)
}

/** Parts of a provision, which a smaller part may follow. */
const changes = /^citation\.(?:acts\.[^.]+\.unit|parts\.[^.]+)$/

const isPair = (entries: readonly Entry[]): boolean =>
  entries.length === 2 && entries.every(({ key }) => key === 'last' || key === 'before')

/** What a draft says in place of words that it lacks: their name, with the values that they would show. */
function marked(path: string, wanted: string): string {
  const holes = namesIn(wanted).map((name) => `{${name}}`)
  return `[${[path, ...(holes.length > 0 ? [holes.join(', ')] : [])].join(': ')}]`
}

/** What is filled in has to be filled in in every language. */
function holes({ path, say }: Place, wanted: string, { line, value }: Entry): void {
  const isText = typeof value === 'string' && value !== ''
  if (!isText) say(line, `${path}: write words.`)
  const [has, wants] = isText ? [namesIn(value), namesIn(wanted)] : [[], []]
  for (const name of wants.filter((it) => !has.includes(it))) say(line, `${path}: it lacks {${name}}.`)
  for (const name of has.filter((it) => !wants.includes(it))) say(line, `${path}: {${name}} is not given.`)
}

const namesIn = (text: string): readonly string[] => [...new Set(text.match(/(?<=\{)[^}]*(?=\})/g) ?? [])]
