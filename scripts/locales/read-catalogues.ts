import { type Catalogue, reference, type Source } from './catalogue.js'
import { holdAgainst, type Wanted } from './hold-against.js'
import { missingMessages } from './missing-messages.js'
import type { Problem } from './problem.js'
import { type Forms, type Law, lawWordsOf, readLaw, readReferenceLaw } from './read-law.js'
import { type Messages, readMessages } from './read-messages.js'

/** What the files of the languages say, and all that is wrong with them, each at its line. */
export interface Read {
  /** The reference first; to be used only where nothing is wrong. */
  readonly catalogues: readonly [Catalogue, ...Catalogue[]]
  readonly problems: readonly Problem[]
}

/** Reads languages, holds each against the reference, and a variant over its base. */
export function readCatalogues(sources: readonly Source[]): Read {
  const all = sources.map((source): Own => ({ source, messages: readMessages(source.messages) }))
  const first = all.find(({ source }) => source.tag === reference)
  if (!first?.source.law) throw new Error(`There is no ${reference} to hold the others against.`)
  const law = readReferenceLaw(first.source.law)
  const wanted: Wanted = new Map(
    [...first.messages.written.values()].flatMap(({ key, message }) => (message ? [[key, message] as const] : [])),
  )
  const laws = new Map<Own, Law>([[first, law]])
  const others = all.filter((own) => own !== first).sort((one, other) => rank(one) - rank(other))
  const read = others.map((own) => {
    const base = all.find(({ source }) => source.tag === own.messages.head.base && source.tag !== own.source.tag)
    const ownLaw = lawOf(own, base && laws.get(base)?.forms, law.forms)
    laws.set(own, ownLaw)
    return held(own, base, wanted, ownLaw)
  })
  return {
    catalogues: [catalogueOf(first, undefined, {}, law), ...read.map(({ catalogue }) => catalogue)],
    problems: inOrder([...first.messages.problems, ...law.problems, ...read.flatMap(({ problems }) => problems)]),
  }
}

const inOrder = (problems: readonly Problem[]): readonly Problem[] =>
  problems.toSorted((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1))

/** A language as far as it is read by itself. */
interface Own {
  readonly source: Source
  readonly messages: Messages
}

/** A base is read before its variants. */
const rank = ({ messages }: Own): number => (messages.head.base === undefined ? 0 : 1)

function lawOf({ source, messages: { file, head } }: Own, base: Forms | undefined, reference: Forms): Law {
  const none = { path: source.law?.path ?? `${file.replace(/\.yaml$/, '')}.law.yaml`, text: '{}' }
  return readLaw(source.law ?? none, reference, { base, isDraft: head.isDraft })
}

function held(own: Own, base: Own | undefined, wanted: Wanted, law: Law) {
  const { messages } = own
  const { head, written } = messages
  const inherited = new Set(base?.messages.written.keys())
  const problems = [
    ...messages.problems,
    ...baseProblems(own, base),
    ...formatProblems(own),
    ...holdAgainst(wanted, messages, { inherited, formattedAs: formattedAsOf(own) }),
    ...law.problems,
  ]
  const missing = [...wanted].filter(([key]) => !written.has(key))
  // A variant has from its base what it lacks, also the marks of what both lack.
  const filler = head.isDraft && !base ? missingMessages(missing) : {}
  return { catalogue: catalogueOf(own, base, filler, law), problems }
}

function baseProblems({ source, messages: { file, head } }: Own, base: Own | undefined): readonly Problem[] {
  if (head.base === undefined) return []
  const line = head.lines.get('base') ?? 1
  const say = (message: string): Problem => ({ file, line, message: `catalogue.base: ${message}` })
  if (!base) return [say(`there is no other language ${head.base}.`)]
  const { head: ofBase } = base.messages
  return [
    ...(ofBase.base === undefined ? [] : [say(`${head.base} is a variant itself.`)]),
    ...(ofBase.isDraft && !head.isDraft ? [say(`${head.base} is a draft, so ${source.tag} is one.`)] : []),
  ]
}

const formattedAsOf = ({ source, messages }: Own): string => messages.head.formattedAs ?? source.tag

/** Intl writes what it does not know as the machine that runs it would. */
function formatProblems(own: Own): readonly Problem[] {
  const formattedAs = formattedAsOf(own)
  if (Intl.DateTimeFormat.supportedLocalesOf([formattedAs]).length > 0) return []
  const { file, head } = own.messages
  const message = `catalogue.formatted-as: nothing is known of how dates are written in ${formattedAs}; name a language.`
  return [{ file, line: head.lines.get('formatted-as') ?? 1, message }]
}

type Filler = Catalogue['messages']

function catalogueOf({ source, messages }: Own, base: Own | undefined, filler: Filler, law: Law): Catalogue {
  const { head, written } = messages
  return {
    tag: source.tag,
    formattedAs: formattedAsOf({ source, messages }),
    base: base?.source.tag,
    isDraft: head.isDraft,
    messages: {
      ...Object.fromEntries([...written.values()].flatMap(({ key, message }) => (message ? [[key, message]] : []))),
      ...filler,
    },
    law: lawWordsOf(law.forms),
  }
}
