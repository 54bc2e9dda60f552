import { expect, test } from 'vitest'
import { spoken } from '../../src/interview/as-printed.js'
import { decisionsIn } from '../../src/interview/sequence.js'
import { standingOf } from './interviewed.js'

/** A file that was begun by the interview, and whose marks somebody has taken out. */
const bare = `# situation: club
forthright: 1
regimes: [uk]
controllers:
  us: { name: Cwm Derwen Allotment Society, country: GB, contact: { email: us@cwm-derwen.example } }
purposes:
  membership: { title: Run your membership, kinds: [membership.administration] }
`

test('what would be printed is shown of every proposal on a card, marked in the file or not', async () => {
  const standing = standingOf(bare)
  const card = (await spoken(decisionsIn(standing), standing)).find(({ id }) => id === 'purposes.membership')
  const lines = card?.form.kind === 'card' ? card.form.lines : []
  const proposed = lines.filter(({ state }) => state === 'proposed')
  expect(proposed.map(({ id }) => id)).toEqual(['description', 'dataSubjects', 'data', 'sources', 'basis', 'provision'])
  for (const { id, says } of proposed) expect(says, id).not.toMatch(/^$|Not stated yet/)
})
