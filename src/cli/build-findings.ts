import type { NoticeDocument } from '../documents/tree/document.js'
import { gapsOf } from '../documents/tree/gaps.js'
import type { Finding } from '../findings/finding.js'
import { problem } from '../findings/problem.js'
import { visible } from '../source/characters.js'
import type { Place } from '../source/file.js'
import { type Locator, locatorOf } from '../source/locate.js'
import type { Pointer } from '../source/pointer.js'
import type { SourceTree } from '../source/tree.js'
import type { Undrawn } from './print-outputs.js'

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

/** The characters that keep a notice from being printed as PDF, each where it stands. */
export function undrawnFindings({ document, characters }: Undrawn, trees: readonly SourceTree[]): readonly Finding[] {
  const locator = locatorOf(trees)
  return characters.map(({ character, at }) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
    const pointer = at.find((one) => locator.exists(one) && locator.written(one).includes(character))
    return problem({
      rule: 'characters-have-a-font',
      ...placeOf(character, pointer, at, trees, locator),
      pointer: pointer ?? at[0] ?? '',
      message: `No font has '${visible(character)}' (U+${code}), so '${document.id}' is not printed as PDF.`,
      fix: 'Write it in other characters, or print without PDF.',
    })
  })
}

/** Where a fact has it; else where any file has it first, which a title or a name that is printed apart needs. */
function placeOf(
  character: string,
  pointer: Pointer | undefined,
  at: readonly Pointer[],
  trees: readonly SourceTree[],
  locator: Locator,
): Place {
  if (pointer !== undefined) return locator.locate(pointer)
  for (const { file } of trees) {
    const before = file.text.split(character)[0]
    if (before === undefined || before.length === file.text.length) continue
    const line = before.split('\n').length
    const column = before.length - before.lastIndexOf('\n')
    return { file: file.path, range: { start: { line, column }, end: { line, column: column + character.length } } }
  }
  return locator.locate(at[0] ?? '')
}
