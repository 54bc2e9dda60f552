import type { NoticeDocument } from '../documents/tree/document.js'
import { gapsOf } from '../documents/tree/gaps.js'
import { type Quoted, quoted } from '../findings/fact.js'
import type { Finding } from '../findings/finding.js'
import { problem } from '../findings/problem.js'
import type { BrandMistake } from '../reading/mistakes/brand-mistake.js'
import type { Place } from '../source/file.js'
import type { Locator } from '../source/locate.js'
import type { Pointer } from '../source/pointer.js'
import type { Checked } from './checked.js'

/** What a final notice would lack, in the words with which its draft marks it. */
export type NoticeGap = { readonly gap: Quoted; readonly notice: string }

/** A character that no font has. */
export type UndrawnCharacter = { readonly character: Quoted; readonly notice: string }

/** What a final notice would lack, as its draft marks it. */
export const gapFindings = (draft: NoticeDocument, locator: Locator): readonly Finding[] =>
  gapsOf(draft).map(({ words, at }) =>
    problem({
      rule: 'notice-is-whole',
      ...locator.locate(at),
      pointer: at,
      data: { gap: quoted(words), notice: draft.id } satisfies NoticeGap,
    }),
  )

/** That a declaration is none: printed as final, it would assert what somebody else published. */
export const transcriptionFinding = (locator: Locator): Finding =>
  problem({
    rule: 'transcription-stays-a-draft',
    ...locator.locate('/transcription'),
    pointer: '/transcription',
    data: undefined,
  })

/** A character that no font has, and the facts that brought it into a document. */
interface Undrawn {
  readonly character: string
  readonly at: readonly Pointer[]
}

/** What keeps a notice from being printed as PDF, each where it stands: characters, or the logo. */
export function undrawnFindings(
  notice: string,
  what: readonly Undrawn[] | 'picture',
  { trees, locator }: Pick<Checked, 'trees' | 'locator'>,
): readonly Finding[] {
  if (what === 'picture') return [undrawnPicture(locator)]
  return what.map(({ character, at }) => {
    const pointer = at.find((one) => locator.exists(one) && locator.written(one).includes(character))
    const place = pointer === undefined ? firstPlace(character, trees) : locator.locate(pointer)
    return problem({
      rule: 'characters-have-a-font',
      ...(place ?? locator.locate(at[0] ?? '')),
      pointer: pointer ?? at[0] ?? '',
      data: { character: quoted(character), notice } satisfies UndrawnCharacter,
    })
  })
}

/** That the logo seemed sound, and what makes a PDF does not draw it. */
function undrawnPicture(locator: Locator): Finding {
  const pointer = '/brand/logo'
  const data = { mistake: 'unsound-drawing', path: quoted(locator.written(pointer)) } satisfies BrandMistake
  return problem({ rule: 'brand-can-be-printed', ...locator.locate(pointer), pointer, data })
}

/** Where any file has a character first: a title or a name that is printed apart carries no pointer. */
function firstPlace(character: string, trees: Checked['trees']): Place | undefined {
  for (const { file } of trees) {
    const before = file.text.split(character)[0]
    if (before === undefined || before.length === file.text.length) continue
    const line = before.split('\n').length
    const column = before.length - before.lastIndexOf('\n')
    return { file: file.path, range: { start: { line, column }, end: { line, column: column + character.length } } }
  }
  return undefined
}
