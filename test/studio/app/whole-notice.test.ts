import { expect, test } from 'vitest'
import { type WholeNotice, wholeNotice } from '../../../src/studio/app/whole-notice.js'
import { read } from '../../examples/project.js'
import { desk, look } from '../asked.js'

const club = read('examples/membership-club/privacy.yaml')

const edits: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replace('title: Run your membership', 'title: Keep the list'),
  (text) => text.replace('    basis: contract\n', ''),
  (text) => text.replace('purposes:', 'purposes: ]'),
  (text) => `${text}brand: { name: Clubs of the River, accent: "#aa0000" }\n`,
  (text) => text,
]

/** What is in sight of a notice. */
const seen = ({ around, style, html, sections }: WholeNotice) => ({
  around,
  style,
  sections: sections.map((id) => html.get(id)),
})

test('what changed, put together, is what a page that begins now would see', async () => {
  const at = desk()
  let whole: WholeNotice | undefined
  for (const edit of edits) {
    const { notice } = await look(at, edit(club))
    const fresh = (await look(desk(), edit(club))).notice
    // A text that cannot be read leaves the notice as it was.
    expect(notice === undefined).toBe(fresh === undefined)
    if (!notice || !fresh) continue
    whole = wholeNotice(whole, notice)
    expect(seen(whole)).toEqual(seen(wholeNotice(undefined, fresh)))
  }
})
