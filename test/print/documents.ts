import { readFileSync } from 'node:fs'
import { examples } from '../../scripts/examples.js'
import { compose } from '../../src/documents/notice/compose.js'
import type { NoticeDocument } from '../../src/documents/tree/document.js'
import { law, loaded, modelOf } from '../documents/notices.js'

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')

/** The small complete example, as text. */
export const clubText = read('../../examples/membership-club/privacy.yaml')
/** The large one: every kind of fact, two laws. */
export const largeText = read('./large.yaml')

const printed = (name: string, text: string, draft: boolean) =>
  compose(modelOf(text), law, loaded, { draft }).map(
    (document): Printed => ({ name: `${name} ${document.id}`, document }),
  )

/** A notice and the name it goes by in tests. */
export interface Printed {
  readonly name: string
  readonly document: NoticeDocument
}

/** Every notice that the examples make, those of published policies as drafts; and the large one. */
export const allPrinted: readonly Printed[] = [
  ...examples.flatMap(({ path, draft }) => printed(path.replace('examples/', ''), read(`../../${path}`), draft)),
  ...printed('large', largeText, false),
]

/** The notices that differ most: a small final one, a large final one, a draft full of gaps. */
export const extremes: readonly Printed[] = ['membership-club', 'large', 'as-published/international'].map((name) => {
  const found = allPrinted.find((one) => one.name.startsWith(name))
  if (!found) throw new Error(`There is no example ${name}.`)
  return found
})
