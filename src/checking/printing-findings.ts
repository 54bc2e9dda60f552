import type { NoticeDocument } from '../documents/tree/document.js'
import { gapsOf } from '../documents/tree/gaps.js'
import type { Finding } from '../findings/finding.js'
import { problem } from '../findings/problem.js'
import { visible } from '../source/characters.js'
import type { Place } from '../source/file.js'
import type { Locator } from '../source/locate.js'
import type { Pointer } from '../source/pointer.js'
import type { Checked } from './checked.js'

/** What a final notice would lack, as its draft marks it. */
export const gapFindings = (draft: NoticeDocument, locator: Locator): readonly Finding[] =>
  gapsOf(draft).map(({ words, at }) =>
    problem({
      rule: 'notice-is-whole',
      ...locator.locate(at),
      pointer: at,
      message: `${words} (in the notice '${draft.id}').`,
      fix: 'State it, or print a draft.',
    }),
  )

/** That a declaration is none: printed as final, it would assert what somebody else published. */
export const transcriptionFinding = (locator: Locator): Finding =>
  problem({
    rule: 'transcription-stays-a-draft',
    ...locator.locate('/transcription'),
    pointer: '/transcription',
    message: 'This is the transcription of a published text, so it is printed only as a draft.',
    fix: 'Print a draft.',
  })

/** A character that no font has, and the facts that brought it into a document. */
interface Undrawn {
  readonly character: string
  readonly at: readonly Pointer[]
}

/** The characters that keep a notice from being printed as PDF, each where it stands. */
export function undrawnFindings(
  notice: string,
  characters: readonly Undrawn[],
  { trees, locator }: Pick<Checked, 'trees' | 'locator'>,
): readonly Finding[] {
  return characters.map(({ character, at }) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
    const pointer = at.find((one) => locator.exists(one) && locator.written(one).includes(character))
    const place = pointer === undefined ? firstPlace(character, trees) : locator.locate(pointer)
    return problem({
      rule: 'characters-have-a-font',
      ...(place ?? locator.locate(at[0] ?? '')),
      pointer: pointer ?? at[0] ?? '',
      message: `No font has '${visible(character)}' (U+${code}), so '${notice}' is not printed as PDF.`,
      fix: 'Write it in other characters, or print without PDF.',
    })
  })
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
