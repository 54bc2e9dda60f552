import { readFileSync } from 'node:fs'
import { compose } from '../../src/notice/compose.js'
import type { NoticeDocument } from '../../src/notice/document.js'
import { law, modelOf, publishedTexts } from '../notice/notices.js'

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')

/** The small complete example, as text. */
export const clubText = read('../../examples/membership-club/privacy.yaml')
/** The large one: every kind of fact, two laws. */
export const largeText = read('./large.yaml')

const printed = (name: string, text: string, draft: boolean) =>
  compose(modelOf(text), law, { draft }).map((document): Printed => ({ name: `${name} ${document.id}`, document }))

/** A notice and the name it goes by in tests. */
export interface Printed {
  readonly name: string
  readonly document: NoticeDocument
}

/** Every notice that the examples make: the club, the large organisation, and the published policies as drafts. */
export const allPrinted: readonly Printed[] = [
  ...printed('club', clubText, false),
  ...printed('large', largeText, false),
  ...publishedTexts.flatMap(([file, text]) => printed(file.replace(/\.yaml$/, ''), text, true)),
]

/** The notices that differ most: a small final one, a large final one, a draft full of gaps. */
export const extremes: readonly Printed[] = [
  ...allPrinted.slice(0, 2),
  ...allPrinted.filter(({ name }) => name.startsWith('international')),
]
