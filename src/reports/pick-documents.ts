import { type DocumentKind, kinds } from '../documents/kinds.js'
import type { NoticeDocument } from '../documents/tree/document.js'
import { isNotice, type NamedDocument } from '../documents/tree/naming.js'
import { misused, type UsageError, unknownWord } from './usage-error.js'

// What there is to pick from, for whoever offers it.
export { type DocumentKind, kinds, publicKinds } from '../documents/kinds.js'

interface Made {
  readonly documents: readonly NoticeDocument[]
}

/** A format, by what it prints. */
interface Asked {
  readonly id: string
  readonly prints: 'document' | 'model'
}

/** What is asked for of all that can be printed of a declaration. */
export interface Choice {
  readonly document?: readonly DocumentKind[]
  readonly notice?: readonly string[]
  readonly language?: readonly string[]
}

/** The notices and languages that were asked for; of other kinds than notices, what was asked for by name. */
export function picked<Each extends Made>(
  made: readonly Each[],
  asked: readonly Asked[],
  choice: Choice,
): readonly Each[] {
  refuseUnknown(
    made.flatMap(({ documents }) => documents),
    asked,
    choice,
  )
  return made.map((one) => ({ ...one, documents: one.documents.filter((each) => isPicked(each, choice)) }))
}

/** Whether a document is one of those that were asked for. */
export const isPicked = (one: NamedDocument, { notice, language, document }: Choice): boolean =>
  (isNotice(one) ? (notice?.includes(one.id) ?? true) : notice === undefined || document !== undefined) &&
  (language?.includes(one.language) ?? true)

/** Stops where something was asked for that none of all documents is. */
export function refuseUnknown(documents: readonly NamedDocument[], asked: readonly Asked[], choice: Choice): void {
  const { notice, language, document } = choice
  if (!asked.some(({ prints }) => prints === 'document')) {
    if (notice ?? language ?? document) throw nothingToPick(asked, choice)
    return
  }
  const notices = documents.filter(isNotice)
  if (notice && document && !document.some(({ id }) => isNotice({ kind: id }))) throw noNoticeAsked(document)
  const ids = wanted('notice', notice, [...new Set(notices.map((one) => one.id))])
  const tags = wanted('language', language, [...new Set(documents.map((one) => one.language))])
  if (documents.some((each) => isPicked(each, choice))) return
  throw misused(`No notice is both ${[...ids].join(' or ')} and in ${[...tags].join(' or ')}.`)
}

/** The notices of some ids. */
export function noticesNamed(
  documents: readonly NoticeDocument[],
  named: readonly string[],
): readonly NoticeDocument[] {
  const notices = documents.filter(isNotice)
  const ids = wanted('notice', named, [...new Set(notices.map(({ id }) => id))])
  return notices.filter(({ id }) => ids.has(id))
}

/** The words that were given for a choice, if all of them are known; all that are known where none was given. */
function wanted(kind: string, words: readonly string[] | undefined, known: readonly string[]): ReadonlySet<string> {
  const missing = words?.find((word) => !known.includes(word))
  if (missing !== undefined) throw unknownWord(kind, missing, known, `Choose one of these: ${known.join(' ')}`)
  return new Set(words ?? known)
}

const nothingToPick = (asked: readonly Asked[], { notice, language }: Choice): UsageError => {
  const isPicked = notice !== undefined || language !== undefined
  const what = isPicked ? 'notice' : 'document'
  return misused(`There is no ${what} to pick from: ${asked.map(({ id }) => id).join(' and ')} prints none.`, {
    suggestion: `Leave out ${isPicked ? '--notice and --language' : '--document'}.`,
  })
}

const noNoticeAsked = (document: readonly DocumentKind[]): UsageError =>
  misused(`There is no notice to pick from: --document ${document.map(({ id }) => id).join(' and ')} asks for none.`, {
    suggestion: 'Leave out --notice.',
  })

/** Why several documents do not go to standard output: of another kind than notices, one cannot be named by its id. */
export function severalDocuments(documents: readonly NoticeDocument[]): UsageError {
  const called = [...new Set(documents.map(({ kind }) => kinds.find(({ id }) => id === kind)?.called ?? 'document'))]
  const choices = [...new Set(documents.map(choiceOf))]
  return misused(`Standard output takes one ${called.length === 1 ? called[0] : 'document'}, and there are several.`, {
    details: choices.length === documents.length ? `Name one: ${choices.join(' or ')}` : 'Name a folder with --out',
  })
}

const choiceOf = (document: NoticeDocument): string =>
  `${isNotice(document) ? `--notice ${document.id}` : `--document ${document.kind}`} --language ${document.language}`
